// Callable `setPemberitahuan`: switches the caller's own digest on or off.
import { CLASSES } from '../../classes.ts';
import { setPemberitahuan as definition } from '../../domain/callables/own/pemberitahuan.ts';
import { personCallable } from '../../edge.ts';
import { setPemberitahuan as door } from '../../flows/kabar/own-switch.ts';

export const setPemberitahuan = personCallable(definition, door, CLASSES.page);
