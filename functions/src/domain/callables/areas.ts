// Callables of areas: the page of an area, and the counts of the public page.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan, Tahun } from '../basics/tanggal.ts';
import { KodeKota, KodeWilayah } from '../basics/wilayah.ts';
import { CatatanTerlambat } from '../quick-status/perubahan/ringkas.ts';
import { AngkaProgram } from '../quick-status/recap/ringkasan.ts';
import { RingkasKota } from '../quick-status/recap/summarize-kota.ts';
import { RingkasWilayah } from '../quick-status/recap/summarize-wilayah.ts';
import { defineCallable, definePublicCallable, type AnswerOf } from './definition.ts';

/** An area in a data year as recaps give it; `wilayah` is null where there are no figures. */
export const getWilayah = defineCallable({
  name: 'getWilayah',
  request: z.strictObject({ kode: KodeWilayah, tahun: Tahun }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({ wilayah: z.nullable(RingkasWilayah) }),
});

/** The recap of a kab/kota and data year as its desk shows it; null where there are no figures. */
export const getKota = defineCallable({
  name: 'getKota',
  request: z.strictObject({ kota: KodeKota, tahun: Tahun }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: z.object({ kota: z.nullable(RingkasKota) }),
});

/** Late records that reach a closed month, as far as they are looked at: why its figures moved. */
export const getSebabGeser = defineCallable({
  name: 'getSebabGeser',
  request: z.strictObject({ kota: KodeKota, bulan: Bulan }),
  izin: 'kelolaKota',
  wilayah: [{ of: 'request', kode: ({ kota }) => kota }],
  answer: z.object({ catatan: z.array(CatatanTerlambat), adaLagi: z.boolean() }),
});

/** Counts one view of the public page and answers the total. */
export const recordKunjungan = definePublicCallable({
  name: 'recordKunjungan',
  request: z.strictObject({}),
  izin: 'public',
  wilayah: 'public',
  answer: z.object({
    jumlah: Cacah,
    /** Counts of the whole programme; null while there are none. */
    angka: z.nullable(AngkaProgram),
  }),
});
export type RecordKunjunganResponse = AnswerOf<typeof recordKunjungan>;
