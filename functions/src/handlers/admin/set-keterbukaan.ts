// Callable `setKeterbukaan`: opens the recaps of an area to everybody, or closes them.
import { CLASSES } from '../../classes.ts';
import { setKeterbukaan as definition } from '../../domain/callables/terbuka.ts';
import { personCallable } from '../../edge.ts';
import { setKeterbukaan as door } from '../../flows/admin/admin-keterbukaan.ts';

export const setKeterbukaan = personCallable(definition, door, CLASSES.page);
