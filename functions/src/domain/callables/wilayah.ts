// Callables of the areas themselves: what they are called and what lies in them.
import { z } from 'zod/mini';
import { KodeWilayah } from '../basics/wilayah.ts';
import { defineCallable } from './definition.ts';

const WilayahBernama = z.object({ kode: KodeWilayah, nama: z.string() });
export type WilayahBernama = z.infer<typeof WilayahBernama>;

/** Areas to choose one from: those directly below one, with a programme location; and names of some. */
export const listWilayah = defineCallable({
  name: 'listWilayah',
  request: z.strictObject({
    /** Null: none is opened. */
    atas: z.nullable(KodeWilayah),
    /** Whose names are wanted. */
    kode: z.array(KodeWilayah).check(z.maxLength(40)),
  }),
  // Names of areas are no secret; whoever chooses one has the right there checked by what is chosen for.
  izin: 'bacaKsm',
  wilayah: [{ of: 'caller' }],
  answer: z.object({ baris: z.array(WilayahBernama), bernama: z.array(WilayahBernama) }),
});
