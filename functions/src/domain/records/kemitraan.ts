// Partnerships of a group with banks, firms or services, and what came of them.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Catatan, Id, type IdOf, NamaPendek, KsmId } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Wilayah } from '../basics/wilayah.ts';

/** What the maturity model reads. */
export const KemitraanInti = z.strictObject({
  mitra: NamaPendek,
  mulai: Tanggal,
  akhir: z.nullish(Tanggal),
  realisasi: z.array(Tanggal).check(z.maxLength(500)),
});
export type KemitraanInti = z.infer<typeof KemitraanInti>;

export const IsiKemitraan = z.strictObject({
  ...KemitraanInti.shape,
  id: Id as IdOf<'KemitraanId'>,
  ksmId: KsmId,
  /** Opens the way to Kegiatan Sosial Berkelanjutan: an outcome the pilot counts. */
  kegiatanSosial: z.boolean(),
  keterangan: z.nullable(Catatan),
});
export type IsiKemitraan = z.infer<typeof IsiKemitraan>;

/** Entries in the document of one group, cancelled ones too. */
export const KEMITRAAN_MAKSIMUM = 200;

/** All partnerships of one group, as stored in `kemitraan/{ksmId}`. */
export const DaftarKemitraan = z.strictObject({
  ksmId: KsmId,
  wilayah: Wilayah,
  kemitraan: z
    .array(z.strictObject({ isi: IsiKemitraan, dibatalkan: z.boolean() }))
    .check(z.maxLength(KEMITRAAN_MAKSIMUM)),
  urut: Cacah,
});
export type DaftarKemitraan = z.infer<typeof DaftarKemitraan>;
