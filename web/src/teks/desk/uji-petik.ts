// Uji petik: the drawn groups of a month, and what a visit found.
import { formatAngka, formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type {
  ButirUji,
  HasilUji,
} from '../../../../functions/src/domain/records/city/uji-petik.ts';

export const ujiPetik = {
  judul: 'Uji petik',
  ajakan: 'Kunjungi KSM yang terundi, lalu bandingkan catatan sebulan dengan buku dan anggotanya.',
  pengantar:
    'Satu dari sepuluh KSM diundi untuk setiap bulan yang sudah ditutup. Yang mencatat sesi KSM pada bulan itu tidak boleh mengujinya.',
  undian: (kata: string) =>
    `Kata undian bulan ini: ${kata}, yaitu total tabungan dan jumlah sesi saat bulan ditutup. Siapa pun dapat mengundi ulang: KSM terundi bila delapan angka pertama SHA-256 dari «kode kota|bulan|kata|ID KSM» di bawah 1999999a.`,
  ringkas: (jumlah: number, semua: number, dikunjungi: number) =>
    `${formatAngka(jumlah)} dari ${formatAngka(semua)} KSM terundi, ${formatAngka(dikunjungi)} sudah dikunjungi.`,
  belumTutup: (bulan: Bulan) =>
    `${formatBulan(bulan)} belum ditutup. Undiannya ada sesudah bulan ditutup.`,
  tidakAda: 'Tidak ada KSM yang terundi untuk bulan ini.',
  belum: 'belum dikunjungi',
  dikunjungi: (tanggal: string) => `dikunjungi ${tanggal}`,
  cocok: (cocok: number, dari: number) => `${String(cocok)} dari ${String(dari)} cocok`,
  catatHasil: 'Catat hasil',
  catatUntuk: (nama: string) => `Catat hasil ${nama}`,
  koreksi: 'Koreksi',
  koreksiUntuk: (nama: string) => `Koreksi hasil ${nama}`,
  batalkan: 'Batalkan',
  batalkanUntuk: (nama: string) => `Batalkan hasil ${nama}`,
  tanggal: 'Tanggal kunjungan',
  keterangan: 'Keterangan',
  keteranganBantuan: 'Tulis apa yang berbeda. Jangan tulis nama orang atau NIK.',
  alasan: 'Alasan perubahan',
  simpan: 'Simpan hasil',
  pilih: 'Pilih',
  wajib: 'pilih salah satu',
  butir: {
    pertemuan: 'Pertemuan terjadi pada tanggalnya',
    hadir: 'Kehadiran sama dengan daftar hadir',
    setoran: 'Setoran sama dengan buku anggota',
    kas: 'Kas sama dengan buku kas',
    pinjaman: 'Pinjaman dan angsuran sama dengan buku',
  } satisfies Record<ButirUji, string>,
  hasil: {
    cocok: 'Cocok',
    beda: 'Berbeda',
    takTerperiksa: 'Tidak dapat diperiksa',
  } satisfies Record<HasilUji, string>,
  judulKiriman: (nama: string, bulan: Bulan) => `Uji petik ${nama}, ${formatBulan(bulan)}`,
  judulBatal: (nama: string, bulan: Bulan) => `Pembatalan uji petik ${nama}, ${formatBulan(bulan)}`,
} as const;
