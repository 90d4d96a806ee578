// Callable `adoptParameter`: stores a new parameter set.
import { CLASSES } from '../../classes.ts';
import { adoptParameter as definition } from '../../domain/callables/admin/parameter.ts';
import { personCallable } from '../../edge.ts';
import { adoptParameter as door } from '../../flows/admin/admin-parameter.ts';

export const adoptParameter = personCallable(definition, door, CLASSES.page);
