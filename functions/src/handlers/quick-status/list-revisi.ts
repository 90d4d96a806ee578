// Callable `listRevisi`: the current and the earlier updates of a QS file.
import { ListRevisiRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { listRevisi as revisions } from '../../flows/downloads/compare-qs.ts';

export const listRevisi = personCallable({
  name: 'listRevisi',
  request: ListRevisiRequest,
  handle: (request, caller) => revisions(request, caller),
});
