// What a file that was made again says of itself: when, according to which records, and whether it is what was
// published. All of it tells of the making, so none of it counts as content.
import { formatAngka } from '../basics/format.ts';
import { NAMA_INFO, prosa, teksWaktu } from '../quick-status/sheets/lembar-info.ts';
import type {
  BarisLembar,
  LembarModel,
  SheetModel,
  WorkbookModel,
} from '../quick-status/workbook/model.ts';
import type { Menurut } from './menurut.ts';

export interface AgainSaid {
  readonly menurut: Menurut;
  /** When the update was published, and when it was made again; ISO 8601. */
  readonly diterbitkan: string;
  readonly dibuat: string;
  /** Every cell of its data is that of the published file. */
  readonly sama: boolean;
  /** Whether what the update was made of had been kept beside it. */
  readonly isKept: boolean;
  /** Whether the update before is known, with which its sheet of changes compares itself. */
  readonly isChangesKnown: boolean;
  /** Groups that are left out, because their history cannot be read. */
  readonly hilang: number;
}

const SUFFIX = ' (dibuat lagi)';

/** The workbook with a section on Info, and another title. */
export function sayAgain(model: WorkbookModel, said: AgainSaid): WorkbookModel {
  const judul = `${model.judul}${SUFFIX}`;
  const withTitle = (sheet: SheetModel): SheetModel => ({
    ...sheet,
    judul: sheet.judul.map((it) => (it === model.judul ? judul : it)),
  });
  const sheets = model.sheets
    .map(withTitle)
    .map((sheet) =>
      sheet.bentuk === 'lembar' && sheet.nama === NAMA_INFO ? withSection(sheet, said) : sheet,
    );
  return { ...model, judul, sheets };
}

function withSection(info: LembarModel, said: AgainSaid): LembarModel {
  const rows: readonly BarisLembar[] = [
    row('Dibuat lagi pada', teksWaktu(said.dibuat)),
    said.menurut === 'saatItu'
      ? row(
          'Menurut catatan sampai',
          teksWaktu(said.diterbitkan),
          'Saat pembaruan ini diterbitkan; catatan yang masuk sesudahnya tidak dihitung.',
        )
      : row(
          'Menurut catatan sampai',
          teksWaktu(said.dibuat),
          'Sekarang; juga catatan terlambat, koreksi dan pembatalan sesudah pembaruan ini.',
        ),
    row(
      'Sama dengan terbitan',
      said.sama ? 'Ya, semua sel' : 'Tidak',
      said.sama ? null : reasonsOf(said),
    ),
    ...(said.hilang === 0
      ? []
      : [
          row(
            'KSM tidak dapat dibuat lagi',
            formatAngka(said.hilang),
            'Riwayatnya tidak ada atau tidak terbaca; KSM itu tidak ada di berkas ini.',
          ),
        ]),
    {
      ...prosa(
        'Yang tidak diketahui',
        `${said.isChangesKnown ? '' : 'Lembar Apa yang Berubah tidak dibuat lagi. '}Catatan dari sebelum ada riwayat, nama tempat yang diganti di luar halaman Kelola, dan rumus versi lama tidak dapat dikembalikan.${
          said.isKept
            ? ''
            : ' Bersama pembaruan ini belum disimpan apa yang disamarkan; samaran dibuat menurut pembaruan terbaru, jadi sel yang ditandai * dapat berbeda dari terbitan.'
        }`,
      ),
      cetakan: true,
    },
  ];
  return {
    ...info,
    sections: [...info.sections, { judul: 'Dibuat lagi', cetakan: true, baris: rows }],
  };
}

function reasonsOf({ menurut, isKept }: AgainSaid): string {
  if (menurut === 'kini') return 'Catatan berubah sejak pembaruan ini diterbitkan.';
  return isKept
    ? 'Ada catatan yang masuk saat berkasnya dibuat, atau berkasnya dibuat versi lain.'
    : 'Pembaruan dari sebelum asal berkas disimpan; lihat di bawah.';
}

function row(label: string, isi: string, keterangan: string | null = null): BarisLembar {
  return { label, isi, jenis: 'teks', keterangan, cetakan: true };
}

/** By the name under which it was handed out; null: it is a published file. */
export function menurutOf(namaBerkas: string): Menurut | null {
  return MENURUT.find((it) => namaBerkas.endsWith(akhiran(it))) ?? null;
}

const MENURUT = ['saatItu', 'kini'] as const;

const akhiran = (menurut: Menurut) =>
  `_Dibuat-lagi-${menurut === 'saatItu' ? 'saat-itu' : 'kini'}.xlsx`;

/** `…_Update-2017-07-05_Dibuat-lagi-saat-itu.xlsx` */
export function namaBerkasLagi(namaBerkas: string, menurut: Menurut): string {
  return namaBerkas.replace(/\.xlsx$/, akhiran(menurut));
}
