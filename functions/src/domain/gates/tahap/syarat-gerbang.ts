// A condition of a gate, and the gate itself. Each condition is shown with the number behind it; a person
// decides, and may decide against a failed condition with a reason.
import type { Tahap } from '../../records/ksm.ts';

export const KODE_SYARAT_GERBANG = [
  'terdaftar',
  'jumlahAnggota',
  'lokasiProgram',
  'anggotaMiskin',
  'berdayaBerturut',
  'aturanKelompok',
  'tanggungRenteng',
  'pelatihan',
  'perempuan',
  'rencanaUsaha',
  'kesehatanUpk',
  'pinjamanUpkLunas',
  'rr',
  'tunggakan',
  'lokasiPpmk',
  'rencanaDiperbarui',
  'tingkat',
  'mandiriDuaKali',
  'plafon',
  'jumlahPinjaman',
  'tenor',
  'bebasTunggakan',
] as const;

export type KodeSyaratGerbang = (typeof KODE_SYARAT_GERBANG)[number];

export interface SyaratGerbang {
  readonly kode: KodeSyaratGerbang;
  readonly label: string;
  readonly terpenuhi: boolean;
  /** The number or fact behind it, in Indonesian. */
  readonly angka: string;
  /** False: advice only; a failure asks for no reason. */
  readonly wajib: boolean;
}

export interface Gerbang {
  /** The stage that the gate lets into. */
  readonly tahap: Tahap;
  readonly syarat: readonly SyaratGerbang[];
  /** Every obligatory condition is met. */
  readonly terpenuhi: boolean;
}
