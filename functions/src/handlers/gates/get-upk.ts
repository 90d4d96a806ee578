// Callable `getUpk`: LAR, PAR, RR, CCr and ROI of an LKM's UPK as of today, with their bands.
import { docs } from '../../adapters/firestore/docs.ts';
import { GetUpkRequest } from '../../domain/access/api.ts';
import { may } from '../../domain/access/peran.ts';
import { personCallable } from '../../edge.ts';
import { loadUpk } from '../../flows/gates/load-gerbang.ts';
import { refuse } from '../../domain/basics/problem.ts';

export const getUpk = personCallable({
  name: 'getUpk',
  request: GetUpkRequest,
  handle: async ({ lkm: id }, caller) => {
    const lkm = await docs.lkm.read(id);
    if (!lkm) return refuse({ code: 'tidak-ditemukan', apa: 'LKM', jalur: 'lkm' });
    if (!may(caller.klaim, 'bacaKsm', lkm.wilayah.kelurahan))
      return refuse({ code: 'tidak-berhak' });
    return { upk: await loadUpk(id, lkm.wilayah.kelurahan, caller.today) };
  },
});
