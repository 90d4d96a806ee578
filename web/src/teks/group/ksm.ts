// One group.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { kelompok } from './kelompok.ts';

export const ksm = {
  ...kelompok,
  per: (tanggal: string) => `per ${tanggal}`,
  skor: 'Skor Panca Sutra',
  skorPendek: 'Skor',
  skorModal: 'Modal sosial',
  sesiJendela: 'Sesi',
  sesiDari: (h: number, x: number) => `${String(h)} dari ${String(x)}`,
  anggota: 'Anggota',
  kas: 'Kas',
  tabungan: 'Tabungan',
  dipinjamkan: 'Dipinjamkan',
  limaAturan: 'Lima aturan dasar',
  caraHitung: 'Cara menghitung',
  tidakDinilai: 'Tidak dinilai',
  agarDinilai: 'Agar dapat dinilai',
  menuju: (tingkat: string) => `Yang masih kurang menuju ${tingkat}`,
  puncak: 'Kelompok ini sudah di tingkat tertinggi.',
  modal: 'Modal sosial dan komitmen',
  dari2: (skor: number) => `${String(skor)} dari 2`,
  arah: 'Arah per bulan',
  arahKeterangan: 'Skor Panca Sutra pada akhir bulan.',
  bulan: 'Bulan',
  sesi: 'Sesi',
  sesiTerakhir: 'Sesi terakhir',
  belumAdaSesi: 'Belum ada sesi yang tercatat.',
  pinjaman: 'Pinjaman yang berjalan',
  belumAdaPinjaman: 'Tidak ada pinjaman yang berjalan.',
  peminjam: 'Peminjam',
  sisa: 'Sisa',
  jatuhTempo: 'Berikutnya',
  terlambat: (n: number) => `${String(n)} angsuran terlambat`,
  lancar: 'Lancar',
  belumDihitung:
    'Tingkat kematangan belum dihitung. Biasanya muncul beberapa saat setelah catatan diterima.',
  lokal: 'KSM ini baru tersimpan di HP. Tingkatnya dihitung setelah pendaftaran terkirim.',
  menghitung: 'Menghitung ulang…',
  hadirDari: (hadir: number, titip: number) =>
    titip > 0 ? `${String(hadir)} hadir, ${String(titip)} titip` : `${String(hadir)} hadir`,
  setoran: (n: number) => `setoran ${formatRupiah(n)}`,
  setoranMinimum: (n: number) => `setoran ${formatRupiah(n)}`,
  setiap: (hari: number) =>
    hari === 7 ? 'bertemu tiap pekan' : hari === 14 ? 'bertemu tiap 2 pekan' : 'bertemu tiap bulan',
  batasKonsisten: 'Garis pada batang: 70 cukup, 85 konsisten.',
} as const;
