// Callable `getQsUrl`: a signed URL of minutes for one QS file, booked in the download ledger.
import { getQsUrl as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { signQsUrl } from '../../flows/downloads/access-qs.ts';
import { SIGNING_SERVICE_ACCOUNT } from '../../params.ts';

export const getQsUrl = personCallable(definition, signQsUrl, {
  secrets: [SIGNING_SERVICE_ACCOUNT],
});
