// Callable `startRebuild`: everything derived is made anew, in the queue.
import { CLASSES } from '../../classes.ts';
import { startRebuild as definition } from '../../domain/callables/admin/pekerjaan.ts';
import { personCallable } from '../../edge.ts';
import { beginRebuild as door } from '../../flows/admin/admin-pekerjaan.ts';

export const startRebuild = personCallable(definition, door, CLASSES.page);
