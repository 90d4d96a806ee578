// Callable `submitKiriman`: takes any record from any form and answers with the receipt.
import { CLASSES } from '../../classes.ts';
import { submitKiriman as definition } from '../../domain/callables/intake.ts';
import { personCallable } from '../../edge.ts';
import { acceptKiriman } from '../../flows/intake/accept-kiriman.ts';
import { SUBMIT_MIN_INSTANCES } from '../../params.ts';

export const submitKiriman = personCallable(
  definition,
  ({ request, sent, caller }) => acceptKiriman(request, caller, caller.now, sent),
  { ...CLASSES.intake, minInstances: SUBMIT_MIN_INSTANCES },
);
