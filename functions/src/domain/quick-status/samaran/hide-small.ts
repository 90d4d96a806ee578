// Which counts are hidden: first the small ones, then neighbours, until a reader who adds, subtracts and
// divides is left with at least three values for every small one. Where the neighbours do not suffice, the
// area above is hidden too.
import {
  CACAH_OF,
  isHidden,
  UKURAN_OF,
  CACAH,
  type Cacah,
  type Tree,
  type Simpul,
  type UkuranCacah,
} from './tree.ts';
import { rentangOf, type Batas } from './rentang.ts';
import { isSelKecil } from './ukuran.ts';

/** A small count must be able to be this many values. */
export const FEWEST_VALUES = 3;

/** Hides in the tree what must be hidden; what it finds hidden stays hidden. */
export function hideSmall(tree: Tree, sebelum: Tree = []): void {
  // From below: an area finds what is hidden under it.
  for (const node of tree.toReversed())
    for (const cacah of CACAH)
      if (!node.notPrinted.has(cacah) && isSelKecil(node.cacah[cacah]))
        hide(tree, node, UKURAN_OF[cacah]);
  while (hideTold(tree, sebelum));
}

/** For every small count that readers can work out one more cell is hidden; false where there is none. */
function hideTold(tree: Tree, sebelum: Tree): boolean {
  const { now: batas, before } = rentangOf(tree, sebelum);
  const touched = new Set<string>();
  let hasHidden = false;
  for (const [i, node] of tree.entries())
    for (const cacah of CACAH) {
      const twin = sebelum[node.twin];
      const isToldBefore = twin !== undefined && isTold(twin, node.twin, cacah, before);
      const isNow = isToldBefore || isTold(node, i, cacah, batas);
      const told = isNow ? i : smallTogether(tree, i, cacah, batas);
      const induk = told === null ? undefined : tree[told]?.induk;
      const family = `${induk} ${UKURAN_OF[cacah]}`;
      if (told === null || touched.has(family)) continue;
      touched.add(family);
      // What is hidden for the total hides L and P as well.
      if (cacah === 'total') touched.add(`${induk} jenisKelamin`);
      // What it is now tells what it was.
      if (isToldBefore && canHide(node, UKURAN_OF[cacah])) {
        hide(tree, node, UKURAN_OF[cacah]);
        hasHidden = true;
      } else hasHidden = hideMore(tree, told, cacah) || hasHidden;
    }
  // Groups that are gone: what the area lost tells them.
  const stayed = new Set(tree.map(({ twin }) => twin));
  for (const [i, node] of sebelum.entries())
    for (const cacah of CACAH)
      if (!stayed.has(i) && isTold(node, i, cacah, before))
        hasHidden = hideAbove(tree, sebelum, node.induk, UKURAN_OF[cacah]) || hasHidden;
  return hasHidden;
}

/** A reader is left with too few values for a small count that is hidden. */
function isTold(node: Simpul, i: number, cacah: Cacah, batas: Batas): boolean {
  if (node.notPrinted.has(cacah) || !isHidden(node, cacah)) return false;
  if (!node.kept.has(UKURAN_OF[cacah]) && !isSelKecil(node.cacah[cacah])) return false;
  if (node.known.has(UKURAN_OF[cacah])) return false;
  const { lo, hi } = batas[cacah];
  return (hi[i] ?? 0) - (lo[i] ?? 0) + 1 < FEWEST_VALUES;
}

/** A node below that is hidden where all that is hidden there is a small number together, and known as such. */
function smallTogether(tree: Tree, i: number, cacah: Cacah, batas: Batas): number | null {
  const { lo, hi } = batas[cacah];
  const node = tree[i];
  if (node === undefined || lo[i] !== hi[i]) return null;
  const open = node.children.filter((a) => {
    const children = tree[a];
    return (
      children && isHidden(children, cacah) && !children.notPrinted.has(cacah) && lo[a] !== hi[a]
    );
  });
  const sum = open.reduce((total, a) => total + (tree[a]?.cacah[cacah] ?? 0), 0);
  return isSelKecil(sum)
    ? (open.find((a) => isSelKecil(tree[a]?.cacah[cacah] ?? 0)) ?? null)
    : null;
}

/** Hides one more cell for the sake of this one; false where nothing is left to hide. */
function hideMore(tree: Tree, i: number, cacah: Cacah): boolean {
  const node = tree[i];
  if (node === undefined) return false;
  const ukuran = UKURAN_OF[cacah];
  if (ukuran === 'jenisKelamin' && isToldByGate(node)) {
    if (isHidden(node, 'total'))
      return hideAround(tree, i, 'anggota') || hideAround(tree, i, ukuran);
    hide(tree, node, 'anggota');
    return true;
  }
  return hideAround(tree, i, ukuran);
}

/** A gate that judges the share of women leaves too few numbers of them where the total is known. */
function isToldByGate({ perempuan, cacah: { total } }: Simpul): boolean {
  if (perempuan === null) return false;
  const batas = Math.ceil((perempuan.persen * total) / 100);
  const [lo, hi] = perempuan.cukup ? [Math.max(1, batas), total - 1] : [1, batas - 1];
  return hi - lo + 1 < FEWEST_VALUES;
}

/** The first area that shows its count, of those that stand where a group was. */
function hideAbove(tree: Tree, sebelum: Tree, induk: number, ukuran: UkuranCacah): boolean {
  for (let at = induk; at >= 0; at = sebelum[at]?.induk ?? -1) {
    const node = tree.find(({ twin }) => twin === at);
    const isZero = CACAH_OF[ukuran].every((cacah) => node?.cacah[cacah] === 0);
    if (node === undefined || isZero || node.samar.has(ukuran)) continue;
    hide(tree, node, ukuran);
    return true;
  }
  return false;
}

/** A neighbour, the area above, or a neighbour of that. */
function hideAround(tree: Tree, i: number, ukuran: UkuranCacah): boolean {
  for (let at = i; at >= 0; at = tree[at]?.induk ?? -1) {
    const induk = tree[tree[at]?.induk ?? -1];
    if (induk === undefined) return false;
    if (hideOneOf(tree, induk.children, ukuran)) return true;
    const isZero = CACAH_OF[ukuran].every((cacah) => induk.cacah[cacah] === 0);
    if (!induk.samar.has(ukuran) && !isZero) {
      hide(tree, induk, ukuran);
      return true;
    }
    // Every neighbour is hidden, and what is hidden below them leaves too little room.
    if (induk.children.some((a) => hideOneOf(tree, tree[a]?.children ?? [], ukuran))) return true;
  }
  return false;
}

/** The smallest that leaves room, by code where two are equal. */
function hideOneOf(tree: Tree, among: readonly number[], ukuran: UkuranCacah): boolean {
  let best: Simpul | null = null;
  for (const a of among) {
    const node = tree[a];
    if (node === undefined || !canHide(node, ukuran)) continue;
    if (best === null || isBefore(node, best, ukuran)) best = node;
  }
  if (best === null) return false;
  hide(tree, best, ukuran);
  return true;
}

/** Zero is never hidden for the sake of another cell: it would be no help, and need not be hidden. */
export const leastOf = (node: Simpul, ukuran: UkuranCacah) =>
  Math.min(...CACAH_OF[ukuran].map((cacah) => node.cacah[cacah]));

export function canHide(node: Simpul, ukuran: UkuranCacah): boolean {
  if (node.samar.has(ukuran) || node.known.has(ukuran)) return false;
  if (CACAH_OF[ukuran].some((cacah) => node.notPrinted.has(cacah))) return false;
  return leastOf(node, ukuran) > 0;
}

/** Room for a total above the five that readers know of, for others above one. */
export const hasRoom = (node: Simpul, ukuran: UkuranCacah) =>
  leastOf(node, ukuran) >= (ukuran === 'anggota' ? 8 : 4);

function isBefore(a: Simpul, b: Simpul, ukuran: UkuranCacah): boolean {
  if (hasRoom(a, ukuran) !== hasRoom(b, ukuran)) return hasRoom(a, ukuran);
  const [x, y] = [leastOf(a, ukuran), leastOf(b, ukuran)];
  return x < y || (x === y && a.kode < b.kode);
}

/** With the total L and P are hidden; of a hidden area something below it, or the sum would tell. */
export function hide(tree: Tree, node: Simpul, ukuran: UkuranCacah): void {
  node.samar.add(ukuran);
  if (ukuran === 'anggota') node.samar.add('jenisKelamin');
  if (node.children.some((a) => tree[a]?.samar.has(ukuran) === true)) return;
  hideOneOf(tree, node.children, ukuran);
}
