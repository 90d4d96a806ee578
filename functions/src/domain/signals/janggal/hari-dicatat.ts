// A day of meetings and who recorded them: what a change of a session moves for the rule of many places on one day.
import { z } from 'zod/mini';
import { Uid } from '../../basics/identitas.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import type { Sesi } from '../../records/sesi.ts';

export const HariDicatat = z.strictObject({ oleh: Uid, tanggal: Tanggal });
export type HariDicatat = z.infer<typeof HariDicatat>;

type Dicatat = Pick<Sesi, 'tanggal' | 'dicatat'>;
type Pertemuan = Dicatat & Pick<Sesi, 'status' | 'dibatalkan'>;

/** Null: not said, as by older versions of the forms. */
export function dayOf({ tanggal, dicatat }: Dicatat): HariDicatat | null {
  return dicatat ? { oleh: dicatat.oleh, tanggal } : null;
}

export function isSameDay(a: HariDicatat | null, b: HariDicatat): boolean {
  return a !== null && a.oleh === b.oleh && a.tanggal === b.tanggal;
}

/** Held, and it stands. */
export function isMeeting({ status, dibatalkan }: Pertemuan): boolean {
  return status === 'dilaksanakan' && !dibatalkan;
}

/** The days on which a change of a session lets other groups meet: none, if it was and is held on the same day. */
export function daysMoved(sebelum: Pertemuan | null, data: Pertemuan): HariDicatat[] {
  const before = sebelum && isMeeting(sebelum) ? dayOf(sebelum) : null;
  const after = isMeeting(data) ? dayOf(data) : null;
  if (before && after && isSameDay(before, after)) return [];
  return [before, after].filter((it) => it !== null);
}

/** Each day once, in order. */
export function uniqueDays(hari: readonly HariDicatat[]): HariDicatat[] {
  const days = hari.map(({ oleh, tanggal }) => [`${tanggal}|${oleh}`, { oleh, tanggal }] as const);
  return [...new Map(days).values()].toSorted(byDay);
}

/** By date, then by who. */
export function byDay(a: HariDicatat, b: HariDicatat): number {
  const [first, second] = [a, b].map(({ tanggal, oleh }) => `${tanggal}|${oleh}`);
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}
