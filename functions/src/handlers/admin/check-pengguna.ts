// Callable `checkPengguna`: what would become of many users, before any is made.
import { checkPengguna as definition } from '../../domain/callables/admin/pengguna.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { checkPengguna as check } from '../../flows/admin/check-pengguna.ts';

export const checkPengguna = personCallable(definition, check, CLASSES.page);
