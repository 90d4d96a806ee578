// Callable `listKeterbukaan`: which recaps are open to everybody.
import { CLASSES } from '../../classes.ts';
import { listKeterbukaan as definition } from '../../domain/callables/terbuka.ts';
import { personCallable } from '../../edge.ts';
import { listKeterbukaan as door } from '../../flows/admin/admin-keterbukaan.ts';

export const listKeterbukaan = personCallable(definition, door, CLASSES.page);
