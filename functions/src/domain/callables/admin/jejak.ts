// The trail of what administrators changed.
import { z } from 'zod/mini';
import { JejakKelola } from '../../access/jejak-kelola.ts';
import { Kata } from '../../lists/words.ts';
import { defineCallable, type AnswerOf } from '../definition.ts';

/** The trail of administrative changes, newest first, 28 at a time. It covers the whole country. */
export const listJejak = defineCallable({
  name: 'listJejak',
  /** `pada` of the last entry already shown. */
  request: z.strictObject({
    setelah: z.nullable(z.iso.datetime()),
    /** Only entries with these words: who, whom or what, and why. */
    kata: Kata,
  }),
  izin: 'kelola',
  wilayah: [{ of: 'country' }],
  answer: z.object({
    jejak: z.array(z.object({ ...JejakKelola.shape, nama: z.string() })),
    adaLagi: z.boolean(),
    /** Where a search that has looked through much goes on, `pada` of the last entry it has seen. */
    setelah: z.optional(z.nullable(z.iso.datetime())),
  }),
});
export type ListJejakResponse = AnswerOf<typeof listJejak>;
