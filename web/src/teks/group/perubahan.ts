// The history of changes: kinds of submissions, records, and values that are codes.
import type { JenisKiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

const JENIS: Readonly<Partial<Record<JenisKiriman, string>>> = {
  ksmDaftar: 'KSM didaftarkan',
  ksmUbah: 'Data KSM diubah',
  anggotaMasuk: 'Anggota masuk',
  anggotaKeluar: 'Anggota keluar',
  anggotaUbah: 'Data anggota diubah',
  sesi: 'Sesi dicatat',
  pinjaman: 'Pinjaman dicatat',
  pembayaran: 'Pembayaran dicatat',
  kasLain: 'Kas lain dicatat',
  dokumen: 'Dokumen dicatat',
  kemitraan: 'Kemitraan dicatat',
  pelatihan: 'Pelatihan dicatat',
  tahap: 'Tahap ditetapkan',
  batalkan: 'Catatan dibatalkan',
  pemeriksaan: 'Diperiksa kota',
};

const KOREKSI: Readonly<Partial<Record<JenisKiriman, string>>> = {
  sesi: 'Sesi dikoreksi',
  pinjaman: 'Pinjaman dikoreksi',
  pembayaran: 'Pembayaran dikoreksi',
  kasLain: 'Kas lain dikoreksi',
  dokumen: 'Dokumen dikoreksi',
  kemitraan: 'Kemitraan dikoreksi',
  pelatihan: 'Pelatihan dikoreksi',
};

/** What a history entry is called; one with a reason replaced an earlier record. */
export function namaPerubahan(jenis: string, isKoreksi: boolean): string {
  const kind = jenis as JenisKiriman;
  return (isKoreksi ? KOREKSI[kind] : undefined) ?? JENIS[kind] ?? 'Perubahan';
}

const KOLEKSI: Readonly<Record<string, string>> = {
  ksm: 'KSM',
  sesi: 'Sesi',
  pinjaman: 'Pinjaman',
  kasLain: 'Kas lain',
  anggota: 'Daftar anggota',
  dokumen: 'Dokumen',
  kemitraan: 'Kemitraan',
  pelatihan: 'Pelatihan',
};

const LABEL: Readonly<Record<string, string>> = {
  faskelHadir: 'Fasilitator hadir',
  masalahSelesai: 'Masalah selesai',
  terampilSejak: 'Terampil sejak',
  kegiatanSosial: 'Akses Kegiatan Sosial Berkelanjutan',
  realisasi: 'Realisasi',
  rencana: 'Baru direncanakan',
  topik: 'Topik',
  akhir: 'Akhir',
  tahapan: 'Tahap',
  kas: 'Buku kas',
  tabungan: 'Buku tabungan',
  dokumen: 'Dokumen',
  kemitraan: 'Kemitraan',
  pelatihan: 'Pelatihan',
};

const NILAI: Readonly<Record<string, string>> = {
  dilaksanakan: 'dilaksanakan',
  libur: 'libur',
  batal: 'batal',
  internal: 'kelompok',
  upk: 'UPK',
  ppmk: 'PPMK',
  mitra: 'mitra',
  L: 'laki-laki',
  P: 'perempuan',
  tarikTabungan: 'penarikan tabungan',
  bagiHasil: 'bagi hasil',
  tanggungRenteng: 'tanggung renteng',
  tinjauanAturan: 'tinjauan aturan',
  rencanaKerja: 'rencana kerja',
  rencanaUsaha: 'rencana usaha',
  aturan: 'aturan kelompok',
  ok: 'cocok',
  selisih: 'selisih',
  tidakMutakhir: 'tidak mutakhir',
  pinjamanBergulir: 'pinjaman bergulir',
  ert: 'ekonomi rumah tangga',
  vokasi: 'keterampilan kerja',
};

/** How many of a list there are, in the words of what it lists. */
const BANYAK: Readonly<Record<string, string>> = {
  hadir: 'hadir',
  angsuran: 'kali angsuran',
  peserta: 'peserta',
  anggota: 'anggota',
};

const HASIL: Readonly<Record<string, string>> = {
  diterima: 'diterima',
  dikembalikan: 'dikembalikan',
};

export const nilaiPerubahan = {
  pemeriksaan: {
    pendaftaran: 'Pendaftaran',
    sesi: 'Sesi',
    hasil: HASIL,
    banyakSesi: (n: number, hasil: string) => `${formatAngka(n)} sesi ${hasil}`,
  },
  koleksi: KOLEKSI,
  label: LABEL,
  nilai: NILAI,
  ya: 'ya',
  tidak: 'tidak',
  dibatalkan: 'dibatalkan',
  anggota: 'anggota',
  orang: (n: number) => `${formatAngka(n)} orang`,
  butir: (n: number) => `${formatAngka(n)} baris`,
  banyak: (key: string, n: string) => `${n} ${BANYAK[key] ?? key}`,
  /** Fields of a new record worth a word, in the order they are said. */
  urutan: [
    'nama',
    'tanggal',
    'tahap',
    'sejak',
    'jenis',
    'sumber',
    'peminjam',
    'mitra',
    'status',
    'pokok',
    'jumlah',
    'hadir',
    'setoran',
    'tanggalCair',
    'angsuran',
    'topik',
    'mulai',
    'akhir',
    'jenisUsaha',
    'tanggalBentuk',
    'setoranMinimum',
    'jabatan',
    'jenisKelamin',
    'tanggalMasuk',
    'disetujui',
    'peserta',
    'anggota',
    'ditandatangani',
    'keterangan',
  ],
  /** Values that say by themselves what they are. */
  tanpaLabel: new Set([
    'nama',
    'tanggal',
    'jenis',
    'sumber',
    'mitra',
    'status',
    'jumlah',
    'jabatan',
    'jenisKelamin',
    'topik',
    'keterangan',
  ]),
} as const;
