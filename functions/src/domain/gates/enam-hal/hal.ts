// One of the six points: the recorded facts that speak for it, and what the records do not show yet. Which
// fact speaks for which point is our reading, and no point is scored, so nothing here ranks a person.
import type { Tanggal } from '../../basics/tanggal.ts';
import type { Capaian } from '../../maturity/capaian.ts';
import type { DokumenInti } from '../../records/dokumen.ts';
import type { KemitraanInti } from '../../records/kemitraan.ts';
import type { Ksm, KsmInti } from '../../records/ksm.ts';
import type { PinjamanInti } from '../../records/pinjaman.ts';
import type { Sesi, SesiInti } from '../../records/sesi.ts';

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

type KodeFakta = (typeof KODE_FAKTA)[number];

/** One recorded fact: the number, where it is one, and the words. */
interface Fakta {
  readonly kode: KodeFakta;
  readonly nilai: number | null;
  readonly teks: string;
}

export interface Hal {
  readonly nomor: 1 | 2 | 3 | 4 | 5 | 6;
  readonly judul: (typeof JUDUL_HAL)[number];
  readonly fakta: readonly Fakta[];
  /** What the records do not show yet. */
  readonly kurang: readonly string[];
}

export interface DataEnamHal {
  readonly ksm: KsmInti & Pick<Ksm, 'nama' | 'jenisUsaha'>;
  /** All sessions of the group: topics and problems are counted from its first day. */
  readonly sesi: readonly (SesiInti & Pick<Sesi, 'topikOjt' | 'masalah' | 'masalahSelesai'>)[];
  readonly dokumen: DokumenInti;
  readonly pinjaman: readonly PinjamanInti[];
  readonly kemitraan: readonly KemitraanInti[];
  readonly capaian: Capaian;
}

export function hal(nomor: Hal['nomor'], fakta: Fakta[], kurang: (string | false)[]): Hal {
  const judul = JUDUL_HAL[(nomor - 1) as 0 | 1 | 2 | 3 | 4 | 5];
  return { nomor, judul, fakta, kurang: kurang.filter((k) => k !== false) };
}

/** Sessions dilaksanakan from a date (or the beginning) to the date of the result. */
export function held(data: DataEnamHal, since: Tanggal | null): DataEnamHal['sesi'] {
  const { per } = data.capaian;
  return data.sesi.filter(
    (s) =>
      s.status === 'dilaksanakan' && s.tanggal <= per && (since === null || s.tanggal >= since),
  );
}
