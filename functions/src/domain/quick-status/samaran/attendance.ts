// Where those present and saving are hidden. Their number is that of the members times that of the sessions,
// so it is hidden with the members, and so is the sum of every area above. A kelurahan hides it for all of its
// groups, and what it is in percent: from the rest and the percentage one could work out the hidden part.
import { KSM_KEHADIRAN, type Ukuran } from './ukuran.ts';
import type { Simpul } from './tree.ts';

/** By position: numbers, and percentages, that are hidden. */
export function attendanceOf(tree: readonly Simpul[]): ReadonlyMap<number, readonly Ukuran[]> {
  const isKsm = (i: number) => tree[i]?.children.length === 0;
  const hidden = new Set<number>();
  const hideUp = (from: number) => {
    for (let at = from; at >= 0; at = tree[at]?.induk ?? -1) hidden.add(at);
  };
  for (const [i, node] of tree.entries()) if (node.samar.has('anggota')) hideUp(i);
  if (hidden.size === 0) return new Map();

  const kelurahan = [...tree.entries()]
    .filter(([, { children }]) => children.length > 0 && children.every(isKsm))
    .toSorted(
      ([, a], [, b]) => b.children.length - a.children.length || (a.kode < b.kode ? -1 : 1),
    );
  const groups = () =>
    kelurahan.reduce((sum, [i, { children }]) => sum + (hidden.has(i) ? children.length : 0), 0);
  // The percentage of the kab/kota says little of one group only where it is not the only one that is hidden.
  const isEnough =
    kelurahan.reduce((sum, [, { children }]) => sum + children.length, 0) >= KSM_KEHADIRAN;
  for (const [i] of isEnough ? kelurahan : []) {
    if (groups() >= KSM_KEHADIRAN) break;
    hideUp(i);
  }
  const samar = new Map<number, readonly Ukuran[]>();
  for (const i of hidden) {
    const isPersen = i > 0 || !isEnough || tree[i]?.samar.has('anggota') === true;
    samar.set(i, isPersen ? ['kehadiran', 'persenHadir'] : ['kehadiran']);
    for (const a of tree[i]?.children ?? [])
      if (isKsm(a))
        samar.set(a, [
          'kehadiran',
          ...(tree[a]?.samar.has('anggota') ? (['persenHadir'] as const) : []),
        ]);
  }
  return samar;
}
