// Callable `getQsUrl`: a signed URL of minutes for one QS file, booked in the download ledger.
import { GetQsUrlRequest } from '../../domain/access/api.ts';
import { personCallable } from '../../edge.ts';
import { signQsUrl } from '../../flows/downloads/access-qs.ts';
import { SIGNING_SERVICE_ACCOUNT } from '../../params.ts';

export const getQsUrl = personCallable({
  name: 'getQsUrl',
  request: GetQsUrlRequest,
  options: { secrets: [SIGNING_SERVICE_ACCOUNT] },
  handle: (request, caller) => signQsUrl(request, caller),
});
