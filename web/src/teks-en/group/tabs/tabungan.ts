// The page of a group: its savings.
import type { tabungan as id } from '../../../teks/group/tabs/tabungan.ts';
import type { Words } from '../../words.ts';
import { many } from '../../writing/many.ts';

export const tabungan: Words<typeof id> = {
  judul: 'Savings book',
  belumDibagi: (jumlah) =>
    `Withdrawals of ${jumlah} are not attributed to members: they were recorded before a member had to be named. Choose the member under Other cash below.`,
  totalSetoran: 'Total savings (all deposits)',
  totalAwal: 'Opening balance',
  menurutPenilaian: (tanggal) =>
    `By the assessment of ${tanggal}. The book of each member is worked out from all records, which are being loaded.`,
  totalTarik: 'Savings withdrawn',
  totalBagi: 'Changed when earnings were shared',
  saldo: 'Savings balance',
  perAnggota: 'By member',
  perSesi: 'By session',
  anggota: 'Member',
  saldoAnggota: 'Balance',
  kali: (n) => many(n, 'deposit'),
  terakhir: (tanggal) => `latest ${tanggal}`,
  belumMenyetor: 'no deposit yet',
  tanggal: 'Date',
  penabung: 'Savers',
  setoran: 'Deposits',
  berjalan: 'Running total',
  titip: 'sent',
  bukuUntuk: 'Book of a member',
  pilih: 'All members',
  kosong: 'No deposit is on record yet.',
  tarikan: 'Withdrawal',
  tarikanOleh: (nama) => `Withdrawal by ${nama}`,
  tarikanBelumDibagi: 'Withdrawal, not attributed to members yet',
  tanpaNama: 'former member',
};
