// Callable `getKota`: what the desk of a kab/kota shows of its recap.
import { CLASSES } from '../../classes.ts';
import { getKota as definition } from '../../domain/callables/areas.ts';
import { personCallable } from '../../edge.ts';
import { loadKota } from '../../flows/areas/load-kota.ts';

export const getKota = personCallable(definition, loadKota, CLASSES.page);
