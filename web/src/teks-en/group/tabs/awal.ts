// The page of a group: what it already had when its mentoring began.
import type { awal as id } from '../../../teks/group/tabs/awal.ts';
import type { Words } from '../../words.ts';

export const awal: Words<typeof id> = {
  catat: 'Opening balance',
  judul: 'Opening balance from the old books',
  koreksiJudul: 'Correct the opening balance',
  koreksi: 'Correct',
  koreksiApa: (tanggal) => `Correction of opening balance, ${tanggal}`,
  bantuan: (mulai) =>
    `Fill in from the old books of the KSM, as of one date before mentoring began (${mulai}). Recorded once; after that, money up to this date is not recorded again.`,
  dipinjamkan: (jumlah) => `lent out ${jumlah}`,
  sudahDibayar: 'its loans have been paid on; to cancel it, cancel those payments first',
  kiriman: (ksm) => `Opening balance, ${ksm}`,
  tanggal: 'As of',
  kas: 'Money in the cash box',
  bank: 'Money in the bank',
  tabungan: 'Savings by member',
  pinjaman: 'Loans not repaid yet',
  pinjamanKe: (n) => `Loan no. ${String(n)}`,
  peminjam: 'Borrower',
  peminjamKosong: 'choose the member who borrowed',
  pokok: 'Principal left',
  jasa: 'Service charge left',
  kali: 'Instalments left',
  tambah: 'Add a loan',
  hapus: (n) => `Remove loan no. ${String(n)}`,
  keterangan: 'Remark',
  jumlahKas: 'Cash and bank',
  jumlahPinjaman: 'Loans outstanding',
  jumlahTabungan: 'Savings of members',
  sisa: 'Belongs to the group (cash, bank, and loans less savings)',
};
