// Money is whole rupiah in a safe integer; the ceiling keeps a group's sums exact.
import { z } from 'zod/mini';

/** Largest amount one field may hold: Rp 1 trillion. A thousand of them still add up exactly. */
const RUPIAH_MAX = 1_000_000_000_000;

export const Rupiah = z.int().check(z.minimum(0), z.maximum(RUPIAH_MAX));
export type Rupiah = number;
/** An amount above zero. */
export const RupiahPositif = z.int().check(z.minimum(1), z.maximum(RUPIAH_MAX));
/** In is positive, out is negative; nothing where money only changes its place. */
export const RupiahGerak = z.int().check(z.minimum(-RUPIAH_MAX), z.maximum(RUPIAH_MAX));
/** A movement of cash: in is positive, out is negative. */
export const RupiahBertanda = RupiahGerak.check(
  z.refine((n) => n !== 0, { params: { pesan: 'tidak boleh nol' } }),
);
