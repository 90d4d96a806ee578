// The callables of officials and administrators beside those of api.ts, and what they take and give.
import { z } from 'zod/mini';
import { BandingQs } from '../quick-status/updates/banding-qs.ts';
import { StaleMark } from '../quick-status/updates/stale-mark.ts';
import { Alasan, Id } from '../basics/identitas.ts';
import { JejakKelola } from './jejak-kelola.ts';
import { TINGKAT } from '../maturity/capaian.ts';
import { SetParameter } from '../basics/parameter.ts';
import { CatatanMalam } from './pekerjaan.ts';
import { Pengguna } from './pengguna.ts';
import { Klaim } from './peran.ts';
import { IsiPinjaman } from '../records/pinjaman.ts';
import { Tahun, Tanggal } from '../basics/tanggal.ts';
import { Unduhan } from './unduhan.ts';
import { KodeKelurahan, KodeKota, KodeWilayah, LokasiProgram } from '../basics/wilayah.ts';

const Waktu = z.iso.datetime();

/** `listRevisi`: the current and the earlier updates of a file, newest first. */
export const ListRevisiRequest = z.strictObject({ tahun: Tahun, kode: KodeWilayah });
export const RevisiTerdaftar = z.strictObject({
  revisi: z.string(),
  namaBerkas: z.string(),
  ukuran: z.int(),
  diperbarui: Waktu,
  per: Tanggal,
  parameter: Tanggal,
  barisKsm: z.int(),
});
export type RevisiTerdaftar = z.infer<typeof RevisiTerdaftar>;
export const ListRevisiResponse = z.strictObject({
  namaWilayah: z.string(),
  revisi: z.array(RevisiTerdaftar),
});
export type ListRevisiResponse = z.infer<typeof ListRevisiResponse>;

/** `compareQs`: what changed between two updates of a file; `revisiA` is the one before. */
export const CompareQsRequest = z.strictObject({
  tahun: Tahun,
  kode: KodeWilayah,
  revisiA: z.string(),
  revisiB: z.string(),
});
export const CompareQsResponse = BandingQs;
export type CompareQsResponse = BandingQs;

/** `listUnduhan`: the ledger, newest first, 50 at a time; `saya`: one's own entries. */
export const ListUnduhanRequest = z.strictObject({
  milik: z.enum(['saya', 'semua']),
  /** Of one file's area; null: of all. */
  kode: z.nullable(KodeWilayah),
  /** Of one person; null: of all. */
  oleh: z.nullable(z.string()),
  /** `pada` of the last entry already shown. */
  setelah: z.nullable(Waktu),
});
export const ListUnduhanResponse = z.strictObject({
  unduhan: z.array(z.strictObject({ ...Unduhan.shape, nama: z.string() })),
  adaLagi: z.boolean(),
});
export type ListUnduhanResponse = z.infer<typeof ListUnduhanResponse>;

/** `checkPengajuan`: a loan that a group asks of the UPK, against the rules and the gate to stage II. */
export const CheckPengajuanRequest = z.strictObject({
  ksmId: Id,
  pokok: IsiPinjaman.shape.pokok,
  tanggalCair: Tanggal,
  angsuran: IsiPinjaman.shape.angsuran,
});

/** A user as administrators see it. */
export const PenggunaTerdaftar = z.strictObject({ ...Pengguna.shape, nonaktif: z.boolean() });
export type PenggunaTerdaftar = z.infer<typeof PenggunaTerdaftar>;

/** `listPengguna`: users whose areas lie in the administrator's. */
export const ListPenggunaRequest = z.strictObject({});
export const ListPenggunaResponse = z.strictObject({ pengguna: z.array(PenggunaTerdaftar) });
export type ListPenggunaResponse = z.infer<typeof ListPenggunaResponse>;

/** `savePengguna`: a new user (`uid` null), or role, areas and access of a known one. */
export const SavePenggunaRequest = z.strictObject({
  uid: z.nullable(Pengguna.shape.uid),
  email: Pengguna.shape.email,
  nama: Pengguna.shape.nama,
  ...Klaim.shape,
  nonaktif: z.boolean(),
  alasan: Alasan,
});
export type SavePenggunaRequest = z.infer<typeof SavePenggunaRequest>;
export const SavePenggunaResponse = z.strictObject({ pengguna: PenggunaTerdaftar });
export type SavePenggunaResponse = z.infer<typeof SavePenggunaResponse>;

/** `saveLokasi`: a programme location. Names above it follow those on record for the same codes. */
export const SaveLokasiRequest = z.strictObject({
  kode: KodeKelurahan,
  nama: LokasiProgram.shape.nama,
  namaKecamatan: z.nullable(z.string().check(z.trim(), z.minLength(1))),
  namaKota: z.nullable(z.string().check(z.trim(), z.minLength(1))),
  namaProvinsi: z.nullable(z.string().check(z.trim(), z.minLength(1))),
  ppmk: z.boolean(),
  berlakuSejak: Tanggal,
  alasan: Alasan,
});
export type SaveLokasiRequest = z.infer<typeof SaveLokasiRequest>;
export const SaveLokasiResponse = z.strictObject({ lokasi: LokasiProgram });
export type SaveLokasiResponse = z.infer<typeof SaveLokasiResponse>;

/**
 * `previewParameter`: which groups of a kab/kota would have another level today under a set of numbers.
 * Some groups per call; `setelah` names the last one seen. Stores nothing.
 */
export const PreviewParameterRequest = z.strictObject({
  set: SetParameter,
  kota: KodeKota,
  setelah: z.string(),
});
export const PerubahanTingkat = z.strictObject({
  ksmId: Id,
  nama: z.string(),
  kelurahan: KodeKelurahan,
  sekarang: z.enum(TINGKAT),
  calon: z.enum(TINGKAT),
});
export type PerubahanTingkat = z.infer<typeof PerubahanTingkat>;
export const PreviewParameterResponse = z.strictObject({
  /** Groups computed both ways. */
  diperiksa: z.int(),
  /** Groups without a usable copy of their records: not computed. */
  dilewati: z.int(),
  berubah: z.array(PerubahanTingkat),
  /** Where the next call goes on; null: that was all. */
  setelah: z.nullable(z.string()),
});
export type PreviewParameterResponse = z.infer<typeof PreviewParameterResponse>;

/** `adoptParameter`: stores a new set, in force from tomorrow at the earliest. */
export const AdoptParameterRequest = z.strictObject({ set: SetParameter, alasan: Alasan });
export const AdoptParameterResponse = z.strictObject({ berlakuSejak: Tanggal });
export type AdoptParameterResponse = z.infer<typeof AdoptParameterResponse>;

/** `getPekerjaan`: stale files, running builds, submissions that wait, and the last night. */
export const GetPekerjaanRequest = z.strictObject({});
export const GetPekerjaanResponse = z.strictObject({
  malam: z.nullable(CatatanMalam),
  basi: z.array(StaleMark),
  /** Groups whose last submissions are not computed yet; at most 100 are counted. */
  tertunda: z.int(),
});
export type GetPekerjaanResponse = z.infer<typeof GetPekerjaanResponse>;

/** `listJejak`: the trail of administrative changes, newest first, 50 at a time. */
export const ListJejakRequest = z.strictObject({ setelah: z.nullable(Waktu) });
export const ListJejakResponse = z.strictObject({
  jejak: z.array(z.strictObject({ ...JejakKelola.shape, nama: z.string() })),
  adaLagi: z.boolean(),
});
export type ListJejakResponse = z.infer<typeof ListJejakResponse>;
