// The history of changes: kinds of submissions, records, and values that are codes.
import type { KoleksiCatatan } from '../../../../functions/src/domain/documents.ts';
import type {
  JenisKiriman,
  Kiriman,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import { formatAngka, formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

const JENIS: Readonly<Record<JenisKiriman, string>> = {
  ksmDaftar: 'KSM didaftarkan',
  ksmUbah: 'Data KSM diubah',
  ksmBubar: 'KSM dibubarkan',
  ksmPindah: 'Kelurahan KSM diganti',
  ksmGanda: 'KSM ganda',
  anggotaMasuk: 'Anggota masuk',
  anggotaKeluar: 'Anggota keluar',
  anggotaUbah: 'Data anggota diubah',
  anggotaGabung: 'Anggota ganda digabung',
  sesi: 'Sesi dicatat',
  pinjaman: 'Pinjaman dicatat',
  pembayaran: 'Pembayaran dicatat',
  kasLain: 'Kas lain dicatat',
  bagiHasil: 'Hasil dibagi',
  saldoAwal: 'Saldo awal dicatat',
  dokumen: 'Dokumen dicatat',
  kemitraan: 'Kemitraan dicatat',
  pelatihan: 'Pelatihan dicatat',
  tahap: 'Tahap ditetapkan',
  tahapBatal: 'Tahap dicabut',
  batalkan: 'Catatan dibatalkan',
  lkm: 'LKM dicatat',
  upkBulanan: 'Pembukuan UPK dicatat',
  target: 'Target ditetapkan',
  tutupBulan: 'Bulan ditutup',
  ujiPetik: 'Uji petik dicatat',
  ujiPetikBatal: 'Uji petik dibatalkan',
  pemeriksaan: 'Diperiksa Askot',
};

/** Kinds that can replace an accepted record. */
type JenisKoreksi = Extract<Kiriman, { koreksi: unknown }>['jenis'];

const KOREKSI: Readonly<Record<JenisKoreksi, string>> = {
  sesi: 'Sesi dikoreksi',
  pinjaman: 'Pinjaman dikoreksi',
  pembayaran: 'Pembayaran dikoreksi',
  kasLain: 'Kas lain dikoreksi',
  saldoAwal: 'Saldo awal dikoreksi',
  dokumen: 'Dokumen dikoreksi',
  kemitraan: 'Kemitraan dikoreksi',
  pelatihan: 'Pelatihan dikoreksi',
  lkm: 'LKM dikoreksi',
  upkBulanan: 'Pembukuan UPK dikoreksi',
  target: 'Target dikoreksi',
  ujiPetik: 'Uji petik dikoreksi',
};

/** What a history entry is called; one with a reason replaced an earlier record. */
export function namaPerubahan(jenis: string, isKoreksi: boolean): string {
  // From the server, which may know kinds that this page does not.
  const names: Readonly<Partial<Record<string, string>>> = JENIS;
  const corrected: typeof names = KOREKSI;
  return (
    (isKoreksi ? entryIn(corrected, jenis) : undefined) ?? entryIn(names, jenis) ?? 'Perubahan'
  );
}

const KOLEKSI: Readonly<Record<KoleksiCatatan, string>> = {
  ksm: 'KSM',
  sesi: 'Sesi',
  pinjaman: 'Pinjaman',
  kasLain: 'Kas lain',
  anggota: 'Daftar anggota',
  dokumen: 'Dokumen',
  kemitraan: 'Kemitraan',
  pelatihan: 'Pelatihan',
  lkm: 'LKM',
  upkBulanan: 'Pembukuan UPK',
  target: 'Target',
  verifikasi: 'Tutup bulan',
  ujiPetik: 'Uji petik',
  pemeriksaan: 'Pemeriksaan',
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
  tahapDicabut: 'Tahap dicabut',
  ganda: 'Dibatalkan karena ganda',
  kas: 'Buku kas',
  tabungan: 'Buku tabungan',
  dokumen: 'Dokumen',
  kemitraan: 'Kemitraan',
  pelatihan: 'Pelatihan',
  pindahDari: 'Pindahan dari',
  pindahKe: 'Pindah ke',
};

const NILAI: Readonly<Record<string, string>> = {
  dilaksanakan: 'dilaksanakan',
  libur: 'libur',
  batal: 'tidak jadi',
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
  tidakMutakhir: 'tertinggal',
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
    apa: { pendaftaran: 'Pendaftaran', sesi: 'Sesi', penyelesaian: 'Penyelesaian' },
    hasil: HASIL,
    banyak: (n: number, apa: string, hasil: string) =>
      `${formatAngka(n)} ${apa.toLowerCase()} ${hasil}`,
  },
  koleksi: KOLEKSI as Readonly<Partial<Record<string, string>>>,
  label: LABEL,
  nilai: NILAI,
  ya: 'ya',
  tidak: 'tidak',
  dibatalkan: 'dibatalkan',
  anggota: 'anggota',
  pindahan: (nama: string) => `pindahan dari ${nama}`,
  pembagian: (jumlah: number, lembar: unknown) =>
    `hasil ${formatRupiah(jumlah)} untuk ${formatAngka(Array.isArray(lembar) ? lembar.length : 0)} anggota`,
  orang: (n: number) => `${formatAngka(n)} orang`,
  butir: (n: number) => `${formatAngka(n)} baris`,
  banyak: (key: string, n: string) => `${n} ${entryIn(BANYAK, key) ?? key}`,
  /** Fields of a new record worth mentioning, in the order in which they are said. */
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
    'sisaTabungan',
    'pembagian',
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
    'pindahDari',
    'disetujui',
    'peserta',
    'anggota',
    'ditandatangani',
    'keterangan',
  ],
  /** What the value of a field says of the whole record. */
  keterangan: [
    ['oleh', 'dihapus', 'dihapus dari tagihan'],
    ['potongan', true, 'dipotong dari tabungan'],
  ],
  /** Values that explain themselves. */
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
