// The LKM of a kab/kota for their list. The history of what it has beside its groups names what was submitted.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { countLkmKota, listLkmKota } from '../../../adapters/firestore/lkm.ts';
import { listRiwayatKotaSejak } from '../../../adapters/firestore/trails/riwayat.ts';
import { readDaftarLkm, saveDaftarLkm } from '../../../adapters/storage/daftar-lkm.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import { objekDaftarLkm, withLkm, type DaftarLkm } from '../../../domain/lists/daftar-lkm.ts';
import { lkmIdOf } from '../../../domain/records/lkm.ts';
import { readable } from '../../repair/set-aside.ts';
import { countedList } from './counted-list.ts';
import { loadKept } from './load-kept.ts';

/** So much read beside the kept list is worth keeping. */
const MUCH = 20;
/** With more submissions than this since, everything is read again. */
const MOST = 60;

export function loadDaftarLkm(kota: KodeKota, now: Date): Promise<DaftarLkm> {
  const list = countedList(
    {
      kota,
      objek: objekDaftarLkm(kota),
      much: MUCH,
      stored: () => readDaftarLkm(kota),
      save: saveDaftarLkm,
      linesSince: async ({ baris }: DaftarLkm, sejak) => {
        const found = await listRiwayatKotaSejak(kota, sejak, MOST);
        if (found.rows.length >= MOST || found.unreadable.length > 0) return null;
        const ids = found.rows.flatMap(({ perubahan, wilayah: { kelurahan } }) =>
          kelurahan !== undefined && perubahan.some(({ koleksi }) => koleksi === 'lkm')
            ? [lkmIdOf(kelurahan)]
            : [],
        );
        const changed = await docs.lkm.readManyReadable([...new Set(ids)]);
        return {
          baris: withLkm(baris, await readable(changed, now)),
          read: found.rows.length + ids.length,
        };
      },
      count: () => countLkmKota(kota),
      linesAnew: async () => {
        const all = await listLkmKota(kota);
        return { tanpaBaris: all.unreadable.length, baris: withLkm([], await readable(all, now)) };
      },
      make: (rest) => ({ bentuk: 1 as const, kota, ...rest }),
    },
    now,
  );
  return loadKept(list);
}
