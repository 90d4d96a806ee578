// A page of the updates of a file, newest first: the current one is in the manifest, the earlier ones are documents,
// and a version before may have left some in the manifest.
import type { RevisiQs } from './qs-berkas.ts';

/** Lines of a page: with the manifest and the count it is read from 53 documents. */
export const REVISI_PER_PAGE = 50;

/** Where an update stands in the list. It says so itself, so the list may change before and after it. */
export type TempatRevisi = Pick<RevisiQs, 'diperbarui' | 'revisi'>;

interface Manifes {
  readonly terbaru: RevisiQs;
  readonly lama: readonly RevisiQs[];
}

/** `found`: documents after `setelah` (null: from the newest), in the order of the list. */
export function pageOfRevisi(
  { terbaru, lama }: Manifes,
  found: { readonly rows: readonly RevisiQs[]; readonly hasMore: boolean },
  setelah: TempatRevisi | null,
): { readonly revisi: readonly RevisiQs[]; readonly lanjut: TempatRevisi | null } {
  const [current, ...earlier] = inOrder({ terbaru, lama }, found.rows);
  // What the manifest has beyond the last document may stand after documents that were not read.
  const last = found.hasMore ? found.rows.at(-1) : undefined;
  const here = earlier.filter(
    (it) =>
      (setelah === null || isNewer(setelah, it)) && (last === undefined || !isNewer(last, it)),
  );
  const all = setelah === null ? [current, ...here] : here;
  const revisi = all.slice(0, REVISI_PER_PAGE);
  const end = revisi.at(-1);
  const hasMore = found.hasMore || all.length > revisi.length;
  return {
    revisi,
    lanjut: end && hasMore ? { diperbarui: end.diperbarui, revisi: end.revisi } : null,
  };
}

function isNewer(a: TempatRevisi, b: TempatRevisi): boolean {
  return a.diperbarui === b.diperbarui ? a.revisi > b.revisi : a.diperbarui > b.diperbarui;
}

/** All of them, newest first. */
export function inOrder(
  { terbaru, lama }: Manifes,
  found: readonly RevisiQs[],
): readonly [RevisiQs, ...RevisiQs[]] {
  const byId = new Map([...lama, ...found].map((it) => [it.revisi, it]));
  byId.delete(terbaru.revisi);
  return [terbaru, ...[...byId.values()].toSorted((a, b) => (isNewer(a, b) ? -1 : 1))];
}
