// The public page.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const depan = {
  judul: 'Kelompok kecil yang menolong dirinya sendiri',
  pengantar:
    'Kelompok Swadaya Masyarakat (KSM) adalah kelompok warga yang bertemu, menabung, dan saling meminjamkan atas kemauan sendiri. Program ini mendampingi KSM warga miskin sampai berdaya, lalu mandiri.',
  latar:
    'Pendampingan ini bagian dari PNPM Mandiri Perkotaan. Dasarnya penghidupan berkelanjutan: warga tidak hanya memperoleh pinjaman, tetapi membangun kepercayaan, kebiasaan, dan usaha yang bertahan. Jalannya bertahap, lewat Peningkatan Penghidupan Masyarakat berbasis Komunitas (PPMK).',
  unduhQs: 'Unduh Quick Status',
  periksaBerkas: 'Periksa keaslian berkas',
  masukPetugas: 'Masuk untuk petugas',
  lisensi: 'Lisensi perangkat lunak',
  folder: {
    judul: 'Data Quick Status (QS) Kegiatan Pilot Pendampingan KSM',
    pengantar:
      'Rekap per wilayah dan tahun dalam berkas Excel. Rekap yang dibuka untuk umum dapat diunduh tanpa masuk.',
    kosong: 'Belum ada berkas.',
    terbuka: (n: number) => (n === 0 ? 'untuk petugas' : `${formatAngka(n)} rekap terbuka`),
    masuk: 'Masuk untuk mengunduh',
    semua: 'Buka semua berkas',
    lain: 'Kabupaten/kota ke bawah, dan baris per KSM',
    catatan:
      'Rekap untuk umum tidak menyebut nama KSM atau orang; angka anggota yang kecil disamarkan. Siapa yang mengunduhnya tidak dicatat.',
  },
  dilihat: (n: number) => `Dilihat ${formatAngka(n)} kali`,
  angka: {
    judul: 'Program dalam angka',
    pengantar: (per: string) =>
      `Jumlah seluruh wilayah program per ${per}, dihitung dari catatan kelompok. Tidak memuat data pribadi.`,
    ksm: 'KSM didampingi',
    anggota: 'anggota aktif',
    anggotaTanpa: (kota: number) =>
      `anggota aktif, tanpa ${formatAngka(kota)} kabupaten/kota yang angkanya disamarkan`,
    kelurahan: 'kelurahan/desa',
    kota: 'kabupaten/kota',
    provinsi: 'provinsi',
    sesiTahun: (tahun: number) => `pertemuan tahun ${String(tahun)}`,
    tingkat: 'KSM menurut tingkat',
    pemula: 'KSM Pemula',
    berkembang: 'KSM Berkembang',
    berdaya: 'KSM Berdaya',
    mandiri: 'KSM Mandiri',
    belumDinilai: 'KSM belum dinilai',
  },
  tahapJudul: 'Tiga tahap',
  tahap: [
    {
      nama: 'Tahap I',
      judul: 'Pilot Pendampingan KSM',
      butir: [
        'Membangun modal sosial dan komitmen kelompok.',
        'Menjalankan lima aturan dasar, pertemuan demi pertemuan.',
      ],
    },
    {
      nama: 'Tahap II',
      judul: 'Program Dana Bergulir',
      butir: [
        'Setiap peminjam menyusun rencana pengembangan usaha.',
        'Modal bertambah melalui pinjaman UPK, sesuai aturannya.',
      ],
    },
    {
      nama: 'Tahap III',
      judul: 'Usaha Ekonomi Produktif',
      butir: [
        'KSM menjalin kemitraan dengan pasar, bank, dan dinas.',
        'Modal bertambah sesuai ketentuan PPMK.',
      ],
    },
  ],
  aturanJudul: 'Lima aturan dasar kelompok',
  aturanPengantar:
    'Disebut juga Panca Sutra. Kelompok yang kuat dikenali dari kebiasaannya, bukan dari besar uangnya.',
  aturan: [
    {
      nama: 'Pertemuan rutin',
      isi: 'Bertemu menurut jadwal yang disepakati, biasanya tiap pekan.',
    },
    { nama: 'Tabungan rutin', isi: 'Setiap anggota menyetor, walau sedikit, di setiap pertemuan.' },
    { nama: 'Pembukuan rutin', isi: 'Uang dan keputusan dicatat, diperiksa, dan dibacakan.' },
    {
      nama: 'Pinjaman dalam kelompok',
      isi: 'Tabungan berputar menjadi pinjaman, yang paling perlu didahulukan.',
    },
    {
      nama: 'Pengembalian',
      isi: 'Angsuran dibayar tepat waktu agar dana dapat dipakai bergantian.',
    },
  ],
  tingkatJudul: 'Tingkat kematangan',
  tingkatPengantar:
    'Dihitung dari catatan setiap pertemuan, dengan cara yang sama untuk semua kelompok. Yang dinilai kelompoknya, bukan orangnya.',
  tingkat: [
    { nama: 'Pemula', isi: 'Kelompok mulai bertemu dan menabung.' },
    { nama: 'Berkembang', isi: 'Pertemuan dan tabungan mulai ajek, aturan kelompok tertulis.' },
    {
      nama: 'Berdaya',
      isi: 'Kelima aturan berjalan, tiga bulan menabung berturut-turut, semua anggota bertanggung renteng.',
    },
    {
      nama: 'Mandiri',
      isi: 'Konsisten lebih dari setahun, pinjaman bergulir lunas, usaha direncanakan, dan ada mitra.',
    },
  ],
  lembagaJudul: 'Siapa yang menjaga keberlanjutannya',
  lembaga:
    'Warga merencanakan bersama. Lembaga Keswadayaan Masyarakat (LKM) menaungi di tingkat kelurahan, KSM bekerja di tingkat warga, dan fasilitator mendampingi keduanya.',
  unggulanJudul: 'KSM unggulan',
  unggulanPengantar:
    'Kelompok yang sudah berdaya disiapkan menjadi mandiri dan menjadi contoh. Enam hal yang diperkuat:',
  unggulan: [
    'Anggota bergabung sukarela karena kepentingan yang sama.',
    'Kegiatannya jelas dan berlanjut.',
    'Aturannya dipakai, keputusannya diambil bersama.',
    'Anggota belajar dan makin mandiri melalui pendampingan.',
    'Masalah bersama dibahas dan diselesaikan di kelompok.',
    'Sumber daya anggota dan pihak luar terhimpun, layanan terjangkau.',
  ],
  catatan: 'Angka wilayah memakai kode Kemendagri. Data wilayah: idn-area-data, lisensi ODbL.',
} as const;
