// Callable `listPekerjaan`: a further page of what waits, failed or cannot be read.
import { CLASSES } from '../../classes.ts';
import { listPekerjaan as definition } from '../../domain/callables/admin/pekerjaan.ts';
import { personCallable } from '../../edge.ts';
import { listPekerjaan as door } from '../../flows/admin/list-pekerjaan.ts';

export const listPekerjaan = personCallable(definition, door, CLASSES.page);
