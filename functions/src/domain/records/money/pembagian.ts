// A share-out (bagi hasil): who gets how much of what the group has earned, laid out to the rupiah. The page shows
// the sheet that the server will check, because both make it here.
import { z } from 'zod/mini';
import { AnggotaId } from '../../basics/identitas.ts';
import { Rupiah } from '../../basics/numbers/uang.ts';
import { compareText } from '../../basics/urutan.ts';

/** By what the shares are measured: the savings of each member, or all the same. */
export const KUNCI_PEMBAGIAN = ['saldo', 'rata'] as const;
export type KunciPembagian = (typeof KUNCI_PEMBAGIAN)[number];

/** What becomes of the shares: paid; added to the savings; or paid together with all savings, which start again. */
export const CARA_PEMBAGIAN = ['tunai', 'ditabung', 'denganTabungan'] as const;
export type CaraPembagian = (typeof CARA_PEMBAGIAN)[number];

export const BarisPembagian = z.strictObject({
  anggota: AnggotaId,
  bagian: Rupiah,
  /** Own savings that are paid out with it. */
  tabungan: Rupiah,
});
export type BarisPembagian = z.infer<typeof BarisPembagian>;

export const Pembagian = z.strictObject({
  /** What is shared out, rupiah: the sum of all shares. */
  jumlah: Rupiah,
  kunci: z.enum(KUNCI_PEMBAGIAN),
  cara: z.enum(CARA_PEMBAGIAN),
  lembar: z.array(BarisPembagian).check(z.minLength(1), z.maxLength(200)),
});
export type Pembagian = z.infer<typeof Pembagian>;

/** Who takes part, with the savings of each on the day. */
export type Peserta = ReadonlyMap<AnggotaId, number>;

/**
 * Whole rupiah by the largest fraction; equal fractions by member id. Shares by savings where nobody has any: none.
 * Exact: an amount times savings is more than a number holds.
 */
export function makeLembar(
  { jumlah, kunci, cara }: Pick<Pembagian, 'jumlah' | 'kunci' | 'cara'>,
  peserta: Peserta,
): BarisPembagian[] {
  const rows = [...peserta]
    .map(([anggota, saldo]) => ({ anggota, saldo: Math.max(0, saldo) }))
    .toSorted((a, b) => compareText(a.anggota, b.anggota))
    .map((it) => ({ ...it, weight: kunci === 'rata' ? 1n : BigInt(it.saldo) }));
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = rows.map(({ weight }) => {
    const exact = BigInt(jumlah) * weight;
    return whole === 0n
      ? { bagian: 0, rest: 0n }
      : { bagian: Number(exact / whole), rest: exact % whole };
  });
  let left = whole === 0n ? 0 : jumlah - shares.reduce((sum, { bagian }) => sum + bagian, 0);
  const larger = new Set<number>();
  const byRest = shares
    .map(({ rest }, i) => ({ rest, i }))
    .toSorted((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.i - b.i));
  for (const { i } of byRest) if (left-- > 0) larger.add(i);
  return rows.map(({ anggota, saldo }, i) => ({
    anggota,
    bagian: (shares[i]?.bagian ?? 0) + (larger.has(i) ? 1 : 0),
    tabungan: cara === 'denganTabungan' ? saldo : 0,
  }));
}

/** What leaves the cash, rupiah. */
export const dibayarOf = ({ cara, lembar }: Pick<Pembagian, 'cara' | 'lembar'>): number =>
  lembar.reduce(
    (sum, { bagian, tabungan }) => sum + tabungan + (cara === 'ditabung' ? 0 : bagian),
    0,
  );
