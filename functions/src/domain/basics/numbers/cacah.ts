// Counts, as most figures of the programme are.
import { z } from 'zod/mini';

/** A whole number, zero or more. */
export const Cacah = z.int().check(z.minimum(0));
