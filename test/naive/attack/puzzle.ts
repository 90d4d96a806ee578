// Numbers that somebody does not know, and what they do know of them. Solving gives for each the least and the
// most that it can be; `assign` looks for numbers that fit all of it together. It shares nothing with the plan
// that hides the numbers. Long, because what is known and what is only supposed are narrowed by the same steps.

/** What is known of some numbers; `narrow` says of one of them that it lies between two values. */
interface Rule {
  readonly of: readonly number[];
  readonly apply: (puzzle: Puzzle) => void;
}

export interface Search {
  /** Null: whatever is left when the others have theirs. */
  readonly prefer: (name: string, lo: number, hi: number) => number | null;
  readonly tries: number;
  readonly supposing?: readonly [name: string, value: number] | null;
}

/** No area that is looked at has more of anything. */
export const MOST = 200_000;

/** Denominators of a percentage that are tried one by one. */
const FEW = 400;

/** What was supposed does not fit what is known. */
class Contradiction extends Error {}

export class Puzzle {
  readonly #at = new Map<string, number>();
  readonly #lo: number[] = [];
  readonly #hi: number[] = [];
  readonly #rules: Rule[] = [];
  /** By number: the rules that speak of it. */
  readonly #rulesOf: number[][] = [];
  readonly #waiting: number[] = [];
  readonly #isWaiting: boolean[] = [];
  /** While something is only supposed: what to restore. Null: everything is known. */
  #trail: number[] | null = null;

  #index(name: string): number {
    let at = this.#at.get(name);
    if (at === undefined) {
      at = this.#lo.length;
      this.#at.set(name, at);
      this.#lo.push(0);
      this.#hi.push(MOST);
      this.#rulesOf.push([]);
    }
    return at;
  }

  #add(of: readonly number[], apply: (puzzle: Puzzle) => void): void {
    const rule = this.#rules.length;
    this.#rules.push({ of, apply });
    for (const at of of) this.#rulesOf[at]?.push(rule);
    this.#wait(rule);
  }

  #wait(rule: number): void {
    if (this.#isWaiting[rule] === true) return;
    this.#isWaiting[rule] = true;
    this.#waiting.push(rule);
  }

  lo(at: number): number {
    return this.#lo[at] ?? 0;
  }

  hi(at: number): number {
    return this.#hi[at] ?? MOST;
  }

  /** The least and the most that a number can be. */
  of(name: string): { readonly lo: number; readonly hi: number } {
    const at = this.#at.get(name);
    return at === undefined ? { lo: 0, hi: MOST } : { lo: this.lo(at), hi: this.hi(at) };
  }

  names(): string[] {
    return [...this.#at.keys()];
  }

  /**
   * Never wider. Of what is known never empty either: a wrong guess of the reader must not hide what else is
   * known. Of what is only supposed it is a contradiction.
   */
  narrow(at: number, lo: number, hi: number): void {
    const [least, most] = [Math.max(this.lo(at), lo), Math.min(this.hi(at), hi)];
    if (least === this.lo(at) && most === this.hi(at)) return;
    if (least > most) {
      if (this.#trail !== null) throw new Contradiction();
      return;
    }
    this.#trail?.push(at, this.lo(at), this.hi(at));
    this.#lo[at] = least;
    this.#hi[at] = most;
    for (const rule of this.#rulesOf[at] ?? []) this.#wait(rule);
  }

  /** The number lies between these. */
  between(name: string, lo: number, hi: number): void {
    this.narrow(this.#index(name), lo, hi);
  }

  /** `whole` is the sum of the parts. */
  sum(whole: string, parts: readonly string[]): void {
    const all = this.#index(whole);
    const each = parts.map((part) => this.#index(part));
    this.#add([all, ...each], (p) => {
      let lo = 0;
      let hi = 0;
      for (const part of each) {
        lo += p.lo(part);
        hi += p.hi(part);
      }
      p.narrow(all, lo, hi);
      for (const part of each) {
        const [before, until] = [p.lo(part), p.hi(part)];
        p.narrow(part, p.lo(all) - (hi - until), p.hi(all) - (lo - before));
        lo += p.lo(part) - before;
        hi += p.hi(part) - until;
      }
    });
  }

  /** What two lists add up to is the same. */
  balance(left: readonly string[], right: readonly string[]): void {
    const terms = [
      ...left.map((name) => ({ at: this.#index(name), sign: 1 })),
      ...right.map((name) => ({ at: this.#index(name), sign: -1 })),
    ];
    const least = (p: Puzzle, { at, sign }: (typeof terms)[number]) =>
      sign > 0 ? p.lo(at) : -p.hi(at);
    const most = (p: Puzzle, { at, sign }: (typeof terms)[number]) =>
      sign > 0 ? p.hi(at) : -p.lo(at);
    this.#add(
      terms.map(({ at }) => at),
      (p) => {
        let lo = 0;
        let hi = 0;
        for (const term of terms) {
          lo += least(p, term);
          hi += most(p, term);
        }
        for (const term of terms) {
          const [before, until] = [least(p, term), most(p, term)];
          // The others come to between lo - before and hi - until, and all of them to zero.
          if (term.sign > 0) p.narrow(term.at, until - hi, before - lo);
          else p.narrow(term.at, lo - before, hi - until);
          lo += least(p, term) - before;
          hi += most(p, term) - until;
        }
      },
    );
  }

  atMost(less: string, more: string): void {
    const [a, b] = [this.#index(less), this.#index(more)];
    this.#add([a, b], (p) => {
      p.narrow(a, 0, p.hi(b));
      p.narrow(b, p.lo(a), MOST);
    });
  }

  same(one: string, other: string): void {
    const [a, b] = [this.#index(one), this.#index(other)];
    this.#add([a, b], (p) => {
      p.narrow(a, p.lo(b), p.hi(b));
      p.narrow(b, p.lo(a), p.hi(a));
    });
  }

  /** `many` is `times` times `one`. */
  multiple(many: string, one: string, times: number): void {
    const [a, b] = [this.#index(many), this.#index(one)];
    this.#add([a, b], (p) => {
      p.narrow(a, p.lo(b) * times, p.hi(b) * times);
      p.narrow(b, Math.ceil(p.lo(a) / times), Math.floor(p.hi(a) / times));
    });
  }

  /** The part in percent of the whole, rounded half up to one decimal, is `percent`. */
  percentage(part: string, whole: string, percent: number): void {
    const [a, b] = [this.#index(part), this.#index(whole)];
    // In thousandths of a percent, so that nothing is lost in binary fractions. Half up: the most is not reached.
    const [least, most] = [Math.round(percent * 1000) - 50, Math.round(percent * 1000) + 50];
    this.#add([a, b], (p) => {
      p.narrow(
        a,
        Math.ceil((least * p.lo(b)) / 100_000),
        Math.ceil((most * p.hi(b)) / 100_000) - (p.hi(b) > 0 ? 1 : 0),
      );
      const until = least > 0 ? Math.floor((p.hi(a) * 100_000) / least) : MOST;
      p.narrow(b, Math.max(1, Math.floor((p.lo(a) * 100_000) / most) + 1), until);
      // Few denominators: only those are left of which some numerator has this percentage.
      if (p.hi(b) - p.lo(b) > FEW) return;
      const [first, last] = [p.lo(a), p.hi(a)];
      const fits = (whole: number) => {
        const lo = Math.max(first, Math.ceil((least * whole) / 100_000));
        const hi = Math.min(last, Math.ceil((most * whole) / 100_000) - 1);
        return lo <= hi ? ([lo, hi] as const) : null;
      };
      const wholes: number[] = [];
      for (let whole = p.lo(b); whole <= p.hi(b); whole++) if (fits(whole)) wholes.push(whole);
      const [from, to] = [wholes[0], wholes.at(-1)];
      // None: a guess of the reader was wrong, or what is supposed is.
      if (from === undefined || to === undefined) return p.narrow(b, 1, 0);
      p.narrow(b, from, to);
      const ranges = wholes.flatMap((whole) => fits(whole) ?? []);
      p.narrow(a, Math.min(...ranges), Math.max(...ranges));
    });
  }

  /** Only some values are possible; tried one by one where there are few. */
  whole(name: string, most: number, isPossible: (value: number) => boolean): void {
    const at = this.#index(name);
    const known = new Map<number, boolean>();
    const fits = (value: number) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      known.set(value, isPossible(value));
      return known.get(value) === true;
    };
    this.#add([at], (p) => {
      let [lo, hi] = [p.lo(at), p.hi(at)];
      // Of more than are tried anything is possible.
      while (lo < Math.min(hi, most) && !fits(lo)) lo += 1;
      while (hi <= most && hi > lo && !fits(hi)) hi -= 1;
      p.narrow(at, lo, hi);
    });
  }

  /**
   * Between two updates at most `mostLeft` of the members left, whatever their number is now, so as many joined as the
   * total says; `parts`: counts of some of the members, in both.
   */
  turnover(
    [before, now]: readonly [string, string],
    mostLeft: (members: number) => number | null,
    parts: readonly (readonly [string, string])[],
  ): void {
    const [a, b] = [this.#index(before), this.#index(now)];
    const each = parts.map((pair) => pair.map((name) => this.#index(name)));
    this.#add([a, b, ...each.flat()], (p) => {
      if (p.hi(a) === MOST || p.hi(b) === MOST) return;
      const left = mostLeft(p.hi(b));
      if (left === null) return;
      p.narrow(a, 0, p.hi(b) + left);
      p.narrow(b, p.lo(a) - left, MOST);
      const joined = p.hi(b) - p.lo(a) + left;
      for (const [was = 0, is = 0] of each) {
        p.narrow(is, p.lo(was) - left, p.hi(was) + joined);
        p.narrow(was, p.lo(is) - joined, p.hi(is) + left);
      }
    });
  }

  /** `isLess`: the part is less than `percent` of the whole; otherwise at least that. */
  share(part: string, whole: string, percent: number, isLess: boolean): void {
    const [a, b] = [this.#index(part), this.#index(whole)];
    this.#add([a, b], (p) => {
      if (isLess) p.narrow(a, 0, Math.ceil((percent * p.hi(b)) / 100) - 1);
      else p.narrow(a, Math.ceil((percent * p.lo(b)) / 100), MOST);
    });
  }

  solve(): void {
    let rule = this.#waiting.pop();
    for (; rule !== undefined; rule = this.#waiting.pop()) {
      this.#isWaiting[rule] = false;
      this.#rules[rule]?.apply(this);
    }
  }

  /** True where it can be supposed; what follows from it is kept until it is undone. */
  #suppose(at: number, lo: number, hi: number): boolean {
    try {
      this.narrow(at, lo, hi);
      this.solve();
      return true;
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      for (const rule of this.#waiting.splice(0)) this.#isWaiting[rule] = false;
      return false;
    }
  }

  #undo(until: number): void {
    const trail = this.#trail ?? [];
    while (trail.length > until) {
      const hi = trail.pop() ?? 0;
      const lo = trail.pop() ?? 0;
      const at = trail.pop() ?? 0;
      this.#lo[at] = lo;
      this.#hi[at] = hi;
    }
  }

  /** Numbers that are still open, in groups that say nothing of one another. */
  groups(): (readonly string[])[] {
    this.solve();
    const names = this.names();
    const seen = new Set<number>();
    const isOpen = (at: number) => this.lo(at) < this.hi(at);
    const groups: string[][] = [];
    for (const first of this.#at.values()) {
      if (seen.has(first) || !isOpen(first)) continue;
      const group: string[] = [];
      const waiting = [first];
      seen.add(first);
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        group.push(names[at] ?? '');
        for (const rule of this.#rulesOf[at] ?? [])
          for (const other of this.#rules[rule]?.of ?? [])
            if (!seen.has(other) && isOpen(other)) {
              seen.add(other);
              waiting.push(other);
            }
      }
      groups.push(group);
    }
    return groups;
  }

  /**
   * Numbers for a group that fit everything together; null where none were found in `tries` wrong steps.
   * `prefer` proposes a value for each. `supposing`: with this number at this value.
   */
  assign(
    group: readonly string[],
    { prefer, tries, supposing = null }: Search,
  ): ReadonlyMap<string, number> | null {
    this.solve();
    this.#trail = [];
    try {
      if (supposing !== null) {
        const [name, value] = supposing;
        if (!this.#suppose(this.#index(name), value, value)) return null;
      }
      const open = group.map((name) => ({ name, at: this.#index(name) }));
      if (!this.#settle(open, prefer, tries)) return null;
      return new Map(open.map(({ name, at }) => [name, this.lo(at)]));
    } finally {
      this.#undo(0);
      this.#trail = null;
    }
  }

  /**
   * Settles one number after the other, first those that cannot have the value preferred, and steps back where it
   * must.
   */
  #settle(
    group: readonly { readonly name: string; readonly at: number }[],
    prefer: Search['prefer'],
    tries: number,
  ): boolean {
    const width = (at: number) => this.hi(at) - this.lo(at);
    const open = group
      .map(({ name, at }) => ({ at, wished: prefer(name, this.lo(at), this.hi(at)) }))
      .toSorted(
        (a, b) =>
          Number(a.wished === null) - Number(b.wished === null) || width(a.at) - width(b.at),
      );
    const steps: { readonly trail: number; readonly at: number; readonly value: number }[] = [];
    let wrong = 0;
    for (;;) {
      let chosen: (typeof open)[number] | null = null;
      for (const it of open) {
        const [lo, hi] = [this.lo(it.at), this.hi(it.at)];
        if (lo === hi) continue;
        chosen ??= it;
        if (it.wished === null || (it.wished >= lo && it.wished <= hi)) continue;
        chosen = it;
        break;
      }
      if (chosen === null) return true;
      const { at, wished } = chosen;
      const value = Math.min(this.hi(at), Math.max(this.lo(at), wished ?? 0));
      const trail = this.#trail?.length ?? 0;
      if (this.#suppose(at, value, value)) {
        steps.push({ trail, at, value });
        continue;
      }
      this.#undo(trail);
      wrong += 1;
      if (wrong > tries) return false;
      if (this.#exclude(at, value)) continue;
      for (let back = steps.pop(); ; back = steps.pop()) {
        if (back === undefined) return false;
        this.#undo(back.trail);
        if (this.#exclude(back.at, back.value)) break;
      }
    }
  }

  /** Away from a value that does not fit: to the side on which most values are left. */
  #exclude(at: number, value: number): boolean {
    const [lo, hi] = [this.lo(at), this.hi(at)];
    const trail = this.#trail?.length ?? 0;
    const above = hi - value >= value - lo;
    if (above ? value < hi : value > lo) {
      if (this.#suppose(at, above ? value + 1 : lo, above ? hi : value - 1)) return true;
      this.#undo(trail);
    }
    if (above ? value > lo : value < hi) {
      if (this.#suppose(at, above ? lo : value + 1, above ? value - 1 : hi)) return true;
      this.#undo(trail);
    }
    return false;
  }
}
