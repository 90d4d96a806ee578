// Callable `listUnduhan`: the download ledger, one's own or an administrator's.
import { ListUnduhanRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { listUnduhan as ledger } from '../../flows/downloads/list-unduhan.ts';

export const listUnduhan = personCallable({
  name: 'listUnduhan',
  request: ListUnduhanRequest,
  handle: (request, caller) => ledger(request, caller),
});
