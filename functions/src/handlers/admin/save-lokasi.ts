// Callable `saveLokasi`: a programme location.
import { CLASSES } from '../../classes.ts';
import { saveLokasi as definition } from '../../domain/callables/admin/lokasi.ts';
import { personCallable } from '../../edge.ts';
import { saveLokasi as door } from '../../flows/admin/admin-lokasi.ts';

export const saveLokasi = personCallable(definition, door, CLASSES.page);
