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

/** `QS_Pendampingan-KSM_TA2017_32_Jawa-Barat_Rekap-Terbuka_Update-2017-07-05.xlsx` */
export function namaBerkasTerbuka(input: NamaBerkasInput & { readonly update: Tanggal }): string {
  return `${pangkal(input)}_Rekap-Terbuka_Update-${input.update}.xlsx`;
}

/**
 * The name of an update that follows another: `…_Update-2017-07-05-2.xlsx` where both are of one day, so that the
 * second download does not take the place of the first.
 */
export function namaSetelah(nama: string, sebelum: string): string {
  const pangkalNama = nama.slice(0, -SUFFIX.length);
  const ke = nama === sebelum ? 1 : ordinalAfter(pangkalNama, sebelum);
  return ke === null ? nama : `${pangkalNama}-${ke + 1}${SUFFIX}`;
}

/**
 * The name of what is published beside the update: with its number, whichever of them were published before on that
 * day.
 */
export function namaBeside(
  nama: string,
  update: { readonly dari: string; readonly ke: string },
): string {
  const { dari, ke } = update;
  const ordinal = ordinalAfter(dari.slice(0, -SUFFIX.length), ke);
  return ordinal === null ? nama : `${nama.slice(0, -SUFFIX.length)}-${ordinal}${SUFFIX}`;
}

const SUFFIX = '.xlsx';

/** The number at the end of a name that begins with `pangkalNama`; null: it is of another day or area. */
function ordinalAfter(pangkalNama: string, nama: string): number | null {
  if (!nama.startsWith(`${pangkalNama}-`)) return null;
  const found = /^(\d+)\.xlsx$/.exec(nama.slice(pangkalNama.length + 1));
  return found ? Number(found[1]) : null;
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
