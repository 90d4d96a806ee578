// The reader finds what can be found: the ways in which hidden numbers have been told.
import { describe, expect, it } from 'vitest';
import { Puzzle } from './puzzle.ts';
import { fitsScores, MOST_MEMBERS, mostLeft } from './read-scores.ts';

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

  it('reads the members of a group that has not met from the mean of its rules', () => {
    const puzzle = new Puzzle();
    // In the demo files: R1 and R2 are 0, so R4 is what R3 and R5 leave of PS.
    const row = {
      terlaksana: 0,
      rencana: 12,
      r3: 0,
      ps: 13.7,
      kas: 2_000,
      pinjamaninternal: 1_040,
    };
    puzzle.between('members', 1, 4);
    puzzle.whole('members', MOST_MEMBERS, (n) => fitsScores(row, n));
    expect(range(puzzle, 'members')).toEqual([3, 3]);
  });

  it.each([
    ['who stayed', { k1: 1 }],
    ['who led', { k6: 1 }],
    ['both, from their sum', { k2: 2, k3: 2, k4: 2, k5: 0, sk: 66.7, k1: 1 }],
  ])('reads from the score of %s that a small group has three or four', (_, row) => {
    const puzzle = new Puzzle();
    puzzle.between('members', 1, 4);
    puzzle.whole('members', MOST_MEMBERS, (n) => fitsScores(row, n));
    expect(range(puzzle, 'members')).toEqual([3, 4]);
  });

  it('knows of a group that nobody left how few have become poor', () => {
    const puzzle = new Puzzle();
    for (const [name, n] of Object.entries({ before: 7, now: 8, poorNow: 5 }))
      puzzle.between(name, n, n);
    puzzle.turnover(['before', 'now'], (n) => mostLeft(2, n), [['poor', 'poorNow']]);
    expect(range(puzzle, 'poor')).toEqual([4, 5]);
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
