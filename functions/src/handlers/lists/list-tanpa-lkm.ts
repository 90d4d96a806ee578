// Callable `listTanpaLkm`: kelurahan of some areas that have no LKM yet.
import { CLASSES } from '../../classes.ts';
import { listTanpaLkm as definition } from '../../domain/callables/lists.ts';
import { personCallable } from '../../edge.ts';
import { listTanpaLkm as list } from '../../flows/lists/list-lkm.ts';

export const listTanpaLkm = personCallable(definition, list, CLASSES.page);
