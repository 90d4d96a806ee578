// Groups of a kab/kota that somebody at its desk has to see to in a month, or that stand before a gate.
import type { Granted } from '../../authorize.ts';
import { pageOfBulan, pageOfCalon, type Counted } from '../../adapters/firestore/city-lists.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import { addMonths, monthOf, type Bulan } from '../../domain/basics/tanggal.ts';
import { compareText } from '../../domain/basics/urutan.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  listBulan as bulanDefinition,
  listCalon as calonDefinition,
} from '../../domain/callables/city-lists.ts';
import {
  isCalon,
  isOfBulan,
  ROWS_PER_PAGE,
  type BarisBulan,
  type SetelahBaris,
} from '../../domain/lists/city-rows.ts';
import type { CapaianTersimpan } from '../../domain/recompute/capaian-ksm.ts';
import { readable } from '../repair/set-aside.ts';
import { findKsm, search } from './search.ts';

type Answer = AnswerOf<typeof bulanDefinition>;

export async function listBulan({
  request: { kota, bulan, macam, kata, setelah },
  caller,
}: Granted<typeof bulanDefinition>): Promise<Answer> {
  const list: OfMonth = {
    kota,
    bulan,
    fits: (it) => isOfBulan(it, macam),
    by: 'kelurahan',
    page: (after, limit) => pageOfBulan(kota, { bulan, macam }, after, limit),
  };
  const found = await findKsm(kota, kata, caller);
  return found === null
    ? answerOf(await list.page(setelah, ROWS_PER_PAGE), caller.now)
    : searched(list, found, setelah, caller.now);
}

export async function listCalon({
  request: { kota, tahap, kata, setelah },
  caller,
}: Granted<typeof calonDefinition>): Promise<Answer> {
  const of = (bulan: Bulan): OfMonth => ({
    kota,
    bulan,
    fits: (it) => isCalon(it, tahap),
    by: 'nama',
    page: (after, limit) => pageOfCalon(kota, { bulan, tahap }, after, limit),
  });
  const now = of(monthOf(caller.today));
  const first = await now.page(setelah, ROWS_PER_PAGE);
  // Early in a month the nightly computation may not have run yet.
  const isLate = first.jumlah === 0;
  const list = isLate ? of(addMonths(now.bulan, -1)) : now;
  const found = await findKsm(kota, kata, caller);
  if (found !== null) return searched(list, found, setelah, caller.now);
  return answerOf(isLate ? await list.page(setelah, ROWS_PER_PAGE) : first, caller.now);
}

interface OfMonth {
  readonly kota: KodeKota;
  readonly bulan: Bulan;
  /** As the query has it. */
  readonly fits: (it: CapaianTersimpan) => boolean;
  /** What it is in the order of, before the id. */
  readonly by: 'kelurahan' | 'nama';
  readonly page: (after: SetelahBaris | null, limit: number) => Promise<Counted<CapaianTersimpan>>;
}

async function searched(
  { kota, bulan, fits, by, page }: OfMonth,
  found: ReadonlySet<KsmId>,
  setelah: SetelahBaris | null,
  now: Date,
): Promise<Answer> {
  const compare = (a: SetelahBaris, b: SetelahBaris) =>
    compareText(a[by], b[by]) || compareText(a.ksmId, b.ksmId);
  const { rows, ...rest } = await search(
    {
      found,
      read: (ids) => docs.capaian.readManyReadable(ids.map((id) => capaianId(id, bulan))),
      fits: (it) => it.wilayah.kota === kota && fits(it),
      compare: (a, b) => compare(rowOf(a), rowOf(b)),
      page: async (last, limit) => (await page(last ? rowOf(last) : setelah, limit)).page,
      isAfter: setelah && ((it) => compare(rowOf(it), setelah) > 0),
      limit: ROWS_PER_PAGE,
    },
    now,
  );
  return { baris: rows.map(rowOf), ...rest };
}

async function answerOf({ page, jumlah }: Counted<CapaianTersimpan>, now: Date): Promise<Answer> {
  const rows = await readable(page, now);
  return {
    baris: rows.map(rowOf),
    adaLagi: rows.length + page.unreadable.length === ROWS_PER_PAGE,
    jumlah,
  };
}

const rowOf = ({ ksmId, nama, wilayah, capaian }: CapaianTersimpan): BarisBulan => ({
  ksmId,
  nama,
  kelurahan: wilayah.kelurahan,
  tingkat: capaian.tingkat,
  sesiTerakhir: capaian.angka.sesiTerakhir,
});
