// The one table of documents: for every collection its schema, its id, who writes it, who reads it and
// what a change of it sets off. A collection without an entry does not compile. The page imports only
// types from here: all the schemas together are too much for a phone.
import type { z } from 'zod/mini';
import { BukaFoto } from './access/buka-foto.ts';
import { JejakKelola } from './access/jejak-kelola.ts';
import { Keterbukaan } from './access/keterbukaan.ts';
import { Kunjungan } from './access/kunjungan.ts';
import { Pekerjaan, pekerjaanId } from './access/pekerjaan.ts';
import { Pengguna } from './access/pengguna.ts';
import { TugasWilayah } from './access/tugas.ts';
import { Unduhan } from './access/unduhan.ts';
import { KsmId } from './basics/identitas.ts';
import { SetParameter } from './basics/parameter.ts';
import {
  areaTahunId,
  capaianId,
  qsLamaId,
  tugasId,
  upkBulananId,
  verifikasiId,
  type Koleksi,
} from './basics/paths.ts';
import { KodeKota, LokasiProgram, Wilayah } from './basics/wilayah.ts';
import { Pemberitahuan } from './kabar/pemberitahuan.ts';
import { RekapKota } from './quick-status/recap/rekap-kota.ts';
import { Ringkasan } from './quick-status/recap/ringkasan.ts';
import { DaftarTerbuka } from './quick-status/updates/daftar-terbuka.ts';
import { StaleMark } from './quick-status/updates/stale-mark.ts';
import { ManifesQs } from './quick-status/updates/qs-berkas.ts';
import { QsLama } from './quick-status/updates/qs-lama.ts';
import { CapaianTersimpan } from './recompute/capaian-ksm.ts';
import { SalinanCatatan } from './recompute/salinan-catatan.ts';
import { idOfTersisih, Tersisih } from './recompute/tersisih.ts';
import { Penghitungan } from './recompute/penghitungan.ts';
import { DaftarAnggota } from './records/anggota.ts';
import { DaftarDokumen } from './records/dokumen.ts';
import { Foto } from './records/foto.ts';
import { KasLain } from './records/money/kas-lain.ts';
import { DaftarKemitraan } from './records/kemitraan.ts';
import { Ksm } from './records/ksm.ts';
import { Lkm, UpkBulanan } from './records/lkm.ts';
import { DaftarPelatihan } from './records/pelatihan.ts';
import { Pemeriksaan } from './records/pemeriksaan.ts';
import { Pinjaman } from './records/money/pinjaman.ts';
import { Sesi } from './records/sesi.ts';
import { Target } from './records/city/target.ts';
import { UjiPetik } from './records/city/uji-petik.ts';
import { Verifikasi } from './records/verifikasi.ts';
import { Pencocokan } from './verify/pencocokan.ts';
import { KirimanBentrok, KirimanDiterima } from './submissions/receipts/penerimaan.ts';
import { RiwayatPerubahan } from './submissions/riwayat-perubahan.ts';

type Schema = z.core.$ZodType;
type DataOf<S extends Schema> = z.core.output<S>;

/** What a changed record sets off. */
export interface Pemicu {
  /** The field that names the group. */
  readonly ksmId: 'id' | 'ksmId';
  /**
   * The field with the first date whose figures the record can move. Null: the document has many dates,
   * and the submission noted the first that it changed.
   */
  readonly tanggal: 'tanggal' | 'tanggalCair' | null;
}

/** Where a query finds the area: codes of every level under `wilayah`, or a kab/kota's `kode` and `provinsi`. */
export type Area = 'wilayah' | 'kota';

interface Entry {
  readonly schema: Schema;
  /** Null: every write is a new document, under an id made for it. */
  readonly id: ((data: never) => string) | null;
  /** A decision on a submission, or work of the server's own. */
  readonly writer: 'kiriman' | 'server';
  /** Carries in `urut` the number of the group's submission that wrote it. */
  readonly isNumbered: boolean;
  /** Recomputes the group; null: moves no monthly figure. */
  readonly pemicu: Pemicu | null;
  /** Some role reads it from the page, as firestore.rules have it; the others are the server's alone. */
  readonly isOpen: boolean;
  readonly area: Area | null;
}

type IdOf<S extends Schema, I extends string> = (data: DataOf<S>) => I;

const BY_SERVER = { writer: 'server', isNumbered: false, pemicu: null } as const;
const BY_KIRIMAN = { writer: 'kiriman', isOpen: true } as const;

/** A record of one group. */
const ofGroup = <S extends Schema, I extends string, P extends Pemicu | null>(
  schema: S,
  id: IdOf<S, I>,
  pemicu: P,
) => ({ ...BY_KIRIMAN, schema, id, isNumbered: true, pemicu, area: 'wilayah' }) as const;

/** A record beside those of the group, or of an LKM or a kab/kota. */
const record = <S extends Schema, I extends string, A extends Area>(
  schema: S,
  id: IdOf<S, I>,
  area: A,
) => ({ ...BY_KIRIMAN, schema, id, isNumbered: false, pemicu: null, area }) as const;

/** Made by the server, read by the page. */
const readable = <S extends Schema, I extends string, A extends Area | null>(
  schema: S,
  id: IdOf<S, I>,
  area: A,
) => ({ ...BY_SERVER, schema, id, isOpen: true, area }) as const;

/** Made and read by the server alone. */
const closed = <S extends Schema, I extends string = string>(schema: S, id: IdOf<S, I> | null) =>
  ({ ...BY_SERVER, schema, id, isOpen: false, area: null }) as const;

/** One document for each group, under the group's own id. */
const idOfKsm = (d: { readonly ksmId: KsmId }) => d.ksmId;

export const DOCUMENTS = {
  ksm: ofGroup(Ksm, (d) => d.id, { ksmId: 'id', tanggal: null }),
  anggota: ofGroup(DaftarAnggota, idOfKsm, { ksmId: 'ksmId', tanggal: null }),
  sesi: ofGroup(Sesi, (d) => d.id, { ksmId: 'ksmId', tanggal: 'tanggal' }),
  pinjaman: ofGroup(Pinjaman, (d) => d.id, { ksmId: 'ksmId', tanggal: 'tanggalCair' }),
  kasLain: ofGroup(KasLain, (d) => d.id, { ksmId: 'ksmId', tanggal: 'tanggal' }),
  dokumen: ofGroup(DaftarDokumen, idOfKsm, { ksmId: 'ksmId', tanggal: null }),
  kemitraan: ofGroup(DaftarKemitraan, idOfKsm, { ksmId: 'ksmId', tanggal: null }),
  // Training is a condition of a stage gate and of no monthly figure.
  pelatihan: ofGroup(DaftarPelatihan, idOfKsm, null),
  pemeriksaan: record(Pemeriksaan, idOfKsm, 'wilayah'),
  lkm: record(Lkm, (d) => d.id, 'wilayah'),
  upkBulanan: record(UpkBulanan, (d) => upkBulananId(d.lkm, d.bulan), 'wilayah'),
  target: record(Target, (d) => areaTahunId(d.tahun, d.kode), 'kota'),
  verifikasi: record(Verifikasi, (d) => verifikasiId(d.kode, d.bulan), 'kota'),
  ujiPetik: record(UjiPetik, (d) => verifikasiId(d.kode, d.bulan), 'kota'),

  wilayah: readable(LokasiProgram, (d) => d.kode, 'wilayah'),
  riwayat: readable(RiwayatPerubahan, (d) => d.kiriman, 'wilayah'),
  capaian: readable(CapaianTersimpan, (d) => capaianId(d.ksmId, d.bulan), 'wilayah'),
  rekap: readable(RekapKota, (d) => areaTahunId(d.tahun, d.kode), 'kota'),
  parameter: readable(SetParameter, (d) => d.berlakuSejak, null),
  pengguna: readable(Pengguna, (d) => d.uid, null),

  kiriman: closed(KirimanDiterima, (d) => d.kiriman),
  kirimanBentrok: closed(KirimanBentrok, (d) => `${d.kiriman}_${d.hash}`),
  penghitungan: closed(Penghitungan, idOfKsm),
  jendela: closed(SalinanCatatan, idOfKsm),
  tersisih: closed(Tersisih, idOfTersisih),
  basi: closed(StaleMark, (d) => areaTahunId(d.tahun, d.kode)),
  qs: closed(ManifesQs, (d) => areaTahunId(d.tahun, d.kode)),
  qsLama: closed(QsLama, (d) => qsLamaId(d.tahun, d.kode, d.revisi)),
  foto: closed(Foto, (d) => d.id),
  bukaFoto: closed(BukaFoto, null),
  unduhan: closed(Unduhan, null),
  jejakKelola: closed(JejakKelola, null),
  pekerjaan: closed(Pekerjaan, pekerjaanId),
  tugas: closed(TugasWilayah, (d) => tugasId(d.jenis, d.kode)),
  pencocokan: closed(Pencocokan, (d) => d.kode),
  ringkasan: closed(Ringkasan, () => 'nasional'),
  keterbukaan: closed(Keterbukaan, (d) => d.kode),
  daftarTerbuka: closed(DaftarTerbuka, () => 'semua'),
  pemberitahuan: closed(Pemberitahuan, (d) => d.uid),
  // Counted up in place, shard by shard.
  kunjungan: closed(Kunjungan, null),
} satisfies Record<Koleksi, Entry>;

type Documents = typeof DOCUMENTS;

/** What is stored in a collection. */
export type DocumentOf<K extends keyof Documents> = DataOf<Documents[K]['schema']>;

/** The type of a collection's ids. */
export type DocumentIdOf<K extends keyof Documents> = {
  [C in K]: Documents[C]['id'] extends ((data: never) => infer I extends string) | null ? I : never;
}[K];

type KoleksiWith<P> = {
  [K in keyof Documents]: Documents[K] extends P ? K : never;
}[keyof Documents];
/** Records: what a decision on a submission writes. */
export type KoleksiCatatan = KoleksiWith<{ writer: 'kiriman' }>;
/** What the page may read. */
export type KoleksiTerbuka = KoleksiWith<{ isOpen: true }>;
/** What recomputes a group when it changes. */
export type KoleksiPemicu = KoleksiWith<{ pemicu: Pemicu }>;

/** `32.73.01.1001`, `2017_32.73`, `32.73_2017-06`, `lkm-3273011001_2017-06` */
const KOTA_IN_ID = /^(?:\d{4}_)?(\d{2})\.(\d{2})(?=[._]|$)|^lkm-(\d{2})(\d{2})\d{6}(?=_|$)/;

const MONTH_AT_END = /_\d{4}-\d{2}$/;

function kotaInId(id: string): KodeKota | null {
  const [, ...parts] = KOTA_IN_ID.exec(id) ?? [];
  return KodeKota.safeParse(parts.filter((it) => it !== undefined).join('.')).data ?? null;
}

/** What a document that cannot be read still says of its group and its place; at the last by its id. */
export function ownerOf(
  koleksi: Koleksi,
  id: string,
  stored: Readonly<Record<string, unknown>>,
): Pick<Tersisih, 'ksmId' | 'kota'> {
  const isPerKsm = koleksi === 'ksm' || DOCUMENTS[koleksi].id === idOfKsm;
  const wilayah = Wilayah.safeParse(stored['wilayah']);
  const kode = KodeKota.safeParse(stored['kode']);
  const named = koleksi === 'capaian' ? id.replace(MONTH_AT_END, '') : stored['ksmId'];
  return {
    ksmId: KsmId.safeParse(isPerKsm ? id : named).data ?? null,
    kota: wilayah.success ? wilayah.data.kota : (kode.data ?? kotaInId(id)),
  };
}
