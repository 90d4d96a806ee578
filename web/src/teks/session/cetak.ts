// Sheets to print: the blank form of a session and the summary that is read aloud.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { sebutKsm } from '../writing/format.ts';

const kali = (n: number, apa: string): string => `${String(n)} ${apa}`;

export const cetak = {
  cetak: 'Cetak',
  formulir: 'Cetak formulir kosong',
  ringkasan: 'Ringkasan untuk dibacakan',
  petunjuk:
    'Isi dari atas ke bawah; urutan di HP sama. Di HP cukup ketuk yang berbeda dari kebiasaan.',
  rahasia:
    'Lembar ini memuat data pribadi anggota. Simpan di berkas kelompok; jangan ditempel atau disebar.',
  judulFormulir: 'Formulir sesi KSM',
  namaKsm: 'Nama KSM',
  rencana: (tanggal: string) => `Pertemuan menurut jadwal: ${tanggal}`,
  no: 'No',
  nama: 'Nama',
  tanda: ['H', 'T', 'A'],
  setoranRp: 'Setoran (Rp)',
  tandaArti: (setoran: number | null) =>
    `H hadir, T titip, A absen.${setoran === null ? '' : ` Setoran biasa ${formatRupiah(setoran)}.`}`,
  jumlah: 'Jumlah',
  sisaRp: 'Sisa (Rp)',
  tempoRp: 'Jatuh tempo (Rp)',
  bayarRp: 'Dibayar (Rp)',
  jasaLebihRp: 'Termasuk jasa lebih (Rp)',
  renteng: 'Tanggung renteng',
  pokokRp: 'Jumlah (Rp)',
  kali: 'Kali',
  jasaRp: 'Jasa (Rp)',
  tujuan: 'Untuk apa',
  jenis: 'Jenis',
  masukRp: 'Masuk (Rp)',
  keluarRp: 'Keluar (Rp)',
  keterangan: 'Keterangan',
  kaliTulis: 'kali',
  masalahLama: 'Beri tanda bila sudah selesai:',
  selisih: 'Selisih',
  tandaTangan: ['Ketua', 'Bendahara', 'Fasilitator'],
  hari: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],

  judulRingkasan: (nama: string) => `Ringkasan ${sebutKsm(nama)}`,
  dibacakan: (tanggal: string) => `Dibacakan di akhir pertemuan, ${tanggal}`,
  pertemuan: 'Pertemuan',
  pertemuanTerakhir: (tanggal: string, hadir: number, anggota: number, titip: number) =>
    `${tanggal}: ${String(hadir)} dari ${String(anggota)} anggota hadir${titip > 0 ? `, ${String(titip)} titip setoran` : ''}.`,
  pertemuanBelum: 'Belum ada pertemuan yang tercatat.',
  tabungan: 'Tabungan',
  setoranSesi: (n: number) => `Setoran pertemuan itu ${formatRupiah(n)}.`,
  tabunganSemua: (n: number) => `Setoran seluruhnya sejak awal ${formatRupiah(n)}.`,
  kas: 'Kas',
  kasCatatan: (n: number) => `Uang kas kelompok menurut catatan ${formatRupiah(n)}.`,
  bankCatatan: (n: number) => `Uang kelompok di bank ${formatRupiah(n)}.`,
  kasDihitung: (n: number) => `Dihitung di meja: ${formatRupiah(n)}.`,
  pinjaman: 'Pinjaman',
  beredar: (n: number, sisa: number) =>
    `${kali(n, 'pinjaman anggota')} masih berjalan, sisa ${formatRupiah(sisa)}.`,
  beredarLuar: (n: number, sisa: number) =>
    `${kali(n, 'pinjaman dari luar kelompok')} masih berjalan, sisa ${formatRupiah(sisa)}.`,
  tanpaPinjaman: 'Tidak ada pinjaman yang berjalan.',
  tunggakan: 'Tunggakan',
  terlambat: (n: number, jumlah: number) =>
    `${kali(n, 'angsuran')} terlambat, seluruhnya ${formatRupiah(jumlah)}.`,
  tanpaTunggakan: 'Tidak ada angsuran yang terlambat.',
  tingkat: 'Tingkat kelompok',
  tingkatSkor: (tingkat: string, skor: string) => `${tingkat}, Skor Panca Sutra ${skor}.`,
  masalah: 'Masalah yang belum selesai',
  berikutnya: 'Pertemuan berikutnya',
  berikutnyaTempo: (n: number, jumlah: number) =>
    `Jatuh tempo hari itu ${kali(n, 'angsuran')}, seluruhnya ${formatRupiah(jumlah)}.`,
  belumDijadwalkan: 'Tanggal disepakati bersama:',
  tempat: 'Tempat',
  pimpinan: 'Pimpinan',
  dibacakanOleh: 'Dibacakan oleh',
  angkaPer: (tanggal: string) => `Angka tabungan, kas, dan tingkat per ${tanggal}.`,
  belumTermasuk: (n: number) =>
    `${kali(n, 'catatan')} di HP ini belum terkirim dan belum termasuk.`,
} as const;
