// Callable `listUnggulan`: groups Berdaya or better of an area, with the six points and what each lacks.
import { CLASSES } from '../../classes.ts';
import { listUnggulan as definition } from '../../domain/callables/gates.ts';
import { personCallable } from '../../edge.ts';
import { loadUnggulan } from '../../flows/gates/load-unggulan.ts';

export const listUnggulan = personCallable(definition, loadUnggulan, CLASSES.page);
