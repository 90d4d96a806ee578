// The stale mark of an area while its files are built: taken before anything is read, given back when the
// build fails, made fresh when it ends. Of two builds at once only one holds it.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { leaseOf, readStaleMarks } from '../../adapters/firestore/work/stale-marks.ts';
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';

/** A build that has not ended after this time counts as dead, and another may begin. */
const LEASE_MS = 10 * 60_000;

/** `busy`: a build is under way, or died less than its lease ago. */
export type Wanted = 'yes' | 'no' | 'busy';

export async function isWanted(tugas: TugasQs, now: Date): Promise<Wanted> {
  const mark = await docs.basi.read(areaTahunId(tugas.tahun, tugas.kode));
  return mark === null ? 'no' : wantedOf(mark, now);
}

function wantedOf(mark: StaleMark, now: Date): Wanted {
  const lease = leaseOf(mark);
  if (lease !== undefined && now.getTime() - Date.parse(lease) <= LEASE_MS) return 'busy';
  return mark.keadaan === 'segar' ? 'no' : 'yes';
}

/** Takes the stale mark before anything is read: what is written after this marks the area again. */
export async function claim(
  tugas: TugasQs,
  now: Date,
): Promise<StaleMark | Exclude<Wanted, 'yes'>> {
  return inTransaction(async (tx) => {
    const [known] = await readStaleMarks(tugas.kode, [tugas.tahun], tx);
    const wanted = known === undefined ? 'no' : wantedOf(known, now);
    if (known === undefined || wanted !== 'yes') return wanted === 'yes' ? 'no' : wanted;
    const mark: StaleMark = {
      ...known,
      keadaan: 'dikerjakan',
      tiket: known.tiket + 1,
      sejak: now.toISOString(),
      dikerjakanSejak: now.toISOString(),
    };
    await docs.basi.set(mark, tx);
    return mark;
  });
}

/** A failed build leaves the area stale for the queue's next try. */
export async function giveBack(tugas: TugasQs, tiket: number, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const [mark] = await readStaleMarks(tugas.kode, [tugas.tahun], tx);
    if (mark?.tiket === tiket)
      await docs.basi.set({ ...withoutLease(mark), keadaan: 'basi', sejak: now.toISOString() }, tx);
  });
}

/** Answers whether the area was marked again while it was built. */
export async function finishEmpty(tugas: TugasQs, tiket: number, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [mark] = await readStaleMarks(tugas.kode, [tugas.tahun], tx);
    return endBuild(mark, tiket, now, tx);
  });
}

/**
 * The build with this ticket has ended: the mark is fresh, unless the area was marked again meanwhile.
 * Answers whether it was.
 */
export async function endBuild(
  mark: StaleMark | undefined,
  tiket: number,
  now: Date,
  tx: Transaction,
): Promise<boolean> {
  if (mark?.tiket !== tiket || leaseOf(mark) === undefined) return false;
  const again = mark.keadaan === 'basi';
  const fresh = {
    keadaan: 'segar',
    dari: null,
    catatanKota: false,
    sejak: now.toISOString(),
  } as const;
  await docs.basi.set({ ...withoutLease(mark), ...(again ? {} : fresh) }, tx);
  return again;
}

/**
 * A mark whose ticket was lost counts anew, and no build with such a ticket is ever the newest: it goes on
 * from the update that stands. Answers whether the area must be built again.
 */
export async function takeLaterTicket(
  mark: StaleMark | undefined,
  { tiket, versi }: { readonly tiket: number; readonly versi: number },
  now: Date,
  tx: Transaction,
): Promise<boolean> {
  // Of a build that was overtaken by a later one the mark has the later ticket.
  if (mark?.tiket !== tiket) return false;
  const sejak = now.toISOString();
  await docs.basi.set({ ...withoutLease(mark), keadaan: 'basi', tiket: versi, sejak }, tx);
  return true;
}

function withoutLease({ dikerjakanSejak: _lease, ...mark }: StaleMark): StaleMark {
  return mark;
}
