// The claims of a person as a token brings them, apart from the table of permissions: a phone that
// records a session needs the table and no schema.
import { z } from 'zod/mini';
import { KodeWilayah } from '../basics/wilayah.ts';
import { PERAN, type Klaim as Claims } from './peran.ts';

export const Peran = z.enum(PERAN);

export const Klaim = z.strictObject({
  peran: Peran,
  wilayah: z.array(KodeWilayah).check(z.minLength(1), z.maxLength(40)),
} satisfies Record<keyof Claims, z.ZodMiniType>);
