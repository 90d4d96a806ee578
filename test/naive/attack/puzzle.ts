// Numbers that somebody does not know, and what they do know of them. Solving gives for each the least and
// the most that it can be. It shares nothing with the plan that hides the numbers.

interface Range {
  lo: number;
  hi: number;
}

type Rule = () => boolean;

const MOST = 1e9;

export class Puzzle {
  readonly #ranges = new Map<string, Range>();
  readonly #rules: Rule[] = [];

  #range(name: string): Range {
    let range = this.#ranges.get(name);
    if (range === undefined) {
      range = { lo: 0, hi: MOST };
      this.#ranges.set(name, range);
    }
    return range;
  }

  /** The least and the most that a number can be. */
  of(name: string): { readonly lo: number; readonly hi: number } {
    return this.#ranges.get(name) ?? { lo: 0, hi: MOST };
  }

  names(): string[] {
    return [...this.#ranges.keys()];
  }

  /** The number lies between these. */
  between(name: string, lo: number, hi: number): void {
    narrow(this.#range(name), lo, hi);
  }

  /** `whole` is the sum of the parts. */
  sum(whole: string, parts: readonly string[]): void {
    const all = this.#range(whole);
    const each = parts.map((part) => this.#range(part));
    this.#rules.push(() => {
      let lo = 0;
      let hi = 0;
      for (const part of each) {
        lo += part.lo;
        hi += part.hi;
      }
      let changed = narrow(all, lo, hi);
      for (const part of each) {
        const [before, until] = [part.lo, part.hi];
        if (narrow(part, all.lo - (hi - until), all.hi - (lo - before))) {
          changed = true;
          lo += part.lo - before;
          hi += part.hi - until;
        }
      }
      return changed;
    });
  }

  atMost(less: string, more: string): void {
    const [a, b] = [this.#range(less), this.#range(more)];
    this.#rules.push(() => [narrow(a, 0, b.hi), narrow(b, a.lo, MOST)].includes(true));
  }

  same(one: string, other: string): void {
    const [a, b] = [this.#range(one), this.#range(other)];
    this.#rules.push(() => [narrow(a, b.lo, b.hi), narrow(b, a.lo, a.hi)].includes(true));
  }

  /** `many` is `times` times `one`. */
  multiple(many: string, one: string, times: number): void {
    const [a, b] = [this.#range(many), this.#range(one)];
    this.#rules.push(() =>
      [
        narrow(a, b.lo * times, b.hi * times),
        narrow(b, Math.ceil(a.lo / times), Math.floor(a.hi / times)),
      ].includes(true),
    );
  }

  /** The part in percent of the whole, rounded half up to one decimal, is `percent`. */
  percentage(part: string, whole: string, percent: number): void {
    const [a, b] = [this.#range(part), this.#range(whole)];
    // In thousandths of a percent, so that nothing is lost in binary fractions.
    const [least, most] = [Math.round(percent * 1000) - 50, Math.round(percent * 1000) + 50];
    this.#rules.push(() => {
      const changed = narrow(
        a,
        Math.ceil((least * b.lo) / 100_000),
        Math.floor((most * b.hi) / 100_000),
      );
      const until = least > 0 ? Math.floor((a.hi * 100_000) / least) : MOST;
      return [changed, narrow(b, Math.ceil((a.lo * 100_000) / most), until)].includes(true);
    });
  }

  /** `isLess`: the part is less than `percent` of the whole; otherwise at least that. */
  share(part: string, whole: string, percent: number, isLess: boolean): void {
    const [a, b] = [this.#range(part), this.#range(whole)];
    this.#rules.push(() =>
      isLess
        ? narrow(a, 0, Math.ceil((percent * b.hi) / 100) - 1)
        : narrow(a, Math.ceil((percent * b.lo) / 100), MOST),
    );
  }

  solve(): void {
    for (let round = 0; round < 500; round++) {
      let changed = false;
      for (const rule of this.#rules) changed = rule() || changed;
      if (!changed) return;
    }
  }
}

/** Never wider, and never empty: a wrong guess of the reader must not hide what else is known. */
function narrow(range: Range, lo: number, hi: number): boolean {
  const [least, most] = [Math.max(range.lo, lo), Math.min(range.hi, hi)];
  if (least > most || (least === range.lo && most === range.hi)) return false;
  range.lo = least;
  range.hi = most;
  return true;
}
