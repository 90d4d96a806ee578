// The proof that nobody can work out a small count: two more sets of numbers that would print the very same files, in
// this update and in all before, and in which every hidden count of 1 to 4 is another one. Whatever a reader computes
// from files that are the same, she cannot tell the three apart. Counts that readers have met keep their shifts
// (geser.ts); those that are new are shifted so that every sum that is shown stays what it is. Where that is not
// possible, more is hidden: a count that is new, the sum of an area below, or the sum itself.
import { addGeser, TANPA_GESER, type Geser, type GeserKota } from './geser.ts';
import { canHide, hide, hasRoom, leastOf } from './hide-small.ts';
import { KE, Kemungkinan, POKOK, type Shifts } from './pilihan.ts';
import { balance, type Penyerap, type Pilihan } from './seimbang.ts';
import {
  CACAH,
  CACAH_OF,
  UKURAN_CACAH,
  type Cacah,
  type Simpul,
  type Tree,
  type UkuranCacah,
} from './tree.ts';
import { isSelKecil } from './ukuran.ts';

/** Hides in the tree what the proof asks for. `kota`: the shifts that readers' numbers have. */
export function prove(tree: Tree, before: Tree, kota: GeserKota, mayHide = true): GeserKota {
  const shifts = Object.fromEntries(
    CACAH.map((cacah) => [cacah, tree.map(() => TANPA_GESER)]),
  ) as Record<Cacah, Geser[]>;
  for (const ukuran of UKURAN_CACAH) {
    new Pembuktian(new Kemungkinan(tree, kota, shifts, ukuran), mayHide).run();
    addUp(tree, shifts, ukuran);
  }
  const geserOf = (i: number, ukuran: UkuranCacah) => shifts[POKOK[ukuran]][i] ?? TANPA_GESER;
  return addGeser(kota, before, tree, geserOf);
}

/** Of areas, and of P. */
function addUp(tree: Tree, shifts: Shifts, ukuran: UkuranCacah): void {
  for (let i = tree.length - 1; i >= 0; i--)
    for (const cacah of CACAH_OF[ukuran]) {
      const of = shifts[cacah];
      const children = tree[i]?.children ?? [];
      if (children.length > 0)
        of[i] = [
          children.reduce((sum, a) => sum + (of[a]?.[0] ?? 0), 0),
          children.reduce((sum, a) => sum + (of[a]?.[1] ?? 0), 0),
        ];
      else if (cacah === 'p') {
        const [t, l] = [shifts.total[i] ?? TANPA_GESER, shifts.l[i] ?? TANPA_GESER];
        of[i] = [t[0] - l[0], t[1] - l[1]];
      }
    }
}

interface Block {
  readonly small: (readonly Pilihan[])[];
  readonly room: Penyerap[];
  /** What is shifted already. */
  readonly fixed: [number, number];
}

/** One measure. */
class Pembuktian {
  readonly #tree: Tree;
  readonly #ukuran: UkuranCacah;
  readonly #mayHide: boolean;
  readonly #of: Geser[];
  readonly #may: Kemungkinan;

  constructor(may: Kemungkinan, mayHide: boolean) {
    this.#tree = may.tree;
    this.#ukuran = may.ukuran;
    this.#mayHide = mayHide;
    this.#of = may.of;
    this.#may = may;
  }

  run(): void {
    for (const [i, node] of this.#tree.entries())
      if (node.children.length === 0) {
        if (this.#mayHide && this.#mustHide(i)) hide(this.#tree, node, this.#ukuran);
        this.#of[i] = this.#may.fixed(i) ?? TANPA_GESER;
      }
    for (let i = this.#tree.length - 1; i >= 0; i--) {
      const node = this.#tree[i];
      if (node === undefined || node.children.length === 0) continue;
      if (!this.#may.isHidden(i)) this.#balanceArea(i);
      if (i === 0 && this.#may.isHidden(i)) this.#solve(i, null);
    }
  }

  #balanceArea(i: number): void {
    if (this.#solve(i) || !this.#mayHide) return;
    const node = this.#tree[i];
    if (node === undefined) return;
    const spares = this.#spares(i);
    for (const a of spares) if (this.#tryHiding(i, [a])) return;
    for (const area of this.#shownAreas(i)) {
      if (this.#tryHiding(i, [area])) return;
      for (const a of this.#spares(area).slice(0, 3)) if (this.#tryHiding(i, [a, area])) return;
    }
    for (const [n, a] of spares.entries())
      for (const b of spares.slice(n + 1, n + 4)) if (this.#tryHiding(i, [a, b])) return;
    hide(this.#tree, node, this.#ukuran);
  }

  #tryHiding(i: number, more: readonly number[]): boolean {
    for (const a of more) this.#tree[a]?.samar.add(this.#ukuran);
    const isSolved = this.#solve(i);
    for (const a of more) this.#tree[a]?.samar.delete(this.#ukuran);
    if (isSolved)
      for (const a of more) {
        const node = this.#tree[a];
        if (node) hide(this.#tree, node, this.#ukuran);
      }
    return isSolved;
  }

  /** Groups that may be hidden for the sake of others, with room first. */
  #spares(i: number): number[] {
    const found: number[] = [];
    const visit = (area: number) => {
      for (const a of this.#tree[area]?.children ?? []) {
        if (this.#tree[a]?.children.length === 0) {
          if (this.#isSpare(a)) found.push(a);
        } else if (this.#may.isHidden(a)) visit(a);
      }
    };
    visit(i);
    const key = (a: number) => {
      const node = this.#tree[a];
      if (node === undefined) return 0;
      return leastOf(node, this.#ukuran) + (hasRoom(node, this.#ukuran) ? 0 : 1e6);
    };
    return found.toSorted((a, b) => key(a) - key(b));
  }

  #shownAreas(i: number): number[] {
    const found: number[] = [];
    const visit = (area: number) => {
      for (const a of this.#tree[area]?.children ?? []) {
        const node = this.#tree[a];
        if (node === undefined || node.children.length === 0) continue;
        if (this.#may.isHidden(a)) visit(a);
        else if (CACAH_OF[this.#ukuran].some((c) => node.cacah[c] > 0)) found.push(a);
      }
    };
    visit(i);
    return found.toSorted(
      (a, b) =>
        (this.#tree[a]?.cacah[POKOK[this.#ukuran]] ?? 0) -
        (this.#tree[b]?.cacah[POKOK[this.#ukuran]] ?? 0),
    );
  }

  #isSpare(i: number): boolean {
    const node = this.#tree[i];
    if (node === undefined || this.#may.fixed(i) !== null) return false;
    return canHide(node, this.#ukuran);
  }

  /** Where it was shifted before, or what is known of another count of the group does not fit it. */
  #mustHide(i: number): boolean {
    if (this.#may.isHidden(i) || this.#ukuran === 'warmis') return false;
    const fixed = this.#may.fixed(i);
    if (fixed !== null) return fixed.some((it) => it !== 0);
    if (!this.#isSpare(i)) return false;
    if (!this.#may.leavesRoom(i, TANPA_GESER)) return true;
    return KE.some((k) => this.#may.range(i, k)[0] > 0 || this.#may.range(i, k)[1] < 0);
  }

  /** Whether it is to be shifted: new and hidden. */
  #isFree(i: number): boolean {
    const isHidden = this.#may.isHidden(i) || this.#ukuran === 'warmis';
    return isHidden && this.#may.fixed(i) === null;
  }

  #solve(i: number, target?: null): boolean {
    const block: Block = { small: [], room: [], fixed: [0, 0] };
    const node = this.#tree[i];
    // The kab/kota itself.
    if (target === null && node && this.#isTight(node)) this.#gatherTight(i, block);
    else this.#gather(i, block);
    const [a, b] = block.fixed;
    return balance(block.small, block.room, target === null ? null : [-a, -b]);
  }

  #gather(i: number, block: Block): void {
    for (const a of this.#tree[i]?.children ?? []) {
      const node = this.#tree[a];
      if (node === undefined) continue;
      if (node.children.length === 0) this.#gatherGroup(a, block);
      else if (this.#may.isHidden(a)) {
        if (this.#isTight(node)) this.#gatherTight(a, block);
        else this.#gather(a, block);
      }
    }
  }

  #gatherGroup(i: number, block: Block): void {
    if (!this.#isFree(i)) {
      const [a, b] = this.#may.fixed(i) ?? TANPA_GESER;
      block.fixed[0] += a;
      block.fixed[1] += b;
      return;
    }
    const choices = this.#may.choices(i);
    if (choices !== null) {
      block.small.push(choices);
      return;
    }
    const [[lo0, hi0], [lo1, hi1]] = [this.#may.range(i, 0), this.#may.range(i, 1)];
    const apply = (geser: Geser) => {
      this.#of[i] = geser;
    };
    block.room.push({ lo: [lo0, lo1], hi: [hi0, hi1], apply });
  }

  /** Areas that are hidden with a small number themselves. */
  #isTight({ cacah }: Simpul): boolean {
    return CACAH_OF[this.#ukuran].some((it) => isSelKecil(cacah[it]));
  }

  /** As one with the choices of all that is below it. */
  #gatherTight(i: number, block: Block): void {
    const inner: Block = { small: [], room: [], fixed: [0, 0] };
    this.#gather(i, inner);
    let ways = new Map<string, { geser: Geser; harga: number; steps: readonly Pilihan[] }>([
      ['', { geser: inner.fixed, harga: 0, steps: [] }],
    ]);
    const near = [-2, -1, 0, 1, 2];
    const wide = inner.room.map(({ lo, hi, apply }) =>
      near.flatMap((a) =>
        near.flatMap((b): Pilihan[] => {
          if (a < lo[0] || a > hi[0] || b < lo[1] || b > hi[1]) return [];
          const geser: Geser = [a, b];
          return [
            {
              geser,
              harga: Math.abs(a) + Math.abs(b),
              apply: () => {
                apply(geser);
              },
            },
          ];
        }),
      ),
    );
    for (const choices of [...inner.small, ...wide]) {
      const next: typeof ways = new Map();
      for (const { geser, harga, steps } of ways.values())
        for (const pilihan of choices) {
          const sum: Geser = [geser[0] + pilihan.geser[0], geser[1] + pilihan.geser[1]];
          if (Math.abs(sum[0]) > 8 || Math.abs(sum[1]) > 8) continue;
          const key = `${sum[0]} ${sum[1]}`;
          const cost = harga + pilihan.harga;
          const other = next.get(key);
          if (other === undefined || cost < other.harga)
            next.set(key, { geser: sum, harga: cost, steps: [...steps, pilihan] });
        }
      ways = next;
    }
    const all = [...ways.values()];
    const fits = all.filter(({ geser }) => this.#may.fits(i, geser));
    if (fits.length === 0 && !this.#may.isLoose) {
      this.#may.loosely(() => this.#gatherTight(i, block));
      return;
    }
    block.small.push(
      (fits.length > 0 ? fits : all).map(({ geser, harga, steps }) => ({
        geser,
        harga,
        apply: () => {
          for (const step of steps) step.apply();
        },
      })),
    );
  }
}
