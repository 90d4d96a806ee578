// Callable `listUnduhan`: the download ledger, one's own or an administrator's.
import { listUnduhan as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { listUnduhan as door } from '../../flows/downloads/list-unduhan.ts';

export const listUnduhan = personCallable(definition, door);
