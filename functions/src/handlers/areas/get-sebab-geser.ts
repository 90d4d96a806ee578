// Callable `getSebabGeser`: why figures of a closed month moved.
import { CLASSES } from '../../classes.ts';
import { getSebabGeser as definition } from '../../domain/callables/areas.ts';
import { personCallable } from '../../edge.ts';
import { loadSebabGeser } from '../../flows/areas/load-sebab-geser.ts';

export const getSebabGeser = personCallable(definition, loadSebabGeser, CLASSES.page);
