// Step 2 of a session's journey: every month-end that a change can affect is recomputed from the records. Its event may
// come twice, late or out of order. Nothing is locked: what was made of records that have changed since is not written.
import { carryRecords } from '../../adapters/firestore/carry-records.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { commitTogether, Overtaken } from '../../adapters/firestore/documents/commit.ts';
import type { DocumentData } from '../../adapters/firestore/documents/document-kind.ts';
import { gather, type Gathered, type Seen } from '../../adapters/firestore/documents/gather.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { isPassing, withRetries } from '../../adapters/platform/retry.ts';
import type { CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import {
  recomputeMonths,
  reportedMonths,
  type CatatanKsm,
} from '../../domain/recompute/recompute-months.ts';
import { packCatatan, unpackCatatan } from '../../domain/recompute/salinan-catatan.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import { findJanggal } from '../../domain/signals/janggal/find-janggal.ts';
import { parameterOn, type SetParameter } from '../../domain/basics/parameter.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import {
  isShownIn,
  janggalOf,
  type Penghitungan,
  type Utang,
} from '../../domain/recompute/penghitungan.ts';
import { isMarkedByNight, mergeUtang } from '../../domain/recompute/utang.ts';
import {
  addMonths,
  minTanggal,
  monthOf,
  monthsBetween,
  monthStart,
  type Bulan,
  type Tanggal,
} from '../../domain/basics/tanggal.ts';
import { Wilayah, type KodeKota } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { unlessAtFault } from '../repair/set-aside.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { readAntrean } from './read-antrean.ts';
import { loadCatatan, refsOfCatatan } from './load-catatan.ts';
import { firstShown, owedMarks } from './owed-marks.ts';
import { openDays, settleHari } from './settle-hari.ts';
import { settleUtang } from './settle-utang.ts';

export interface RecomputeRequest {
  readonly ksmId: KsmId;
  /** First month to look at besides those that wait; null: only those that wait and the running month. */
  readonly dari: Bulan | null;
  /** Number of the submission behind the event; null: compute even if nothing waits. */
  readonly urut: number | null;
  readonly today: Tanggal;
  readonly now: Date;
  /** False: somebody else queues the files. */
  readonly ask: boolean;
}

export interface RecomputeResult {
  /** Months written because they differ from what was stored. */
  readonly berubah: readonly Bulan[];
  /** Years whose QS of the kab/kota is stale by these. */
  readonly markedYears: readonly number[];
}

const NOTHING: RecomputeResult = { berubah: [], markedYears: [] };

/** Computes a group, and marks and queues the QS files that contain its figures. */
export async function recomputeKsm(request: RecomputeRequest): Promise<RecomputeResult> {
  const computed = await computeKsm(request);
  return computed === null ? NOTHING : settleComputed(request, computed);
}

/** What is stored now. */
interface Computed {
  readonly state: Penghitungan;
  readonly seen: Seen;
  readonly berubah: readonly Bulan[];
  /** Marks owed for these; `state` may owe older ones too. */
  readonly owed: readonly Utang[];
  /** An earlier run has computed it, and may have died afterwards. */
  readonly isAgain: boolean;
}

export async function settleComputed(
  { today, now, ask }: RecomputeRequest,
  { state, seen, berubah, owed, isAgain }: Computed,
): Promise<RecomputeResult> {
  await settleUtang({ state, seen, today, now, ask, isAgain });
  await unlessAtFault(async () => settleHari(state, await listParameter(), today), now);
  return { berubah, markedYears: [...new Set(owed.map((it) => it.tahun))] };
}

// A group with a document that cannot be read or written keeps its last figures: another attempt would find the same.
/** The figures alone: what follows from them is owed until it is settled. Null: there is nothing new. */
export async function computeKsm(request: RecomputeRequest): Promise<Computed | null> {
  const sets = await listParameter();
  return unlessAtFault(
    () =>
      withRetries(
        () => recompute(request, sets),
        (error) => error instanceof Overtaken || isPassing(error),
      ),
    request.now,
  );
}

async function recompute(
  request: RecomputeRequest,
  sets: readonly SetParameter[],
): Promise<Computed | null> {
  const { ksmId, today, now } = request;
  // The state first: it changes with every submission and every computation, so records that are read
  // after it and have changed since are noticed when the result is written.
  const ahead = await gather([docs.penghitungan.ref(ksmId), ...refsAhead(request)]);
  const state = ahead.of(docs.penghitungan, ksmId);
  const seen = ahead.seen(docs.penghitungan, ksmId);
  if (state?.ditahan || (state && isOvertaken(state, request))) return null;
  if (state && isComputed(state, request))
    return state.dihitung === request.urut
      ? { state, seen, berubah: [], owed: [], isAgain: true }
      : null;

  const kept = await readKept(state, request, ahead);
  const ksm = kept?.ksm ?? (await readKsm(ksmId, ahead));
  if (!ksm) return null;
  // Before anything is computed: a build that follows finds every record where its group is.
  if (state?.pindah) await carryRecords(ksm);
  const months = monthsToLookAt(ksm, state, request);
  const first = months[0];
  if (first === undefined) return null;
  const missing = months.filter((m) => !ahead.has(docs.capaian, capaianId(ksmId, m)));
  const records = kept === null ? refsOfCatatan(ksmId, first, today) : [];
  const known =
    missing.length === 0
      ? ahead
      : await gather([...records, ...refsOfMonths(ksmId, missing)], undefined, ahead);
  const set = parameterOn(sets, today);
  const [catatan, early] = await Promise.all([
    kept ?? loadCatatan(ksm, first, today, known),
    // Only a group that moved has to be read first.
    state?.pindah ? null : openDays({ state, sesi: [], today, set }),
  ]);
  const fresh = recomputeMonths(catatan, first, today, sets);
  const stored = new Map<Bulan, DocumentData>();
  for (const m of months) {
    const before = known.raw(docs.capaian, capaianId(ksmId, m));
    if (before !== undefined) stored.set(m, before);
  }

  const urut = state?.urut ?? ksm.urut;
  const changed = fresh.filter((c) => {
    const before = stored.get(c.bulan);
    return !holds(before, c) || (isShownIn(state, c.bulan) && before?.['urut'] !== urut);
  });
  const reported = new Set(fresh.map((c) => c.bulan));
  const gone = months.filter((m) => !reported.has(m) && stored.has(m));
  const berubah = changed.map((c) => c.bulan);
  const { last } = reportedMonths(ksm, today);
  const moved = (bulan: Bulan, c: CapaianKsm | null) => ({
    bulan,
    kota: c?.wilayah.kota ?? null,
    former: kotaOf(stored.get(bulan)),
  });
  const owed = await owedMarks(ksm, {
    changes: [...changed.map((c) => moved(c.bulan, c)), ...gone.map((m) => moved(m, null))],
    first: firstShown(state, request),
    today,
  });
  const days = early ?? (await openDays({ state, sesi: catatan.sesi, today, set }));
  const next: Penghitungan = {
    ksmId,
    wilayah: ksm.wilayah,
    urut,
    dihitung: urut,
    dari: null,
    sampai: today,
    ditahan: false,
    hidup: last >= monthOf(today),
    versi: (state?.versi ?? 0) + 1,
    utang: [],
    // Fields that are left out stay as they are.
    ...(state?.pindah && { pindah: false }),
    ...(state?.uang === undefined ? {} : { uang: state.uang }),
    ...days,
    ...(state?.antrean === undefined && { antrean: await readAntrean(ksm, today) }),
    janggal: janggalOf(findJanggal({ ...catatan, jauh: days.jauh ?? [] }, today, set)),
  };
  next.utang = mergeUtang(
    (state?.utang ?? []).filter((it) => !isMarkedByNight(it, next, today)),
    owed,
  );
  const salinan = kept ? null : packCatatan(catatan, urut);
  const written = await commitTogether((batch) =>
    Promise.all([
      ...changed.map((c) => docs.capaian.set({ ...c, urut, diubah: now.toISOString() }, batch)),
      ...gone.map((m) => docs.capaian.remove(capaianId(ksmId, m), batch)),
      salinan && docs.jendela.set(salinan, batch),
      docs.penghitungan.setUnchanged(next, seen, batch),
    ]),
  );
  const all = [...berubah, ...gone];
  if (all.length === 0) logs.ksmUnchanged({ ksmId });
  else logs.ksmRecomputed({ ksmId, dari: first, bulan: months.length, berubah: all.length });
  return { state: next, seen: written, berubah: all, owed, isAgain: false };
}

/** What the request lets expect: for the calendar's sake alone the kept copy, else the records. */
function refsAhead(request: RecomputeRequest) {
  const { ksmId, today } = request;
  const running = monthOf(today);
  if (isForCalendar(request))
    return [docs.jendela.ref(ksmId), docs.capaian.ref(capaianId(ksmId, running))];
  const dari = request.dari ?? running;
  // Whoever comes later than that, or wants everything, may wait for another round.
  const first = dari < running && dari >= addMonths(running, -12) ? dari : running;
  return [
    ...refsOfCatatan(ksmId, first, today),
    ...refsOfMonths(ksmId, monthsBetween(first, running)),
  ];
}

const refsOfMonths = (ksmId: KsmId, months: readonly Bulan[]) =>
  months.map((m) => docs.capaian.ref(capaianId(ksmId, m)));

async function readKsm(ksmId: KsmId, ahead: Gathered): Promise<Ksm | null> {
  return ahead.has(docs.ksm, ksmId) ? ahead.of(docs.ksm, ksmId) : docs.ksm.read(ksmId);
}

/** True when the stored month has the figures that were computed now. */
function holds(before: DocumentData | undefined, fresh: CapaianKsm): boolean {
  if (before === undefined) return false;
  const { urut: _urut, diubah: _diubah, ...result } = before;
  return canonicalJson(result) === canonicalJson(fresh);
}

/** The kab/kota in which a stored month was counted. */
function kotaOf(stored: DocumentData | undefined): KodeKota | null {
  return Wilayah.safeParse(stored?.['wilayah']).data?.kota ?? null;
}

/** Nobody has sent anything: only the date has changed. */
function isForCalendar(request: RecomputeRequest): boolean {
  return request.urut !== null && request.dari === null;
}

/** When only the date has changed, the records as they were last read will do. A copy that cannot be read is made anew. */
async function readKept(
  state: Penghitungan | null,
  request: RecomputeRequest,
  ahead: Gathered,
): Promise<CatatanKsm | null> {
  if (state === null || !isForCalendar(request) || state.dari !== null) return null;
  if (state.dihitung !== state.urut) return null;
  return unpackCatatan(await ahead.ofIfFits(docs.jendela, request.ksmId), state.urut);
}

/** A later submission has come since. Its own event computes both. */
function isOvertaken(state: Penghitungan, request: RecomputeRequest): boolean {
  return request.urut !== null && request.urut < state.urut && state.dari !== null;
}

/** The submission behind the event is included, nothing waits, and today's figures are stored. */
function isComputed(state: Penghitungan, request: RecomputeRequest): boolean {
  return (
    request.urut !== null &&
    request.urut <= state.dihitung &&
    state.dari === null &&
    state.sampai !== null &&
    (state.sampai >= request.today || !state.hidup)
  );
}

/**
 * From the first month that may have changed to the current one, even past the end of a group; and before its
 * beginning, where a submission has moved that: months are stored there that it has no more.
 */
function monthsToLookAt(ksm: Ksm, state: Penghitungan | null, request: RecomputeRequest): Bulan[] {
  const birth = reportedMonths(ksm, request.today).first;
  // The month of the last computation may have ended since: it has to be closed as well.
  const candidates = [state?.sampai ? monthOf(state.sampai) : birth];
  if (state?.dari) candidates.push(state.dari);
  if (request.dari) candidates.push(request.dari);
  let first = monthOf(request.today);
  for (const c of candidates) if (c < first) first = c;
  const { tanggalBentuk } = ksm;
  const waiting = state?.dari ? monthStart(state.dari) : tanggalBentuk;
  const earliest = { ...ksm, tanggalBentuk: minTanggal(tanggalBentuk, waiting) };
  const begin = reportedMonths(earliest, request.today).first;
  return monthsBetween(first < begin ? begin : first, monthOf(request.today));
}
