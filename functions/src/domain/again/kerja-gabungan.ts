// A run that makes an update of a province or of the nation again, as it is kept between its steps: its kab/kota one
// after the other, each as a run of its own.
import { z } from 'zod/mini';
import { Uid } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tahun } from '../basics/tanggal.ts';
import { KodeKota, KodeProvinsi, NASIONAL } from '../basics/wilayah.ts';
import { RekapKota } from '../quick-status/recap/rekap-kota.ts';
import { RevisiQs } from '../quick-status/updates/qs-berkas.ts';
import { AsalGabungan } from './asal-gabungan.ts';
import { KERJA_SHAPE, Menurut } from './menurut.ts';

export const KerjaGabungan = z.strictObject({
  id: z.string().check(z.regex(KERJA_SHAPE)),
  tahun: Tahun,
  kode: z.union([KodeProvinsi, z.literal(NASIONAL)]),
  menurut: Menurut,
  /** The update that is made again. */
  pembaruan: RevisiQs,
  /** Null: a command. */
  oleh: z.nullable(Uid),
  /** ISO 8601. */
  mulai: z.iso.datetime(),
  /** Null: a version before kept nothing. */
  asal: z.nullable(AsalGabungan),
  kota: z.array(
    z.strictObject({
      kode: KodeKota,
      /** Its update of then; where none is kept, one without an origin. */
      pembaruan: RevisiQs,
      isKept: z.boolean(),
    }),
  ),
});
export type KerjaGabungan = z.infer<typeof KerjaGabungan>;

/** How far it has come: which kab/kota, its own run, and the place in that. */
export const Maju = z.strictObject({
  kota: Cacah,
  /** Null: not begun. */
  kerja: z.nullable(z.string().check(z.regex(KERJA_SHAPE))),
  di: Cacah,
});
export type Maju = z.infer<typeof Maju>;

/** A kab/kota that is through. */
export const HasilKota = z.strictObject({
  /** Its part is an object of the run. */
  rekap: RekapKota,
  hilang: Cacah,
  isKept: z.boolean(),
});
export type HasilKota = z.infer<typeof HasilKota>;

const size = ({ pembaruan }: KerjaGabungan['kota'][number]) => pembaruan.barisKsm + 1;

/** For whoever waits: groups of the kab/kota, and one for each of these. */
export function totalOf({ kota }: KerjaGabungan): number {
  return kota.reduce((sum, it) => sum + size(it), 0);
}

/** The same of what is through. */
export function placeOf({ kota }: KerjaGabungan, maju: Maju): number {
  const done = kota.slice(0, maju.kota).reduce((sum, it) => sum + size(it), 0);
  const now = kota[maju.kota];
  return done + (now ? Math.min(maju.di, now.pembaruan.barisKsm) : 0);
}
