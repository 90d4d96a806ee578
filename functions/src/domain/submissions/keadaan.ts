// What a decision sees. `loadKeadaan` (flows) reads it by the needs of the kind, inside the transaction
// that writes what is decided.
import type { DaftarAnggota } from '../records/anggota.ts';
import type { DaftarDokumen } from '../records/dokumen.ts';
import type { Gerbang } from '../gates/tahap/syarat-gerbang.ts';
import type { KasLain } from '../records/money/kas-lain.ts';
import type { DaftarKemitraan } from '../records/kemitraan.ts';
import type { JenisKiriman } from './kiriman.ts';
import type { Kebutuhan, NeedsOf } from './needs.ts';
import type { Ksm } from '../records/ksm.ts';
import type { Lkm, UpkBulanan } from '../records/lkm.ts';
import type { SaldoAwal } from '../maturity/riwayat.ts';
import type { DaftarPelatihan } from '../records/pelatihan.ts';
import type { Pemeriksaan } from '../records/pemeriksaan.ts';
import type { BukuTabungan } from './decisions/money/saldo.ts';
import type { Klaim } from '../access/peran.ts';
import type { Pengganti } from '../records/pengganti.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import type { BulanKota } from '../quick-status/recap/rekap-kota.ts';
import type { RiwayatPerubahan } from './riwayat-perubahan.ts';
import type { Sesi } from '../records/sesi.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Target } from '../records/city/target.ts';
import type { UjiPetik } from '../records/city/uji-petik.ts';
import type { Verifikasi } from '../records/verifikasi.ts';
import type { LokasiProgram } from '../basics/wilayah.ts';
import type { KasLainId, Uid } from '../basics/identitas.ts';

/** Records that give the cash on a date, from a carried balance on. */
export interface BukuKas {
  readonly awal: SaldoAwal | null;
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
}

/** A group's records of some days, cancelled ones included. */
export type Book = Omit<BukuKas, 'awal'>;

/** The group that stands in place of another (null: there is none), and all records of both. */
export interface BukuGanda {
  readonly pengganti: Ksm | null;
  readonly own: Book;
  readonly other: Book;
}

/** The other group of a member who moves, and who is or was in it. */
export interface KsmLain {
  readonly ksm: Ksm;
  readonly anggota: DaftarAnggota;
}

/** A group that is visited, and its sessions of a month, cancelled ones included. */
interface KsmUji {
  readonly ksm: Ksm;
  readonly sesi: readonly Sesi[];
}

/** All that a decision can be given: who and when, then the records read, each under the name of its need. */
export interface Keadaan {
  /** Where it happened; in Jakarta, where the submission is about a report (hari.ts). */
  readonly today: Tanggal;
  readonly klaim: Klaim;
  /** Uid of the sender. */
  readonly oleh: Uid;
  /** Server time, ISO 8601. */
  readonly pada: string;
  /** The number this submission gets among the group's. */
  readonly urut: number;
  /** All amounts that were accepted for the group before, rupiah. */
  readonly uang: number;
  /** Which groups stand in place of those seen here that are cancelled. */
  readonly pengganti: readonly Pengganti[];
  /** Of the ids under which cash is looked for, those of groups: there, the opening balance of each lies. */
  readonly ksmBernomor: readonly KasLainId[];

  readonly ksm: Ksm | null;
  readonly anggota: DaftarAnggota | null;
  readonly dokumen: DaftarDokumen | null;
  readonly kemitraan: DaftarKemitraan | null;
  readonly pelatihan: DaftarPelatihan | null;
  readonly sesi: readonly Sesi[];
  readonly sesiPada: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly pinjamanUpk: readonly Pinjaman[];
  readonly pinjamanTerbuka: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  readonly bukuKas: BukuKas | null;
  /** Of the days before the date asked for, and from the date asked for on. */
  readonly bukuSebelum: Book | null;
  readonly bukuSejak: Book | null;
  readonly bukuGanda: BukuGanda | null;
  /** Null: no member comes to own less by it. */
  readonly bukuTabungan: BukuTabungan | null;
  /** Null: there is none. */
  readonly ksmLain: KsmLain | null;
  /** The groups that a member came from and went to. */
  readonly linkedKsm: readonly KsmLain[];
  /** All of the group, cancelled ones included. */
  readonly bukuAnggota: Book | null;
  readonly lokasi: LokasiProgram | null;
  readonly lkm: Lkm | null;
  readonly upkBulanan: UpkBulanan | null;
  readonly gerbang: readonly Gerbang[] | null;
  /** Whether the kab/kota asked for has programme locations. */
  readonly adaKota: boolean;
  readonly target: Target | null;
  readonly verifikasi: Verifikasi | null;
  /** Months of the kab/kota as computed; null while a change of the month asked for is waiting. */
  readonly bulanan: readonly BulanKota[] | null;
  readonly pemeriksaan: Pemeriksaan | null;
  readonly penyelesaian: readonly RiwayatPerubahan[];
  readonly ujiPetik: UjiPetik | null;
  /** Null: there is no such group. */
  readonly ksmUji: KsmUji | null;
}

type Sekitar = Exclude<keyof Keadaan, keyof Kebutuhan>;

/** What the decision on one kind of submission is given: who, when, and what its needs name. */
export type KeadaanOf<J extends JenisKiriman> = J extends JenisKiriman
  ? Pick<Keadaan, Sekitar | (keyof Keadaan & keyof NeedsOf<J>)>
  : never;
