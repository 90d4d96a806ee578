// Callable `getWilayah`: counts, months, targets and the areas below of an area, from its recaps.
import { CLASSES } from '../../classes.ts';
import { getWilayah as definition } from '../../domain/callables/areas.ts';
import { personCallable } from '../../edge.ts';
import { loadWilayah } from '../../flows/areas/load-wilayah.ts';

export const getWilayah = personCallable(definition, loadWilayah, CLASSES.page);
