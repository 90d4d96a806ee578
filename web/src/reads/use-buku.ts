// The books of a group for the parts of its page that show them.
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import type { KsmPlace } from './reads.ts';
import type { BukuKsm } from './buku.ts';
import { useRead, type Read } from './use-group-read.ts';

export function useBuku(uid: string, klaim: Klaim, ksm: KsmPlace): Read<BukuKsm> {
  return useRead<BukuKsm>(uid, `buku/${ksm.id}`, async () => {
    const { fetchBuku } = await import('./reads.ts');
    return fetchBuku({ uid, klaim }, ksm);
  });
}
