// One of the six points: the recorded facts that speak for it, and what the records do not show yet.
// Which fact speaks for which point is our reading. No point is scored, so nothing here ranks a person.
import { z } from 'zod/mini';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import type { Capaian } from '../../maturity/capaian.ts';
import type { DokumenInti } from '../../records/dokumen.ts';
import type { KemitraanInti } from '../../records/kemitraan.ts';
import type { Ksm, KsmInti } from '../../records/ksm.ts';
import type { PinjamanInti } from '../../records/money/pinjaman.ts';
import type { SesiEnamHal } from './sesi-enam-hal.ts';

export const JUDUL_HAL = [
  'Keanggotaan sukarela yang matang',
  'Kegiatan jelas dan berkelanjutan',
  'Aturan berfungsi dan keputusan demokratis',
  'Wahana belajar anggota',
  'Wadah pemecahan masalah bersama',
  'Sumber daya dan hubungan dengan pihak lain',
] as const;

const KODE_FAKTA = [
  'retensi',
  'umur',
  'jenisUsaha',
  'anggotaAktif',
  'rencanaKerja',
  'kegiatan',
  'aturan',
  'musyawarah',
  'topikOjt',
  'pergiliran',
  'masalahDicatat',
  'masalahSelesai',
  'tabunganTumbuh',
  'tabungan',
  'modalLuar',
  'kemitraan',
] as const;

/** One recorded fact: the number, if it has one, and the words. */
const Fakta = z.object({
  kode: z.enum(KODE_FAKTA),
  nilai: z.nullable(z.number()),
  teks: z.string(),
});
type Fakta = ReadonlyDeep<z.infer<typeof Fakta>>;

export const Hal = z.object({
  nomor: z.literal([1, 2, 3, 4, 5, 6]),
  judul: z.enum(JUDUL_HAL),
  fakta: z.array(Fakta),
  /** What the records do not show yet. */
  kurang: z.array(z.string()),
});
export type Hal = ReadonlyDeep<z.infer<typeof Hal>>;

export interface DataEnamHal {
  readonly ksm: KsmInti & Pick<Ksm, 'nama' | 'jenisUsaha'>;
  /** Topics and problems are counted from the group's first day. */
  readonly sesi: SesiEnamHal;
  readonly dokumen: DokumenInti;
  /** Those from outside at least; the others count for none of the points. */
  readonly pinjaman: readonly PinjamanInti[];
  readonly kemitraan: readonly KemitraanInti[];
  readonly capaian: Capaian;
}

export function hal(nomor: Hal['nomor'], fakta: Fakta[], kurang: (string | false)[]): Hal {
  const judul = JUDUL_HAL[(nomor - 1) as 0 | 1 | 2 | 3 | 4 | 5];
  return { nomor, judul, fakta, kurang: kurang.filter((k) => k !== false) };
}
