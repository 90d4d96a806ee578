// Callable `listLokasi`: a page of the programme locations of a kab/kota.
import { CLASSES } from '../../classes.ts';
import { listLokasi as definition } from '../../domain/callables/lists.ts';
import { personCallable } from '../../edge.ts';
import { listLokasi as list } from '../../flows/lists/areas/list-lokasi.ts';

export const listLokasi = personCallable(definition, list, CLASSES.page);
