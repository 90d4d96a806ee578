// Uji petik (spot checks): the drawn groups of a month, and what a visit found.
import type { ujiPetik as id } from '../../teks/desk/uji-petik.ts';
import { formatAngka, formatBulan } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';

export const ujiPetik: Words<typeof id> = {
  judul: 'Spot checks (uji petik)',
  ajakan:
    'Visit the KSM that were drawn, then compare a month of records with the books and the members.',
  pengantar:
    'One KSM in ten is drawn for every month that is closed. Whoever recorded sessions of a KSM in that month may not check it.',
  undian: (kata) =>
    `This month’s word of the draw: ${kata}, that is total savings and number of sessions when the month was closed. Anyone can draw again: a KSM is drawn if the first eight digits of SHA-256 of “city code|month|word|ID of KSM” are below 1999999a.`,
  ringkas: (jumlah, semua, dikunjungi) =>
    `${formatAngka(jumlah)} of ${formatAngka(semua)} KSM drawn, ${formatAngka(dikunjungi)} visited.`,
  belumTutup: (bulan) => `${formatBulan(bulan)} is not closed. Its draw comes after the closing.`,
  tidakAda: 'No KSM was drawn for this month.',
  belum: 'not visited yet',
  dikunjungi: (tanggal) => `visited ${tanggal}`,
  cocok: (cocok, dari) => `${String(cocok)} of ${String(dari)} match`,
  catatHasil: 'Record result',
  catatUntuk: (nama) => `Record result of ${nama}`,
  koreksi: 'Correct',
  koreksiUntuk: (nama) => `Correct result of ${nama}`,
  batalkan: 'Cancel',
  batalkanUntuk: (nama) => `Cancel result of ${nama}`,
  tanggal: 'Date of visit',
  keterangan: 'Remark',
  keteranganBantuan: 'Write what differs. No names of people and no identity numbers (NIK).',
  alasan: 'Reason for the change',
  simpan: 'Save result',
  pilih: 'Choose',
  wajib: 'choose one',
  butir: {
    pertemuan: 'The meeting took place on its date',
    hadir: 'Presence is the same as in the list',
    setoran: 'Deposits are the same as in the members’ books',
    kas: 'Cash is the same as in the cash book',
    pinjaman: 'Loans and instalments are the same as in the book',
  },
  hasil: { cocok: 'Matches', beda: 'Differs', takTerperiksa: 'Cannot be checked' },
  judulKiriman: (nama, bulan) => `Spot check ${nama}, ${formatBulan(bulan)}`,
  judulBatal: (nama, bulan) => `Cancelling of spot check ${nama}, ${formatBulan(bulan)}`,
};
