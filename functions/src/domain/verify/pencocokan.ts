// What a verification of an area found: everything derived, computed once more from the records alone and compared
// with what is stored. Officials read the last result beside the figures.
import { z } from 'zod/mini';
import { SetelahKsm } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tahun, Tanggal } from '../basics/tanggal.ts';
import { KodeWilayah } from '../basics/wilayah.ts';
import { isOfRecords, Selisih } from './selisih.ts';
import { TingkatCocok } from './tingkat-cocok.ts';

/** Differences that are listed; the others are counted. */
const SELISIH_MAX = 50;

const COUNTS = {
  /** Groups, and their months, that were computed from the records and compared. */
  ksm: Cacah,
  bulan: Cacah,
  /** Files, and their cells, that were made from nothing and compared with what was published. */
  berkas: Cacah,
  sel: Cacah,
  /** Groups and files that are about to be computed: older than their records, which is not wrong. */
  menunggu: Cacah,
  selisih: Cacah,
  /** Of these, records that are not what was accepted: what is made of them stays as it was. */
  catatan: z._default(Cacah, 0),
  daftar: z.array(Selisih).check(z.maxLength(SELISIH_MAX)),
} as const;

const Hitungan = z.strictObject(COUNTS);
export type Hitungan = z.infer<typeof Hitungan>;

/** Sums of the kab/kota below a province or the nation, each as it was last verified. */
export const CocokBawah = z.strictObject({
  kota: Cacah,
  ksm: Cacah,
  menunggu: Cacah,
  selisih: Cacah,
  catatan: z._default(Cacah, 0),
  /** The day on which the one was verified that has waited longest. */
  sejak: z.nullable(Tanggal),
});

export type CocokBawah = z.infer<typeof CocokBawah>;

/** Every submission that was received: accepted, with its entry in the history; or refused and kept for review. */
export const KirimanTerhitung = z.strictObject({
  diterima: Cacah,
  riwayat: Cacah,
  ditolak: Cacah,
});
export type KirimanTerhitung = z.infer<typeof KirimanTerhitung>;

export const HasilCocok = z.strictObject({
  ...COUNTS,
  /** The day of Jakarta on which it ended. */
  tanggal: Tanggal,
  /** Server times, ISO 8601. */
  mulai: z.iso.datetime(),
  selesai: z.iso.datetime(),
  /** Null: a kab/kota. */
  bawah: z.nullable(CocokBawah),
  /** With the nation: what was received of all. */
  kiriman: z.optional(KirimanTerhitung),
});
export type HasilCocok = z.infer<typeof HasilCocok>;

/** As stored in `pencocokan/{kode}`, of a kab/kota, a province or the nation. */
export const Pencocokan = z.strictObject({
  kode: KodeWilayah,
  /** The last one that came to its end. */
  terakhir: z.nullable(HasilCocok),
  /** One that is under way: how far it has come. Null: none is. */
  berjalan: z.nullable(
    z.strictObject({
      ...COUNTS,
      /** Server time at its beginning, ISO 8601. */
      mulai: z.iso.datetime(),
      langkah: z.enum(['ksm', 'daftar', 'berkas']),
      /** Last group, and last year, that was compared. */
      setelah: SetelahKsm,
      tahun: z.nullable(Tahun),
      /** Left out: some group was not computed, or a version before began. */
      tingkat: z.optional(TingkatCocok),
    }),
  ),
});
export type Pencocokan = z.infer<typeof Pencocokan>;

export const NOTHING_COMPARED: Hitungan = Object.freeze({
  ksm: 0,
  bulan: 0,
  berkas: 0,
  sel: 0,
  menunggu: 0,
  selisih: 0,
  catatan: 0,
  daftar: [],
});

/** What one group or file adds. */
export interface Compared {
  readonly bulan: number;
  readonly sel: number;
  /** It is about to be computed, so nothing of it was compared. */
  readonly menunggu: boolean;
  readonly selisih: readonly Selisih[];
}

export function addCompared(
  sum: Hitungan,
  apa: 'ksm' | 'berkas',
  { bulan, sel, menunggu, selisih }: Compared,
): Hitungan {
  const isCounted = Number(!menunggu);
  return {
    ksm: sum.ksm + (apa === 'ksm' ? isCounted : 0),
    bulan: sum.bulan + bulan,
    berkas: sum.berkas + (apa === 'berkas' ? isCounted : 0),
    sel: sum.sel + sel,
    menunggu: sum.menunggu + Number(menunggu),
    ...addFound(sum, selisih),
  };
}

type Found = Pick<Hitungan, 'selisih' | 'catatan' | 'daftar'>;

/** Differences that belong to no group and no file. */
export function addFound({ selisih, catatan, daftar }: Found, found: readonly Selisih[]): Found {
  return {
    selisih: selisih + found.length,
    catatan: catatan + found.filter(isOfRecords).length,
    daftar: [...daftar, ...found].slice(0, SELISIH_MAX),
  };
}
