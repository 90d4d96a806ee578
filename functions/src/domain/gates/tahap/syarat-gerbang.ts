// A condition of a gate, and the gate itself. Each condition is shown with the number behind it; a person
// decides, and may decide against a failed condition with a reason.
import { z } from 'zod/mini';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { Tahap } from '../../records/ksm.ts';

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

export const SyaratGerbang = z.object({
  kode: z.enum(KODE_SYARAT_GERBANG),
  label: z.string(),
  terpenuhi: z.boolean(),
  /** The number or fact behind it, in Indonesian. */
  angka: z.string(),
  /** False: advice only; a failure asks for no reason. */
  wajib: z.boolean(),
});
export type SyaratGerbang = ReadonlyDeep<z.infer<typeof SyaratGerbang>>;

export const Gerbang = z.object({
  /** The stage that the gate leads into. */
  tahap: Tahap,
  syarat: z.array(SyaratGerbang),
  /** Every obligatory condition is met. */
  terpenuhi: z.boolean(),
});
export type Gerbang = ReadonlyDeep<z.infer<typeof Gerbang>>;
