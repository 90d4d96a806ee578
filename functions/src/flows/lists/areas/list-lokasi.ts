// Programme locations of a kab/kota, as administrators see them: a page by a query, and what is searched by the list that
// the server keeps, which says which of them are read.
import type { Granted } from '../../../authorize.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { countLokasiKota, listLokasiFrom } from '../../../adapters/firestore/wilayah.ts';
import type { AnswerOf } from '../../../domain/callables/definition.ts';
import type { listLokasi as definition } from '../../../domain/callables/lists.ts';
import {
  LOKASI_PER_PAGE,
  nextOf,
  pageOfLokasi,
} from '../../../domain/lists/areas/page-of-lokasi.ts';
import { readable } from '../../repair/set-aside.ts';
import { loadDaftarLokasi } from '../kept/load-daftar-lokasi.ts';

export async function listLokasi({
  request: { kota, kata, lewati },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  if (kata.trim() !== '') {
    const { baris: all } = await loadDaftarLokasi(kota, now);
    const { baris: found, ...halaman } = pageOfLokasi(all, kata, lewati);
    const page = await docs.wilayah.readManyReadable(found.map(({ kode }) => kode));
    return { halaman: { ...halaman, baris: [...(await readable(page, now))] } };
  }
  const [jumlah, page] = await Promise.all([
    countLokasiKota(kota),
    listLokasiFrom(kota, lewati, LOKASI_PER_PAGE),
  ]);
  const baris = [...(await readable(page, now))];
  return { halaman: { jumlah, cocok: jumlah, baris, lanjut: nextOf(lewati, jumlah) } };
}
