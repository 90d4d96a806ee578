// Callable `listPilihanLokasi`: programme locations to choose from on registering or moving a group.
import { CLASSES } from '../../classes.ts';
import { listPilihanLokasi as definition } from '../../domain/callables/lists.ts';
import { personCallable } from '../../edge.ts';
import { listPilihanLokasi as list } from '../../flows/lists/areas/list-pilihan-lokasi.ts';

export const listPilihanLokasi = personCallable(definition, list, CLASSES.page);
