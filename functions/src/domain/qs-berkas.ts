// The manifest of Quick Status files: which workbook of an area and data year is current, which came
// before, and under which name people get it.
import { z } from 'zod';
import { Tahun, Tanggal } from './tanggal.ts';
import { JenjangWilayah, KodeWilayah } from './wilayah.ts';

/** One published workbook. Its object never changes. */
export const RevisiQs = z.strictObject({
  revisi: z.string().min(1),
  /** Object name in the QS bucket. */
  objek: z.string().min(1),
  namaBerkas: z.string().min(1),
  /** Bytes. */
  ukuran: z.int().min(0),
  sha256: z.string(),
  /** Hash of the cells alone: the same data give the same one whenever they are printed. */
  sidikIsi: z.string(),
  /** Groups in the file. */
  barisKsm: z.int().min(0),
  /** Report date of the figures. */
  per: Tanggal,
  /** `berlakuSejak` of the parameter set. */
  parameter: Tanggal,
  /** Server time of publication, ISO 8601. */
  diperbarui: z.iso.datetime(),
});
export type RevisiQs = z.infer<typeof RevisiQs>;

/** As stored in `qs/{tahun}_{kode}`. */
export const ManifesQs = z.strictObject({
  tahun: Tahun,
  kode: KodeWilayah,
  jenjang: JenjangWilayah,
  nama: z.string(),
  /** Ticket of the build that is current: one that began earlier never replaces a newer one. */
  versi: z.int().min(0),
  terbaru: RevisiQs,
  /** Earlier updates, newest first. */
  lama: z.array(RevisiQs),
});
export type ManifesQs = z.infer<typeof ManifesQs>;

/**
 * True when an earlier update is past its retention, counted from the day that the next one replaced it:
 * a file that was current yesterday is not removed for being old.
 */
export function isExpired(
  manifes: Pick<ManifesQs, 'terbaru' | 'lama'>,
  index: number,
  retensiHari: number,
  now: Date,
): boolean {
  const replaced = index === 0 ? manifes.terbaru : manifes.lama[index - 1];
  if (!replaced) return false;
  return now.getTime() - Date.parse(replaced.diperbarui) > retensiHari * 86_400_000;
}
