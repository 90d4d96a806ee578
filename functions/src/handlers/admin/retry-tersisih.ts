// Callable `retryTersisih`: a document that could not be read is tried again.
import { CLASSES } from '../../classes.ts';
import { retryTersisih as definition } from '../../domain/callables/admin/pekerjaan.ts';
import { personCallable } from '../../edge.ts';
import { retryTersisih as door } from '../../flows/admin/admin-pekerjaan.ts';

export const retryTersisih = personCallable(definition, door, CLASSES.page);
