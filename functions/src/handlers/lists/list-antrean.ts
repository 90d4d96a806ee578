// Callable `listAntrean`: what waits for the check of a kab/kota, a page at a time.
import { listAntrean as definition } from '../../domain/callables/city-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listAntrean as list } from '../../flows/lists/list-antrean.ts';

export const listAntrean = personCallable(definition, list, CLASSES.page);
