// Programme locations of a kab/kota, as administrators see them: a page by a query; whoever searches costs one
// read for each of its locations.
import type { Granted } from '../../authorize.ts';
import {
  countLokasiKota,
  listLokasiFrom,
  listLokasiKota,
} from '../../adapters/firestore/wilayah.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listLokasi as definition } from '../../domain/callables/lists.ts';
import { LOKASI_PER_PAGE, nextOf, pageOfLokasi } from '../../domain/lists/page-of-lokasi.ts';
import { readable } from '../repair/set-aside.ts';

export async function listLokasi({
  request: { kota, kata, lewati },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  if (kata.trim() !== '') {
    const all = await readable(await listLokasiKota(kota), now);
    const inOrder = all.toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
    return { halaman: pageOfLokasi(inOrder, kata, lewati) };
  }
  const [jumlah, page] = await Promise.all([
    countLokasiKota(kota),
    listLokasiFrom(kota, lewati, LOKASI_PER_PAGE),
  ]);
  const baris = [...(await readable(page, now))];
  return { halaman: { jumlah, cocok: jumlah, baris, lanjut: nextOf(lewati, jumlah) } };
}
