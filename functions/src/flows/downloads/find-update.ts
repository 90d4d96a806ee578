// The updates of a file that a person can have: the current one is in the manifest, the earlier ones are
// documents of their own. What a version before left in the manifest is read from there.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listLama } from '../../adapters/firestore/quick-status/qs-lama.ts';
import { qsLamaId } from '../../domain/basics/paths.ts';
import type { ManifesQs, RevisiQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { readable } from '../repair/set-aside.ts';

/** Undefined: there is none, or it cannot be read. The manifest is read first: an update only ever leaves it. */
export async function findUpdate(
  manifes: ManifesQs,
  revisi: string,
  now: Date,
): Promise<RevisiQs | undefined> {
  const held = [manifes.terbaru, ...manifes.lama].find((r) => r.revisi === revisi);
  if (held) return held;
  const id = qsLamaId(manifes.tahun, manifes.kode, revisi);
  return (await readable(await docs.qsLama.readManyReadable([id]), now))[0];
}

/** All of them, newest first. */
export async function listUpdates(manifes: ManifesQs, now: Date): Promise<readonly RevisiQs[]> {
  const lama = await readable(await listLama(manifes), now);
  const byId = new Map([...manifes.lama, ...lama].map((r) => [r.revisi, r]));
  byId.delete(manifes.terbaru.revisi);
  const isNewer = (a: RevisiQs, b: RevisiQs) =>
    a.diperbarui === b.diperbarui ? a.revisi > b.revisi : a.diperbarui > b.diperbarui;
  return [manifes.terbaru, ...[...byId.values()].toSorted((a, b) => (isNewer(a, b) ? -1 : 1))];
}
