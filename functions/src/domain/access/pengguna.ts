// People who sign in, as administrators see them. What they may do stands in their claims.
import { z } from 'zod';
import { Klaim } from './peran.ts';

/** As stored in `pengguna/{uid}`. */
export const Pengguna = z.strictObject({
  uid: z.string().min(1).max(128),
  email: z.email(),
  nama: z.string().trim().min(1).max(100),
  ...Klaim.shape,
  /** True: the account is closed and cannot sign in. */
  nonaktif: z.boolean().optional(),
});
export type Pengguna = z.infer<typeof Pengguna>;
