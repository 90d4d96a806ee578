// Marks the files that a computation has changed, after it has written its figures: whoever builds a file
// after it was marked reads them. A mark that already says so is only read.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { commitTogether, Overtaken } from '../../adapters/firestore/documents/commit.ts';
import { gather, instantOf, type Seen } from '../../adapters/firestore/documents/gather.ts';
import { staleMarkOf } from '../../adapters/firestore/work/stale-marks.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import { isPassing, withRetries } from '../../adapters/platform/retry.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
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
  const { known, set, built } = await withRetries(
    () => mark(request),
    (error) => error instanceof Overtaken || isPassing(error),
  );
  if (ask)
    await Promise.all(
      utang
        .filter(
          (it, i) =>
            (isAgain && !built.includes(it)) || set.includes(it) || isForgotten(known[i], now),
        )
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

/** Without locks: the marks are read, and those that do not say so yet are written if they are still as read. */
async function mark({ state, seen, today, now, isAgain }: SettleRequest) {
  const { utang } = state;
  const ids = utang.map((it) => areaTahunId(it.tahun, it.kode));
  const found = await gather(ids.map((id) => docs.basi.ref(id)));
  const known = ids.map((id) => found.of(docs.basi, id) ?? undefined);
  // Noted until the next computation, for an event that comes twice: its file may be there long since.
  const built = utang.filter(
    (it, i) => isAgain && isMarkedByNight(it, state, today) && isBuiltSince(known[i], seen),
  );
  const open = utang.flatMap((it, i) => {
    if (built.includes(it)) return [];
    const stale = staleMarkOf({ known: known[i], ...it, now });
    const id = ids[i];
    return stale === null || id === undefined ? [] : [{ it, stale, id }];
  });
  if (open.length > 0)
    await commitTogether((batch) =>
      Promise.all(
        open.map(({ stale, id }) =>
          docs.basi.setUnchanged(stale, found.seen(docs.basi, id), batch),
        ),
      ),
    );
  return { known, set: open.map(({ it }) => it), built };
}

/** By how much two clocks may differ. */
const MS_APART = 5000;

/** A build that began after the figures were written has read them. */
function isBuiltSince(known: StaleMark | undefined, seen: Seen): boolean {
  const written = instantOf(seen);
  if (known?.keadaan !== 'segar' || written === null) return false;
  return Date.parse(known.sejak) > written + MS_APART;
}

function isForgotten(known: StaleMark | undefined, now: Date): boolean {
  return known !== undefined && now.getTime() - Date.parse(known.sejak) > FORGOTTEN_MS;
}
