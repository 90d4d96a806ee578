// What a person wants to be told outside the page: the digest of the morning by email, off until she switches it on.
import { z } from 'zod/mini';
import { Uid } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import {
  isJenjang,
  isSubkota,
  type KodeKotaOrSubkota,
  type KodeWilayah,
} from '../basics/wilayah.ts';
import { outermost } from '../access/peran.ts';

export const Bahasa = z.enum(['id', 'en']);
export type Bahasa = z.infer<typeof Bahasa>;

/** As stored in `pemberitahuan/{uid}`; none: nothing is wanted. */
export const Pemberitahuan = z.strictObject({
  uid: Uid,
  kabar: z.boolean(),
  bahasa: Bahasa,
  /** The day of the last digest, sent or not: there is one a day. */
  terakhir: z.nullable(Tanggal),
});
export type Pemberitahuan = z.infer<typeof Pemberitahuan>;

/** More kab/kota than anybody looks after by herself. */
const KOTA_MAX = 40;

/** The areas that a digest counts: those within kab/kota. Of a province or the nation it would say nothing of use. */
export function areasOfKabar(wilayah: readonly KodeWilayah[]): KodeKotaOrSubkota[] {
  return outermost(wilayah)
    .filter((kode) => isJenjang(kode, 'kota') || isSubkota(kode))
    .slice(0, KOTA_MAX);
}
