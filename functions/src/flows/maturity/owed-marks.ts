// Which marks a computation owes: of the files whose months it wrote, and of those of later years, in which a
// group that ended has no row and its loans from UPKs are still counted.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { monthOf, type Bulan, type Tanggal } from '../../domain/basics/tanggal.ts';
import { reportedMonths } from '../../domain/recompute/recompute-months.ts';
import {
  isOnlyFigures,
  type Penghitungan,
  type Utang,
} from '../../domain/recompute/penghitungan.ts';
import {
  mergeUtang,
  utangAfter,
  utangOfMonths,
  type MovedMonth,
} from '../../domain/recompute/utang.ts';
import type { Ksm } from '../../domain/records/ksm.ts';

export interface Computation {
  readonly changes: readonly MovedMonth[];
  /** The first month of a record that was written; null: only the date has changed. */
  readonly first: Bulan | null;
  readonly today: Tanggal;
}

export async function owedMarks(
  ksm: Ksm,
  { changes, first, today }: Computation,
): Promise<Utang[]> {
  const { last } = reportedMonths(ksm, today);
  const kota = ksm.wilayah.kota;
  const months = utangOfMonths(changes, { last: ksm.ganda ? monthOf(today) : last, kota });
  const later = first === null ? [] : utangAfter(ksm, { first, last, today, changes });
  if (later.length === 0) return months;
  // Only of files that there are: it adds no row to one.
  const id = (it: Utang) => areaTahunId(it.tahun, it.kode);
  const known = await docs.basi.readMany(later.map(id));
  const ids = new Set(known.map((it) => areaTahunId(it.tahun, it.kode)));
  return mergeUtang(
    months,
    later.filter((it) => ids.has(id(it))),
  );
}

/** The first month from which more than figures may show; null: nothing does. */
export function firstShown(
  state: Penghitungan | null,
  { dari, urut }: { readonly dari: Bulan | null; readonly urut: number | null },
): Bulan | null {
  if (state === null || !isOnlyFigures(state)) return firstMonth(state?.dari ?? null, dari);
  // A submission's event asks for what waits; anybody else for what was written past them.
  return urut === null ? dari : null;
}

/** The earlier of both; null: there is neither. */
function firstMonth(a: Bulan | null, b: Bulan | null): Bulan | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
