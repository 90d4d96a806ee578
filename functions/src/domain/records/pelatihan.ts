// Training of members outside the meeting: a condition of stage II for every member.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { AnggotaId, Catatan, Id, type IdOf, KsmId } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Wilayah } from '../basics/wilayah.ts';

export const TOPIK_PELATIHAN = [
  'pinjamanBergulir',
  'kewirausahaan',
  'ert',
  'vokasi',
  'lainnya',
] as const;

export const IsiPelatihan = z.strictObject({
  id: Id as IdOf<'PelatihanId'>,
  ksmId: KsmId,
  tanggal: Tanggal,
  topik: z.enum(TOPIK_PELATIHAN),
  peserta: z.array(AnggotaId).check(z.minLength(1), z.maxLength(200)),
  /** Planned only, not held yet. */
  rencana: z.boolean(),
  keterangan: z.nullable(Catatan),
});
export type IsiPelatihan = z.infer<typeof IsiPelatihan>;

/** Entries in the document of one group, cancelled ones too. */
export const PELATIHAN_MAKSIMUM = 500;

/** All training of one group, as stored in `pelatihan/{ksmId}`. */
export const DaftarPelatihan = z.strictObject({
  ksmId: KsmId,
  wilayah: Wilayah,
  pelatihan: z
    .array(z.strictObject({ isi: IsiPelatihan, dibatalkan: z.boolean() }))
    .check(z.maxLength(PELATIHAN_MAKSIMUM)),
  urut: Cacah,
});
export type DaftarPelatihan = z.infer<typeof DaftarPelatihan>;
