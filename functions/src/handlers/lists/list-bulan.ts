// Callable `listBulan`: groups of a month that somebody has to see to, a page at a time.
import { listBulan as definition } from '../../domain/callables/city-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listBulan as list } from '../../flows/lists/list-bulan.ts';

export const listBulan = personCallable(definition, list, CLASSES.page);
