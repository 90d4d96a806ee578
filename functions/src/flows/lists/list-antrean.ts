// What of a kab/kota waits for its check: the oldest lines, each read with its group's progress alone, and counts.
import type { Granted } from '../../authorize.ts';
import { countAntrean, pageOfAntrean, sumAntrean } from '../../adapters/firestore/work/antrean.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { Bulan } from '../../domain/basics/tanggal.ts';
import { compareText } from '../../domain/basics/urutan.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { headOf } from '../../domain/lists/head-of-antrean.ts';
import type { listAntrean as definition } from '../../domain/callables/city-lists.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { ANTREAN_PER_PAGE } from '../../domain/lists/city-rows.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import { readable } from '../repair/set-aside.ts';
import { findKsm, search } from './search.ts';

export async function listAntrean({
  request: { kota, bulan, kata, lewati },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { now } = caller;
  // What was left stands before the page, so it has to be read as well.
  const limit = lewati + ANTREAN_PER_PAGE;
  const found = await findKsm(kota, kata, caller);
  const [groups, pendaftaran, sesi, penyelesaian, ksm] = await Promise.all([
    found === null ? oldest(kota, bulan, limit, now) : searched({ kota, bulan, found, limit, now }),
    sumAntrean(kota, 'pendaftaran'),
    sumAntrean(kota, 'sesi'),
    sumAntrean(kota, 'penyelesaian'),
    bulan && countAntrean(kota, bulan),
  ]);
  const all = headOf(groups.rows, bulan);
  return {
    jumlah: { pendaftaran, sesi, penyelesaian },
    bulan:
      ksm === null ? null : { ksm, catatan: groups.isWhole && found === null ? all.length : null },
    baris: all.slice(lewati, limit),
    adaLagi: all.length > limit || !groups.isWhole,
  };
}

interface Groups {
  /** Those that wait longest first. */
  readonly rows: readonly Penghitungan[];
  /** Whether there are no others. */
  readonly isWhole: boolean;
}

async function oldest(
  kota: KodeKota,
  bulan: Bulan | null,
  limit: number,
  now: Date,
): Promise<Groups> {
  const page = await pageOfAntrean(kota, bulan, limit);
  const isWhole = page.rows.length + page.unreadable.length < limit;
  return { rows: await readable(page, now), isWhole };
}

async function searched(asked: {
  readonly kota: KodeKota;
  readonly bulan: Bulan | null;
  readonly found: ReadonlySet<KsmId>;
  readonly limit: number;
  readonly now: Date;
}): Promise<Groups> {
  const { kota, bulan, found, limit, now } = asked;
  const { rows, adaLagi } = await search(
    {
      found,
      read: (ids) => docs.penghitungan.readManyReadable(ids),
      fits: ({ wilayah, antrean }) =>
        wilayah.kota === kota &&
        typeof antrean?.tertua === 'string' &&
        (bulan === null || antrean.bulan.includes(bulan)),
      compare: (a, b) =>
        compareText(a.antrean?.tertua ?? '', b.antrean?.tertua ?? '') ||
        compareText(a.ksmId, b.ksmId),
      page: (after, size) => pageOfAntrean(kota, bulan, size, after),
      isAfter: null,
      limit,
    },
    now,
  );
  return { rows, isWhole: !adaLagi };
}
