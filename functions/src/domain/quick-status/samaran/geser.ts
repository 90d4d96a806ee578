// Two more sets of numbers of a kab/kota that would print the very same files, in this update and in all before. They
// are kept as shifts: by how much a count of a group is another one there. A count keeps its shifts for as long as it
// is that number, also when it comes back after years, since readers may know that it is the same.
import { CACAH_OF, UKURAN_CACAH, type Simpul, type Tree, type UkuranCacah } from './tree.ts';

/** In the first of the two and in the second. */
export type Geser = readonly [number, number];

export const TANPA_GESER: Geser = [0, 0];

/** By group, measure and number. What is not in it is not shifted. */
export type GeserKota = ReadonlyMap<string, ReadonlyMap<UkuranCacah, ReadonlyMap<string, Geser>>>;

/** Of what is in no row of a group readers know that it is the same only where all of the group is. */
const numbersOf = (node: Simpul, ukuran: UkuranCacah) =>
  ukuran === 'warmis' ? allNumbersOf(node) : CACAH_OF[ukuran].map((c) => node.cacah[c]).join(' ');

const allNumbersOf = ({ cacah: { l, p, miskin, warmis } }: Simpul) =>
  [l, p, miskin, warmis].join(' ');

const isAllSame = (node: Simpul) => UKURAN_CACAH.every((it) => node.same.has(it));

/** A group with all that it was in some update. */
export const isAgain = (kota: GeserKota, node: Simpul) =>
  isAllSame(node) || kota.get(node.kode)?.get('warmis')?.has(allNumbersOf(node)) === true;

/** Null where readers have never met this number. */
export function geserKnown(kota: GeserKota, node: Simpul, ukuran: UkuranCacah): Geser | null {
  const of = kota.get(node.kode)?.get(ukuran);
  const kept = of?.get(allNumbersOf(node)) ?? of?.get(numbersOf(node, ukuran));
  const isSame = ukuran === 'warmis' ? isAllSame(node) : node.same.has(ukuran);
  return kept ?? (isSame ? TANPA_GESER : null);
}

const isGroup = (node: Simpul) => node.children.length === 0;

const isEqual = (a: Geser, b: Geser) => a[0] === b[0] && a[1] === b[1];

/** What is left out of the next update is kept also where it is not shifted: it may come back. */
export function addGeser(
  kota: GeserKota,
  before: Tree,
  tree: Tree,
  geserOf: (i: number, ukuran: UkuranCacah) => Geser,
): GeserKota {
  const all = new Map<string, Map<UkuranCacah, Map<string, Geser>>>();
  for (const [kode, of] of kota)
    all.set(kode, new Map([...of].map(([ukuran, by]) => [ukuran, new Map(by)])));
  const put = (node: Simpul, ukuran: UkuranCacah, numbers: string, geser: Geser) => {
    const of = all.get(node.kode) ?? new Map<UkuranCacah, Map<string, Geser>>();
    const by = of.get(ukuran) ?? new Map<string, Geser>();
    if (!by.has(numbers)) by.set(numbers, geser);
    all.set(node.kode, of.set(ukuran, by));
  };
  const now = new Map(tree.map((node) => [node.kode, node]));
  for (const node of before) {
    if (!isGroup(node)) continue;
    const next = now.get(node.kode);
    for (const ukuran of UKURAN_CACAH) {
      const isSame = next && (ukuran === 'warmis' ? isAllSame(next) : next.same.has(ukuran));
      if (
        isSame !== true &&
        (ukuran === 'warmis' || CACAH_OF[ukuran].some((c) => node.cacah[c] > 0))
      )
        put(node, ukuran, numbersOf(node, ukuran), TANPA_GESER);
    }
  }
  for (const [i, node] of tree.entries()) {
    if (!isGroup(node)) continue;
    for (const ukuran of UKURAN_CACAH) {
      const geser = geserOf(i, ukuran);
      const known = geserKnown(kota, node, ukuran);
      const numbers = numbersOf(node, ukuran);
      if (known === null) {
        if (!isEqual(geser, TANPA_GESER)) put(node, ukuran, numbers, geser);
      } else if (!isEqual(known, geser)) {
        // It is another one together with what else the group has now.
        put(node, ukuran, numbers, known);
        put(node, ukuran, allNumbersOf(node), geser);
      }
    }
  }
  return all;
}
