// Callable `listFoto`: which photos of book pages there are of some sessions.
import { CLASSES } from '../../classes.ts';
import { listFoto as definition } from '../../domain/callables/foto.ts';
import { personCallable } from '../../edge.ts';
import { listFoto as door } from '../../flows/foto/show-foto.ts';

export const listFoto = personCallable(definition, door, CLASSES.page);
