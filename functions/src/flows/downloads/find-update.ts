// The updates of a file that a person can have: the current one is in the manifest, the earlier ones are
// documents of their own. What a version before left in the manifest is read from there.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listLama } from '../../adapters/firestore/quick-status/qs-lama.ts';
import { areaTahunId, qsLamaId } from '../../domain/basics/paths.ts';
import { refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { inOrder } from '../../domain/quick-status/updates/page-of-revisi.ts';
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
  return inOrder(manifes, await readable(await listLama(manifes), now));
}

/** The manifest of a file that a person asks about. */
export async function readManifes(berkas: {
  readonly tahun: number;
  readonly kode: KodeWilayah;
}): Promise<ManifesQs | Problem> {
  const manifes = await docs.qs.read(areaTahunId(berkas.tahun, berkas.kode));
  return manifes ?? refuse({ code: 'tidak-ditemukan', apa: 'Berkas QS', jalur: 'kode' });
}
