// Callable `getTerbukaUrl`: a short-lived signed URL for a file that was opened to everybody.
import { CLASSES } from '../../classes.ts';
import { getTerbukaUrl as definition } from '../../domain/callables/terbuka.ts';
import { publicCallable } from '../../edge.ts';
import { signTerbuka } from '../../flows/downloads/sign-terbuka.ts';
import { SIGNING_SERVICE_ACCOUNT } from '../../params.ts';

export const getTerbukaUrl = publicCallable(
  definition,
  (request) => signTerbuka(request, new Date()),
  { ...CLASSES.visitors, secrets: [SIGNING_SERVICE_ACCOUNT] },
);
