// Whether a record that is new, with the number of a submission, was put back from a backup or copied by hand. Of
// its submission the history was written in the same transaction, so this says the same whenever the event comes.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { countRiwayatBetween } from '../../adapters/firestore/trails/riwayat.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

/** The history has the time at which a submission came in, the event that at which it was stored. */
const MS_TO_STORE = 5 * 60_000;
/** By how much two clocks may differ. */
const MS_APART = 5000;

/** `written`: when the record was, ISO 8601. What nobody has computed yet waits for its own event. */
export async function isPutBack(
  { ksmId, urut }: { readonly ksmId: KsmId; readonly urut: number },
  written: string,
): Promise<boolean> {
  const at = Date.parse(written);
  const from = new Date(at - MS_TO_STORE).toISOString();
  const to = new Date(at + MS_APART).toISOString();
  if ((await countRiwayatBetween(ksmId, from, to)) > 0) return false;
  const state = await docs.penghitungan.read(ksmId);
  return state !== null && urut <= state.dihitung;
}
