// After a night every group of a kab/kota has a new month, and the first build of its file reads all of them.
// What it has read goes into the list of groups too, so that whoever opens that in the morning does not read it
// a second time. Only into a list that somebody has opened before; the build reads for it who waits, no more.
import { listMenunggu } from '../../adapters/firestore/work/penghitungan.ts';
import { readDaftar, saveDaftar } from '../../adapters/storage/daftar-ksm.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { withMonth } from '../../domain/lists/daftar-ksm.ts';
import type { KotaPart } from '../../domain/quick-status/updates/kota-part.ts';
import { logs } from '../../logs.ts';
import { MUCH } from './load-daftar.ts';

/** So far the clocks of two instances may differ. */
const SKEW_MS = 2 * 60_000;
/** With more groups that wait than this, the list is read as ever. */
const MOST = 500;

/** What was under way before a build read the months of all groups. */
export interface BeforeMonths {
  /** Groups that had something to be computed: their months may come later than the build reads. */
  readonly waiting: readonly KsmId[];
  /** Whatever computation begins after this is asked for by its time. */
  readonly sejak: string;
}

/** Asked before the months are read. Null: there is no list to keep, or too much is under way. */
export async function lookBeforeMonths(kota: KodeKota): Promise<BeforeMonths | null> {
  if ((await readDaftar(kota)) === null) return null;
  const sejak = new Date(Date.now() - SKEW_MS).toISOString();
  const found = await listMenunggu(kota, MOST);
  if (found.unreadable.length > 0 || found.rows.length >= MOST) return null;
  return { waiting: found.rows.map(({ ksmId }) => ksmId), sejak };
}

/** Puts the months that a build has read into the list. What fails costs the next one who opens it some reads. */
export async function warmDaftar(part: KotaPart, before: BeforeMonths): Promise<void> {
  try {
    const kept = await readDaftar(part.kode);
    const next = kept && withMonth(kept, part, { ...before, worth: MUCH });
    if (next !== null) await saveDaftar(next);
  } catch (error) {
    logs.daftarNotKept({ kota: part.kode }, error);
  }
}
