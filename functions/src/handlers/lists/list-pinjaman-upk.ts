// Callable `listPinjamanUpk`: a page of the loans of an LKM's UPK, with counts and sums.
import { CLASSES } from '../../classes.ts';
import { listPinjamanUpk as definition } from '../../domain/callables/lists.ts';
import { personCallable } from '../../edge.ts';
import { listPinjamanUpk as list } from '../../flows/lists/list-pinjaman-upk.ts';

export const listPinjamanUpk = personCallable(definition, list, CLASSES.lists);
