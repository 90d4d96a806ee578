// Callable `listKunjungan`: the groups of some areas to visit this week.
import { listKunjungan as definition } from '../../domain/callables/lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listKunjungan as list } from '../../flows/lists/list-kunjungan.ts';

export const listKunjungan = personCallable(definition, list, CLASSES.lists);
