// What a reader can work out about hidden counts: for each the least and the most that it can be, from sums
// of areas and groups, from L + P = Total, because poor members are members and skilled ones are poor, and from
// what changed since the update before.
import { CACAH, isHidden, UKURAN_OF, type Cacah, type Tree, type Simpul } from './tree.ts';
import { areasInBoth, narrow, narrowChanges, startOfChanges, type Rentang } from './changes.ts';
import { BATAS_SEL_KECIL, isSelKecil } from './ukuran.ts';

/** More members than any area has. */
const MOST = 1e9;

export type Batas = Readonly<Record<Cacah, Rentang>>;

/**
 * Readers are taken to know of a hidden total whether it is small: the level of a group and its next gate
 * tell whether it has five members. Of other counts they know that a hidden one is not zero. `sebelum`: the
 * tree of the update before.
 */
export function rentangOf(
  tree: Tree,
  sebelum: Tree = [],
): { readonly now: Batas; readonly before: Batas } {
  const batas = startOf(tree);
  const earlier = startOf(sebelum);
  const areas = areasInBoth(tree, sebelum);
  const change = Object.fromEntries(
    CACAH.map((cacah) => [cacah, startOfChanges(tree, UKURAN_OF[cacah], MOST)]),
  ) as Record<Cacah, Rentang>;
  const narrowBetween = () =>
    CACAH.map((cacah) =>
      narrowChanges(areas, tree, {
        now: batas[cacah],
        before: earlier[cacah],
        change: change[cacah],
      }),
    ).includes(true);
  for (let round = 0; round < 60; round++) {
    const changed = [
      narrowAll(tree, batas),
      narrowAll(sebelum, earlier),
      link(tree, batas, earlier),
      narrowBetween(),
    ];
    if (!changed.includes(true)) break;
  }
  return { now: batas, before: earlier };
}

function narrowAll(tree: Tree, batas: Batas): boolean {
  let changed = false;
  for (const cacah of CACAH) changed = spread(tree, batas[cacah]) || changed;
  for (const [i, node] of tree.entries()) changed = couple(node, i, batas) || changed;
  return changed;
}

/** What has not changed since the update before is as narrow as in either. */
function link(tree: Tree, now: Batas, before: Batas): boolean {
  let changed = false;
  for (const [i, { twin, same }] of tree.entries())
    for (const cacah of CACAH) {
      if (!same.has(UKURAN_OF[cacah])) continue;
      const [a, b] = [now[cacah], before[cacah]];
      const lo = Math.max(a.lo[i] ?? 0, b.lo[twin] ?? 0);
      const hi = Math.min(a.hi[i] ?? MOST, b.hi[twin] ?? MOST);
      if (lo !== a.lo[i] || lo !== b.lo[twin] || hi !== a.hi[i] || hi !== b.hi[twin])
        changed = true;
      a.lo[i] = lo;
      b.lo[twin] = lo;
      a.hi[i] = hi;
      b.hi[twin] = hi;
    }
  return changed;
}

function startOf(tree: Tree): Batas {
  const start = (cacah: Cacah): Rentang => {
    const before = tree.map((node) => rangeBefore(node, cacah));
    return {
      lo: Float64Array.from(before, ([lo]) => lo),
      hi: Float64Array.from(before, ([, hi]) => hi),
    };
  };
  return {
    total: start('total'),
    l: start('l'),
    p: start('p'),
    miskin: start('miskin'),
    warmis: start('warmis'),
  };
}

/** What is known of a count by itself. */
function rangeBefore(node: Simpul, cacah: Cacah): readonly [number, number] {
  const nilai = node.cacah[cacah];
  if (node.notPrinted.has(cacah)) return [0, MOST];
  if (!isHidden(node, cacah) || node.known.has(UKURAN_OF[cacah])) return [nilai, nilai];
  if (cacah === 'total')
    return isSelKecil(nilai) ? [1, BATAS_SEL_KECIL - 1] : [BATAS_SEL_KECIL, MOST];
  // L and P are hidden together: where the total is hidden, and in an area above, one of them may be zero.
  const isSex = cacah === 'l' || cacah === 'p';
  const isZero = isSex && (isHidden(node, 'total') || node.cacah.l === 0 || node.cacah.p === 0);
  return [isZero ? 0 : 1, MOST];
}

/** A node is the sum of those below it: upwards, then downwards. Tells whether anything became narrower. */
function spread(tree: Tree, range: Rentang): boolean {
  const { lo, hi } = range;
  const at = (array: Float64Array, i: number) => array[i] ?? 0;
  let changed = false;
  for (let i = tree.length - 1; i >= 0; i--) {
    const children = tree[i]?.children ?? [];
    if (children.length === 0) continue;
    let sumLo = 0;
    let sumHi = 0;
    for (const a of children) {
      sumLo += at(lo, a);
      sumHi += at(hi, a);
    }
    changed = narrow(range, i, sumLo, sumHi) || changed;
  }
  for (const [i, { children }] of tree.entries()) {
    let sumLo = 0;
    let sumHi = 0;
    for (const a of children) {
      sumLo += at(lo, a);
      sumHi += at(hi, a);
    }
    for (const a of children) {
      const [before, until] = [at(lo, a), at(hi, a)];
      const [least, most] = [at(lo, i) - (sumHi - until), at(hi, i) - (sumLo - before)];
      changed = narrow(range, a, least, most) || changed;
    }
  }
  return changed;
}

/** What the counts of one node say about one another. */
function couple(node: Simpul, i: number, batas: Batas): boolean {
  let changed = false;
  const lo = (cacah: Cacah) => batas[cacah].lo[i] ?? 0;
  const hi = (cacah: Cacah) => batas[cacah].hi[i] ?? 0;
  const bound = (cacah: Cacah, least: number, most: number) => {
    changed = narrow(batas[cacah], i, least, most) || changed;
  };
  bound('total', lo('l') + lo('p'), hi('l') + hi('p'));
  bound('l', lo('total') - hi('p'), hi('total') - lo('p'));
  bound('p', lo('total') - hi('l'), hi('total') - lo('l'));
  bound('miskin', lo('warmis'), hi('total'));
  bound('total', lo('miskin'), MOST);
  bound('warmis', 0, hi('miskin'));
  const { perempuan } = node;
  if (perempuan?.cukup === true)
    bound('p', Math.ceil((perempuan.persen * lo('total')) / 100), MOST);
  if (perempuan?.cukup === false)
    bound('p', 0, Math.ceil((perempuan.persen * hi('total')) / 100) - 1);
  return changed;
}
