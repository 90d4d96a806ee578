// Days on which one person recorded many groups: what one more session says of the others is noted with them too. A
// submission leaves the days it touched with its group; nearly always a count of the day's sessions ends the matter.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { gather } from '../../adapters/firestore/documents/gather.ts';
import { countSesiSehari, listSesiSehari } from '../../adapters/firestore/sesi-sehari.ts';
import { parameterOn, type SetParameter } from '../../domain/basics/parameter.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { monthOf, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { janggalOf, type Penghitungan } from '../../domain/recompute/penghitungan.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import type { Sesi } from '../../domain/records/sesi.ts';
import { wilayahOn } from '../../domain/records/tempat.ts';
import { canBeVisited, lookedAtFrom } from '../../domain/signals/janggal/find-janggal.ts';
import {
  dayOf,
  isMeeting,
  isSameDay,
  uniqueDays,
  type HariDicatat,
} from '../../domain/signals/janggal/hari-dicatat.ts';
import { farOf, isManyOnADay, jauhOf, withDay } from '../../domain/signals/janggal/jauh.ts';

type Days = Pick<Penghitungan, 'hari' | 'jauh'>;

interface Looked {
  readonly state: Penghitungan | null;
  readonly sesi: readonly Sesi[];
  readonly today: Tanggal;
  readonly set: SetParameter;
}

/** What a computation writes of such days: those that are known, and those that need a look at other groups. */
export async function openDays({ state, sesi, today, set }: Looked): Promise<Days> {
  const from = lookedAtFrom(today, set);
  const known = (state?.jauh ?? []).filter((it) => it.tanggal >= from);
  const isNewMonth = !!state?.sampai && monthOf(state.sampai) < monthOf(today);
  const asked = uniqueDays([
    ...(state?.hari ?? []),
    // Whichever of them it met on, it may have been elsewhere than was known.
    ...(state?.pindah ? sesi.filter(isMeeting).flatMap((s) => dayOf(s) ?? []) : []),
    // Of two that left a day at once neither may have seen the other.
    ...(isNewMonth ? known : []),
  ]).filter((it) => it.tanggal >= from);
  const counts = await Promise.all(asked.map((it) => countSesiSehari(it)));
  const isOpen = asked.map((_, i) => isManyOnADay(counts[i] ?? 0, set));
  const hari = asked.filter((_, i) => isOpen[i]);
  const over = asked.filter((_, i) => !isOpen[i]);
  const jauh = known.filter((it) => !over.some((day) => isSameDay(day, it)));
  // A field that is left out would stay as it is.
  return {
    ...((hari.length > 0 || state?.hari) && { hari }),
    ...((jauh.length > 0 || state?.jauh) && { jauh }),
  };
}

/** Looks at the days that are open, for every group that met on them. May be repeated. */
export async function settleHari(
  { ksmId, hari = [] }: Penghitungan,
  sets: readonly SetParameter[],
  today: Tanggal,
): Promise<void> {
  const set = parameterOn(sets, today);
  for (const day of hari) await inTransaction((tx) => settle({ ksmId, day, today, set }, tx));
}

interface Open {
  readonly ksmId: KsmId;
  readonly day: HariDicatat;
  readonly today: Tanggal;
  readonly set: SetParameter;
}

async function settle({ ksmId, day, today, set }: Open, tx: Transaction): Promise<void> {
  const { rows } = await listSesiSehari(day, tx);
  const ids = [...new Set([ksmId, ...rows.map((s) => s.ksmId)])];
  const found = await gather(
    ids.flatMap((id) => [docs.ksm.ref(id), docs.penghitungan.ref(id)]),
    tx,
  );
  const ksm = new Map<KsmId, Ksm>();
  const states: Penghitungan[] = [];
  for (const id of ids) {
    const group = await found.ofIfFits(docs.ksm, id);
    const state = await found.ofIfFits(docs.penghitungan, id);
    if (group) ksm.set(id, group);
    if (state) states.push(state);
  }
  const meetings = rows.filter(isMeeting).flatMap((s) => {
    const group = ksm.get(s.ksmId);
    // What is registered twice met once.
    if (!group || group.ganda) return [];
    // Where it was on the day: who moved since met where it was.
    return [{ ksmId: s.ksmId, kecamatan: wilayahOn(group, day.tanggal).kecamatan }];
  });
  const far = farOf(meetings, set);
  for (const state of states) {
    const group = ksm.get(state.ksmId);
    const jauh = withDay(state.jauh ?? [], day, far.get(state.ksmId) ?? null);
    const next = withJauh(state, jauh, !!group && canBeVisited(group, today));
    if (state.ksmId === ksmId) dropDay(next, day);
    if (canonicalJson(next) !== canonicalJson(state)) await docs.penghitungan.set(next, tx);
  }
}

/** The other reasons stay: they are of the group's own records. */
function withJauh(
  { jauh: _before, ...state }: Penghitungan,
  jauh: NonNullable<Penghitungan['jauh']>,
  isShown: boolean,
): Penghitungan {
  const rest = (state.janggal?.alasan ?? []).filter((it) => it.jenis !== 'jauh');
  const reason = isShown ? jauhOf(jauh) : null;
  return {
    ...state,
    ...(jauh.length > 0 && { jauh }),
    // A group that was never computed says so until it is.
    ...(state.janggal && { janggal: janggalOf(reason ? [...rest, reason] : rest) }),
  };
}

function dropDay(state: Penghitungan, day: HariDicatat): void {
  const rest = (state.hari ?? []).filter((it) => !isSameDay(it, day));
  if (rest.length > 0) state.hari = rest;
  else delete state.hari;
}
