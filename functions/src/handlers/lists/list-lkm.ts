// Callable `listLkm`: a page of the LKM of some areas.
import { CLASSES } from '../../classes.ts';
import { listLkm as definition } from '../../domain/callables/lists.ts';
import { personCallable } from '../../edge.ts';
import { listLkm as list } from '../../flows/lists/list-lkm.ts';

export const listLkm = personCallable(definition, list, CLASSES.page);
