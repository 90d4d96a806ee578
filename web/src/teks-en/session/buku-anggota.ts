// A member's book on paper.
import type { bukuAnggota as id } from '../../teks/session/buku-anggota.ts';
import { formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { sebutKsm } from '../writing/format.ts';

export const bukuAnggota: Words<typeof id> = {
  cetak: 'Print book',
  cetakSemua: 'Print all books',
  judul: (ksm) => `Member’s book, ${sebutKsm(ksm)}`,
  tidakAda: 'There is no such member in this KSM.',
  tabungan: 'Savings',
  tanggal: 'Date',
  keterangan: 'Remark',
  masuk: 'In (Rp)',
  keluar: 'Out (Rp)',
  saldoRp: 'Balance (Rp)',
  setoran: 'Deposit',
  belumDikirim: 'not sent yet',
  kosong: 'No deposit is on record yet.',
  judulPinjaman: (sumber, pokok, tanggal) =>
    `Loan (${sumber}) of ${formatRupiah(pokok)}, paid out ${tanggal}`,
  kewajiban: 'Principal and service charge by schedule',
  bayarRp: 'Paid (Rp)',
  sisaRp: 'Left (Rp)',
  angsuran: 'Instalment',
  bayarRenteng: 'Instalment, tanggung renteng (joint liability)',
  bayarPotongan: 'Instalment, taken from savings',
  dihapus: 'Written off',
  jasaLebih: (n) => `extra service charge ${formatRupiah(n)}`,
  tandaTangan: ['Member', 'Treasurer', 'Facilitator'],
};
