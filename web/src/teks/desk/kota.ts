// The desk of a kab/kota: checking, closing months, gates, targets.
import { formatAngka, formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import type { AngkaTertutup } from '../../../../functions/src/domain/records/city/angka-tertutup.ts';

const ANGKA: Readonly<Record<keyof AngkaTertutup, string>> = {
  ksm: 'KSM',
  aktif: 'KSM aktif',
  berdaya: 'KSM Berdaya',
  anggota: 'Anggota',
  anggotaMiskin: 'Anggota miskin',
  sesiBulan: 'Sesi',
  hadir: 'Hadir',
  tabungan: 'Tabungan',
  beredar: 'Pinjaman beredar',
  jatuhTempo: 'Jatuh tempo',
  tepatWaktu: 'Dibayar tepat waktu',
};
const UANG: ReadonlySet<keyof AngkaTertutup> = new Set([
  'tabungan',
  'beredar',
  'jatuhTempo',
  'tepatWaktu',
]);

export const kota = {
  judul: 'Kota',
  pilih: 'Pilih kab/kota',
  pilihIsi: 'Buka wilayah, lalu pilih kab/kota yang dikelola.',
  keWilayah: 'Ke wilayah',
  kembali: (nama: string) => `← ${nama}`,
  per: (tanggal: string) => `Angka per ${tanggal}`,
  belumAdaAngka:
    'Belum ada angka untuk kab/kota ini. Angka muncul beberapa menit sesudah catatan pertama diterima.',
  tahun: 'Tahun',
  bulan: 'Bulan',
  tahunKe: (tahun: number) => `Tahun ${String(tahun)}`,

  pemeriksaan: {
    judul: 'Periksa catatan',
    ajakan: 'Terima atau kembalikan sesi, pendaftaran, dan penyelesaian, dari yang terlama.',
    tanpaSesi: 'tidak ada sesi',
    pendaftaran: 'Pendaftaran',
    tanda: {
      tanpaCatatan: 'tanpa catatan bulan ini',
      selisihKas: 'kas tidak cocok',
      sesiKosong: 'sesi tanpa hadirin',
      tanpaAnggota: 'tanpa anggota aktif',
      kasMinus: 'kas di bawah nol',
      lebihBayar: 'pembayaran melebihi pinjaman',
    },
    status: {
      diterima: 'Diterima',
      dikembalikan: 'Dikembalikan',
      belum: 'Belum diperiksa',
      berubah: 'Diperbaiki, periksa lagi',
    },
    statusSesi: { dilaksanakan: 'Dilaksanakan', libur: 'Libur', batal: 'Tidak jadi' },
    alasanNya: (alasan: string) => `Alasan: ${alasan}`,
    hadir: (hadir: number, titip: number) =>
      titip > 0
        ? `${formatAngka(hadir)} hadir, ${formatAngka(titip)} titip`
        : `${formatAngka(hadir)} hadir`,
    setoran: (n: number) => `setoran ${formatRupiah(n)}`,
    bayar: (n: number) => `angsuran ${formatRupiah(n)}`,
    pinjamanBaru: (n: number) => `${formatAngka(n)} pinjaman baru`,
    kasCocok: 'kas cocok',
    kasTidakDihitung: 'kas tidak dihitung',
    kasBelumDihitung: (n: number) =>
      `kas dihitung ${formatRupiah(n)}, belum dibandingkan dengan catatan`,
    kasSelisih: (dihitung: number, seharusnya: number) =>
      `kas dihitung ${formatRupiah(dihitung)}, menurut catatan ${formatRupiah(seharusnya)}`,
    bukuSelisih: (buku: string) => `buku ${buku} tidak cocok`,
    buku: { hadir: 'hadir', kas: 'kas', tabungan: 'tabungan', pinjaman: 'pinjaman' },
    masalah: 'Masalah',
    notulen: 'Notulen',
    anggota: (n: number, perempuan: number, miskin: number) =>
      `${formatAngka(n)} anggota aktif: ${formatAngka(perempuan)} perempuan, ${formatAngka(miskin)} warga miskin (PS-2)`,
    dibentuk: (tanggal: string) => `dibentuk ${tanggal}`,
    daftarAnggota: 'Daftar anggota',
    masuk: (tanggal: string) => `masuk ${tanggal}`,
    tidakAda: 'Catatan ini tidak ditemukan di wilayah Anda, atau sudah dibatalkan.',
    buka: 'Buka',
    perbaiki: 'Perbaiki putusan yang ditolak',
    bukaKsm: 'Buka halaman KSM',
  },

  dikembalikan: {
    // A city is no person; its Askot is.
    judul: (kota: readonly string[]) => ['Dikembalikan Askot', kota.join(', ')].join(' ').trim(),
    isi: 'Perbaiki catatan ini; Askot akan memeriksanya lagi.',
    dikoreksi: 'koreksi belum terkirim',
    pendaftaran: 'Pendaftaran',
    sesi: (tanggal: string) => `Sesi ${tanggal}`,
    penyelesaian: (tanggal: string) => `Penyelesaian ${tanggal}`,
  },

  tutup: {
    judul: 'Tutup bulan',
    ajakan: 'Tutup bulan yang sudah diperiksa, paling lambat tanggal 5 bulan berikutnya.',
    lengkap: 'Kelengkapan',
    akurat: 'Akurasi',
    ketepatan: 'Ketepatan',
    konsistensi: 'Konsistensi',
    status: 'Status',
    berjalan: 'Berjalan',
    ditutup: (tanggal: string) => `Ditutup ${tanggal}`,
    tepat: 'tepat waktu',
    terlambat: 'terlambat',
    batas: (tanggal: string) => `Paling lambat ${tanggal}`,
    lewat: (tanggal: string) => `Lewat batas ${tanggal}`,
    tetap: (n: number) => `${String(n)} dari 11 angka tetap`,
    geser: (kunci: keyof AngkaTertutup, dari: number, ke: number) => {
      const format = UANG.has(kunci) ? formatRupiah : formatAngka;
      return `${ANGKA[kunci]}: ${format(dari)} menjadi ${format(ke)}`;
    },
    sebab: (catatan: string | null, adaLagi: boolean) =>
      catatan === null
        ? 'Sebab: tidak ada catatan sesudah ditutup yang dikenali.'
        : `Sebab, diterima sesudah ditutup: ${catatan}${adaLagi ? ', dan lainnya' : ''}.`,
    susulan: (n: number) => `${formatAngka(n)} KSM susulan, dihitung terpisah`,
    tombol: 'Tutup',
    tombolBulan: (bulan: string) => `Tutup ${bulan}`,
    yakin: (bulan: string) =>
      `Tutup ${bulan}? Angka kuncinya disimpan seperti adanya dan penutupan tidak dapat dibuka lagi. Perubahan sesudahnya tetap diterima, tetapi terlihat di Kualitas Data.`,
    judulKiriman: (bulan: string) => `Tutup ${bulan}`,
    nilai: 'Kualitas data tahun ini',
    evkin: 'Nilai',
    evkinKeterangan:
      'Kelengkapan 35%, akurasi 35%, ketepatan 15%, konsistensi 15%; bagian yang belum ada tidak dihitung.',
    dari: (n: number, semua: number) => `${formatAngka(n)} dari ${formatAngka(semua)}`,
    kelengkapan: 'Kelengkapan',
    kelengkapanSatuan: 'KSM-bulan dengan catatan',
    akurasi: 'Akurasi',
    akurasiSatuan: 'catatan tanpa tanda',
    ketepatanSatuan: 'bulan ditutup tepat waktu',
    konsistensiSatuan: 'angka tetap sesudah ditutup',
    belumAda: 'belum ada',
    tanpaCatatan: 'KSM tanpa catatan',
    tanpaCatatanIsi: 'Tidak ada sesi dan tidak ada alasan libur pada bulan ini.',
    semuaLengkap: 'Semua KSM sudah mencatat.',
    terlambatJudul: 'KSM yang lama tidak bertemu',
    tidakTerlambat: 'Semua KSM bertemu menurut jadwal.',
    lebih: (n: number) => `Yang tampak ${formatAngka(n)} KSM pertama; perbaiki, lalu buka lagi.`,
    sesiTerakhir: (tanggal: string) => `sesi terakhir ${tanggal}`,
    belumPernah: 'belum pernah sesi',
    kosong: 'Belum ada bulan dengan KSM di tahun ini.',
  },

  gerbang: {
    judul: 'Gerbang tahap',
    ajakan: 'KSM yang siap masuk tahap berikutnya, dengan setiap syaratnya.',
    masuk: (tahap: string) => (tahap === 'Selesai' ? 'Selesai didampingi' : `Masuk Tahap ${tahap}`),
    pilih: 'Gerbang',
    ringkas: (siap: number, menunggu: number) =>
      `${formatAngka(siap)} dari ${formatAngka(menunggu)} KSM memenuhi syarat`,
    pengantar:
      'Yang tampak adalah KSM yang tingkatnya cukup untuk gerbang ini. Syarat dihitung server sekarang; orang yang memutuskan.',
    kosong: 'Belum ada calon untuk gerbang ini.',
    memeriksa: 'Memeriksa syarat…',
    siap: 'Siap',
    kurang: (n: number) => `${String(n)} syarat belum`,
    gagal: 'Syarat belum dapat diperiksa.',
    syarat: 'Syarat',
    terpenuhi: 'terpenuhi',
    belum: 'belum',
    saran: 'saran',
    putuskan: 'Putuskan',
    putuskanUntuk: (nama: string) => `Putuskan ${nama}`,
    simpan: (tahap: string) =>
      tahap === 'Selesai' ? 'Putuskan selesai' : `Putuskan masuk Tahap ${tahap}`,
    lagi: (n: number) => `Tampilkan ${String(n)} lagi`,
    lebih: (n: number) => `Yang diperiksa ${formatAngka(n)} KSM pertama.`,
  },

  target: {
    judul: 'Target',
    ajakan: 'Yang harus tercapai pada 31 Desember.',
    ksm: 'KSM didampingi',
    berdaya: 'KSM Berdaya atau Mandiri',
    sesi: 'Sesi dalam setahun',
    anggota: 'Anggota aktif',
    kini: (n: number) => `sekarang ${formatAngka(n)}`,
    alasan: 'Alasan perubahan',
    simpan: 'Simpan target',
    ubah: 'Simpan perubahan',
    wajib: 'wajib diisi',
    judulKiriman: (tahun: number) => `Target ${String(tahun)}`,
    sudah: (tahun: number) => `Target ${String(tahun)} sudah ada. Perubahannya memerlukan alasan.`,
    belum: (tahun: number) => `Target ${String(tahun)} belum diisi.`,
  },

  ringkas: {
    perluTutup: (bulan: string, batas: string) => `${bulan} perlu ditutup paling lambat ${batas}`,
    telat: (bulan: string, batas: string) => `${bulan} belum ditutup; batasnya ${batas}`,
    semuaTertutup: 'Semua bulan yang berakhir sudah ditutup',
    siap: (n: number) =>
      n === 0 ? 'Belum ada KSM yang siap naik tahap' : `${formatAngka(n)} KSM siap naik tahap`,
    targetAda: 'Target sudah diisi',
    targetBelum: 'Target tahun ini belum diisi',
    lihatWilayah: 'Angka wilayah',
  },
} as const;
