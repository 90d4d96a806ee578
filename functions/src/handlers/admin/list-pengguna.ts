// Callable `listPengguna`: users of an administrator's areas.
import { ListPenggunaRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { listPengguna as list } from '../../flows/admin/admin-pengguna.ts';

export const listPengguna = personCallable({
  name: 'listPengguna',
  request: ListPenggunaRequest,
  handle: (_request, caller) => list(caller),
});
