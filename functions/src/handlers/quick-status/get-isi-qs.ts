// Callable `getIsiQs`: what was published in a file, to compare with what somebody has.
import { CLASSES } from '../../classes.ts';
import { getIsiQs as definition } from '../../domain/callables/keaslian.ts';
import { personCallable } from '../../edge.ts';
import { getIsiQs as door } from '../../flows/downloads/get-isi-qs.ts';

export const getIsiQs = personCallable(definition, door, CLASSES.workbook);
