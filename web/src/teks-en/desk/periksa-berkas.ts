// The page that checks a Quick Status file.
import type { periksaBerkas as id } from '../../teks/desk/periksa-berkas.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const periksaBerkas: Words<typeof id> = {
  judul: 'Check a QS file',
  pengantar:
    'Choose a Quick Status file that you were given. This page says whether its contents are what was published.',
  janji: 'The file is read on this device and not uploaded. Only its fingerprint is sent.',
  letakkan: 'Drop an .xlsx file here, or',
  pilih: 'Choose a file',
  membaca: (nama) => `Checking ${nama} …`,
  hasil: 'Result of the check',
  berkas: (nama) => `File: ${nama}`,
  terbaru: 'Genuine and the newest',
  terbaruIsi: (nama, saat) =>
    `Every cell is the same as in ${nama}, published ${saat}. There is no later update.`,
  diganti: 'Genuine, but replaced since',
  digantiIsi: (nama, saat) =>
    saat === null
      ? `Every cell is the same as in ${nama}, once published and downloaded; that file is no longer kept.`
      : `Every cell is the same as in ${nama}, published ${saat}.`,
  dibuatLagi: 'Made again, not a publication',
  dibuatLagiIsi: {
    saatItu: (revisi) =>
      `Made again by the server from update ${revisi}, by the records of that time; every cell is as it was when downloaded. The Info sheet says whether it is the same as the publication.`,
    kini: (revisi) =>
      `Made again by the server from update ${revisi}, by the records of when this file was made; every cell is as it was when downloaded. Its figures may differ from the publication.`,
  },
  oleh: (nama, saat) => `Replaced by ${nama}, published ${saat}.`,
  kota: (saat) =>
    `Its city/regency has a later update (${saat}); ask for the file of this area again for the latest figures.`,
  rumus: 'The figures are genuine, a formula was changed',
  rumusIsi: (nama) =>
    `The figures written are the same as in ${nama}, but a formula differs. If it is calculated again, figures may change.`,
  diubah: 'Changed: not what was published',
  diubahIsi: 'The server never published a file with these contents.',
  sidikBaru:
    'The fingerprint in the Info sheet matches the contents, but the server does not know it: someone else made that fingerprint.',
  mengaku: (judul) => `This file claims to be: ${judul}`,
  tanpaBukti: 'Cannot be checked: no proof',
  tanpaBuktiIsi:
    'The Info sheet has no number of an update and no fingerprint. The file was made before files carried a proof, its proof was deleted, or this is no QS file. Download it again from the Quick Status page.',
  selJudul: 'Cells that differ from what was published',
  pembanding: (nama) => `Compared with update ${nama}, which the Info sheet names.`,
  lembar: 'Sheet',
  sel: 'Cell',
  terbit: 'Published',
  ada: 'In this file',
  kosong: '(empty)',
  rumusLain: 'other formula',
  selLain: (n) => `And ${many(n, 'other cell or row', 'other cells and rows')}.`,
  barisLain: (n) => `And ${many(n, 'other row')} that differ.`,
  kotaLain: (n) =>
    `And rows of ${many(n, 'other city/regency', 'other cities/regencies')}; these were not compared.`,
  barisHilang: (lembar, baris, isi) => `${lembar} row ${String(baris)}, deleted: ${isi}`,
  barisTambahan: (lembar, baris, isi) => `${lembar} row ${String(baris)}, added: ${isi}`,
  barisJudul: 'Rows deleted or added',
  nomorTerbit: 'The number of a deleted row is its number in the published file.',
  bernamaLain: (was, is) => `Sheet ${was} has another name: ${is}.`,
  hilang: (nama) => `Missing sheet: ${nama}.`,
  tambahan: (nama) => `Additional sheet: ${nama}.`,
  tanpaBeda:
    'The update that the Info sheet names has the same cells; only names or order of sheets changed.',
  masuk: 'Sign in to see which cells changed',
  takBolehBanding:
    'Which cells changed cannot be told: the update that the Info sheet names is not there (any more), or outside your area.',
  batas:
    'Contents of cells and formulas are checked, not looks: colours, formats of figures, pictures, and hidden rows or sheets may be changed without it showing here.',
  ditolak: {
    'bukan-xlsx': 'This is no Excel file (.xlsx) that can be read.',
    rusak:
      'The file is damaged, or written in a way that cannot be checked. Download it again, or save it again with Excel or LibreOffice.',
    'terlalu-besar': 'The file is too large to be checked in this browser.',
  },
  peramban: 'This browser takes too long to read the file. Update it, or use another browser.',
  gagal: 'The server cannot be asked yet. Try again when there is internet.',
};
