// A leading group as the SMEs sub-specialist sees it: the six points, where it is, and its training.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { Wilayah } from '../../basics/wilayah.ts';
import { Tahap } from '../../records/ksm.ts';
import { IsiPelatihan, type DaftarPelatihan } from '../../records/pelatihan.ts';
import { KsmUnggulan } from './list-unggulan.ts';

/** Training without the names behind it: how many took part. */
export const PelatihanRingkas = z.object({
  tanggal: Tanggal,
  topik: IsiPelatihan.shape.topik,
  peserta: Cacah,
  /** Planned, not held yet. */
  rencana: z.boolean(),
});
export type PelatihanRingkas = ReadonlyDeep<z.infer<typeof PelatihanRingkas>>;

export const UnggulanTerdaftar = z.object({
  ...KsmUnggulan.shape,
  wilayah: Wilayah,
  /** Names of the place; codes where the location is not on record. */
  namaKelurahan: z.string(),
  namaKota: z.string(),
  tahap: z.nullable(Tahap),
  /** Newest first. */
  pelatihan: z.array(PelatihanRingkas),
});
export type UnggulanTerdaftar = ReadonlyDeep<z.infer<typeof UnggulanTerdaftar>>;

export function summarizePelatihan(daftar: DaftarPelatihan | null): PelatihanRingkas[] {
  return (daftar?.pelatihan ?? [])
    .filter((p) => !p.dibatalkan)
    .map(({ isi }) => ({
      tanggal: isi.tanggal,
      topik: isi.topik,
      peserta: isi.peserta.length,
      rencana: isi.rencana,
    }))
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
}
