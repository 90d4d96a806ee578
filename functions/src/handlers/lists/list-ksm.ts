// Callable `listKsm`: a page of the groups of some areas, with counts by level.
import { listKsm as definition } from '../../domain/callables/lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listKsm as list } from '../../flows/lists/list-ksm.ts';

export const listKsm = personCallable(definition, list, CLASSES.lists);
