// Callable `listCalon`: groups that stand before a gate, a page at a time.
import { listCalon as definition } from '../../domain/callables/city-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listCalon as list } from '../../flows/lists/list-bulan.ts';

export const listCalon = personCallable(definition, list, CLASSES.page);
