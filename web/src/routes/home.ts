// Where each role's work begins: after signing in, and behind the name of the system in the header.
import type { Klaim, Peran } from '../../../functions/src/domain/access/peran.ts';
import { path } from './path.ts';

/** Left out: the list of groups. */
const HOME: { readonly [P in Peran]?: string } = {
  askot: path.kota,
  korkot: path.kota,
  provinsi: path.wilayah,
  nasional: path.wilayah,
  upk: path.upk,
  pejabat: path.qs,
  admin: path.kelola,
};

/** An account without a role has the public page only. */
export function homeOf(klaim: Klaim | null): string {
  return klaim === null ? path.public : (HOME[klaim.peran] ?? path.ksmList);
}
