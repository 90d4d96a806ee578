// Callable `listQs`: the QS folders and files a person may open.
import { CLASSES } from '../../classes.ts';
import { listQs as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { listQsFolders } from '../../flows/downloads/access-qs.ts';

export const listQs = personCallable(definition, listQsFolders, CLASSES.page);
