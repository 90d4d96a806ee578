// Groups of a kab/kota that somebody at its desk has to see to in a month, or that stand before a gate.
import type { Granted } from '../../authorize.ts';
import { pageOfBulan, pageOfCalon, type Counted } from '../../adapters/firestore/city-lists.ts';
import { addMonths, monthOf } from '../../domain/basics/tanggal.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  listBulan as bulanDefinition,
  listCalon as calonDefinition,
} from '../../domain/callables/city-lists.ts';
import { ROWS_PER_PAGE } from '../../domain/lists/city-rows.ts';
import type { CapaianTersimpan } from '../../domain/recompute/capaian-ksm.ts';
import { readable } from '../repair/set-aside.ts';

export async function listBulan({
  request: { kota, bulan, macam, setelah },
  caller: { now },
}: Granted<typeof bulanDefinition>): Promise<AnswerOf<typeof bulanDefinition>> {
  const found = await pageOfBulan(kota, { bulan, macam }, setelah, ROWS_PER_PAGE);
  return answerOf(found, now);
}

export async function listCalon({
  request: { kota, tahap, setelah },
  caller: { now, today },
}: Granted<typeof calonDefinition>): Promise<AnswerOf<typeof calonDefinition>> {
  const bulan = monthOf(today);
  const of = (each: typeof bulan) =>
    pageOfCalon(kota, { bulan: each, tahap }, setelah, ROWS_PER_PAGE);
  const found = await of(bulan);
  // Early in a month the nightly computation may not have run yet.
  return answerOf(found.jumlah > 0 ? found : await of(addMonths(bulan, -1)), now);
}

async function answerOf(
  { page, jumlah }: Counted<CapaianTersimpan>,
  now: Date,
): Promise<AnswerOf<typeof bulanDefinition>> {
  const rows = await readable(page, now);
  return {
    baris: rows.map(({ ksmId, nama, wilayah, capaian }) => ({
      ksmId,
      nama,
      kelurahan: wilayah.kelurahan,
      tingkat: capaian.tingkat,
      sesiTerakhir: capaian.angka.sesiTerakhir,
    })),
    adaLagi: rows.length + page.unreadable.length === ROWS_PER_PAGE,
    jumlah,
  };
}
