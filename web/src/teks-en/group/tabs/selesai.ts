// The page of a group: what is settled when somebody leaves, or when the group ends.
import type { selesai as id } from '../../../teks/group/tabs/selesai.ts';
import type { Words } from '../../words.ts';

export const selesai: Words<typeof id> = {
  judul: 'Settlement',
  memuat: 'Savings and loans are being read.',
  tanpaBuku:
    'Savings and loans are not read on this phone yet. Connect to the internet, then try again: the departure is recorded together with the settlement of the money.',
  sudah: 'The savings are paid out and the loans repaid. There is nothing to settle.',
  tanggal: 'Date of settlement',
  pinjaman: (nama, sumber, cair, sisa) =>
    `${nama === '' ? 'Loan' : `${nama}, loan`} (${sumber}) paid out ${cair}: left ${sisa}`,
  potongan: 'Taken from savings',
  tunai: 'Paid in cash',
  cara: 'Debt left',
  sisaUtang: (sisa) => `Debt left ${sisa}`,
  caraPilihan: {
    dilunasi: 'Repaid later by the borrower',
    tanggungRenteng: 'Borne by other members (tanggung renteng, joint liability)',
    dihapus: 'Written off',
  },
  caraSingkat: {
    dilunasi: 'repaid later',
    tanggungRenteng: 'tanggung renteng (joint liability)',
    dihapus: 'written off',
  },
  caraKosong: 'choose who bears the rest',
  lebihDariUtang: 'more than the debt left',
  lebihDariTabungan: 'what is taken and paid is more than the savings',
  bayarTabungan: 'Savings paid in cash',
  keterangan: 'Remark',
  hasil: 'The result after saving',
  perhatikan: (apa) => `Note: ${apa}.`,
  tabunganKini: 'Savings now',
  dipotong: 'Taken for loans',
  dibayar: 'Paid in cash',
  sisaTabungan: 'Savings not paid out yet',
  utangKini: 'Debt now',
  dibayarUtang: 'Paid on loans in cash',
  sisaUtangSemua: 'Debt left',
  dihapusSemua: 'Debt written off',
  masihTabungan: (jumlah) => `not paid out: savings of ${jumlah}`,
  masihTabunganSaat: (jumlah, tanggal) => `not paid out on ${tanggal}: savings of ${jumlah}`,
  dihapusUtang: (jumlah) => `debt of ${jumlah} written off`,
  masihUtang: (jumlah, cara) => `debt left ${jumlah}: ${cara}`,
};
