// Names of QS files and folders. The code makes a name unique, since names of areas repeat; the rest is
// for people. ASCII only: files pass through mail, USB sticks and old archive formats.
import { formatTanggalPanjang } from '../../basics/format.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { NASIONAL, type KodeWilayah } from '../../basics/wilayah.ts';

export interface NamaBerkasInput {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  /** Name of the area. */
  readonly nama: string;
}

/** Long enough for every area of the country, short enough for every file system. */
const PANJANG_NAMA = 60;

/** `QS_Pendampingan-KSM_TA2017_32.73_Kota-Bandung_Update-2017-07-05.xlsx` */
export function namaBerkasQs(input: NamaBerkasInput & { readonly update: Tanggal }): string {
  return `${pangkal(input)}_Update-${input.update}.xlsx`;
}

/** `QS_Pendampingan-KSM_TA2017_32.73_Kota-Bandung_terbaru.xlsx` */
export function namaBerkasTerbaru(input: NamaBerkasInput): string {
  return `${pangkal(input)}_terbaru.xlsx`;
}

/** `Tahun 2017` */
export function namaFolder(tahun: number): string {
  return `Tahun ${tahun}`;
}

/** `QS PENDAMPINGAN KSM TA 2017`, and with the date of the update as real titles have it. */
export function judulQs(tahun: number, update: Tanggal | null = null): string {
  const judul = `QS PENDAMPINGAN KSM TA ${tahun}`;
  return update === null ? judul : `${judul} Update ${formatTanggalPanjang(update)}`;
}

function pangkal({ tahun, kode, nama }: NamaBerkasInput): string {
  const words = asciiWords(kode === NASIONAL ? 'Nasional' : nama);
  return [
    'QS',
    'Pendampingan-KSM',
    `TA${tahun}`,
    kode.replace(/[^A-Za-z0-9.]/g, '-'),
    ...(words === '' ? [] : [words]),
  ].join('_');
}

/** `Kab. Toli-Toli / Ba'a` → `Kab-Toli-Toli-Baa`: letters, digits and single hyphens. */
function asciiWords(nama: string): string {
  return nama
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, PANJANG_NAMA)
    .replace(/^-+|-+$/g, '');
}
