// Callable `listJejak`: the trail of administrative changes.
import { CLASSES } from '../../classes.ts';
import { listJejak as definition } from '../../domain/callables/admin/jejak.ts';
import { personCallable } from '../../edge.ts';
import { listJejak as door } from '../../flows/admin/list-jejak.ts';

export const listJejak = personCallable(definition, door, CLASSES.page);
