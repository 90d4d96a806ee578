// Who may record loans and payments of which source.
import { hasIzin, type Klaim } from '../../../../functions/src/domain/access/peran.ts';
import type { Sumber } from '../../../../functions/src/domain/records/money/pinjaman.ts';

/** Sources that a role may record loans of. */
export function sourcesOf(klaim: Klaim): Sumber[] {
  return [
    ...(hasIzin(klaim, 'catat') ? (['internal'] as const) : []),
    ...(hasIzin(klaim, 'catatUpk') ? (['upk'] as const) : []),
    ...(hasIzin(klaim, 'catat') ? (['ppmk', 'mitra'] as const) : []),
  ];
}

/** Who may book a payment on a loan, or cancel the loan. */
export function mayBook(klaim: Klaim, sumber: Sumber): boolean {
  return hasIzin(klaim, 'catat') || (sumber === 'upk' && hasIzin(klaim, 'catatUpk'));
}
