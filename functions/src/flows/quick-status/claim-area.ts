// The stale mark of an area while its files are built: taken before anything is read, given back when the
// build fails, made fresh when it ends. Of two builds at once only one holds it.
import { inTransaction } from '../../adapters/firestore/commit.ts';
import { markStale, readStaleMarks } from '../../adapters/firestore/stale-marks.ts';
import { docs } from '../../adapters/firestore/docs.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';

/** A build that has not ended after this time counts as dead, and another may begin. */
const LEASE_MS = 10 * 60_000;

export async function isWanted(tugas: TugasQs, now: Date): Promise<boolean> {
  const mark = await docs.basi.read(areaTahunId(tugas.tahun, tugas.kode));
  return mark !== null && isFree(mark, now);
}

function isFree(mark: { keadaan: string; sejak: string }, now: Date): boolean {
  if (mark.keadaan === 'basi') return true;
  return mark.keadaan === 'dikerjakan' && now.getTime() - Date.parse(mark.sejak) > LEASE_MS;
}

/** Takes the stale mark before anything is read: what is written after this marks the area again. */
export async function claim(tugas: TugasQs, now: Date): Promise<StaleMark | null> {
  return inTransaction(async (tx) => {
    const [known] = await readStaleMarks(tugas.kode, [tugas.tahun], tx);
    if (!known || !isFree(known, now)) return null;
    const mark: StaleMark = {
      ...known,
      keadaan: 'dikerjakan',
      tiket: known.tiket + 1,
      sejak: now.toISOString(),
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
      await markStale({
        known: mark,
        tahun: tugas.tahun,
        kode: tugas.kode,
        dari: mark.dari,
        now,
        tx,
      });
  });
}

export async function finishEmpty(tugas: TugasQs, tiket: number, now: Date): Promise<null> {
  await inTransaction(async (tx) => {
    const [mark] = await readStaleMarks(tugas.kode, [tugas.tahun], tx);
    if (mark?.tiket === tiket && mark.keadaan === 'dikerjakan')
      await docs.basi.set(freshMark(mark, now), tx);
  });
  return null;
}

export function freshMark(mark: StaleMark, now: Date): StaleMark {
  return { ...mark, keadaan: 'segar', dari: null, catatanKota: false, sejak: now.toISOString() };
}
