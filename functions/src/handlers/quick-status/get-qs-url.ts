// Callable `getQsUrl`: a short-lived signed URL for one QS file, entered in the ledger of downloads.
import { CLASSES } from '../../classes.ts';
import { getQsUrl as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { signQsUrl } from '../../flows/downloads/access-qs.ts';
import { SIGNING_SERVICE_ACCOUNT } from '../../params.ts';

export const getQsUrl = personCallable(definition, signQsUrl, {
  ...CLASSES.manyGroups,
  secrets: [SIGNING_SERVICE_ACCOUNT],
});
