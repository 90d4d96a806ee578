// Callable `listQsSubkota`: kecamatan and kelurahan of a kab/kota whose files a person may ask for.
import { CLASSES } from '../../classes.ts';
import { listQsSubkota as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { listQsSubkota as door } from '../../flows/downloads/access-qs.ts';

export const listQsSubkota = personCallable(definition, door, CLASSES.page);
