// Callable `checkGerbang`: the stage gates of a group, each condition with the number behind it.
import { docs } from '../../adapters/firestore/docs.ts';
import { CheckGerbangRequest } from '../../domain/access/api.ts';
import { may } from '../../domain/access/peran.ts';
import { personCallable } from '../../edge.ts';
import { loadGerbang } from '../../flows/gates/load-gerbang.ts';
import { refuse } from '../../domain/basics/problem.ts';

export const checkGerbang = personCallable({
  name: 'checkGerbang',
  request: CheckGerbangRequest,
  handle: async ({ ksmId }, caller) => {
    const ksm = await docs.ksm.read(ksmId);
    if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'ksmId' });
    if (!may(caller.klaim, 'bacaKsm', ksm.wilayah.kelurahan))
      return refuse({ code: 'tidak-berhak' });
    return { gerbang: (await loadGerbang(ksmId, caller.today)) ?? [] };
  },
});
