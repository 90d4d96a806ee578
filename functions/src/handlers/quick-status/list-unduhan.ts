// Callable `listUnduhan`: the ledger of downloads, one's own entries or those of an administrator's areas.
import { CLASSES } from '../../classes.ts';
import { listUnduhan as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { listUnduhan as door } from '../../flows/downloads/list-unduhan.ts';

export const listUnduhan = personCallable(definition, door, CLASSES.page);
