// Callable `getPekerjaan`: state of the work behind the figures.
import { GetPekerjaanRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { getPekerjaan as state } from '../../flows/admin/admin-pekerjaan.ts';

export const getPekerjaan = personCallable({
  name: 'getPekerjaan',
  request: GetPekerjaanRequest,
  handle: (_request, caller) => state(caller),
});
