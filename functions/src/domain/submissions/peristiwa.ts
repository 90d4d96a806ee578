// What an event means: which group is to be computed, from which month. A submission is computed once,
// when its receipt appears; the records that it wrote are recognised by the number that they carry. It
// reads raw documents, since an event must be understood even if its document does not fit the schema.
import { DOCUMENTS, type KoleksiPemicu, type Pemicu } from '../documents.ts';
import { type Bulan, FIRST_DAY, Tanggal, monthOf } from '../basics/tanggal.ts';
import { canonicalJson } from '../basics/stored/canonical-json.ts';
import { KsmId } from '../basics/identitas.ts';
import { PerluDihitung } from '../recompute/penghitungan.ts';

export interface Jangkauan {
  readonly ksmId: KsmId;
  /** Null: only what waits is known to have changed. */
  readonly dari: Bulan | null;
}

type Raw = Readonly<Record<string, unknown>> | undefined;

/** What a new receipt leaves to be computed; null where it leaves nothing, or is none. */
export function perluDihitungOf(receipt: Raw): PerluDihitung | null {
  return PerluDihitung.safeParse(receipt?.['perluDihitung']).data ?? null;
}

/** A record that was written past the submissions; null where a submission wrote it, whose receipt counts. */
export function firstMonthOf(koleksi: KoleksiPemicu, before: Raw, after: Raw): Jangkauan | null {
  const { pemicu } = DOCUMENTS[koleksi];
  const ksmId = group(after, pemicu.ksmId) ?? group(before, pemicu.ksmId);
  if (ksmId === null) return null;
  if (isBySubmission(before, after) || isCarried(before, after)) return null;
  return { ksmId, dari: firstMonthIn(pemicu, before, after) };
}

/**
 * A record that is new, or has a higher number than before, and so says that a submission wrote it: that, or put back
 * from a backup, be it over an older version, or copied by hand. To ask which costs one small read.
 */
export function raisedOf(
  koleksi: KoleksiPemicu,
  before: Raw,
  after: Raw,
): (Jangkauan & { readonly urut: number }) | null {
  const { pemicu } = DOCUMENTS[koleksi];
  const ksmId = group(after, pemicu.ksmId);
  const urut = count(after);
  if (ksmId === null || urut <= count(before)) return null;
  return { ksmId, dari: firstMonthIn(pemicu, before, after), urut };
}

function firstMonthIn(pemicu: Pemicu, before: Raw, after: Raw): Bulan | null {
  let first: Tanggal | null = null;
  for (const data of [before, after]) {
    for (const tanggal of datesOf(pemicu, data)) {
      if (first === null || tanggal < first) first = tanggal;
    }
  }
  return first === null ? null : monthOf(first);
}

/**
 * Every submission writes its own number into its records; numbers begin at 1 and grow. The same number on both
 * sides, a lower one, none, or a document that is gone: somebody wrote without a submission.
 */
function isBySubmission(before: Raw, after: Raw): boolean {
  const urut = count(after);
  return urut > count(before);
}

/** Fields that say where a record lies: they move no figure, and follow the group when it moves. */
const PLACE: ReadonlySet<string> = new Set(['wilayah', 'tempatLama', 'kotaLama', 'ksmGanda']);

/** Nothing but the place of the record differs. The place of the group itself is another matter. */
function isCarried(before: Raw, after: Raw): boolean {
  if (before === undefined || after === undefined || before['ksmId'] === undefined) return false;
  const content = (it: object) =>
    canonicalJson(Object.fromEntries(Object.entries(it).filter(([field]) => !PLACE.has(field))));
  return content(before) === content(after) && canonicalJson(before) !== canonicalJson(after);
}

/** The first date on which a record can move a figure. */
function datesOf({ tanggal }: Pemicu, data: Raw): Tanggal[] {
  if (tanggal !== null) return dates(data, tanggal);
  // The document has many dates: any may have changed.
  return data ? [FIRST_DAY] : [];
}

function dates(data: Raw, field: string): Tanggal[] {
  const parsed = Tanggal.safeParse(data?.[field]);
  return parsed.success ? [parsed.data] : [];
}

function group(data: Raw, field: string): KsmId | null {
  return KsmId.safeParse(data?.[field]).data ?? null;
}

function count(data: Raw): number {
  const value = data?.['urut'];
  return typeof value === 'number' ? value : 0;
}
