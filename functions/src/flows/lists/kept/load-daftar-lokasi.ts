// The programme locations of a kab/kota for choosing and searching. The trail of administrators names what was changed.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { listJejakLokasi } from '../../../adapters/firestore/trails/ledgers.ts';
import { countLokasiKota, listLokasiKota } from '../../../adapters/firestore/wilayah.ts';
import { readDaftarLokasi, saveDaftarLokasi } from '../../../adapters/storage/daftar-lokasi.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import {
  changedIn,
  objekDaftarLokasi,
  withLokasi,
  type DaftarLokasi,
} from '../../../domain/lists/areas/daftar-lokasi.ts';
import { readable } from '../../repair/set-aside.ts';
import { countedList } from './counted-list.ts';
import { loadKept } from './load-kept.ts';

/** So much read beside the kept list is worth keeping. */
const MUCH = 20;
/** With more changes than this since, in the whole country, everything is read again. */
const MOST = 30;

export function loadDaftarLokasi(kota: KodeKota, now: Date): Promise<DaftarLokasi> {
  const list = countedList(
    {
      kota,
      objek: objekDaftarLokasi(kota),
      much: MUCH,
      stored: () => readDaftarLokasi(kota),
      save: saveDaftarLokasi,
      linesSince: async ({ baris }: DaftarLokasi, sejak) => {
        const jejak = await listJejakLokasi(sejak, MOST);
        if (jejak.rows.length >= MOST || jejak.unreadable.length > 0) return null;
        const kode = changedIn(kota, jejak.rows);
        const changed = await docs.wilayah.readManyReadable(kode);
        return {
          baris: withLokasi(baris, await readable(changed, now)),
          read: jejak.rows.length + kode.length,
        };
      },
      count: () => countLokasiKota(kota),
      linesAnew: async () => {
        const all = await listLokasiKota(kota);
        return {
          tanpaBaris: all.unreadable.length,
          baris: withLokasi([], await readable(all, now)),
        };
      },
      make: (rest) => ({ bentuk: 1 as const, kota, ...rest }),
    },
    now,
  );
  return loadKept(list);
}
