// Callable `compareQs`: what changed between two updates of a QS file.
import { CompareQsRequest } from '../../domain/access/api-kelola.ts';
import { personCallable } from '../../edge.ts';
import { compareQs as compare } from '../../flows/downloads/compare-qs.ts';

export const compareQs = personCallable({
  name: 'compareQs',
  request: CompareQsRequest,
  // Two workbooks in memory as cells, one pair at a time.
  options: { memory: '2GiB', timeoutSeconds: 120, concurrency: 1 },
  handle: (request, caller) => compare(request, caller),
});
