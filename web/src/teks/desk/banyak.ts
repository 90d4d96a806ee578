// Many users from a list.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const banyak = {
  judul: 'Banyak pengguna sekaligus',
  pengantar: (paling: number) =>
    `Tempel tabel dari Excel atau pilih berkas CSV, paling banyak ${formatAngka(paling)} baris. Baris pertama berisi judul kolom: nama, email, peran, wilayah; urutannya bebas. Daftar diperiksa dulu; belum ada yang disimpan.`,
  daftar: 'Daftar pengguna',
  daftarBantuan:
    'Wilayah ditulis dengan kode, misalnya 32.73.01.1001. Beberapa kode dipisahkan titik koma atau spasi.',
  berkas: 'Atau pilih berkas CSV',
  periksa: 'Periksa daftar',
  kolomKurang: (kurang: readonly string[]) =>
    `Kolom ${kurang.join(', ')} tidak ditemukan di baris pertama. Tulis judul kolomnya, lalu periksa lagi.`,
  daftarSalah: {
    kosong: 'Daftar masih kosong: perlu satu baris judul dan paling sedikit satu pengguna.',
    terlaluBanyak: 'Daftar terlalu panjang. Bagi menjadi beberapa daftar.',
  },
  hasil: (n: number, akibat: readonly string[]) =>
    `${formatAngka(n)} baris: ${akibat.join(', ')}. Belum ada yang disimpan dari pemeriksaan ini.`,
  akibatKecil: { baru: 'baru', berubah: 'berubah', sama: 'sudah ada', galat: 'galat' },
  abaikan: (kolom: readonly string[]) => `Kolom yang tidak dipakai: ${kolom.join(', ')}.`,
  akibat: 'Hasil',
  akibatPilihan: { baru: 'Baru', berubah: 'Berubah', sama: 'Sudah ada', galat: 'Galat' },
  menjadi: (apa: string, dari: string, ke: string) => `${apa}: ${dari} menjadi ${ke}`,
  barisKe: (n: number) => `baris ${formatAngka(n)}`,
  tanpaNama: '(tanpa nama)',
  salah: (label: string, pesan: string) => `${label}: ${pesan}`,
  kelebihan: 'jumlah kolomnya lebih dari judulnya; beri tanda kutip pada isi yang memuat koma',
  emailGanda: (n: number) => `email sama dengan baris ${formatAngka(n)}; hapus salah satu`,
  emailSalah: 'alamat email kosong atau keliru; tulis seperti ana@contoh.id',
  wilayahKosong: 'tulis paling sedikit satu kode wilayah, paling banyak 40',
  peranSalah: (tertulis: string) =>
    `peran “${tertulis}” tidak dikenal; tulis Fasilitator, Askot, Korkot, SMEs, Provinsi, Nasional, UPK, Pejabat, atau Admin`,
  wilayahSalah: (kode: string) =>
    `kode wilayah “${kode}” keliru; tulis seperti 32, 32.73, 32.73.01, atau 32.73.01.1001 (di Excel sebagai teks)`,
  tanpaJawaban: 'belum diperiksa server; periksa daftar sekali lagi',
  alasanWajib: 'tulis alasan, paling sedikit 5 huruf',
  simpan: (n: number) => `Simpan ${formatAngka(n)} pengguna`,
  ulangi: (n: number) => `Simpan lagi ${formatAngka(n)} yang belum tersimpan`,
  menyimpan: (n: number, semua: number) =>
    `Menyimpan: ${formatAngka(n)} dari ${formatAngka(semua)} pengguna. Biarkan halaman ini terbuka.`,
  selesai: (tersimpan: number, gagal: number, lain: number) =>
    `Selesai: ${formatAngka(tersimpan)} tersimpan, ${formatAngka(gagal)} gagal, ${formatAngka(lain)} baris lain tidak diubah. Pengguna baru memilih kata sandi lewat email.`,
  tanpaEmail: (n: number) =>
    `${formatAngka(n)} email kata sandi belum terkirim. Kirim lagi dari baris orangnya di daftar pengguna.`,
  dibuat: 'Dibuat',
  diubah: 'Diubah',
  gagal: 'Gagal',
  emailBelum: 'email kata sandi belum terkirim',
} as const;
