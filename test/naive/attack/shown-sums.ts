// Sums that are said to be over what is shown: of persons above a kab/kota, and of presence in every area. The
// reader adds up what is shown. Where a sum or a percentage is another one, it is taken to be that of everything,
// and then tells of what is hidden.
import type { Puzzle } from './puzzle.ts';

const ATTENDANCE = ['H', 'S', 'D', 'E'];
const PERSONS = ['T', 'L', 'P', 'M', 'W'];

/** Of an area, not of a group or a kab/kota that decides by itself. */
export const isSumOfShown = (kode: string, what: string) =>
  (ATTENDANCE.includes(what) && isArea(kode)) || (PERSONS.includes(what) && kode.length === 2);

const isArea = (kode: string) => kode === 'ID' || /^\d\d(\.|$)/.test(kode);

export class ShownSums {
  readonly #puzzle: Puzzle;
  readonly #above: ReadonlyMap<string, string | null>;
  readonly #name: (kode: string, what: string) => string;
  readonly #printed = new Map<string, Map<string, number>>();
  readonly #waiting: (() => void)[] = [];

  constructor(
    puzzle: Puzzle,
    above: ReadonlyMap<string, string | null>,
    name: (kode: string, what: string) => string,
  ) {
    this.#puzzle = puzzle;
    this.#above = above;
    this.#name = name;
  }

  /** What is printed of an area or a group; null: it is hidden, or never printed. */
  of(kode: string, what: string): number | null {
    return this.#printed.get(what)?.get(kode) ?? null;
  }

  print(kode: string, what: string, n: number): void {
    const of = this.#printed.get(what) ?? new Map<string, number>();
    this.#printed.set(what, of.set(kode, n));
    if (!isSumOfShown(kode, what)) return;
    this.#waiting.push(() => {
      if (n !== this.#sum(kode, what, what)) this.#puzzle.between(this.#name(kode, what), n, n);
    });
  }

  printRatio(kode: string, [part, whole]: readonly [string, string], percent: number): void {
    this.#waiting.push(() => {
      // Women are a part of women and men: of those areas alone that show them.
      const denominator =
        whole === 'T'
          ? this.#sum(kode, 'L', 'P') + this.#sum(kode, 'P', 'P')
          : this.#sum(kode, whole, whole);
      const isOfShown = isSumOfShown(kode, part) && denominator > 0;
      const numerator = this.#sum(kode, part, part);
      if (isOfShown && Math.round((numerator * 1000) / denominator) === Math.round(percent * 10))
        return;
      this.#puzzle.percentage(this.#name(kode, part), this.#name(kode, whole), percent);
    });
  }

  /** When everything of an update was read. */
  tell(): void {
    for (const it of this.#waiting.splice(0)) it();
  }

  /** Over the groups, or the kab/kota, that show `shown`. */
  #sum(kode: string, what: string, shown: string): number {
    let sum = 0;
    for (const [it, n] of this.#printed.get(what) ?? [])
      if (this.#isPart(it, what) && this.#lies(it, kode) && this.of(it, shown) !== null) sum += n;
    return sum;
  }

  #isPart(kode: string, what: string): boolean {
    return ATTENDANCE.includes(what) ? !isArea(kode) : kode.length === 5 && isArea(kode);
  }

  #lies(kode: string, area: string): boolean {
    const path = isArea(kode) ? kode : (this.#above.get(kode) ?? '');
    return area === 'ID' || path === area || path.startsWith(`${area}.`);
  }
}
