// What the phone keeps copies of: for each kind, how one copy is told from another and what it holds. A
// copy whose shape changes gets another name, because phones still have the old one. A table for the
// compiler alone: it adds no code to the phone.
import type { ListQsResponse } from '../../../../functions/src/domain/callables/quick-status.ts';
import type { SetParameter } from '../../../../functions/src/domain/basics/parameter.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import type { listKsm } from '../../../../functions/src/domain/callables/lists.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type {
  LokasiProgram,
  KodeKota,
  KodeKelurahan,
  KodeWilayah,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import type { RingkasWilayah } from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import type { PilihanLokasi } from '../../../../functions/src/domain/lists/areas/pilihan-lokasi.ts';
import type { MacamBulan } from '../../../../functions/src/domain/lists/city-rows.ts';
import type { Tahap } from '../../../../functions/src/domain/records/ksm.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import type { Copy } from '../../state/copies.ts';
import type { FormerList, OwnGroups } from './own/own-groups.ts';
import type { BegunGroups } from './own/own-pages.ts';
import type { Papers } from './papers.ts';
import type { BukuKsm } from './book-pages.ts';
import type {
  Dikembalikan,
  HalamanBulan,
  NamaWilayah,
  PemeriksaanKsm,
  TargetKota,
} from './city-shapes.ts';
import type { DaftarLkm, LkmDiTempat, PinjamanUpk } from './desk-shapes.ts';
import type { GroupData } from './group-data.ts';
import type { PinjamanUpkKsm, SesiTercatat, SyaratTahap } from './group-shapes.ts';
import type { KsmId, SesiId, LkmId } from '../../../../functions/src/domain/basics/identitas.ts';

interface Kept<Of extends readonly string[], Holds> {
  readonly of: Of;
  readonly holds: Holds;
}

/** The list as versions before kept it, under its own name. */
export const FORMER_LIST: Copy<FormerList> = { key: 'daftar' };

/** All locations of the person's areas, as versions before kept them. */
export const FORMER_LOKASI: Copy<readonly LokasiProgram[]> = { key: 'lokasi' };

interface Copies {
  /** The groups of somebody who records. */
  kelompok: Kept<[], OwnGroups>;
  /** The last of the areas given to the person that was seen: when it was given. */
  tambahanDilihat: Kept<[], { readonly sejak: string }>;
  /** As far as they have come. */
  kelompokBelumUtuh: Kept<[], BegunGroups>;
  /** The first page of the groups of some areas. */
  daftarArea: Kept<[kode: string], AnswerOf<typeof listKsm>>;
  ksm: Kept<[ksmId: KsmId], GroupData>;
  buku: Kept<[ksmId: KsmId], BukuKsm>;
  /** As far as it has come. */
  bukuBelumUtuh: Kept<[ksmId: KsmId], BukuKsm>;
  /** A share-out whose sheet was looked at. */
  lembar: Kept<[id: string], KasLain>;
  papers: Kept<[ksmId: KsmId], Papers>;
  /** Months in which its loans were paid above their dues. */
  lebihBayar: Kept<[ksmId: KsmId], readonly CapaianKsm[]>;
  /** Loans of the UPK as versions before kept them: all of a group. */
  pinjamanUpk: Kept<[ksmId: KsmId], readonly Pinjaman[]>;
  pinjamanUpkDi: Kept<[ksmId: KsmId], PinjamanUpkKsm>;
  /** Conditions of the stages. */
  gerbang: Kept<[ksmId: KsmId], SyaratTahap>;
  /** The newest changes of a group. */
  riwayat: Kept<[ksmId: KsmId], readonly RiwayatPerubahan[]>;
  /** An accepted session, opened to be corrected. */
  sesi: Kept<[sesiId: SesiId], SesiTercatat>;
  /** What the city sent back, the first few. */
  dikembalikanDi: Kept<[], Dikembalikan>;
  pemeriksaan: Kept<[ksmId: KsmId], Pemeriksaan>;

  /** Locations to choose from in some areas: the first page. */
  pilihanLokasi: Kept<[kode: string], PilihanLokasi>;
  lokasiKelurahan: Kept<[kode: KodeKelurahan], LokasiProgram>;
  nama: Kept<[kode: string], readonly NamaWilayah[]>;
  wilayahTampil: Kept<[kode: KodeWilayah, tahun: string], RingkasWilayah>;

  ringkasKota: Kept<[kota: KodeKota, tahun: string], RingkasKota>;
  targetDi: Kept<[kota: KodeKota, tahun: string], TargetKota>;
  /** First pages of the lists of a desk. */
  calonDi: Kept<[kota: KodeKota, tahap: Tahap], HalamanBulan>;
  bulanDi: Kept<[kota: KodeKota, bulan: Bulan, macam: MacamBulan], HalamanBulan>;
  periksaKsm: Kept<[ksmId: KsmId, bulan: Bulan], PemeriksaanKsm>;

  lkmDi: Kept<[kode: string], DaftarLkm>;
  lkm: Kept<[lkm: LkmId], LkmDiTempat>;
  /** The newest months of a UPK's books, the first page of its loans, and of the groups that may borrow. */
  upkBuku: Kept<[lkm: LkmId], readonly UpkBulanan[]>;
  upkPinjaman: Kept<[lkm: LkmId], PinjamanUpk>;
  upkKsm: Kept<[kelurahan: KodeKelurahan], AnswerOf<typeof listKsm>>;
  parameter: Kept<[], readonly SetParameter[]>;
  /** Folders of Quick Status, newest year first, without their files; and the first page of one. */
  qsFolder: Kept<[], ListQsResponse['folder']>;
  qsTahun: Kept<[tahun: string], ListQsResponse['folder'][number]>;
}

export type CopyName = keyof Copies;
export type HeldIn<Name extends CopyName> = Copies[Name]['holds'];

/** `copyOf('ksm', id)`: the place of a copy, typed by what it holds. */
export function copyOf<Name extends keyof Copies>(
  name: Name,
  ...of: Copies[Name]['of']
): Copy<Copies[Name]['holds']> {
  return { key: [name, ...of].join('/') };
}
