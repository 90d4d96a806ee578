// Callable `getPemberitahuan`: says whether the caller gets the digest.
import { CLASSES } from '../../classes.ts';
import { getPemberitahuan as definition } from '../../domain/callables/own/pemberitahuan.ts';
import { personCallable } from '../../edge.ts';
import { getPemberitahuan as door } from '../../flows/kabar/own-switch.ts';

export const getPemberitahuan = personCallable(definition, door, CLASSES.page);
