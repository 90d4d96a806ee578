// What of a kab/kota waits for its check: the oldest lines, each read with its group's progress alone, and counts.
import type { Granted } from '../../authorize.ts';
import { countAntrean, pageOfAntrean, sumAntrean } from '../../adapters/firestore/work/antrean.ts';
import { headOf } from '../../domain/lists/head-of-antrean.ts';
import type { listAntrean as definition } from '../../domain/callables/city-lists.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { ANTREAN_PER_PAGE } from '../../domain/lists/city-rows.ts';
import { readable } from '../repair/set-aside.ts';

export async function listAntrean({
  request: { kota, bulan, lewati },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  // What was left stands before the page, so it has to be read as well.
  const limit = lewati + ANTREAN_PER_PAGE;
  const [page, pendaftaran, sesi, penyelesaian, ksm] = await Promise.all([
    pageOfAntrean(kota, bulan, limit),
    sumAntrean(kota, 'pendaftaran'),
    sumAntrean(kota, 'sesi'),
    sumAntrean(kota, 'penyelesaian'),
    bulan && countAntrean(kota, bulan),
  ]);
  const all = headOf(await readable(page, now), bulan);
  const isWhole = page.rows.length + page.unreadable.length < limit;
  return {
    jumlah: { pendaftaran, sesi, penyelesaian },
    bulan: ksm === null ? null : { ksm, catatan: isWhole ? all.length : null },
    baris: all.slice(lewati, limit),
    adaLagi: all.length > limit || !isWhole,
  };
}
