// The page of a group: cash besides savings and loans.
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';

export const kas = {
  dipotong: 'dipotong untuk pinjaman',
  judul: 'Kas lain',
  pengantar: 'Uang masuk atau keluar selain setoran, pinjaman, dan angsuran.',
  kosong: 'Belum ada kas lain yang tercatat.',
  catat: 'Catat kas lain',
  catatJudul: 'Kas lain di luar sesi',
  bantuan: 'Yang terjadi dalam pertemuan dicatat di formulir sesi.',
  kiriman: (jenis: string, ksm: string) => `Kas lain: ${jenis.toLowerCase()}, ${ksm}`,
  apa: (jenis: string, jumlah: number, tanggal: string) =>
    `${jenis.toLowerCase()} ${formatRupiah(jumlah)}, ${tanggal}`,
  tempat: 'Uangnya di',
  tempatPilihan: { kas: 'Kotak kas', bank: 'Bank' },
  pindahPilihan: { keBank: 'Setor kas ke bank', dariBank: 'Tarik dari bank ke kas' },
  lewatBank: 'lewat bank',
  diKotak: 'Kas di kotak',
  diBank: 'Di bank',
  diSesi: 'dalam sesi',
  anggota: 'Anggota yang menarik',
  anggotaKosong: 'pilih anggota yang menarik tabungannya',
  anggotaBantuan: (saldo: string) => `Saldo tabungannya ${saldo}.`,
  anggotaDenganSetoran: (saldo: string, setoran: string) =>
    `Saldo tabungannya ${saldo}, termasuk setoran ${setoran} di sesi ini.`,
  lebihDariSalinan: (nama: string, tarik: string, saldo: string) =>
    `${nama} menarik ${tarik}, tabungannya ${saldo} menurut salinan di HP ini.`,
  tabunganBelumTerbaca: 'Saldo tabungannya belum terbaca di HP ini.',
  pilihAnggota: 'Pilih anggota',
  pilihAnggotaApa: (apa: string) => `Pilih anggota untuk ${apa}`,
  pilihJudul: 'Siapa yang menarik tabungan',
  pilihKiriman: (ksm: string) => `Anggota dari penarikan tabungan, ${ksm}`,
  pilihAlasan: 'Anggota yang menarik dilengkapi',
  anggotaLama: 'anggota lama',
  belumDibagi: 'belum dibagi per anggota',
} as const;
