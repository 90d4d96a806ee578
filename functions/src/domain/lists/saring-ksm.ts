// What a list of groups is narrowed by, and how many groups each choice has beside the other choices: on the
// server of a city's rows, on a phone of its own.
import { z } from 'zod/mini';
import { kecamatanOf } from '../basics/code-shapes.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { addDays, addMonths, monthOf, type Tanggal } from '../basics/tanggal.ts';
import { isJenjang, isWithin, KodeKecamatan, KodeKelurahan } from '../basics/wilayah.ts';
import { Tingkat } from '../maturity/capaian.ts';
import { Tahap } from '../records/ksm.ts';
import type { BarisKsm } from './baris-ksm.ts';
import { TINGKAT_IN_ORDER } from './page-of-ksm.ts';

/** Weeks without a meeting that can be asked for. */
const PEKAN = [2, 4, 8, 12] as const;

/** `belum`: before stage I. */
const TahapDaftar = z.enum(['belum', ...Tahap.options]);
/** Groups that have not met for so many weeks, or that are dissolved. */
const Pertemuan = z.enum(['2', '4', '8', '12', 'bubar']);
type Pertemuan = z.infer<typeof Pertemuan>;
/** Groups without a record in this month or the one before, or without figures of late. */
const Kelengkapan = z.enum(['bulanIni', 'bulanLalu', 'belumDihitung']);
/** Groups that may lose their level. */
const AdaPeringatan = z.enum(['ada']);

export const SaringKsm = z.strictObject({
  tingkat: z.optional(Tingkat),
  tahap: z.optional(TahapDaftar),
  area: z.optional(z.union([KodeKecamatan, KodeKelurahan])),
  pertemuan: z.optional(Pertemuan),
  kelengkapan: z.optional(Kelengkapan),
  peringatan: z.optional(AdaPeringatan),
});
export type SaringKsm = Readonly<z.infer<typeof SaringKsm>>;

/** What a group is counted under, by condition. */
interface Choices {
  readonly tingkat: Tingkat;
  readonly tahap: z.infer<typeof TahapDaftar>;
  readonly area: KodeKecamatan | KodeKelurahan;
  readonly pertemuan: Pertemuan;
  readonly kelengkapan: z.infer<typeof Kelengkapan>;
  readonly peringatan: z.infer<typeof AdaPeringatan>;
}

const banyakOf = <S extends z.ZodMiniType>(kode: S) => z.array(z.object({ kode, jumlah: Cacah }));

/** Choices that some group has, each with how many. */
export const PilihanKsm = z.object({
  tingkat: banyakOf(Tingkat),
  tahap: banyakOf(TahapDaftar),
  /** Kecamatan, and the kelurahan of the one that is chosen or the only one. */
  area: banyakOf(z.union([KodeKecamatan, KodeKelurahan])),
  pertemuan: banyakOf(Pertemuan),
  /** These are left out by a server that does not know them. */
  kelengkapan: z.optional(banyakOf(Kelengkapan)),
  peringatan: z.optional(banyakOf(AdaPeringatan)),
});
export type PilihanKsm = ReadonlyDeep<z.infer<typeof PilihanKsm>>;

/** An area of a list with its name. */
export const Tempat = z.strictObject({
  kode: z.union([KodeKecamatan, KodeKelurahan]),
  nama: z.string(),
});
export type Tempat = z.infer<typeof Tempat>;

type Row = ReadonlyDeep<BarisKsm>;
type Key = keyof Choices;

/** Of each condition: the choices that a group falls under. */
const CHOICES: {
  readonly [K in Key]: (row: Row, hariIni: Tanggal) => readonly Choices[K][];
} = {
  tingkat: ({ kini }) => (kini === null ? [] : [kini.tingkat]),
  tahap: ({ tahap }) => [tahap ?? 'belum'],
  area: ({ kelurahan }) => [kecamatanOf(kelurahan), kelurahan],
  pertemuan: ({ bubar, kini, mulai }, hariIni) => {
    if (bubar !== null && bubar <= hariIni) return ['bubar'];
    const last = kini?.sesiTerakhir ?? mulai;
    return PEKAN.filter((n) => addDays(last, 7 * n) <= hariIni).map((n) => String(n) as Pertemuan);
  },
  kelengkapan: ({ bubar, kini, tanpaCatatan = [] }, hariIni) => {
    if (bubar !== null && bubar <= hariIni) return [];
    const bulan = monthOf(hariIni);
    return [
      ...(tanpaCatatan.includes(bulan) ? ['bulanIni' as const] : []),
      ...(tanpaCatatan.includes(addMonths(bulan, -1)) ? ['bulanLalu' as const] : []),
      ...(kini === null ? ['belumDihitung' as const] : []),
    ];
  },
  peringatan: ({ peringatan = [] }) => (peringatan.length > 0 ? ['ada'] : []),
};
const KEYS = Object.keys(CHOICES) as readonly Key[];

/** Rows that fit every condition but `but`. */
function fitting<R extends Row>(
  rows: readonly R[],
  saring: SaringKsm,
  hariIni: Tanggal,
  but?: Key,
): R[] {
  const asked = KEYS.filter((key) => key !== but && saring[key] !== undefined);
  return rows.filter((row) =>
    asked.every((key) =>
      (CHOICES[key](row, hariIni) as readonly string[]).includes(saring[key] ?? ''),
    ),
  );
}

export function filterKsm<R extends Row>(
  rows: readonly R[],
  saring: SaringKsm,
  hariIni: Tanggal,
): R[] {
  return fitting(rows, saring, hariIni);
}

export function pilihanOf(rows: readonly Row[], saring: SaringKsm, hariIni: Tanggal): PilihanKsm {
  const count = <K extends Key>(key: K) => {
    const counts = new Map<Choices[K], number>();
    for (const row of fitting(rows, saring, hariIni, key))
      for (const kode of CHOICES[key](row, hariIni)) counts.set(kode, (counts.get(kode) ?? 0) + 1);
    return counts;
  };
  const inOrder = <T>(counts: ReadonlyMap<T, number>, order: readonly T[]) =>
    order.flatMap((kode) => {
      const jumlah = counts.get(kode) ?? 0;
      return jumlah === 0 ? [] : [{ kode, jumlah }];
    });
  const areas = count('area');
  const codes = [...areas.keys()].toSorted();
  const kecamatan = codes.filter((kode) => isJenjang(kode, 'kecamatan'));
  const open =
    saring.area === undefined
      ? kecamatan.length === 1
        ? kecamatan[0]
        : undefined
      : isJenjang(saring.area, 'kelurahan')
        ? kecamatanOf(saring.area)
        : saring.area;
  const shown = codes.filter(
    (kode) => isJenjang(kode, 'kecamatan') || (open !== undefined && isWithin(kode, open)),
  );
  return {
    tingkat: inOrder(count('tingkat'), TINGKAT_IN_ORDER),
    tahap: inOrder(count('tahap'), TahapDaftar.options),
    area: inOrder(areas, shown),
    pertemuan: inOrder(count('pertemuan'), Pertemuan.options),
    kelengkapan: inOrder(count('kelengkapan'), Kelengkapan.options),
    peringatan: inOrder(count('peringatan'), AdaPeringatan.options),
  };
}
