// Callable `listJejak`: the trail of administrative changes.
import { ListJejakRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { listJejak as trail } from '../../flows/admin/admin-pekerjaan.ts';

export const listJejak = personCallable({
  name: 'listJejak',
  request: ListJejakRequest,
  handle: ({ setelah }, caller) => trail(setelah, caller),
});
