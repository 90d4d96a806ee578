// People who sign in, as administrators see them. What they may do stands in their claims.
import { z } from 'zod/mini';
import { Klaim } from './klaim.ts';
import { WilayahTambahan } from './tambahan.ts';
import { DOCUMENT_ID } from '../basics/code-shapes.ts';
import type { UidOf } from '../basics/identitas.ts';

/**
 * What zod takes for an email address, written out: zod's own pattern would end up in the file that every
 * phone loads to record a session.
 */
const ALAMAT_EMAIL =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** Whom a request names: a document is looked for under it. */
export const UidDiminta = z
  .string()
  .check(z.minLength(1), z.maxLength(128), z.regex(DOCUMENT_ID)) as UidOf;

/** As stored in `pengguna/{uid}`. */
export const Pengguna = z.strictObject({
  uid: z.string().check(z.minLength(1), z.maxLength(128)) as UidOf,
  email: z.string().check(z.regex(ALAMAT_EMAIL)),
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  ...Klaim.shape,
  /** True: the account is closed and cannot sign in. */
  nonaktif: z.optional(z.boolean()),
  /** Areas of the user that an administrator gave; left out: nobody noted which. */
  tambahan: z.nullish(z.array(WilayahTambahan).check(z.maxLength(40))),
});
export type Pengguna = z.infer<typeof Pengguna>;
