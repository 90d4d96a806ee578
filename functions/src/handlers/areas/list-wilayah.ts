// Callable `listWilayah`: the areas below one, by name.
import { listWilayah as definition } from '../../domain/callables/wilayah.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listWilayah as list } from '../../flows/lists/areas/list-wilayah.ts';

export const listWilayah = personCallable(definition, list, CLASSES.page);
