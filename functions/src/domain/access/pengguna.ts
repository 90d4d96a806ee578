// People who sign in, as administrators see them. What they may do stands in their claims.
import { z } from 'zod/mini';
import { Klaim } from './peran.ts';

/** As stored in `pengguna/{uid}`. */
export const Pengguna = z.strictObject({
  uid: z.string().check(z.minLength(1), z.maxLength(128)),
  email: z.email(),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  ...Klaim.shape,
  /** True: the account is closed and cannot sign in. */
  nonaktif: z.optional(z.boolean()),
});
export type Pengguna = z.infer<typeof Pengguna>;
