// The months of a kab/kota: key figures of each month-end of the data year. They are kept in its recap,
// so that a build reads the groups of the changed months only.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { maxTanggal, Tanggal } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import { isAtLeast } from '../../maturity/capaian.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { AngkaTertutup, KUNCI_TERTUTUP } from '../../records/city/angka-tertutup.ts';
import { rekapOfKsm, totalAnggota, totalBeredar } from './rekap.ts';

export const AngkaBulan = z.strictObject({
  ...AngkaTertutup.shape,
  /** Of `ksm`, groups with a session or a reason in the month. */
  lengkap: Cacah,
  catatan: Cacah,
  anomali: Cacah,
  selisihKas: Cacah,
  sesiKosong: Cacah,
  tanpaAnggota: Cacah,
  kasMinus: Cacah,
  lebihBayar: Cacah,
  /**
   * Of these figures what groups add that were registered after the month had ended, by that day; left out: nothing. A
   * recap keeps of it what `trimSusulan` leaves.
   */
  susulan: z.optional(z.array(z.strictObject({ hari: Tanggal, angka: AngkaTertutup }))),
});

export type AngkaBulan = z.infer<typeof AngkaBulan>;
type KunciBulan = Exclude<keyof AngkaBulan, 'susulan'>;

const KUNCI_BULAN = Object.keys(AngkaBulan.shape).filter(
  (kunci): kunci is KunciBulan => kunci !== 'susulan',
);

export const EMPTY_BULAN: AngkaBulan = Object.freeze(
  Object.fromEntries(KUNCI_BULAN.map((kunci) => [kunci, 0])) as unknown as AngkaBulan,
);

export function sumBulan(parts: Iterable<AngkaBulan>): AngkaBulan {
  const sum = { ...EMPTY_BULAN };
  const susulan: Susulan = [];
  for (const part of parts) {
    for (const kunci of KUNCI_BULAN) sum[kunci] += part[kunci];
    susulan.push(...(part.susulan ?? []));
  }
  if (susulan.length > 0) sum.susulan = addSusulan(susulan);
  return sum;
}

type Susulan = NonNullable<AngkaBulan['susulan']>;

function addSusulan(all: Susulan): Susulan {
  return [...Map.groupBy(all, (it) => it.hari)]
    .map(([hari, of]) => ({ hari, angka: addTertutup(of) }))
    .toSorted((x, y) => compareText(x.hari, y.hari));
}

const addTertutup = (all: Susulan) =>
  Object.fromEntries(
    KUNCI_TERTUTUP.map((kunci) => [kunci, all.reduce((n, it) => n + it.angka[kunci], 0)]),
  ) as AngkaTertutup;

/**
 * With no more of `susulan` than what may be asked of it: a recap keeps its months for years, and every day that
 * brings a registration would add to each. Of a closed month the sum since, under the last of its days: should it be
 * closed anew, that is not before that day. A month that is open is closed today at the earliest.
 */
export function trimSusulan(
  { susulan = [], ...angka }: AngkaBulan,
  ditutup: Tanggal | null,
  hariIni: Tanggal,
): AngkaBulan {
  const since = susulan.filter((it) => it.hari > (ditutup ?? hariIni));
  if (since.length === 0) return angka;
  if (ditutup === null) return { ...angka, susulan: since };
  const hari = since.map((it) => it.hari).reduce(maxTanggal);
  return { ...angka, susulan: [{ hari, angka: addTertutup(since) }] };
}

/** Of a month whose closing nobody asks for. */
export const withoutSusulan = ({ susulan: _susulan, ...angka }: AngkaBulan): AngkaBulan => angka;

/**
 * Whether a kept month was trimmed for the closing that is known now. A closing that could not be read for a while is
 * older than the recap that lacks it.
 */
export function isTrimmedFor(
  tutup: { readonly tanggal: Tanggal } | null,
  dihitung: string,
  closed: { readonly tanggal: Tanggal; readonly pada: string } | undefined,
): boolean {
  if (closed === undefined) return true;
  return tutup === null ? closed.pada >= dihitung : tutup.tanggal === closed.tanggal;
}

/** What one group adds to its month; a dissolved one adds only the sessions that it still held. */
export function bulanOfKsm(row: CapaianKsm): AngkaBulan {
  const angka = addedBy(row);
  return row.susulan
    ? { ...angka, susulan: [{ hari: row.susulan, angka: tertutupOf(angka) }] }
    : angka;
}

function addedBy(row: CapaianKsm): AngkaBulan {
  const rekap = rekapOfKsm(row);
  if (rekap.ksm === 0) return { ...EMPTY_BULAN, sesiBulan: row.sesiBulan };
  const { mutu } = row;
  return {
    ksm: 1,
    aktif: rekap.aktif,
    berdaya: isAtLeast(row.capaian.tingkat, 'Berdaya') ? 1 : 0,
    anggota: totalAnggota(rekap),
    anggotaMiskin: rekap.anggotaMiskin,
    sesiBulan: row.sesiBulan,
    hadir: rekap.hadir,
    tabungan: rekap.tabungan,
    beredar: totalBeredar(rekap),
    jatuhTempo: rekap.jatuhTempo,
    tepatWaktu: rekap.tepatWaktu,
    lengkap: Number(mutu.lengkap),
    catatan: mutu.catatan,
    anomali: mutu.anomali,
    selisihKas: mutu.selisihKas,
    sesiKosong: mutu.sesiKosong,
    tanpaAnggota: Number(mutu.tanpaAnggota),
    kasMinus: Number(mutu.kasMinus),
    lebihBayar: mutu.lebihBayar,
  };
}

/** Of a figure what groups add that were registered after the day on which the month was closed. */
export function susulanOf<K extends keyof AngkaTertutup>(
  {
    susulan,
  }: {
    readonly susulan?: ReadonlyDeep<{ hari: Tanggal; angka: Pick<AngkaTertutup, K> }[]> | undefined;
  },
  kunci: K,
  ditutup: Tanggal,
): number {
  return (susulan ?? []).reduce((n, it) => (it.hari > ditutup ? n + it.angka[kunci] : n), 0);
}

/** The figures of a month that closing it fixes. */
export function tertutupOf(angka: AngkaBulan): AngkaTertutup {
  return Object.fromEntries(KUNCI_TERTUTUP.map((kunci) => [kunci, angka[kunci]])) as AngkaTertutup;
}
