// Correcting and cancelling a session that was accepted.
import type { batal as idBatal, koreksi as id } from '../../teks/session/koreksi.ts';
import { formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const koreksi: Words<typeof id> = {
  judul: 'Correct a session',
  judulKiriman: (nama, tanggal) => `Correction of session ${nama}, ${tanggal}`,
  penjelasan: (tanggal) =>
    `The session of ${tanggal} has been accepted. Change only what is wrong; what was there before stays in the history.`,
  alasan: 'Reason for the correction',
  alasanBantuan: 'For example: the deposit of Bu Siti was written twice.',
  // Stored with the record, whose other readers read Indonesian.
  dikembalikan: (kota, alasan) => `${`Dikembalikan Askot ${kota}`.trim()}: ${alasan}`.slice(0, 500),
  simpan: 'Save correction',
  mulai: 'Back to what was accepted',
  mulaiYakin: 'Drop the changes and go back to what was accepted?',
  gagal: {
    missing: 'This session was not found, or has been cancelled.',
    refused: 'This session was not found, or has been cancelled.',
    unreachable:
      'The contents of this session are not on this phone yet. Connect to the internet, then try again.',
  },
  batalkan: 'This session never took place? Cancel it',
};

export const batal: Words<typeof idBatal> = {
  judul: 'Cancel a session',
  penjelasan:
    'A cancelled session no longer counts. Its contents stay in the history, together with the reason.',
  akibat: 'What is taken back with it',
  setoran: (n) => `deposits ${formatRupiah(n)}`,
  angsuran: (n) => `instalments ${formatRupiah(n)}`,
  pinjaman: (n) => many(n, 'new loan'),
  kasLain: (n) => `${many(n, 'record')} of other cash`,
  tanpaUang: 'no money',
  alasan: 'Reason for cancelling',
  apa: (tanggal) => `session ${tanggal}`,
  simpan: 'Cancel this session',
};
