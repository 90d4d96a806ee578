// Callable `listQs`: the QS folders and files a person may open.
import { ListQsRequest } from '../../domain/access/api.ts';
import { personCallable } from '../../edge.ts';
import { listQsFolders } from '../../flows/downloads/access-qs.ts';

export const listQs = personCallable({
  name: 'listQs',
  request: ListQsRequest,
  handle: ({ tahun }, caller) => listQsFolders(tahun, caller),
});
