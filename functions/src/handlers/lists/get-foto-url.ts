// Callable `getFotoUrl`: a short-lived signed URL for one photo, entered in the ledger of opened photos.
import { CLASSES } from '../../classes.ts';
import { getFotoUrl as definition } from '../../domain/callables/foto.ts';
import { personCallable } from '../../edge.ts';
import { signFoto } from '../../flows/foto/show-foto.ts';
import { SIGNING_SERVICE_ACCOUNT } from '../../params.ts';

export const getFotoUrl = personCallable(definition, signFoto, {
  ...CLASSES.page,
  secrets: [SIGNING_SERVICE_ACCOUNT],
});
