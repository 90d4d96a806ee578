// Callable `savePengguna`: a new user, or role, areas and access of a known one.
import { CLASSES } from '../../classes.ts';
import { savePengguna as definition } from '../../domain/callables/admin/pengguna.ts';
import { personCallable } from '../../edge.ts';
import { savePengguna as door } from '../../flows/admin/admin-pengguna.ts';

export const savePengguna = personCallable(definition, door, CLASSES.page);
