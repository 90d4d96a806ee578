// The callables and what they take and give: the contract between the web and the functions.
// A refusal comes back as an HttpsError whose `details` are `{ problem, pesan, isian }`.
import { z } from 'zod/mini';
import { Cacah } from '../basics/cacah.ts';
import { Kiriman } from '../submissions/kiriman.ts';
import { AngkaProgram } from '../quick-status/recap/ringkasan.ts';
import { Tahun } from '../basics/tanggal.ts';
import { KodeWilayah } from '../basics/wilayah.ts';

/** `submitKiriman`: any record from any form. Answers its `TandaTerima`. */
export const SubmitKirimanRequest = Kiriman;

/** The two workbooks of an update: the recaps, and (of a province and the nation) the flat rows for pivots. */
export const JenisBerkas = z.enum(['rekap', 'data']);
export type JenisBerkas = z.infer<typeof JenisBerkas>;

/** A QS file as the folder shows it. */
export const BerkasQs = z.strictObject({
  berkas: JenisBerkas,
  tahun: Tahun,
  kode: KodeWilayah,
  namaWilayah: z.string(),
  namaBerkas: z.string(),
  /** `xlsx`: what the programme's page calls Type. */
  jenis: z.literal('xlsx'),
  /** Bytes; null for a file of a kecamatan or kelurahan, which is made when somebody asks for it. */
  ukuran: z.nullable(z.int()),
  /** Of the figures in it. */
  diperbarui: z.iso.datetime(),
  /** Null: not made yet. */
  revisi: z.nullable(z.string()),
});
export type BerkasQs = z.infer<typeof BerkasQs>;

/** `listQs`: the folders a person may open, newest year first, files by area code. */
export const ListQsRequest = z.strictObject({ tahun: z.nullable(Tahun) });
export const ListQsResponse = z.strictObject({
  folder: z.array(z.strictObject({ tahun: Tahun, berkas: z.array(BerkasQs) })),
});
export type ListQsResponse = z.infer<typeof ListQsResponse>;

/** `getQsUrl`: a signed URL of minutes for one file; writes a download entry. */
export const GetQsUrlRequest = z.strictObject({
  tahun: Tahun,
  kode: KodeWilayah,
  /** An earlier update; null for the current one. */
  revisi: z.nullable(z.string()),
  berkas: z._default(JenisBerkas, 'rekap'),
});
export const GetQsUrlResponse = z.strictObject({
  url: z.url(),
  namaBerkas: z.string(),
  kedaluwarsa: z.iso.datetime(),
});
export type GetQsUrlResponse = z.infer<typeof GetQsUrlResponse>;

/** `listQsBagian`: kecamatan and kelurahan of a kab/kota whose files can be asked for. */
export const ListQsBagianRequest = z.strictObject({ tahun: Tahun, kode: KodeWilayah });
export const ListQsBagianResponse = z.strictObject({
  bagian: z.array(z.strictObject({ kode: KodeWilayah, nama: z.string(), ksm: Cacah })),
});
export type ListQsBagianResponse = z.infer<typeof ListQsBagianResponse>;

/** `recordKunjungan`: public; counts one view of the public page and answers the total. */
export const RecordKunjunganRequest = z.strictObject({});
export const RecordKunjunganResponse = z.strictObject({
  jumlah: Cacah,
  /** Counts of the whole programme; null while there are none. */
  angka: z.nullable(AngkaProgram),
});
export type RecordKunjunganResponse = z.infer<typeof RecordKunjunganResponse>;

/** `checkGerbang`: the gates of a group, each condition with pass or fail and the number behind it. */
export const CheckGerbangRequest = z.strictObject({ ksmId: z.string() });

/** `listUnggulan`: groups Berdaya or better in an area, with the six points and what each lacks. */
export const ListUnggulanRequest = z.strictObject({ kode: KodeWilayah });

/** `getUpk`: LAR, PAR, RR, CCr, ROI of an LKM's UPK as of today. */
export const GetUpkRequest = z.strictObject({ lkm: z.string() });

/** `getWilayah`: an area in a data year as recaps give it; `wilayah` is null where there are no figures. */
export const GetWilayahRequest = z.strictObject({ kode: KodeWilayah, tahun: Tahun });
