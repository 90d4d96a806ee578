// Whether a record that is new, or has a higher number than before, was put back from a backup or copied by hand. Of
// its submission the history was written in the same transaction, at the very same time by the clock of the database,
// so this says the same whenever the event comes.
import type { Seen } from '../../adapters/firestore/documents/gather.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { isStoredWithRiwayat } from '../../adapters/firestore/trails/riwayat.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

/** Where to look for the entry: it has the time at which the submission came in, by the clock of the function. */
const MS_TO_STORE = 5 * 60_000;
/** A function's clock may be ahead by this; if it is by more, a group is computed once too often. */
const MS_AHEAD = 100;

/** `written`: when the record was. What nobody has computed yet waits for its own event. */
export async function isPutBack(
  { ksmId, urut }: { readonly ksmId: KsmId; readonly urut: number },
  written: NonNullable<Seen>,
): Promise<boolean> {
  const at = written.toMillis();
  const from = new Date(at - MS_TO_STORE).toISOString();
  const to = new Date(at + MS_AHEAD).toISOString();
  if (await isStoredWithRiwayat(ksmId, written, { from, to })) return false;
  const state = await docs.penghitungan.read(ksmId);
  return state !== null && urut <= state.dihitung;
}
