// Callable `listJanggal`: groups whose records look odd, a page at a time.
import { listJanggal as definition } from '../../domain/callables/city-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listJanggal as list } from '../../flows/lists/list-janggal.ts';

export const listJanggal = personCallable(definition, list, CLASSES.page);
