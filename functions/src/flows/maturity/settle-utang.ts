// Marks the files that a computation has changed, after it has written its figures: whoever builds a file
// after it was marked reads them. A mark that already says so is only read.
import { docs } from '../../adapters/firestore/docs.ts';
import { commitTogether, inTransaction, Overtaken } from '../../adapters/firestore/commit.ts';
import type { Seen } from '../../adapters/firestore/gather.ts';
import { isMarked, markStale } from '../../adapters/firestore/stale-marks.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import type { Penghitungan, Utang } from '../../domain/recompute/penghitungan.ts';
import { isMarkedByNight } from '../../domain/recompute/utang.ts';

/** A mark that has stood for longer than any debounce has lost its task. */
const FORGOTTEN_MS = 20 * 60_000;

export interface SettleRequest {
  readonly state: Penghitungan;
  /** When the state was written. */
  readonly seen: Seen;
  readonly today: Tanggal;
  readonly now: Date;
  /** False: somebody else queues the files. */
  readonly ask: boolean;
  /** An earlier run may have marked the files and died before it queued them. */
  readonly isAgain: boolean;
}

export async function settleUtang(request: SettleRequest): Promise<void> {
  const { state, seen, today, now, ask, isAgain } = request;
  const { utang } = state;
  if (utang.length === 0) return;
  const ids = utang.map((it) => areaTahunId(it.tahun, it.kode));
  const known = marksOf(utang, await docs.basi.readMany(ids));
  const open = utang.filter((it, i) => !isMarked(known[i], it.dari));
  if (open.length > 0) await inTransaction((tx) => mark(open, now, tx));
  if (ask)
    await Promise.all(
      utang
        .filter((it, i) => isAgain || open.includes(it) || isForgotten(known[i], now))
        .map(({ tahun, kode }) => enqueueQs({ tahun, kode }, now)),
    );
  if (utang.every((it) => isMarkedByNight(it, state, today))) return;
  try {
    await commitTogether((batch) =>
      docs.penghitungan.setUnchanged({ ...state, utang: [] }, seen, batch),
    );
  } catch (error) {
    // Whoever wrote since has taken the debt over.
    if (!(error instanceof Overtaken)) throw error;
  }
}

async function mark(
  open: readonly Utang[],
  now: Date,
  tx: Parameters<Parameters<typeof inTransaction>[0]>[0],
): Promise<void> {
  const found = await docs.basi.readMany(
    open.map((it) => areaTahunId(it.tahun, it.kode)),
    tx,
  );
  const known = marksOf(open, found);
  for (const [i, { tahun, kode, dari }] of open.entries())
    await markStale({ known: known[i], tahun, kode, dari, now, tx });
}

function marksOf(utang: readonly Utang[], found: readonly StaleMark[]): (StaleMark | undefined)[] {
  return utang.map(({ tahun, kode }) => found.find((m) => m.tahun === tahun && m.kode === kode));
}

function isForgotten(known: StaleMark | undefined, now: Date): boolean {
  return known !== undefined && now.getTime() - Date.parse(known.sejak) > FORGOTTEN_MS;
}
