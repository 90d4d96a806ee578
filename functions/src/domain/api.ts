// The callables and what they take and give: the contract between the web and the functions.
// A refusal comes back as an HttpsError whose `details` are `{ problem, pesan, isian }`.
import { z } from 'zod';
import { Kiriman, TandaTerima } from './kiriman.ts';
import { Tahun } from './tanggal.ts';
import { KodeWilayah } from './wilayah.ts';

/** `submitKiriman`: any record from any form. Answers the receipt. */
export const SubmitKirimanRequest = Kiriman;
export const SubmitKirimanResponse = TandaTerima;

/** A QS file as the folder shows it. */
export const BerkasQs = z.strictObject({
  tahun: Tahun,
  kode: KodeWilayah,
  namaWilayah: z.string(),
  namaBerkas: z.string(),
  /** `xlsx`: what the programme's page calls Type. */
  jenis: z.literal('xlsx'),
  /** Bytes. */
  ukuran: z.int(),
  diperbarui: z.iso.datetime(),
  revisi: z.string(),
});
export type BerkasQs = z.infer<typeof BerkasQs>;

/** `listQs`: the folders a person may open, newest year first, files by area code. */
export const ListQsRequest = z.strictObject({ tahun: Tahun.nullable() });
export const ListQsResponse = z.strictObject({
  folder: z.array(z.strictObject({ tahun: Tahun, berkas: z.array(BerkasQs) })),
});
export type ListQsResponse = z.infer<typeof ListQsResponse>;

/** `getQsUrl`: a signed URL of minutes for one file; writes a download entry. */
export const GetQsUrlRequest = z.strictObject({
  tahun: Tahun,
  kode: KodeWilayah,
  /** An earlier update; null for the current one. */
  revisi: z.string().nullable(),
});
export const GetQsUrlResponse = z.strictObject({
  url: z.url(),
  namaBerkas: z.string(),
  kedaluwarsa: z.iso.datetime(),
});
export type GetQsUrlResponse = z.infer<typeof GetQsUrlResponse>;

/** `recordKunjungan`: public; counts one view of the public page and answers the total. */
export const RecordKunjunganRequest = z.strictObject({});
export const RecordKunjunganResponse = z.strictObject({ jumlah: z.int().min(0) });

/** `checkGerbang`: the gates of a group, each condition with pass or fail and the number behind it. */
export const CheckGerbangRequest = z.strictObject({ ksmId: z.string() });

/** `listUnggulan`: groups Berdaya or better in an area, with the six points and what each lacks. */
export const ListUnggulanRequest = z.strictObject({ kode: KodeWilayah });

/** `getUpk`: LAR, PAR, RR, CCr, ROI of an LKM's UPK as of today. */
export const GetUpkRequest = z.strictObject({ lkm: z.string() });
