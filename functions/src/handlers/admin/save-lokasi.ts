// Callable `saveLokasi`: a programme location.
import { SaveLokasiRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { saveLokasi as save } from '../../flows/admin/admin-lokasi.ts';

export const saveLokasi = personCallable({
  name: 'saveLokasi',
  request: SaveLokasiRequest,
  handle: (request, caller) => save(request, caller),
});
