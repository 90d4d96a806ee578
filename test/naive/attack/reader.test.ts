// The reader finds what can be found: the ways in which hidden numbers have been told.
import { describe, expect, it } from 'vitest';
import { Puzzle } from './puzzle.ts';

const range = (puzzle: Puzzle, name: string) => {
  puzzle.solve();
  const { lo, hi } = puzzle.of(name);
  return [lo, hi];
};

describe('the reader', () => {
  it('subtracts the groups that are shown from the sum of the area', () => {
    const puzzle = new Puzzle();
    for (const [name, n] of Object.entries({ area: 20, b: 6, c: 10 })) puzzle.between(name, n, n);
    puzzle.sum('area', ['a', 'b', 'c']);
    expect(range(puzzle, 'a')).toEqual([4, 4]);
  });

  it('takes from the number of women in percent what the other sex is', () => {
    const puzzle = new Puzzle();
    puzzle.between('total', 6, 6);
    puzzle.sum('total', ['l', 'p']);
    puzzle.percentage('p', 'total', 66.7);
    expect(range(puzzle, 'l')).toEqual([2, 2]);
  });

  it('divides those expected at all sessions by the sessions', () => {
    const puzzle = new Puzzle();
    puzzle.between('slots', 48, 48);
    puzzle.multiple('slots', 'members', 12);
    expect(range(puzzle, 'members')).toEqual([4, 4]);
  });

  it('knows what has not changed between two updates', () => {
    const puzzle = new Puzzle();
    for (const [name, n] of Object.entries({ before: 13, now: 17, b: 10 }))
      puzzle.between(name, n, n);
    // First a and b were hidden; now a is 7, and b is shown.
    puzzle.sum('before', ['a', 'b1']);
    puzzle.same('b1', 'b');
    expect(range(puzzle, 'a')).toEqual([3, 3]);
  });

  it('finds by steps what two sums share', () => {
    const puzzle = new Puzzle();
    puzzle.between('rows', 12, 12);
    puzzle.between('a', 1, 4);
    puzzle.sum('rows', ['a', 'b']);
    puzzle.atMost('b', 'c');
    puzzle.between('c', 9, 9);
    expect(range(puzzle, 'a')).toEqual([3, 4]);
  });

  it('is told how many women there are by a gate that judges their share', () => {
    const puzzle = new Puzzle();
    puzzle.between('total', 6, 6);
    puzzle.between('p', 1, 6);
    puzzle.share('p', 'total', 30, true);
    expect(range(puzzle, 'p')).toEqual([1, 1]);
  });

  it('takes from what an area gained how many the new group has', () => {
    const puzzle = new Puzzle();
    for (const [name, n] of Object.entries({ before: 30, now: 32 })) puzzle.between(name, n, n);
    puzzle.balance(['now'], ['before', 'new']);
    expect(range(puzzle, 'new')).toEqual([2, 2]);
  });

  it('finds numbers that fit together, and none where there are none', () => {
    const puzzle = new Puzzle();
    // Each of the three may be one or two by itself, but not all of them differ.
    for (const name of ['a', 'b', 'c']) puzzle.between(name, 1, 2);
    puzzle.between('sum', 4, 4);
    puzzle.sum('sum', ['a', 'b', 'c']);
    const [group = []] = puzzle.groups();
    const search = { prefer: () => 1, tries: 20 };
    const found = puzzle.assign(group, search);
    expect([...(found ?? new Map<string, number>()).values()].reduce((a, b) => a + b, 0)).toBe(4);
    expect(puzzle.assign(group, { ...search, supposing: ['a', 2] })?.get('b')).toBe(1);
    puzzle.same('a', 'b');
    puzzle.same('b', 'c');
    expect(puzzle.assign(group, search)).toBeNull();
  });
});
