// Callable `listUnggulan`: groups Berdaya or better of an area, with the six points and what each lacks.
import { ListUnggulanRequest } from '../../domain/access/api.ts';
import { may } from '../../domain/access/peran.ts';
import { personCallable } from '../../edge.ts';
import { loadUnggulan } from '../../flows/gates/load-unggulan.ts';
import { refuse } from '../../domain/basics/problem.ts';

export const listUnggulan = personCallable({
  name: 'listUnggulan',
  request: ListUnggulanRequest,
  options: { timeoutSeconds: 120 },
  handle: async ({ kode }, caller) => {
    if (!may(caller.klaim, 'bacaKsm', kode)) return refuse({ code: 'tidak-berhak' });
    return loadUnggulan(kode, caller.today);
  },
});
