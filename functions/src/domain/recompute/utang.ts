// Which files a computation leaves to be marked stale, and which of these the next night marks anyway.
import {
  yearOf,
  monthOf,
  TAHUN_DATA_PERTAMA,
  type Bulan,
  type Tanggal,
} from '../basics/tanggal.ts';
import type { Placed } from '../records/tempat.ts';
import type { KodeKota } from '../basics/wilayah.ts';
import type { Penghitungan, Utang } from './penghitungan.ts';

export interface Changes {
  /** Months whose figures differ now, and months that are gone. */
  readonly berubah: readonly Bulan[];
  readonly gone: readonly Bulan[];
  /** The last month that is reported. */
  readonly last: Bulan;
  /** Kab/kota of the group now, and those under which months of it were stored. */
  readonly kota: KodeKota;
  readonly former: readonly KodeKota[];
}

export function utangOf({ berubah, gone, last, kota, former }: Changes): Utang[] {
  const years = staleYears([...berubah, ...gone], last);
  return [...new Set([kota, ...former])].flatMap((kode) =>
    [...years].map(([tahun, dari]) => {
      // A row that is gone leaves no trace, so the whole kab/kota is read again.
      const all = kode !== kota || gone.some((m) => yearOf(m) === tahun);
      return { kode, tahun, dari: all ? null : dari };
    }),
  );
}

/** A month that differs from what was stored, and in which kab/kota it is counted now and was before. */
export interface MovedMonth {
  readonly bulan: Bulan;
  /** Null: it is not reported any more. */
  readonly kota: KodeKota | null;
  /** Null: it was not stored, or does not say. */
  readonly former: KodeKota | null;
}

/** Of every kab/kota in which a month is, or was. `kota`: where the group is now. */
export function utangOfMonths(
  months: readonly MovedMonth[],
  { last, kota }: Pick<Changes, 'last' | 'kota'>,
): Utang[] {
  const byKota = Map.groupBy(months, (m) => m.kota ?? kota);
  return [...byKota].reduce<Utang[]>((owed, [here, all]) => {
    const bulanOf = (isGone: boolean) =>
      all.filter((m) => (m.kota === null) === isGone).map((m) => m.bulan);
    const former = all.flatMap((m) => m.former ?? []);
    return mergeUtang(
      owed,
      utangOf({ berubah: bulanOf(false), gone: bulanOf(true), last, kota: here, former }),
    );
  }, []);
}

/**
 * Of the years after a group's last month, in which it has no row and its loans from UPKs are still counted: a
 * record of the month `first` on was written. What has no row leaves no trace, so all is read again.
 */
export function utangAfter(
  { wilayah, tempatLama = [] }: Placed,
  {
    first,
    last,
    today,
    changes,
  }: {
    readonly first: Bulan;
    readonly last: Bulan;
    readonly today: Tanggal;
    readonly changes: readonly MovedMonth[];
  },
): Utang[] {
  const from = Math.max(yearOf(first), yearOf(last) + 1, TAHUN_DATA_PERTAMA);
  const years = Array.from({ length: Math.max(0, yearOf(today) - from + 1) }, (_, i) => from + i);
  const kota = new Set([
    wilayah.kota,
    ...tempatLama.map((it) => it.wilayah.kota),
    ...changes.flatMap((it) => it.former ?? []),
  ]);
  return [...kota].flatMap((kode) => years.map((tahun) => ({ kode, tahun, dari: null })));
}

/** Data years whose file changes, with the first month; December also appears in the next year's file. */
function staleYears(berubah: readonly Bulan[], last: Bulan): Map<number, Bulan> {
  const years = new Map<number, Bulan>();
  for (const m of berubah.toSorted()) {
    const tahun = yearOf(m);
    if (tahun < TAHUN_DATA_PERTAMA) continue;
    if (!years.has(tahun)) years.set(tahun, m);
    if (m.endsWith('-12') && yearOf(last) > tahun) years.set(tahun + 1, m);
  }
  return years;
}

/** Both together: one entry per file, from the first month of either. */
export function mergeUtang(a: readonly Utang[], b: readonly Utang[]): Utang[] {
  const found = new Map<string, Utang>();
  for (const it of [...a, ...b]) {
    const key = `${it.tahun} ${it.kode}`;
    const known = found.get(key);
    found.set(key, known ? { ...it, dari: earlier(known.dari, it.dari) } : it);
  }
  return [...found.values()];
}

/** Null is before every month. */
function earlier(a: Bulan | null, b: Bulan | null): Bulan | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

/**
 * True when only the nightly run's own computation stands for the mark: it moves the running month of every
 * living group, and marks its file from there. What is older, elsewhere, or of a group that ended is nobody
 * else's. So is December: on New Year's Day the night marks the new year's file.
 */
export function isMarkedByNight(
  { kode, tahun, dari }: Utang,
  { wilayah, hidup }: Pick<Penghitungan, 'wilayah' | 'hidup'>,
  today: Tanggal,
): boolean {
  const running = monthOf(today);
  return (
    hidup &&
    kode === wilayah.kota &&
    tahun === yearOf(running) &&
    dari === running &&
    !running.endsWith('-12')
  );
}
