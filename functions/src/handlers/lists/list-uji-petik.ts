// Callable `listUjiPetik`: the groups drawn for a month, a page at a time.
import { listUjiPetik as definition } from '../../domain/callables/city-lists.ts';
import { CLASSES } from '../../classes.ts';
import { personCallable } from '../../edge.ts';
import { listUjiPetik as list } from '../../flows/lists/list-uji-petik.ts';

export const listUjiPetik = personCallable(definition, list, CLASSES.lists);
