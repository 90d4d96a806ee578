// Groups in many kecamatan that met on the same day, all recorded by the same person. No distance is stored; a
// kecamatan other than one's own is the best measure there is, and nobody is at ten meetings in others on one day.
// It goes by the day of the meeting: when the sessions were typed in says nothing here.
import { z } from 'zod/mini';
import type { KsmId } from '../../basics/identitas.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { KodeKecamatan } from '../../basics/wilayah.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import { byDay, dayOf, HariDicatat, isSameDay } from './hari-dicatat.ts';
import type { JanggalOf } from './janggal.ts';

/** In other kecamatan on the same day. */
const lain = { ksm: Cacah, kecamatan: Cacah };
const Lain = z.strictObject(lain);
type Lain = z.infer<typeof Lain>;

/** A day on which a group met with too many others elsewhere. */
export const HariJauh = z.strictObject({ ...HariDicatat.shape, ...lain });
export type HariJauh = z.infer<typeof HariJauh>;

type Sinyal = Pick<SetParameter, 'sinyal'>;

interface Tempat {
  readonly ksmId: KsmId;
  readonly kecamatan: KodeKecamatan;
}

/** The groups of a day of which it says too much. `meetings`: held, and recorded by one person. */
export function farOf(meetings: readonly Tempat[], { sinyal }: Sinyal): ReadonlyMap<KsmId, Lain> {
  const where = new Map(meetings.map((it) => [it.ksmId, it.kecamatan]));
  const inKecamatan = new Map<KodeKecamatan, number>();
  for (const kode of where.values()) inKecamatan.set(kode, (inKecamatan.get(kode) ?? 0) + 1);
  const kecamatan = inKecamatan.size - 1;
  const found = [...where].map(
    ([ksmId, kode]) =>
      [ksmId, { ksm: where.size - (inKecamatan.get(kode) ?? 0), kecamatan }] as const,
  );
  return new Map(found.filter(([, { ksm }]) => ksm >= sinyal.ksmSehari));
}

/** One session more or less among so many can make or end a day that says too much. */
export function isManyOnADay(sesi: number, { sinyal }: Sinyal): boolean {
  return sesi >= sinyal.ksmSehari;
}

/** The days with this one as it was found; null: it says nothing. */
export function withDay(
  hari: readonly HariJauh[],
  { oleh, tanggal }: HariDicatat,
  found: Lain | null,
): HariJauh[] {
  const day = { oleh, tanggal };
  const rest = hari.filter((it) => !isSameDay(it, day));
  return (found ? [...rest, { ...day, ...found }] : rest).toSorted(byDay);
}

/** `sesi`: held, of the days that are looked at. A day on which the group did not meet by them says nothing. */
export function findJauh(
  sesi: readonly Pick<SesiDilihat, 'tanggal' | 'dicatat'>[],
  hari: readonly HariJauh[],
): JanggalOf<'jauh'> | null {
  return jauhOf(hari.filter((it) => sesi.some((s) => isSameDay(dayOf(s), it))));
}

/** The reason that these days are, with the numbers of the newest. */
export function jauhOf(hari: readonly HariJauh[]): JanggalOf<'jauh'> | null {
  const rentang = rentangOf(hari);
  const newest = hari.toSorted(byDay).at(-1);
  if (rentang === null || newest === undefined) return null;
  return { jenis: 'jauh', ...rentang, ksm: newest.ksm, kecamatan: newest.kecamatan };
}
