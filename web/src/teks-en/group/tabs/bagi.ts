// The page of a group: what it has earned, shared out among the members.
import type { bagi as id } from '../../../teks/group/tabs/bagi.ts';
import type { Words } from '../../words.ts';
import { sebutKsm } from '../../writing/format.ts';

export const bagi: Words<typeof id> = {
  catat: 'Share earnings',
  judul: 'Share earnings',
  bantuan:
    'Write the earnings of the group that are shared. The part of each active member is worked out from the records; the sum is exact to the last rupiah.',
  kiriman: (ksm) => `Sharing of earnings, ${ksm}`,
  jumlah: 'Earnings shared',
  tanggal: 'Date',
  kunci: 'Shared by',
  kunciPilihan: { saldo: 'Savings', rata: 'Equal parts' },
  cara: 'How it is given',
  caraPilihan: {
    tunai: 'Parts paid in cash, savings stay',
    ditabung: 'Parts added to savings',
    denganTabungan: 'Parts and all savings paid in cash',
  },
  keterangan: 'Remark',
  lembar: 'Sheet of parts',
  tanpaAnggota: 'no members are active on that date',
  anggota: 'Member',
  bagian: 'Part',
  tabungan: 'Savings',
  diterima: 'Received',
  jumlahSemua: 'Total',
  tandaTangan: 'Signature',
  keluarKas: 'Paid to members',
  tabunganNaik: 'Added to savings',
  tabunganTurun: 'Savings paid out',
  mulaiLagi: (tabungan) =>
    `Savings of ${tabungan} are paid to active members; their savings books start again from Rp\u00a00.`,
  lihat: 'Sheet',
  lihatApa: (apa) => `Sheet of parts, ${apa}`,
  judulLembar: (nama, tanggal) => `Sharing of earnings, ${sebutKsm(nama)}, ${tanggal}`,
  menurut: (jumlah, kunci, cara) =>
    `Earnings ${jumlah}, shared by ${kunci.toLowerCase()}. ${cara}.`,
  tidakAda: 'There is no such sheet: the sharing was cancelled, or recorded without a sheet.',
  ditabung: 'sharing of earnings',
  dibayar: 'paid when earnings were shared',
};
