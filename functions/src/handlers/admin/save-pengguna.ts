// Callable `savePengguna`: a new user, or role, areas and access of a known one.
import { SavePenggunaRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { savePengguna as save } from '../../flows/admin/admin-pengguna.ts';

export const savePengguna = personCallable({
  name: 'savePengguna',
  request: SavePenggunaRequest,
  handle: (request, caller) => save(request, caller),
});
