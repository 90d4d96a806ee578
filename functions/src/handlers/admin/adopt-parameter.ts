// Callable `adoptParameter`: stores a new parameter set.
import { AdoptParameterRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { adoptParameter as adopt } from '../../flows/admin/admin-parameter.ts';

export const adoptParameter = personCallable({
  name: 'adoptParameter',
  request: AdoptParameterRequest,
  handle: ({ set, alasan }, caller) => adopt(set, alasan, caller),
});
