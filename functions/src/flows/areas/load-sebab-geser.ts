// Why figures of a closed month moved: the kinds of records that came in since and reach it.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listMasukSejak } from '../../adapters/firestore/trails/riwayat.ts';
import { verifikasiId } from '../../domain/basics/paths.ts';
import type { getSebabGeser } from '../../domain/callables/areas.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import {
  CATATAN_MAKSIMUM,
  countTerlambat,
} from '../../domain/quick-status/perubahan/catatan-terlambat.ts';
import { readable } from '../repair/set-aside.ts';

export async function loadSebabGeser({
  request: { kota, bulan },
  caller: { now },
}: Granted<typeof getSebabGeser>): Promise<AnswerOf<typeof getSebabGeser>> {
  const closed = await docs.verifikasi.read(verifikasiId(kota, bulan));
  if (closed === null) return { catatan: [], adaLagi: false };
  const masuk = await listMasukSejak(kota, closed.pada, CATATAN_MAKSIMUM);
  return {
    catatan: countTerlambat(await readable(masuk, now), bulan),
    adaLagi: masuk.rows.length + masuk.unreadable.length === CATATAN_MAKSIMUM,
  };
}
