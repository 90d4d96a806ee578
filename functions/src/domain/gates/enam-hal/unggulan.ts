// A leading group as the SMEs sub-specialist sees it: the six points, where it is, and its training.
import type { KsmUnggulan } from './list-unggulan.ts';
import type { Tahap } from '../../records/ksm.ts';
import type { BerkasPelatihan, IsiPelatihan } from '../../records/pelatihan.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { Wilayah } from '../../basics/wilayah.ts';

/** Training without the names behind it: how many took part. */
export interface PelatihanRingkas {
  readonly tanggal: Tanggal;
  readonly topik: IsiPelatihan['topik'];
  readonly peserta: number;
  /** Planned, not held yet. */
  readonly rencana: boolean;
}

export interface UnggulanTerdaftar extends KsmUnggulan {
  readonly wilayah: Wilayah;
  /** Names of the place; codes where the location is not on record. */
  readonly namaKelurahan: string;
  readonly namaKota: string;
  readonly tahap: Tahap | null;
  /** Newest first. */
  readonly pelatihan: readonly PelatihanRingkas[];
}

export interface ListUnggulanResponse {
  readonly unggulan: readonly UnggulanTerdaftar[];
  /** True: the area has more than are listed; its parts show the rest. */
  readonly terpotong: boolean;
}

export function summarizePelatihan(berkas: BerkasPelatihan | null): PelatihanRingkas[] {
  return (berkas?.pelatihan ?? [])
    .filter((p) => !p.dibatalkan)
    .map(({ isi }) => ({
      tanggal: isi.tanggal,
      topik: isi.topik,
      peserta: isi.peserta.length,
      rencana: isi.rencana,
    }))
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
}
