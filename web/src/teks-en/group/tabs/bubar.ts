// The page of a group: its end, with everything settled.
import type { bubar as id } from '../../../teks/group/tabs/bubar.ts';
import type { Words } from '../../words.ts';

export const bubar: Words<typeof id> = {
  tanpaBuku:
    'Savings, loans, and cash are not read on this phone yet. Connect to the internet, then try again: the dissolution is recorded together with the settlement of the money.',
  bantuan:
    'All savings, loans, and cash are settled at once, or named as still open. Check the result below before saving.',
  pinjaman: 'Loans not repaid yet',
  kelompok: 'KSM',
  tabungan: 'Savings paid out',
  dibayar: 'Savings paid out',
  lebihDariTabungan: 'more than the savings',
  tabunganDari: (nama, jumlah) => `${nama}, savings ${jumlah}`,
  sisaDibagi: 'Remaining cash that is shared',
  kunci: 'Shared by',
  lembar: 'Sheet of parts',
  keteranganBantuan: 'Must be filled in if cash remains: where the money is.',
  kas: 'Cash now',
  dibayarAnggota: 'Paid to members',
  sisaKas: 'Cash left',
  sisaTabungan: 'Savings not paid out yet',
  sisaUtang: 'Debt left',
  anggotaLama: 'former members',
  selesaikan: 'Settle the money of the KSM',
};
