// Every place where a document or an object lives, written once: for reading, for writing, for
// trigger templates, for the web's reads and for the rules tests.
import { shortId } from './stored/short-id.ts';
import { hasDateShape, type Bulan, type Tanggal } from './tanggal.ts';
import type { KodeKota, KodeWilayah } from './wilayah.ts';
import type { FotoId, KsmId, LkmId } from './identitas.ts';

/** Collections of Firestore. */
export const KOLEKSI = {
  /** Programme locations, by kelurahan code. */
  wilayah: 'wilayah',
  lkm: 'lkm',
  upkBulanan: 'upkBulanan',
  /** Targets per kab/kota and data year. */
  target: 'target',
  /** Months of a kab/kota that were checked and closed. */
  verifikasi: 'verifikasi',
  /** Visits to drawn groups, per kab/kota and month. */
  ujiPetik: 'ujiPetik',
  ksm: 'ksm',
  /** One document per group: what the city checked of it. */
  pemeriksaan: 'pemeriksaan',
  /** One document per group with all its members. */
  anggota: 'anggota',
  sesi: 'sesi',
  /** Photos of book pages, beside sessions; and the ledger of who opened one. */
  foto: 'foto',
  bukaFoto: 'bukaFoto',
  pinjaman: 'pinjaman',
  kasLain: 'kasLain',
  /** One document per group with all its papers; the same for the next two. */
  dokumen: 'dokumen',
  kemitraan: 'kemitraan',
  pelatihan: 'pelatihan',
  /** Receipts by submission id; and different contents sent under an id already used. */
  kiriman: 'kiriman',
  kirimanBentrok: 'kirimanBentrok',
  /** Immutable history of accepted changes, by submission id. */
  riwayat: 'riwayat',
  /** Per group: number of its last submission, and what of it is computed. */
  penghitungan: 'penghitungan',
  /** Per group: the records behind its running month, copied together. */
  jendela: 'jendela',
  /** Documents that cannot be read, until they can. */
  tersisih: 'tersisih',
  /** Maturity per group and month. */
  capaian: 'capaian',
  /** Sums per kab/kota and data year, with their kecamatan and kelurahan. */
  rekap: 'rekap',
  /** Areas and years whose QS is older than its records. */
  basi: 'basi',
  /** Manifest of the QS of an area and year. */
  qs: 'qs',
  /** Earlier updates of it. */
  qsLama: 'qsLama',
  /** Ledger of downloads. */
  unduhan: 'unduhan',
  parameter: 'parameter',
  pengguna: 'pengguna',
  /** Trail of administrative changes. */
  jejakKelola: 'jejakKelola',
  /** Last run of scheduled work. */
  pekerjaan: 'pekerjaan',
  /** How the tasks of areas ended that scheduled work handed over. */
  tugas: 'tugas',
  /** What the last verification of an area found. */
  pencocokan: 'pencocokan',
  /** Counts of the programme for the public page. */
  ringkasan: 'ringkasan',
  /** Which recaps are open to everybody, by an administrator. */
  keterbukaan: 'keterbukaan',
  /** The folders as everybody sees them. */
  daftarTerbuka: 'daftarTerbuka',
  /** Who wants the digest of the morning. */
  pemberitahuan: 'pemberitahuan',
  /** Public counters, in shards. */
  kunjungan: 'kunjungan',
} as const;
export type Koleksi = keyof typeof KOLEKSI;

export const capaianId = (ksmId: KsmId, bulan: Bulan) => `${ksmId}_${bulan}`;
export const areaTahunId = (tahun: number, kode: KodeWilayah) => `${tahun}_${kode}`;
export const qsLamaId = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${areaTahunId(tahun, kode)}_${revisi}`;
export const upkBulananId = (lkm: LkmId, bulan: Bulan) => `${lkm}_${bulan}`;
export const tugasId = (jenis: string, kode: KodeWilayah) => `${jenis}_${kode}`;
/** Of a document whose own id is as long as the database lets it be, too. */
export const tersisihId = (koleksi: Koleksi, id: string) => shortId(`${koleksi}_${id}`);
export const verifikasiId = (kota: KodeKota, bulan: Bulan) => `${kota}_${bulan}`;

/** `2017-07-05-000012`: the day of a build in Jakarta, and its ticket. */
export const revisiOf = (tanggal: Tanggal, tiket: number) =>
  `${tanggal}-${String(tiket).padStart(6, '0')}`;
/** The ticket in the name of a build's object; null for other names. */
export function ticketOf(objek: string): number | null {
  const [, day = '', tiket] =
    /\/([-\d]{10})-(\d{6,})(?:-data|-asal|-terbuka)?\.[a-z.]+$/.exec(objek) ?? [];
  return hasDateShape(day) ? Number(tiket) : null;
}

/** Where the objects of an area and year lie: its workbooks, and what its builds have read. */
export const folderQs = (tahun: number, kode: KodeWilayah) => `qs/${tahun}/${kode}/`;
export const folderPart = (tahun: number, kode: KodeWilayah) => `bagian/${tahun}/${kode}/`;

/** An immutable workbook in the QS bucket. `revisi` is never used twice. */
export const objekQs = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${folderQs(tahun, kode)}${revisi}.xlsx`;
export const objekData = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${folderQs(tahun, kode)}${revisi}-data.xlsx`;
/** The recaps of an update alone, for everybody. */
export const objekTerbuka = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${folderQs(tahun, kode)}${revisi}-terbuka.xlsx`;
/** Where the rows of each kab/kota stand in that Data workbook. */
export const objekStretches = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${folderQs(tahun, kode)}${revisi}-data.json.gz`;
/** What a build of a kab/kota has read: immutable, never handed out. */
export const objekPart = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${folderPart(tahun, kode)}${revisi}.json.gz`;
/** What a published update of a kab/kota, or of an area above, was made of. */
export const objekAsal = (tahun: number, kode: KodeWilayah, revisi: string) =>
  `${folderPart(tahun, kode)}${revisi}-asal.json.gz`;

/** A photo of a book page, and the chunks in which it came. */
export const objekFoto = (kode: KodeKota, id: FotoId) => `foto/${kode}/${id}.jpg`;
export const objekPotonganFoto = (kode: KodeKota, id: FotoId, mulai: number) =>
  `foto/${kode}/${id}/${String(mulai).padStart(6, '0')}`;

/** What is made again for somebody, for a day: a folder for each run, whose name begins with its time. */
export const FOLDER_LAGI = 'lagi/';
/** `kerja`: `20170705T023000-…`. */
export const folderLagi = (kerja: string) => `${FOLDER_LAGI}${kerja}/`;
