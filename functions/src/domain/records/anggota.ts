// Members of a group. The list of one group is one document: names stay out of every other record.
// NIK is not collected (docs/decisions): it would reveal birth date and home area.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { AnggotaId, NamaPendek, KsmId } from '../basics/identitas.ts';
import { Teks } from '../basics/teks.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Penyelesaian } from './money/penyelesaian.ts';
import { Wilayah } from '../basics/wilayah.ts';

/** Names in the list of one group, of whoever was ever in it. */
export const ANGGOTA_MAKSIMUM = 200;

/** What the maturity model reads of a member. Active on t iff tanggalMasuk <= t and (no tanggalKeluar or t < tanggalKeluar). */
export const AnggotaInti = z.strictObject({
  id: AnggotaId,
  jenisKelamin: z.enum(['L', 'P']),
  /** On the PS-2 list of poor citizens. */
  miskin: z.boolean(),
  tanggalMasuk: Tanggal,
  tanggalKeluar: z.nullish(Tanggal),
});
export type AnggotaInti = z.infer<typeof AnggotaInti>;

export const JABATAN = ['ketua', 'sekretaris', 'bendahara', 'anggota'] as const;

/** What a form says of a member. */
export const IsiAnggota = z.strictObject({
  ...AnggotaInti.shape,
  nama: NamaPendek,
  tahunLahir: z.nullish(z.int().check(z.minimum(1900), z.maximum(2100))),
  jabatan: z.enum(JABATAN),
  /** UU 27/2022: explicit consent to the processing of personal financial data, and on which form. */
  persetujuan: z.strictObject({
    tanggal: Tanggal,
    formulir: Teks.check(z.minLength(1), z.maxLength(20)),
  }),
  /** A poor member who has since gained a business skill or work: an outcome the pilot counts. */
  terampilSejak: z.nullish(Tanggal),
});
export type IsiAnggota = z.infer<typeof IsiAnggota>;

/** The group that a member left for; `nama` as it was called then. */
export const PindahKe = z.strictObject({ ksmId: KsmId, nama: NamaPendek });
export type PindahKe = z.infer<typeof PindahKe>;

/** The group that a member came from, and the entry of the same person there. */
export const PindahDari = z.strictObject({ ...PindahKe.shape, anggota: AnggotaId });
export type PindahDari = z.infer<typeof PindahDari>;

export const Anggota = z.strictObject({
  ...IsiAnggota.shape,
  pindahDari: z.nullish(PindahDari),
  pindahKe: z.nullish(PindahKe),
  /** How the member left. */
  penyelesaian: z.nullish(Penyelesaian),
});
export type Anggota = z.infer<typeof Anggota>;

/** All members a group ever had, as stored in `anggota/{ksmId}`. */
export const DaftarAnggota = z.strictObject({
  ksmId: KsmId,
  wilayah: Wilayah,
  anggota: z.array(Anggota).check(z.maxLength(ANGGOTA_MAKSIMUM)),
  urut: Cacah,
});
export type DaftarAnggota = z.infer<typeof DaftarAnggota>;

/** The groups that they came from and left for. */
export const linkedIds = (anggota: readonly Anggota[]): KsmId[] => [
  ...new Set(
    anggota.flatMap(({ pindahDari, pindahKe }) =>
      [pindahDari, pindahKe].flatMap((it) => (it ? [it.ksmId] : [])),
    ),
  ),
];
