// Step 2 of a session's journey: every month-end that a change can affect is recomputed from the records, in
// one transaction per group. The event only says where to begin, so it may come twice, late or out of order.
import { docs } from '../../adapters/firestore/docs.ts';
import { listKasLain, listSesi } from '../../adapters/firestore/buku-ksm.ts';
import { markStale, readStaleMarks } from '../../adapters/firestore/stale-marks.ts';
import { readCapaianBefore } from '../../adapters/firestore/capaian.ts';
import {
  DocumentInvalid,
  ifFits,
  type DocumentData,
  type Transaction,
} from '../../adapters/firestore/document-kind.ts';
import { getDb } from '../../adapters/platform/firebase.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import type { CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import {
  recomputeMonths,
  reportDate,
  reportedMonths,
  type CatatanKsm,
} from '../../domain/recompute/hitung-ulang.ts';
import { packCatatan, unpackCatatan } from '../../domain/recompute/salinan-catatan.ts';
import { canonicalJson } from '../../domain/basics/canonical-json.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import { historyStart } from '../../domain/maturity/prepare.ts';
import type { SetParameter } from '../../domain/basics/parameter.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import {
  monthOf,
  monthsBetween,
  type Bulan,
  type Tanggal,
  yearOf,
} from '../../domain/basics/tanggal.ts';
import { Wilayah, type KodeKota } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { setAside } from '../repair/set-aside.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

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
  readonly kota: KodeKota | null;
  /** Years whose QS of the kab/kota is stale now. */
  readonly markedYears: readonly number[];
}

const NOTHING: RecomputeResult = { berubah: [], kota: null, markedYears: [] };

/** Computes a group and queues the QS files that contain its figures. */
export async function recomputeKsm(request: RecomputeRequest): Promise<RecomputeResult> {
  const sets = await listParameter();
  const result = await compute(request, sets);
  const { kota } = result;
  // After the commit: a transaction may run again, and so would an effect inside it. The files are
  // queued even when this run changed nothing, since the run that did may have died before it could
  // queue them.
  if (kota && request.ask)
    await Promise.all(
      result.markedYears.map((tahun) => enqueueQs({ tahun, kode: kota }, request.now)),
    );
  return result;
}

/** A group with a document that cannot be read keeps its last figures: another attempt would find the same. */
async function compute(
  request: RecomputeRequest,
  sets: readonly SetParameter[],
): Promise<RecomputeResult> {
  try {
    return await getDb().runTransaction((tx) => recompute(request, sets, tx));
  } catch (error) {
    if (!(error instanceof DocumentInvalid)) throw error;
    await setAside([error.unreadable], request.now);
    return NOTHING;
  }
}

async function recompute(
  request: RecomputeRequest,
  sets: readonly SetParameter[],
  tx: Transaction,
): Promise<RecomputeResult> {
  const { ksmId, today, now } = request;
  const state = await docs.penghitungan.read(ksmId, tx);
  if (state?.ditahan) return NOTHING;
  if (state && isComputed(state, request)) return waiting(state, request, tx);

  const kept = await readKept(state, request, tx);
  const ksm = kept?.ksm ?? (await docs.ksm.read(ksmId, tx));
  if (!ksm) return NOTHING;
  const months = monthsToLookAt(ksm, state, request);
  const first = months[0];
  if (first === undefined) return NOTHING;
  const catatan = kept ?? (await loadCatatan(ksm, first, today, tx));
  const fresh = recomputeMonths(catatan, first, today, sets);
  const stored = await docs.capaian.readRaw(
    months.map((m) => capaianId(ksmId, m)),
    tx,
  );

  const urut = state?.urut ?? ksm.urut;
  const changed = fresh.filter((c) => {
    const before = stored.get(capaianId(ksmId, c.bulan));
    return !holds(before, c) || (isReached(state, c.bulan) && before?.['urut'] !== urut);
  });
  const reported = new Set(fresh.map((c) => c.bulan));
  const gone = months.filter((m) => !reported.has(m) && stored.has(capaianId(ksmId, m)));
  const berubah = [...changed.map((c) => c.bulan), ...gone];
  const kota = ksm.wilayah.kota;
  const stale = staleYears(berubah, reportedMonths(ksm, today).last);
  const marks = [...new Set([kota, ...formerKota(stored)])].map((kode) => ({
    kode,
    hilang: kode !== kota,
  }));
  const standing = await Promise.all(
    marks.map(({ kode }) => readStaleMarks(kode, [...stale.keys()], tx)),
  );

  for (const c of changed) await docs.capaian.set({ ...c, urut, diubah: now.toISOString() }, tx);
  for (const m of gone) await docs.capaian.remove(capaianId(ksmId, m), tx);
  for (const [i, { kode, hilang }] of marks.entries())
    for (const [tahun, dari] of stale) {
      const known = standing[i]?.find((b) => b.tahun === tahun);
      // A row that is gone leaves no trace, so the whole kab/kota is read again.
      const all = hilang || gone.some((m) => m.startsWith(String(tahun)));
      await markStale({ known, tahun, kode, dari: all ? null : dari, now, tx });
    }
  const salinan = kept ? null : packCatatan(catatan, urut);
  if (salinan) await docs.jendela.set(salinan, tx);
  const next: Penghitungan = {
    ksmId,
    wilayah: ksm.wilayah,
    urut,
    dihitung: urut,
    dari: null,
    sampai: today,
    ditahan: false,
    hidup: reportedMonths(ksm, today).last >= monthOf(today),
    ...(state?.uang === undefined ? {} : { uang: state.uang }),
  };
  if (!state || canonicalJson(state) !== canonicalJson(next)) await docs.penghitungan.set(next, tx);

  if (berubah.length === 0) logs.ksmUnchanged({ ksmId });
  else logs.ksmRecomputed({ ksmId, dari: first, bulan: months.length, berubah: berubah.length });
  return { berubah, kota, markedYears: [...stale.keys()] };
}

/** True when the stored month has the figures that were computed now. */
function holds(before: DocumentData | undefined, fresh: CapaianKsm): boolean {
  if (before === undefined) return false;
  const { urut: _urut, diubah: _diubah, ...result } = before;
  return canonicalJson(result) === canonicalJson(fresh);
}

/**
 * Whether a waiting submission reaches the month. An earlier month keeps the number of the last
 * submission that reached it: it is not out of date, and a later build must not take it for changed.
 */
function isReached(state: Penghitungan | null, bulan: Bulan): boolean {
  return state !== null && state.dari !== null && bulan >= state.dari;
}

/** Kab/kota under which months of the group are still stored, wherever it belongs now. */
function formerKota(stored: ReadonlyMap<string, DocumentData>): KodeKota[] {
  return [...stored.values()].map((c) => Wilayah.parse(c['wilayah']).kota);
}

/** When only the date has changed, the records as they were last read will do. */
async function readKept(
  state: Penghitungan | null,
  request: RecomputeRequest,
  tx: Transaction,
): Promise<CatatanKsm | null> {
  const isUnchanged =
    state !== null && request.urut !== null && request.dari === null && state.dari === null;
  if (!isUnchanged || state.dihitung !== state.urut) return null;
  return unpackCatatan(await docs.jendela.read(request.ksmId, tx), state.urut);
}

/** Data years whose file changes, with the first month; December also appears in the next year's file. */
function staleYears(berubah: readonly Bulan[], last: Bulan): Map<number, Bulan> {
  const years = new Map<number, Bulan>();
  for (const m of berubah.toSorted()) {
    const tahun = yearOf(m);
    if (!years.has(tahun)) years.set(tahun, m);
    if (m.endsWith('-12') && yearOf(last) > tahun) years.set(tahun + 1, m);
  }
  return years;
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

/** Nothing to compute, but the run that did compute may have died before it queued the files. */
async function waiting(
  state: Penghitungan,
  request: RecomputeRequest,
  tx: Transaction,
): Promise<RecomputeResult> {
  const years = new Set([yearOf(request.today)]);
  if (request.dari) years.add(yearOf(request.dari));
  const kota = state.wilayah.kota;
  const standing = await readStaleMarks(kota, [...years], tx);
  return {
    berubah: [],
    kota,
    markedYears: standing.filter((b) => b.keadaan === 'basi').map((b) => b.tahun),
  };
}

/** From the first month that may have changed to the current one, even past the end of a group. */
function monthsToLookAt(ksm: Ksm, state: Penghitungan | null, request: RecomputeRequest): Bulan[] {
  const birth = reportedMonths(ksm, request.today).first;
  // The month of the last computation may have ended since: it has to be closed as well.
  const candidates = [state?.sampai ? monthOf(state.sampai) : birth];
  if (state?.dari) candidates.push(state.dari);
  if (request.dari) candidates.push(request.dari);
  let first = monthOf(request.today);
  for (const c of candidates) if (c < first) first = c;
  return monthsBetween(first < birth ? birth : first, monthOf(request.today));
}

/**
 * Records that the months from `first` on depend on. The balance comes from a month that ends before
 * the longest window begins, so a session of the running month costs the same after one year or ten.
 */
export async function loadCatatan(
  ksm: Ksm,
  first: Bulan,
  today: Tanggal,
  tx: Transaction,
): Promise<CatatanKsm> {
  const start = historyStart(reportDate(first, today));
  const awal = await readAwal(ksm.id, monthOf(start), tx);
  const setelah = awal?.saldo.per ?? null;
  const [anggota, dokumen, kemitraan, sesi, pinjaman, kasLain] = await Promise.all([
    docs.anggota.read(ksm.id, tx),
    docs.dokumen.read(ksm.id, tx),
    docs.kemitraan.read(ksm.id, tx),
    listSesi(ksm.id, setelah, today, tx),
    listPinjaman(ksm.id, setelah, tx),
    listKasLain(ksm.id, setelah, today, tx),
  ]);
  return { ksm, anggota, sesi, pinjaman, kasLain, dokumen, kemitraan, awal };
}

/**
 * A stored month to carry on from. One that an older version wrote is not trusted: then the records are
 * read from the start.
 */
function readAwal(ksmId: KsmId, before: Bulan, tx: Transaction): Promise<CapaianKsm | null> {
  return ifFits(() => readCapaianBefore(ksmId, before, tx), null);
}
