// Callable `checkGerbang`: the stage gates of a group, each condition with the number behind it.
import { CLASSES } from '../../classes.ts';
import { checkGerbang as definition } from '../../domain/callables/gates.ts';
import { personCallable } from '../../edge.ts';
import { checkGerbang as door } from '../../flows/gates/check-gerbang.ts';

export const checkGerbang = personCallable(definition, door, CLASSES.page);
