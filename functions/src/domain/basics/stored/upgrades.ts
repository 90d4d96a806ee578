// How documents of older versions become what this one reads, by collection: from the first version to
// the next, and so on. Apart from the table of documents because the page needs it without all the schemas.
import type { Koleksi } from '../paths.ts';
import type { Upgrade } from './stored.ts';

/** The first versions did not count their writes. */
const uncounted: Upgrade = (stored) => ({ urut: 0, ...stored });

/**
 * The first versions wrote `selisih` into the cash book where the count differed at entry, whatever had been
 * entered. The comparison is now made at every computation.
 */
const bukuKasAsEntered: Upgrade = (stored) => {
  const { buku, kasDihitung, kasSeharusnya } = stored;
  const isOverwritten =
    typeof kasDihitung === 'number' &&
    typeof kasSeharusnya === 'number' &&
    kasDihitung !== kasSeharusnya &&
    typeof buku === 'object' &&
    buku !== null &&
    'kas' in buku &&
    buku.kas === 'selisih';
  return isOverwritten ? { ...stored, buku: { ...buku, kas: 'ok' } } : stored;
};

const UPGRADES: { readonly [K in Koleksi]?: readonly Upgrade[] } = {
  sesi: [bukuKasAsEntered],
  target: [uncounted],
  upkBulanan: [uncounted],
};

/** Empty: the collection still has its first schema. */
export function upgradesOf(koleksi: Koleksi): readonly Upgrade[] {
  return UPGRADES[koleksi] ?? [];
}
