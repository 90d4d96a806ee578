// Apa yang Berubah: what is other than in the update before. A kab/kota lists its groups and months, the files
// above count them per kab/kota. It tells of two updates, so it takes no part in the fingerprint of the contents:
// a build that finds the same figures publishes nothing for its sake.
import type { SetParameter } from '../../../basics/parameter.ts';
import { formatAngka, formatTanggalPanjang } from '../../../basics/format.ts';
import { jakartaDate } from '../../../basics/tanggal.ts';
import type { NilaiSel, TabelModel, WorkbookModel } from '../../workbook/model.ts';
import { CATATAN_MAKSIMUM, teksTerlambat } from '../../perubahan/catatan-terlambat.ts';
import type { GerakKsm, Pergeseran } from '../../perubahan/perubahan-kota.ts';
import type { CatatanTerlambat } from '../../perubahan/ringkas.ts';
import type { RekapKota } from '../../recap/rekap-kota.ts';
import { kamusOf, composeTabel } from '../../workbook/tabel.ts';
import { KOLOM_KOTA, type BarisPerubahan } from './kolom-kota.ts';
import { NAMA_PERUBAHAN } from './nama-perubahan.ts';
import { changedSince, KOLOM_AREA } from './kolom-area.ts';

const RENTANG_PERUBAHAN = 'Apa_yang_Berubah';

const hari = (waktu: string) => formatTanggalPanjang(jakartaDate(new Date(waktu)));

/** Which two updates are compared. */
interface Compared {
  readonly sejak: string;
  /** Id of the update before. */
  readonly revisi: string;
}

const judulOf = (judul: readonly string[], { sejak, revisi }: Compared) => [
  ...judul,
  `Dibanding pembaruan sebelumnya, ${hari(sejak)} (nomor ${revisi})`,
];

const CATATAN = [
  'Pembaruan sebelumnya: yang terakhir terbit pada hari yang lebih awal; bila belum ada, pembaruan pertama.',
  'Banyaknya orang tidak disebut di lembar ini.',
];

export function composePerubahanKota(input: {
  readonly judul: readonly string[];
  readonly compared: Compared;
  readonly gerak: readonly GerakKsm[];
  readonly geser: readonly Pergeseran[];
  readonly catatan: readonly CatatanTerlambat[];
  /** Of an area within a kab/kota, whose file is made from that of the kab/kota. */
  readonly milik?: 'kab/kota';
}): TabelModel {
  const baris: BarisPerubahan[] = [
    ...input.gerak,
    ...input.geser.map((it) => ({ ...it, sebab: teksTerlambat(input.catatan, it.bulan) })),
  ];
  return tabel({
    judul: judulOf(input.judul, input.compared),
    kolom: KOLOM_KOTA,
    baris,
    bekuKolom: 1,
    berjumlah: false,
    catatan: [
      ...(baris.length === 0
        ? ['Tidak ada KSM yang berubah tingkat, dan tidak ada angka bulan lalu yang bergeser.']
        : []),
      ...(input.milik === undefined
        ? []
        : ['Pembaruan yang dibandingkan, dan angka bulan yang bergeser, adalah milik kab/kota.']),
      ...CATATAN,
      `Sebab: catatan yang diterima sesudah pembaruan sebelumnya dan membuat bulan itu dihitung ulang, dari ${formatAngka(CATATAN_MAKSIMUM)} yang pertama.`,
    ],
  });
}

export function composePerubahanArea(input: {
  readonly judul: readonly string[];
  readonly compared: Compared;
  readonly kota: readonly RekapKota[];
}): TabelModel {
  const baris = changedSince(input.kota, input.compared.sejak);
  return tabel({
    judul: judulOf(input.judul, input.compared),
    kolom: KOLOM_AREA,
    baris,
    bekuKolom: 3,
    berjumlah: true,
    catatan: [
      ...(baris.length === 0 ? ['Tidak ada kab/kota dengan pembaruan baru.'] : []),
      ...CATATAN,
      'Kab/kota yang tidak disebut tidak punya pembaruan baru. Tiap baris membandingkan dua pembaruan kab/kota itu; tanggalnya ada di barisnya.',
    ],
  });
}

function tabel<B>(
  input: Pick<
    Parameters<typeof composeTabel<B>>[0],
    'judul' | 'kolom' | 'baris' | 'bekuKolom' | 'catatan' | 'berjumlah'
  >,
): TabelModel {
  const composed = composeTabel({ ...input, nama: NAMA_PERUBAHAN, rentang: RENTANG_PERUBAHAN });
  return { ...composed, cetakan: true };
}

/** The titles of the sheet, as the workbook's other sheets have them. */
export function judulPerubahan({ judul, sheets }: WorkbookModel): readonly string[] {
  const other = sheets.find((sheet) => sheet.bentuk === 'tabel');
  return [judul, 'APA YANG BERUBAH SEJAK PEMBARUAN SEBELUMNYA', ...(other?.judul.slice(2) ?? [])];
}

/** The workbook with the sheet, before the one that explains the columns. */
export function withPerubahan(model: WorkbookModel, lembar: TabelModel | null): WorkbookModel {
  if (lembar === null) return model;
  return {
    ...model,
    sheets: [...model.sheets.slice(0, -1), lembar, ...model.sheets.slice(-1)],
  };
}

export function kamusPerubahan(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return jenjang === 'kota'
    ? kamusOf(NAMA_PERUBAHAN, KOLOM_KOTA, parameter)
    : kamusOf(NAMA_PERUBAHAN, KOLOM_AREA, parameter);
}
