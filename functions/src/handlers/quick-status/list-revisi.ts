// Callable `listRevisi`: the current and the earlier updates of a QS file, a page at a time.
import { CLASSES } from '../../classes.ts';
import { listRevisi as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { listRevisi as door } from '../../flows/downloads/list-revisi.ts';

export const listRevisi = personCallable(definition, door, CLASSES.page);
