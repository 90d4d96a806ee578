// Stale marks of QS files, `basi/{tahun}_{kode}`.
import type { Query, Transaction } from 'firebase-admin/firestore';
import type { StaleMark } from '../../../domain/quick-status/updates/stale-mark.ts';
import { earliestChange } from '../../../domain/quick-status/updates/stale-mark.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import { LAST_DAY, monthOf, type Bulan } from '../../../domain/basics/tanggal.ts';
import type { KodeWilayah, KodeProvinsi } from '../../../domain/basics/wilayah.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import { within } from '../within.ts';

/** Later than every month: a mark that begins here names no changed month. */
export const NO_MONTH: Bulan = monthOf(LAST_DAY);

/** The marks of one area for several years, read inside the transaction that may set them. */
export function readStaleMarks(
  kode: KodeWilayah,
  tahun: readonly number[],
  tx: Transaction,
): Promise<StaleMark[]> {
  return docs.basi.readMany(
    tahun.map((t) => areaTahunId(t, kode)),
    tx,
  );
}

/** When the build that is under way began; undefined: none is. A version before noted only the mark itself. */
export function leaseOf(known: StaleMark | undefined): string | undefined {
  return known?.dikerjakanSejak ?? (known?.keadaan === 'dikerjakan' ? known.sejak : undefined);
}

interface Change {
  readonly known: StaleMark | undefined;
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly dari: Bulan | null;
  readonly now: Date;
  readonly catatanKota?: boolean | undefined;
}

/**
 * The mark of an area and year that is stale from the month `dari` on (null: all of it), and whether more than
 * its groups changed. Null: the existing one already says so, and is left alone: two thousand sessions in a
 * city must not become two thousand writes of one document. That is safe where the figures are written
 * first, or together with it: whoever claims the mark afterwards reads them.
 */
export function staleMarkOf({
  known,
  tahun,
  kode,
  dari,
  now,
  catatanKota = false,
}: Change): StaleMark | null {
  const first = earliestChange(known, dari);
  const lease = leaseOf(known);
  const isKota =
    catatanKota || (known !== undefined && known.keadaan !== 'segar' && known.catatanKota);
  if (known?.keadaan === 'basi' && known.dari === first && known.catatanKota === isKota)
    return null;
  return {
    tahun,
    kode,
    keadaan: 'basi',
    dari: first,
    catatanKota: isKota,
    tiket: known?.tiket ?? 0,
    sejak: now.toISOString(),
    ...(lease === undefined ? {} : { dikerjakanSejak: lease }),
  };
}

/** Marks it in a transaction that has read the existing mark. */
export async function markStale({
  tx,
  ...change
}: Change & { readonly tx: Transaction }): Promise<void> {
  const mark = staleMarkOf(change);
  if (mark !== null) await docs.basi.set(mark, tx);
}

/** Every area and year whose file is older than its figures, or whose build never ended. */
export function listStaleMarks(): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable(isStale);
}

const isStale = (q: Query) => q.where('keadaan', 'in', ['basi', 'dikerjakan']);

/** Some of those of an area and of all within it, by area and year. */
export function pageOfStale(
  kode: KodeWilayah,
  lewati: number,
  banyak: number,
): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) =>
    within(isStale(q), 'kode', kode).orderBy('kode').offset(lewati).limit(banyak),
  );
}

export function countStale(kode: KodeWilayah): Promise<number> {
  return docs.basi.count((q) => within(isStale(q), 'kode', kode));
}

/** Those of one area, of every year that has figures. */
export function listMarksOf(kode: KodeWilayah): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) => q.where('kode', '==', kode));
}

/** Every area that has figures of a year. */
export function listAreaTahun(tahun: number): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) => q.where('tahun', '==', tahun));
}

/** Areas of a province that have figures of a year, the province itself included. */
export function listAreaProvinsi(
  tahun: number,
  provinsi: KodeProvinsi,
): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) => within(q.where('tahun', '==', tahun), 'kode', provinsi));
}

/** Every area and year that has figures. */
export function listSemuaArea(): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) => q);
}
