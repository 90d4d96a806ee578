// Callable `compareQs`: what changed between two updates of a QS file.
import { CLASSES } from '../../classes.ts';
import { compareQs as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { compareQs as door } from '../../flows/downloads/compare-qs.ts';

export const compareQs = personCallable(definition, door, CLASSES.workbook);
