// What a decision sees and what it answers. `loadKeadaan` (flows) fills the first inside a transaction;
// the second is written by the same transaction, all or nothing.
import type { DocumentOf, KoleksiCatatan } from '../documents.ts';
import type { DaftarAnggota } from '../records/anggota.ts';
import type { BerkasDokumen } from '../records/dokumen.ts';
import type { Gerbang } from '../gates/tahap/syarat-gerbang.ts';
import type { KasLain } from '../records/kas-lain.ts';
import type { BerkasKemitraan } from '../records/kemitraan.ts';
import type { Kiriman } from './kiriman.ts';
import type { Ksm } from '../records/ksm.ts';
import type { Lkm, UpkBulanan } from '../records/lkm.ts';
import type { SaldoAwal } from '../maturity/riwayat.ts';
import type { BerkasPelatihan } from '../records/pelatihan.ts';
import type { Pemeriksaan } from '../records/pemeriksaan.ts';
import type { Klaim } from '../access/peran.ts';
import type { Pinjaman } from '../records/pinjaman.ts';
import type { Problem } from '../basics/problem.ts';
import type { BulanKota } from '../quick-status/recap/rekap-kota.ts';
import type { Sesi } from '../records/sesi.ts';
import type { Bulan, Tanggal } from '../basics/tanggal.ts';
import type { Target } from '../records/target.ts';
import type { Verifikasi } from '../records/verifikasi.ts';
import type { KodeWilayah, LokasiProgram } from '../basics/wilayah.ts';

/** Records a submission has to see before it is decided; `needsOf` says which. */
export interface Kebutuhan {
  /** Sessions by id (the one replaced or cancelled). */
  readonly sesi: readonly string[];
  /** Date on which no second session may be held. */
  readonly sesiPada: Tanggal | null;
  readonly pinjaman: readonly string[];
  readonly kasLain: readonly string[];
  readonly dokumen: boolean;
  readonly kemitraan: boolean;
  readonly pelatihan: boolean;
  /** Date for which the cash is to be computed from the records. */
  readonly kasPada: Tanggal | null;
  readonly kelurahan: string | null;
  readonly lkm: string | null;
  readonly upkBulanan: { readonly lkm: string; readonly bulan: Bulan } | null;
  readonly gerbang: boolean;
  /** Kab/kota that must be known, with its targets of the year. */
  readonly target: { readonly kota: string; readonly tahun: number } | null;
  readonly verifikasi: { readonly kota: string; readonly bulan: Bulan } | null;
  /** What the city checked of the group. */
  readonly pemeriksaan: boolean;
}

/** Records that give the cash on a date, from a carried balance on. */
export interface BukuKas {
  readonly awal: SaldoAwal | null;
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
}

export interface Keadaan {
  readonly today: Tanggal;
  readonly klaim: Klaim;
  /** Uid of the sender. */
  readonly oleh: string;
  /** Server time, ISO 8601. */
  readonly pada: string;
  /** The number this submission gets among the group's. */
  readonly urut: number;
  readonly ksm: Ksm | null;
  readonly anggota: DaftarAnggota | null;
  readonly dokumen: BerkasDokumen | null;
  readonly kemitraan: BerkasKemitraan | null;
  readonly pelatihan: BerkasPelatihan | null;
  readonly sesi: readonly Sesi[];
  readonly sesiPada: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  readonly bukuKas: BukuKas | null;
  readonly lokasi: LokasiProgram | null;
  readonly lkm: Lkm | null;
  readonly upkBulanan: UpkBulanan | null;
  readonly gerbang: readonly Gerbang[] | null;
  /** The kab/kota asked for has programme locations. */
  readonly adaKota: boolean;
  readonly target: Target | null;
  readonly verifikasi: Verifikasi | null;
  /** Months of the kab/kota as computed; null while a change of the month asked for waits. */
  readonly bulanan: readonly BulanKota[] | null;
  readonly pemeriksaan: Pemeriksaan | null;
}

/** One record to write, with what stood there before. */
export interface TulisanOf<K extends KoleksiCatatan> {
  readonly koleksi: K;
  readonly id: string;
  readonly sebelum: DocumentOf<K> | null;
  readonly data: DocumentOf<K>;
}
export type Tulisan = { [K in KoleksiCatatan]: TulisanOf<K> }[KoleksiCatatan];

/** An accepted submission: what to write, and the first date whose figures it can move. */
export interface Putusan {
  /** Where it lies: a kelurahan, or the kab/kota that it is about. */
  readonly kode: KodeWilayah;
  readonly tulis: readonly Tulisan[];
  /** Null when no figure of a group depends on it. */
  readonly dari: Tanggal | null;
  /** Data year whose QS of the kab/kota changes without any group being computed. */
  readonly tahunQs?: number;
  readonly alasan: string | null;
}

export type Hasil = Putusan | Problem;

export const BUTUH_NIHIL: Kebutuhan = {
  sesi: [],
  sesiPada: null,
  pinjaman: [],
  kasLain: [],
  dokumen: false,
  kemitraan: false,
  pelatihan: false,
  kasPada: null,
  kelurahan: null,
  lkm: null,
  upkBulanan: null,
  gerbang: false,
  target: null,
  verifikasi: null,
  pemeriksaan: false,
};

/** The reason a correction gives; null for a first submission. */
export function alasanOf(kiriman: Kiriman): string | null {
  if ('koreksi' in kiriman) return kiriman.koreksi?.alasan ?? null;
  return 'alasan' in kiriman.isi ? kiriman.isi.alasan : null;
}
