// Callable `compareQs`: what changed between two updates of a QS file.
import { compareQs as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { compareQs as door } from '../../flows/downloads/compare-qs.ts';

export const compareQs = personCallable(definition, door, {
  // Two workbooks in memory as cells, one pair at a time.
  memory: '2GiB',
  timeoutSeconds: 120,
  concurrency: 1,
});
