// Everybody who may try: each role with areas of each depth, and people whose claims are something else.
import { type Klaim, PERAN } from '../../functions/src/domain/access/peran.ts';
import {
  type KodeWilayah,
  toKodeKelurahan,
  toKodeWilayah,
} from '../../functions/src/domain/basics/wilayah.ts';
import { PROJECT } from './suite-address.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../functions/src/domain/basics/identitas.ts';

/** Codes that no real area has, so that nothing else in the suite lies in them. */
export const TEMPAT = {
  sini: toKodeKelurahan('99.71.01.1001'),
  kelurahanSebelah: toKodeKelurahan('99.71.01.1002'),
  kecamatanSebelah: toKodeKelurahan('99.71.02.1001'),
  kotaSebelah: toKodeKelurahan('99.72.01.1001'),
  provinsiLain: toKodeKelurahan('98.71.01.1001'),
} as const;

export interface Persona {
  readonly nama: string;
  /** Id of the account; null when signed out. */
  readonly uid: Uid | null;
  /** Claims as they stand in the token, valid or not. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The claims if they are a role with areas; null if they give no permission. */
  readonly klaim: Klaim | null;
}

const AREAS: readonly (readonly KodeWilayah[])[] = [
  ['99.71.01.1001'],
  ['99.71.01'],
  ['99.71'],
  ['99'],
  ['ID'],
  ['98'],
  ['99.71', '99.72'],
].map((codes) => codes.map(toKodeWilayah));

function withKlaim(klaim: Klaim): Persona {
  const nama = `${klaim.peran} di ${klaim.wilayah.join(' dan ')}`;
  return { nama, uid: uidOf(nama), claims: klaim, klaim };
}

function without(nama: string, claims: Readonly<Record<string, unknown>>): Persona {
  return { nama, uid: uidOf(nama), claims, klaim: null };
}

function uidOf(nama: string): Uid {
  return toUid(`aturan-${nama.replace(/[^A-Za-z0-9]+/g, '-')}`);
}

export const PERSONAS: readonly Persona[] = [
  ...PERAN.flatMap((peran) => AREAS.map((wilayah) => withKlaim({ peran, wilayah: [...wilayah] }))),
  { nama: 'a person signed out', uid: null, claims: {}, klaim: null },
  without('a person without claims', {}),
  without('an unknown role', { peran: 'gubernur', wilayah: ['ID'] }),
  without('a role in capitals', { peran: 'ADMIN', wilayah: ['ID'] }),
  without('a list of roles', { peran: ['admin'], wilayah: ['ID'] }),
  without('areas without a role', { wilayah: ['ID'] }),
  without('a role without areas', { peran: 'admin' }),
  without('areas as text', { peran: 'admin', wilayah: 'ID' }),
  without('areas as a map', { peran: 'admin', wilayah: { ID: true, '99': true } }),
];

/** An ID token as emulators accept it: unsigned, and not expired. Null when signed out. */
export function tokenOf({ uid, claims }: Persona): string | null {
  if (uid === null) return null;
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://securetoken.google.com/${PROJECT}`,
    aud: PROJECT,
    sub: uid,
    user_id: uid,
    auth_time: now,
    iat: now,
    exp: now + 3600,
    firebase: { sign_in_provider: 'password', identities: {} },
    ...claims,
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', type: 'JWT' })}.${part(payload)}.`;
}
