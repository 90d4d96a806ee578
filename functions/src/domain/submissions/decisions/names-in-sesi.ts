// Whom a session names. The phone checks with it, so it is small, and apart from how names are written anew.
import type { AnggotaId } from '../../basics/identitas.ts';
import type { Sesi } from '../../records/sesi.ts';
import type { MemberFields } from './corrections/member-fields.ts';

/** A new field that names a member does not compile without its line. */
const NAMING: { readonly [K in keyof MemberFields<Sesi>]: 1 } = {
  hadir: 1,
  titip: 1,
  setoran: 1,
  pimpinan: 1,
  notulis: 1,
};
const FIELDS = Object.keys(NAMING) as (keyof typeof NAMING)[];

/** Everybody whom it names; some more than once. */
export const namesInSesi = (sesi: Pick<Sesi, keyof typeof NAMING>): AnggotaId[] =>
  FIELDS.flatMap((field) => idsIn(sesi[field]));

/** Of one, of none, of a list, or of amounts by member. */
const idsIn = (value: unknown): AnggotaId[] =>
  (typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [value ?? []].flat()) as AnggotaId[];
