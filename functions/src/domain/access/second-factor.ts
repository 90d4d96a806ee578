// A second factor beside the password, for those who may do most. The sign-in service asks for it and says so in the
// token; rules of the database ask the same (firestore.rules).
import type { Klaim, Peran } from './peran.ts';

/** Who needs one where the programme requires it. */
export const SECOND_FACTOR_ROLES: readonly Peran[] = ['admin', 'korkot'];

/** Whether somebody who needs one has signed in without. */
export function lacksSecondFactor(
  { peran }: Klaim,
  token: Readonly<Record<string, unknown>>,
): boolean {
  if (!SECOND_FACTOR_ROLES.includes(peran)) return false;
  const signIn = token['firebase'];
  const known = typeof signIn === 'object' && signIn !== null ? signIn : {};
  const factor = 'sign_in_second_factor' in known ? known.sign_in_second_factor : null;
  return typeof factor !== 'string' || factor === '';
}
