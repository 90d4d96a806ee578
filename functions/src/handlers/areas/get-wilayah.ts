// Callable `getWilayah`: counts, months, targets and the areas below of an area, from its recaps.
import { GetWilayahRequest } from '../../domain/access/api.ts';
import { may } from '../../domain/access/peran.ts';
import { personCallable } from '../../edge.ts';
import { loadWilayah } from '../../flows/areas/load-wilayah.ts';
import { refuse } from '../../domain/basics/problem.ts';

export const getWilayah = personCallable({
  name: 'getWilayah',
  request: GetWilayahRequest,
  handle: async ({ kode, tahun }, caller) => {
    if (!may(caller.klaim, 'bacaKsm', kode)) return refuse({ code: 'tidak-berhak' });
    return { wilayah: await loadWilayah(kode, tahun) };
  },
});
