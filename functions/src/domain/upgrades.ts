// How documents of older versions become what this one reads, by collection: from the first version to
// the next, and so on. Apart from the table of documents because the page needs it without the schemas.
import type { Koleksi } from './basics/paths.ts';
import type { Upgrade } from './basics/stored/stored.ts';

/** The first versions did not count their writes. */
const uncounted: Upgrade = (stored) => ({ urut: 0, ...stored });

const UPGRADES: { readonly [K in Koleksi]?: readonly Upgrade[] } = {
  target: [uncounted],
  upkBulanan: [uncounted],
};

/** Empty: the collection still has its first schema. */
export function upgradesOf(koleksi: Koleksi): readonly Upgrade[] {
  return UPGRADES[koleksi] ?? [];
}
