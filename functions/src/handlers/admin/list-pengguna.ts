// Callable `listPengguna`: users of an administrator's areas.
import { CLASSES } from '../../classes.ts';
import { listPengguna as definition } from '../../domain/callables/admin/pengguna.ts';
import { personCallable } from '../../edge.ts';
import { listPengguna as door } from '../../flows/admin/list-pengguna.ts';

export const listPengguna = personCallable(definition, door, CLASSES.page);
