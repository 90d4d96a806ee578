// Earlier updates of a QS file, each a document of its own, so that a manifest does not grow with every
// update: which of them an update leaves behind, and which are not kept.
import { z } from 'zod/mini';
import { jakartaDate, monthOf, Tahun } from '../../basics/tanggal.ts';
import { KodeWilayah } from '../../basics/wilayah.ts';
import { RevisiQs, type ManifesQs } from './qs-berkas.ts';

/** As stored in `qsLama/{tahun}_{kode}_{revisi}`. */
export const QsLama = z.strictObject({
  ...RevisiQs.shape,
  tahun: Tahun,
  kode: KodeWilayah,
  /** The first update of its calendar month, which is kept for good. */
  pertama: z.boolean(),
  /** Server time at which the next update replaced it, ISO 8601. */
  diganti: z.iso.datetime(),
});
export type QsLama = z.infer<typeof QsLama>;

const monthOfUpdate = (r: RevisiQs) => monthOf(jakartaDate(new Date(r.diperbarui)));

/**
 * The manifest with its current update alone, and the earlier ones as documents: the one that was replaced, and
 * those that a version before left in the manifest. `before`: the manifest as it was stored; null: there was none.
 */
export function separate(
  next: ManifesQs,
  before: Pick<ManifesQs, 'lama' | 'pertama'> | null,
): { readonly manifes: ManifesQs; readonly lama: readonly QsLama[] } {
  const { tahun, kode, terbaru, lama } = next;
  // Where nothing tells, it is kept.
  const isOldestFirst = before?.lama.length === 0 ? (before.pertama ?? true) : true;
  const isFirst = (r: RevisiQs, older: RevisiQs | undefined) =>
    older === undefined ? isOldestFirst : monthOfUpdate(older) !== monthOfUpdate(r);
  const all = [terbaru, ...lama];
  return {
    // A version before wants the list, and adds to it.
    manifes: { ...next, pertama: isFirst(terbaru, lama[0]), lama: [] },
    lama: lama.map((r, i) => ({
      ...r,
      tahun,
      kode,
      pertama: isFirst(r, lama[i + 1]),
      diganti: (all[i] ?? terbaru).diperbarui,
    })),
  };
}

/** Earlier updates that stay whatever their age, besides the first one of every month. */
export const TERAKHIR = 10;

/** An update that was replaced before this moment may be removed: a link to yesterday's file does not fail. */
export function expiryOf(retensiHari: number, now: Date): string {
  return new Date(now.getTime() - retensiHari * 86_400_000).toISOString();
}

/**
 * Those whose files may be removed: all but the first of every calendar month (of Jakarta, by publication) and
 * the last ten; and those only once they were replaced longer ago than the retention. `lama`: newest first, with
 * the last ten of the area among them.
 */
export function expiredUpdates(
  lama: readonly QsLama[],
  retensiHari: number,
  now: Date,
): readonly QsLama[] {
  const expiry = expiryOf(retensiHari, now);
  return lama.filter((r, i) => i >= TERAKHIR && !r.pertama && r.diganti < expiry);
}
