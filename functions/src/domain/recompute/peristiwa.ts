// What an event means: which group, from which month, and whether a submission stands behind it. It
// reads raw documents, since an event must be understood even if its document does not fit the schema.
import { DOCUMENTS, type KoleksiPemicu, type Pemicu } from '../documents.ts';
import { type Bulan, FIRST_DAY, Tanggal, monthOf } from '../basics/tanggal.ts';
import { KsmId } from '../basics/identitas.ts';

export interface Jangkauan {
  readonly ksmId: KsmId;
  /** Null: only what waits is known to have changed. */
  readonly dari: Bulan | null;
  /** Number of the submission; null: the document was changed without one. */
  readonly urut: number | null;
}

type Raw = Readonly<Record<string, unknown>> | undefined;

export function firstMonthOf(koleksi: KoleksiPemicu, before: Raw, after: Raw): Jangkauan | null {
  const { pemicu } = DOCUMENTS[koleksi];
  const ksmId = group(after, pemicu.ksmId) ?? group(before, pemicu.ksmId);
  if (ksmId === null) return null;
  const urutAfter = count(after);
  // The same number on both sides, or none, means a write without a submission: compute in any case.
  const urut = urutAfter === null || urutAfter === count(before) ? null : urutAfter;
  let first: Tanggal | null = null;
  for (const data of [before, after]) {
    for (const tanggal of datesOf(pemicu, data, urut)) {
      if (first === null || tanggal < first) first = tanggal;
    }
  }
  return {
    ksmId,
    dari: first === null ? null : monthOf(first),
    urut,
  };
}

/** The first date on which a record can move a figure. */
function datesOf({ tanggal }: Pemicu, data: Raw, urut: number | null): Tanggal[] {
  if (tanggal !== null) return dates(data, tanggal);
  // The document has many dates; the submission noted the first that it changed. A change without a
  // submission is recomputed from the group's beginning.
  return data && urut === null ? [FIRST_DAY] : [];
}

function dates(data: Raw, field: string): Tanggal[] {
  const parsed = Tanggal.safeParse(data?.[field]);
  return parsed.success ? [parsed.data] : [];
}

function group(data: Raw, field: string): KsmId | null {
  return KsmId.safeParse(data?.[field]).data ?? null;
}

function count(data: Raw): number | null {
  const value = data?.['urut'];
  return typeof value === 'number' ? value : null;
}
