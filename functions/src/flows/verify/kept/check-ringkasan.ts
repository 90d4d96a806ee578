// The counts of the public page, which are kept for an hour, against the recaps that they are added up from.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { isFresh } from '../../../domain/quick-status/recap/ringkasan.ts';
import { differingPaths } from '../../../domain/verify/differing-paths.ts';
import { addUp } from '../../areas/load-ringkasan.ts';
import type { FoundInList } from './check-lists.ts';

const ID = 'nasional';
/** A recap says when its build began, and is written when that ends. */
const BUILT_WITHIN_MS = 20 * 60_000;

/** Reads only. Null: nothing differs. */
export async function checkRingkasan(today: Tanggal, now: Date): Promise<FoundInList | null> {
  const stored = await docs.ringkasan.readIfFits(ID);
  // One that is older is made anew for whoever asks next.
  if (stored === null || !isFresh(stored, now)) return null;
  const { angka, terakhir } = await addUp(today, now);
  const apa = differingPaths(stored.angka, angka);
  const since = new Date(Date.parse(stored.dihitung) - BUILT_WITHIN_MS).toISOString();
  // Added up since: what people see is up to an hour old.
  if (apa.length === 0 || (terakhir !== null && terakhir > since)) return null;
  return {
    selisih: { jenis: 'ringkasan', dokumen: ID, bulan: null, apa },
    mend: () => docs.ringkasan.set({ dihitung: now.toISOString(), angka }),
  };
}
