// Stale marks of QS files, `basi/{tahun}_{kode}`.
import type { Transaction } from 'firebase-admin/firestore';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import { earliestChange } from '../../domain/quick-status/updates/stale-mark.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { LAST_DAY, monthOf, type Bulan } from '../../domain/basics/tanggal.ts';
import type { KodeWilayah, KodeProvinsi } from '../../domain/basics/wilayah.ts';
import type { Listed } from './document-kind.ts';
import { docs } from './docs.ts';

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

/** Whether the mark already says that the file is stale from `dari` on (null: all of it). */
export function isMarked(known: StaleMark | undefined, dari: Bulan | null): boolean {
  return known?.keadaan === 'basi' && known.dari === earliestChange(known, dari);
}

/** When the build that is under way began; undefined: none is. A version before noted only the mark itself. */
export function leaseOf(known: StaleMark | undefined): string | undefined {
  return known?.dikerjakanSejak ?? (known?.keadaan === 'dikerjakan' ? known.sejak : undefined);
}

/**
 * Marks an area and year stale from the month `dari` on (null: all of it), and notes whether more than
 * its groups changed. An existing mark that already says so is left alone: two thousand sessions in a
 * city must not become two thousand writes of one document. That is safe where the figures are written
 * first, or together with it: whoever claims the mark afterwards reads them.
 */
export async function markStale({
  known,
  tahun,
  kode,
  dari,
  now,
  tx,
  catatanKota = false,
}: {
  readonly known: StaleMark | undefined;
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly dari: Bulan | null;
  readonly now: Date;
  readonly tx: Transaction;
  readonly catatanKota?: boolean | undefined;
}): Promise<void> {
  const first = earliestChange(known, dari);
  const lease = leaseOf(known);
  const isKota =
    catatanKota || (known !== undefined && known.keadaan !== 'segar' && known.catatanKota);
  if (known?.keadaan === 'basi' && known.dari === first && known.catatanKota === isKota) return;
  await docs.basi.set(
    {
      tahun,
      kode,
      keadaan: 'basi',
      dari: first,
      catatanKota: isKota,
      tiket: known?.tiket ?? 0,
      sejak: now.toISOString(),
      ...(lease === undefined ? {} : { dikerjakanSejak: lease }),
    },
    tx,
  );
}

/** Every area and year whose file is older than its figures, or whose build never ended. */
export function listStaleMarks(): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) => q.where('keadaan', 'in', ['basi', 'dikerjakan']));
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
  return docs.basi.listReadable((q) =>
    q
      .where('tahun', '==', tahun)
      // Codes sort like their hierarchy: `32` … `32.` covers the province and all below it.
      .where('kode', '>=', provinsi)
      .where('kode', '<', `${provinsi}/`),
  );
}

/** Every area and year that has figures. */
export function listSemuaArea(): Promise<Listed<StaleMark>> {
  return docs.basi.listReadable((q) => q);
}
