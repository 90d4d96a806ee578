// What was hidden in any update so far, of groups with the number that was behind the mark. A record that comes late and is
// cancelled again brings a number back that an older update hid: shown now, or told by what is shown, it would tell
// what it protected there. A sum of an area that was hidden once stays hidden, also when the area was empty between.
import { CACAH_OF, UKURAN_CACAH, type Simpul, type Tree, type UkuranCacah } from './tree.ts';

/** By code or group, and measure. */
export type Pernah = ReadonlyMap<string, ReadonlyMap<UkuranCacah, ReadonlySet<string>>>;

const valueOf = (node: Simpul, ukuran: UkuranCacah) =>
  node.children.length > 0 ? '' : CACAH_OF[ukuran].map((cacah) => node.cacah[cacah]).join(' ');

export const hidBefore = (pernah: Pernah, node: Simpul, ukuran: UkuranCacah) =>
  pernah.get(node.kode)?.get(ukuran)?.has(valueOf(node, ukuran)) === true;

/** With what the tree hides and nobody knows. */
export function addHidden(pernah: Pernah, tree: Tree): Pernah {
  const all = new Map(pernah);
  for (const node of tree) {
    const hidden = UKURAN_CACAH.filter((it) => node.samar.has(it) && !node.known.has(it));
    if (hidden.length === 0) continue;
    const values = new Map(all.get(node.kode));
    for (const ukuran of hidden)
      values.set(ukuran, new Set([...(values.get(ukuran) ?? []), valueOf(node, ukuran)]));
    all.set(node.kode, values);
  }
  return all;
}
