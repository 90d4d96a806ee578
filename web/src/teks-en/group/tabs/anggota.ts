// The page of a group: its members.
import type { anggota as id } from '../../../teks/group/tabs/anggota.ts';
import type { Words } from '../../words.ts';
import { formatAngka } from '../../domain/basics/format.ts';
import { many } from '../../writing/many.ts';

export const anggota: Words<typeof id> = {
  judul: 'Members',
  jumlah: (aktif, perempuan, miskin) =>
    `${many(aktif, 'active member')}: ${formatAngka(perempuan)} female, ${formatAngka(miskin)} poor residents (PS-2)`,
  bekas: (n) => `${many(n, 'person', 'people')} who left`,
  sejak: (tanggal) => `joined ${tanggal}`,
  keluar: (tanggal) => `left ${tanggal}`,
  perempuan: 'Female',
  laki: 'Male',
  miskin: 'PS-2',
  terampil: 'skilled',
  belumTerkirim: 'not sent yet',
  tambah: 'Add a member',
  tambahJudul: 'New member',
  tambahKiriman: (nama, ksm) => `New member ${nama || 'without a name'}, ${ksm}`,
  ubah: 'Change',
  ubahApa: (nama) => `Change data of ${nama}`,
  ubahKiriman: (nama, ksm) => `Change of data of ${nama}, ${ksm}`,
  catatKeluar: 'Leaves',
  catatKeluarApa: (nama) => `${nama} leaves`,
  keluarKiriman: (nama, ksm) => `${nama} leaves ${ksm}`,
  catatPindah: 'Moves to another KSM',
  catatPindahApa: (nama) => `${nama} moves to another KSM`,
  catatPindahKe: 'Move to another KSM',
  tujuan: 'New KSM',
  pindahBantuan:
    'No money moves along: savings and loans are settled in this KSM. After this, record the joining in the new KSM.',
  selesaikan: 'Settle the money',
  selesaikanApa: (nama) => `Settle savings and loans of ${nama}`,
  pindahan: 'Moved here from another KSM',
  asalKsm: 'Former KSM',
  asalAnggota: 'Name in the former KSM',
  belumPindah: (asal, ini) =>
    `In ${asal} nobody is recorded yet as moving to ${ini}. First record the leaving there, with the new KSM.`,
  cariKsm: 'Search KSM by name',
  dariKsm: (nama) => `moved from ${nama}`,
  keKsm: (nama) => `moved to ${nama}`,
  gabung: 'Member registered twice',
  gabungKiriman: (ksm) => `Members merged, ${ksm}`,
  gabungIsi:
    'Presence, deposits, and loans of the double name become those of the name that stays. Amounts of money do not change.',
  gabungGanda: 'The double name, which will go',
  gabungTetap: 'The name that stays',
  gabungkan: 'Merge',
  tanggalMasuk: 'Date of joining',
  tanggalKeluar: 'Date of leaving',
  tanggalKeluarBantuan: 'From that day on no longer counted as a member.',
  terampilSejak: 'Skilled or in work since',
  terampilBantuan: 'Fill in if this poor resident already has a business skill or work.',
};
