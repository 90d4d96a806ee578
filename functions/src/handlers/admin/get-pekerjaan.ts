// Callable `getPekerjaan`: state of the work behind the figures.
import { CLASSES } from '../../classes.ts';
import { getPekerjaan as definition } from '../../domain/callables/admin/pekerjaan.ts';
import { personCallable } from '../../edge.ts';
import { getPekerjaan as door } from '../../flows/admin/admin-pekerjaan.ts';

export const getPekerjaan = personCallable(definition, door, CLASSES.page);
