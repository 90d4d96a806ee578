// What another number of a group, or of a small area, may be: within what readers know of it by itself and by the other
// counts of the group.
import { geserKnown, isAgain, TANPA_GESER, type Geser, type GeserKota } from './geser.ts';
import type { Pilihan } from './seimbang.ts';
import { CACAH_OF, type Cacah, type Simpul, type Tree, type UkuranCacah } from './tree.ts';
import { BATAS_SEL_KECIL, isSelKecil } from './ukuran.ts';

const FAR = 4;
const FAR_AWAY = 1000;
const MOST_CHOICES = 24;
/** The first set and the second. */
export const KE = [0, 1] as const;

/** By count and position in the tree. */
export type Shifts = Readonly<Record<Cacah, Geser[]>>;

/** The count that is shifted; of L and P the other follows from the total. */
export const POKOK: Readonly<Record<UkuranCacah, Cacah>> = {
  anggota: 'total',
  jenisKelamin: 'l',
  miskin: 'miskin',
  warmis: 'warmis',
};

/** Shifts within a range that are looked at one by one. */
function near([lo, hi]: readonly [number, number]): number[] {
  const from = Math.max(lo, -FAR);
  return Array.from(
    { length: Math.max(0, Math.min(hi, Math.max(FAR, lo + 2)) - from + 1) },
    (_, n) => from + n,
  );
}

const cheapest = (choices: readonly Pilihan[]) =>
  choices.toSorted((a, b) => a.harga - b.harga).slice(0, MOST_CHOICES);

/** Other numbers in both sets, and not the same. */
const isAnother = ([a, b]: Geser) => a !== 0 && b !== 0 && a !== b;

/** Of one measure. */
export class Kemungkinan {
  readonly tree: Tree;
  readonly #kota: GeserKota;
  readonly #shifts: Shifts;
  readonly ukuran: UkuranCacah;
  readonly of: Geser[];
  readonly #found = new Map<number, readonly Pilihan[] | null>();
  /** What a group has changed of itself is not held to what it was. */
  isLoose = false;

  constructor(tree: Tree, kota: GeserKota, shifts: Shifts, ukuran: UkuranCacah) {
    this.tree = tree;
    this.#kota = kota;
    this.#shifts = shifts;
    this.ukuran = ukuran;
    this.of = shifts[POKOK[ukuran]];
  }

  loosely<T>(find: () => T): T {
    this.isLoose = true;
    const found = find();
    this.isLoose = false;
    return found;
  }

  isHidden(i: number): boolean {
    return this.tree[i]?.samar.has(this.ukuran) === true;
  }

  /** The shift of a group that is what it is, or null. */
  fixed(i: number): Geser | null {
    const node = this.tree[i];
    if (node === undefined) return TANPA_GESER;
    const { l, p } = node.cacah;
    if (this.ukuran === 'jenisKelamin') {
      if (l === 0) return TANPA_GESER;
      if (p === 0) return this.#shifts.total[i] ?? TANPA_GESER;
    } else if (node.cacah[POKOK[this.ukuran]] === 0) return TANPA_GESER;
    const known = geserKnown(this.#kota, node, this.ukuran);
    return known !== null && this.#isBroken(i, known) ? null : known;
  }

  /** What the group has now does not allow it, and nobody knows that it is the same where something else has changed. */
  #isBroken(i: number, known: Geser): boolean {
    const node = this.tree[i];
    if (node === undefined || isAgain(this.#kota, node)) return false;
    if (!this.isHidden(i) && !node.notPrinted.has(POKOK[this.ukuran])) return false;
    if (this.isLoose) return true;
    const isWithin = KE.every((k) => {
      const [lo, hi] = this.range(i, k);
      return known[k] >= lo && known[k] <= hi;
    });
    return !isWithin || !this.fits(i, known) || !this.leavesRoom(i, known);
  }

  /** Small counts are others there, and possible ones. */
  fits(
    i: number,
    geser: Geser,
    ukuran: UkuranCacah = this.ukuran,
    total: Geser = this.#shifts.total[i] ?? TANPA_GESER,
  ): boolean {
    const node = this.tree[i];
    if (node === undefined) return false;
    // A group shows its L and P where one of them is zero and its total is shown.
    const mayBeZero = node.samar.has('anggota') || node.children.length > 0;
    return CACAH_OF[ukuran].every((cacah) => {
      const shift: Geser = cacah === 'p' ? [total[0] - geser[0], total[1] - geser[1]] : geser;
      const n = node.cacah[cacah];
      if (n === 0 || node.notPrinted.has(cacah)) return true;
      if (cacah === 'total') {
        // Of a group readers know whether it has five.
        const isSmall = isSelKecil(n);
        const isGroup = node.children.length === 0;
        if (KE.some((k) => n + shift[k] < 1)) return false;
        if (isGroup && KE.some((k) => isSelKecil(n + shift[k]) !== isSmall)) return false;
      } else if (KE.some((k) => n + shift[k] < (ukuran === 'jenisKelamin' && mayBeZero ? 0 : 1)))
        return false;
      return !isSelKecil(n) || isAnother(shift);
    });
  }

  /** Small shifts, that leave room for what may come: for poor members in the total, for skilled ones among the poor. */
  #price({ cacah }: Simpul, geser: Geser): number {
    let sum = 0;
    for (const k of KE) {
      sum += Math.abs(geser[k]);
      const n = cacah[POKOK[this.ukuran]] + geser[k];
      // Of areas readers know that a hidden number is not zero.
      if (n === 0) sum += 6;
      if (this.ukuran === 'anggota' && n < 5) sum += (4 - n) * 2;
      if (this.ukuran === 'miskin') {
        if (isSelKecil(cacah.miskin) && n >= BATAS_SEL_KECIL) sum += 6;
        if (cacah.warmis > 0 && n <= cacah.warmis + k) sum += 3;
      }
    }
    if (this.ukuran !== 'warmis') return sum;
    return sum + (isAnother(geser) ? 0 : 20) + 2 * (Math.max(0, geser[0]) + Math.max(0, geser[1]));
  }

  /** Of a group with a small count; null where it has none. */
  choices(i: number): readonly Pilihan[] | null {
    if (this.isLoose) return this.#search(i);
    const known = this.#found.get(i);
    if (known !== undefined) return known;
    const choices = this.#search(i);
    this.#found.set(i, choices);
    return choices;
  }

  #search(i: number): readonly Pilihan[] | null {
    const node = this.tree[i];
    if (node === undefined) return null;
    const isSmall = CACAH_OF[this.ukuran].some((it) => isSelKecil(node.cacah[it]));
    if (!isSmall && this.leavesRoom(i, TANPA_GESER)) return null;
    const [first = [], second = []] = KE.map((k) => near(this.range(i, k)));
    const all = first.flatMap((a) =>
      second.flatMap((b): Pilihan[] => {
        const geser: Geser = [a, b];
        const apply = () => {
          this.of[i] = geser;
        };
        return [{ geser, harga: this.#price(node, geser), apply }];
      }),
    );
    const fits = all.filter(({ geser }) => this.fits(i, geser));
    const roomy = fits.filter(({ geser }) => this.leavesRoom(i, geser));
    if (roomy.length > 0) return cheapest(roomy);
    if (!this.isLoose && fits.length === 0 && !isAgain(this.#kota, node))
      return this.loosely(() => this.#search(i));
    if (fits.length > 0) return cheapest(fits);
    return all.length > 0
      ? all
      : [{ geser: TANPA_GESER, harga: 0, apply: () => void (this.of[i] = TANPA_GESER) }];
  }

  /** The other counts of the group that are new find others beside it. */
  leavesRoom(i: number, geser: Geser): boolean {
    const node = this.tree[i];
    if (node === undefined) return true;
    const { total, l, p, miskin, warmis } = node.cacah;
    if (this.ukuran !== 'anggota' && this.ukuran !== 'miskin') return true;
    if (isSelKecil(warmis) && geserKnown(this.#kota, node, 'warmis') === null) {
      const most = this.ukuran === 'miskin' ? miskin : total;
      const others = KE.map((k) =>
        Array.from({ length: Math.max(0, most + geser[k]) }, (_, n) => n + 1).filter(
          (n) => n !== warmis,
        ),
      );
      if (others.some((it) => it.length === 0) || new Set(others.flat()).size < 2) return false;
    }
    if (this.ukuran === 'miskin') return true;
    return (['jenisKelamin', 'miskin'] as const).every((ukuran) => {
      if (ukuran === 'miskin' ? miskin === 0 : l === 0 || p === 0) return true;
      if (geserKnown(this.#kota, node, ukuran) !== null) return true;
      if (!CACAH_OF[ukuran].some((it) => isSelKecil(node.cacah[it])))
        return KE.every((k) => {
          const [lo, hi] = this.range(i, k, ukuran, geser);
          return lo <= hi;
        });
      const [first = [], second = []] = KE.map((k) => near(this.range(i, k, ukuran, geser)));
      return first.some((a) => second.some((b) => this.fits(i, [a, b], ukuran, geser)));
    });
  }

  /** The least and the most of a shift of a group, from its other counts. */
  range(
    i: number,
    k: 0 | 1,
    ukuran: UkuranCacah = this.ukuran,
    total0: Geser = this.#shifts.total[i] ?? TANPA_GESER,
  ): readonly [number, number] {
    const node = this.tree[i];
    if (node === undefined) return [0, 0];
    const { total, l, p, miskin, warmis } = node.cacah;
    const isLoose = this.isLoose && !isAgain(this.#kota, node);
    const known = (of: 'miskin' | 'warmis', n: number) => {
      const shift =
        n === 0 || (isLoose && node.samar.has(of)) ? null : geserKnown(this.#kota, node, of);
      return shift === null ? 0 : n + shift[k];
    };
    const members = total + total0[k];
    switch (ukuran) {
      case 'anggota': {
        const least = Math.max(
          isSelKecil(total) ? 1 : BATAS_SEL_KECIL,
          known('miskin', miskin),
          known('warmis', warmis),
        );
        return [least - total, isSelKecil(total) ? BATAS_SEL_KECIL - 1 - total : FAR_AWAY];
      }
      case 'jenisKelamin': {
        const least = node.samar.has('anggota') || l === 0 || p === 0 ? 0 : 1;
        let [lo, hi] = [least, members - least];
        if (node.perempuan !== null) {
          const batas = Math.ceil((node.perempuan.persen * members) / 100);
          if (node.perempuan.cukup) hi = Math.min(hi, members - batas);
          else lo = Math.max(lo, members - batas + 1);
        }
        return [lo - l, hi - l];
      }
      case 'miskin':
        return [Math.max(1, known('warmis', warmis)) - miskin, members - miskin];
      case 'warmis':
        return [1 - warmis, miskin + (this.#shifts.miskin[i]?.[k] ?? 0) - warmis];
    }
  }
}
