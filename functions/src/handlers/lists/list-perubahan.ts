// Callable `listPerubahan`: which groups of a phone have changed since it last asked.
import { listPerubahan as definition } from '../../domain/callables/field-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listPerubahan as list } from '../../flows/lists/list-perubahan.ts';

export const listPerubahan = personCallable(definition, list, CLASSES.page);
