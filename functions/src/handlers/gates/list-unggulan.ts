// Callable `listUnggulan`: groups Berdaya or better of an area, with the six points and what each lacks.
import { listUnggulan as definition } from '../../domain/callables/gates.ts';
import { personCallable } from '../../edge.ts';
import { loadUnggulan } from '../../flows/gates/load-unggulan.ts';

export const listUnggulan = personCallable(definition, loadUnggulan, { timeoutSeconds: 120 });
