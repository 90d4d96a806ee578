// Callables of the digest by email: each person's own switch.
import { z } from 'zod/mini';
import { Bahasa, Pemberitahuan } from '../../kabar/pemberitahuan.ts';
import { defineCallable } from '../definition.ts';

const answer = z.object({
  kabar: Pemberitahuan.shape.kabar,
  /** In which language it is written. */
  bahasa: z.nullable(Bahasa),
  /** Whether the programme sends mail at all. */
  tersedia: z.boolean(),
});

/** Whether the caller gets the digest. */
export const getPemberitahuan = defineCallable({
  name: 'getPemberitahuan',
  request: z.strictObject({}),
  izin: 'catat',
  wilayah: [{ of: 'caller' }],
  answer,
});

/** Switches the caller's own digest on or off. */
export const setPemberitahuan = defineCallable({
  name: 'setPemberitahuan',
  request: z.strictObject({ kabar: z.boolean(), bahasa: Bahasa }),
  izin: 'catat',
  wilayah: [{ of: 'caller' }],
  answer,
});
