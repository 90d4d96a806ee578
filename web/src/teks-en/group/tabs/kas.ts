// The page of a group: cash besides savings and loans.
import type { kas as id } from '../../../teks/group/tabs/kas.ts';
import type { Words } from '../../words.ts';
import { formatRupiah } from '../../domain/basics/format.ts';

export const kas: Words<typeof id> = {
  dipotong: 'taken for a loan',
  judul: 'Other cash',
  pengantar: 'Money in or out besides deposits, loans, and instalments.',
  kosong: 'No other cash is on record yet.',
  catat: 'Record other cash',
  catatJudul: 'Other cash outside a session',
  bantuan: 'What happens in a meeting is recorded in the form of the session.',
  kiriman: (jenis, ksm) => `Other cash: ${jenis.toLowerCase()}, ${ksm}`,
  apa: (jenis, jumlah, tanggal) => `${jenis.toLowerCase()} ${formatRupiah(jumlah)}, ${tanggal}`,
  tempat: 'The money is in',
  tempatPilihan: { kas: 'Cash box', bank: 'Bank' },
  pindahPilihan: { keBank: 'Cash paid into the bank', dariBank: 'Cash taken from the bank' },
  lewatBank: 'through the bank',
  diKotak: 'In the cash box',
  diBank: 'In the bank',
  diSesi: 'in a session',
  anggota: 'Member who withdraws',
  anggotaKosong: 'choose the member who withdraws savings',
  anggotaBantuan: (saldo) => `The savings are ${saldo}.`,
  anggotaDenganSetoran: (saldo, setoran) =>
    `The savings are ${saldo}, with the deposit of ${setoran} in this session.`,
  lebihDariSalinan: (nama, tarik, saldo) =>
    `${nama} withdraws ${tarik}, the savings are ${saldo} by the copy on this phone.`,
  tabunganBelumTerbaca: 'The savings are not read on this phone yet.',
  pilihAnggota: 'Choose member',
  pilihAnggotaApa: (apa) => `Choose the member for ${apa}`,
  pilihJudul: 'Who withdrew savings',
  pilihKiriman: (ksm) => `Member of a withdrawal of savings, ${ksm}`,
  // Stored with the record, whose other readers read Indonesian.
  pilihAlasan: 'Anggota yang menarik dilengkapi',
  anggotaLama: 'former member',
  belumDibagi: 'not attributed to members yet',
};
