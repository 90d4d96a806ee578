// Callable `submitKiriman`: any record from any form, accepted once.
import { SubmitKirimanRequest } from '../../domain/access/api.ts';
import { personCallable } from '../../edge.ts';
import { acceptKiriman } from '../../flows/intake/accept-kiriman.ts';
import { SUBMIT_MIN_INSTANCES } from '../../params.ts';

export const submitKiriman = personCallable({
  name: 'submitKiriman',
  request: SubmitKirimanRequest,
  options: { minInstances: SUBMIT_MIN_INSTANCES },
  handle: (kiriman, caller) => acceptKiriman(kiriman, caller, caller.now),
});
