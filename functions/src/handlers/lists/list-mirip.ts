// Callable `listMirip`: groups that may be the same as one that is registered, renamed or moved.
import { listMirip as definition } from '../../domain/callables/field-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listMirip as list } from '../../flows/lists/list-mirip.ts';

export const listMirip = personCallable(definition, list, CLASSES.page);
