// Callable `listQsBagian`: kecamatan and kelurahan of a kab/kota whose files a person may ask for.
import { ListQsBagianRequest } from '../../domain/access/api.ts';
import { personCallable } from '../../edge.ts';
import { listQsBagian as list } from '../../flows/downloads/access-qs.ts';

export const listQsBagian = personCallable({
  name: 'listQsBagian',
  request: ListQsBagianRequest,
  handle: (request, caller) => list(request, caller),
});
