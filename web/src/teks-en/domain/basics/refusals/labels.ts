// What fields are called on forms. Those of a session are here, since a phone loads them with it; the words of other
// forms bring the rest (said/fields.ts).
import type { LABEL as id } from '../../../../../../functions/src/domain/basics/refusals/labels.ts';

const names: Record<string, string> = {
  alasan: 'Reason',
  alasanSelisih: 'Reason it differs',
  anggota: 'Member',
  angsuran: 'Instalment',
  buku: 'Books checked',
  faskelHadir: 'Facilitator present',
  hadir: 'Presence',
  jasa: 'Service charge',
  jasaLebih: 'Extra service charge',
  jatuhTempo: 'Due',
  jenis: 'Kind',
  jumlah: 'Amount',
  kasDihitung: 'Cash counted',
  kasLain: 'Other cash',
  keterangan: 'Remark',
  masalah: 'Problem',
  notulen: 'Minutes',
  notulis: 'Minutes by',
  oleh: 'Paid by',
  pembayaran: 'Payment',
  peminjam: 'Borrower',
  pimpinan: 'Chair',
  pinjaman: 'Loan',
  pinjamanBaru: 'New loan',
  pokok: 'Principal',
  setoran: 'Deposit',
  status: 'Status',
  sumber: 'Source',
  tanggal: 'Date',
  tanggalCair: 'Date paid out',
  titip: 'Sent',
  tujuan: 'Purpose',
  uraian: 'Problem',
};

export const LABEL: typeof id = names;

/** Names of the fields of other forms, loaded with their words. */
export function nameFields(more: Readonly<Record<string, string>>): void {
  Object.assign(names, more);
}
