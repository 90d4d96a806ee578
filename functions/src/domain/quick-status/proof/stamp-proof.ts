// What a published file says of itself on Info, so that anybody can have it checked: which update it is, and the
// fingerprint of its cells.
import { NAMA_INFO } from '../sheets/lembar-info.ts';
import type { BarisLembar, LembarModel, SheetModel, WorkbookModel } from '../workbook/model.ts';
import { LABEL_SIDIK } from './row-lines.ts';

/** Beside it stands the id of the update. */
export const LABEL_PEMBARUAN = 'Nomor pembaruan';

/** The sheet Info of an update with its proof; `sidik` is null until it is known. */
export function stampInfo(
  info: LembarModel,
  { revisi, sidik }: { readonly revisi: string; readonly sidik: string | null },
): LembarModel {
  const row = (label: string, isi: string | null, keterangan: string | null): BarisLembar => ({
    label,
    isi,
    jenis: 'teks',
    keterangan,
    cetakan: true,
  });
  return {
    ...info,
    sections: [
      ...info.sections,
      {
        judul: 'Bukti keaslian',
        cetakan: true,
        baris: [
          row(LABEL_PEMBARUAN, revisi, 'Waktu cetak di atas adalah saat datanya dibaca.'),
          { ...row(LABEL_SIDIK, sidik, null), luas: true },
          {
            ...row(
              'Cara memeriksa',
              'Buka halaman /periksa-berkas di aplikasi dan pilih berkas ini. Berkas tidak diunggah; yang dikirim hanya sidiknya. Jawabannya: asli dan terbaru, asli tetapi sudah diganti, atau diubah dan di sel mana.',
              null,
            ),
            luas: true,
          },
        ],
      },
    ],
  };
}

/** The same for a whole workbook. */
export function stampWorkbook(
  model: WorkbookModel,
  proof: Parameters<typeof stampInfo>[1],
): WorkbookModel {
  const stamp = (sheet: SheetModel) =>
    sheet.bentuk === 'lembar' && sheet.nama === NAMA_INFO ? stampInfo(sheet, proof) : sheet;
  return { ...model, sheets: model.sheets.map(stamp) };
}
