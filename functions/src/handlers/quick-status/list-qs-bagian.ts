// Callable `listQsBagian`: kecamatan and kelurahan of a kab/kota whose files a person may ask for.
import { listQsBagian as definition } from '../../domain/callables/quick-status.ts';
import { personCallable } from '../../edge.ts';
import { listQsBagian as door } from '../../flows/downloads/access-qs.ts';

export const listQsBagian = personCallable(definition, door);
