// The submission of a session, apart from the other kinds: a phone that records a session loads no other.
import { z } from 'zod/mini';
import { IsiSesi } from '../records/sesi.ts';
import { envelope, koreksi } from './envelope.ts';

export const KirimanSesi = z.strictObject({
  ...envelope,
  jenis: z.literal('sesi'),
  isi: IsiSesi,
  koreksi,
});
export type KirimanSesi = z.infer<typeof KirimanSesi>;
