// Callable `previewParameter`: which groups would change level under a set. Stores nothing.
import { PreviewParameterRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { previewParameter as preview } from '../../flows/admin/admin-parameter.ts';

export const previewParameter = personCallable({
  name: 'previewParameter',
  request: PreviewParameterRequest,
  options: { timeoutSeconds: 120 },
  handle: (request, caller) => preview(request, caller),
});
