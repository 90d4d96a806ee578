// Callable `previewParameter`: which groups would change level under a set. Stores nothing.
import { CLASSES } from '../../classes.ts';
import { previewParameter as definition } from '../../domain/callables/admin/parameter.ts';
import { personCallable } from '../../edge.ts';
import { previewParameter as door } from '../../flows/admin/admin-parameter.ts';

export const previewParameter = personCallable(definition, door, CLASSES.manyGroups);
