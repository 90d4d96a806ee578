// The risk reserve of a UPK: a share of the balance in each class of kolektibilitas, as the programme's ledgers print
// it. Areas add the balances, then take the shares; reserves are never added up.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import type { SetParameter } from '../basics/parameter.ts';

/** Balance of the loans in classes 1 to 5, rupiah. */
const PerKelas = z.tuple([Cacah, Cacah, Cacah, Cacah, Cacah]);
export const SaldoKelas = z._default(PerKelas, [0, 0, 0, 0, 0]);
export type SaldoKelas = z.infer<typeof PerKelas>;

export const KELAS = [1, 2, 3, 4, 5] as const;

/** Shares in thousandths: parameters have at most one decimal. */
export function permilCadangan({ upk }: Pick<SetParameter, 'upk'>): number[] {
  return upk.cadanganRisiko.map((persen) => Math.round(persen * 10));
}

/** Rupiah, rounded half up once, of all classes together. */
export function cadanganRisikoOf(
  saldo: readonly number[],
  parameter: Pick<SetParameter, 'upk'>,
): number {
  // In big integers: a thousand times the balance of the nation leaves the exact numbers.
  const thousandths = permilCadangan(parameter).reduce(
    (sum, permil, i) => sum + BigInt(saldo[i] ?? 0) * BigInt(permil),
    0n,
  );
  return Number((thousandths + 500n) / 1000n);
}
