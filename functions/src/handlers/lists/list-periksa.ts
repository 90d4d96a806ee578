// Callable `listPeriksa`: groups of a kelurahan to be checked, a page at a time.
import { listPeriksa as definition } from '../../domain/callables/city-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listPeriksa as list } from '../../flows/lists/list-periksa.ts';

export const listPeriksa = personCallable(definition, list, CLASSES.page);
