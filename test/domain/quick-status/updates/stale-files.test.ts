// The table of what a change makes stale agrees with what files are made of.
import { describe, expect, it } from 'vitest';
import { MADE_OF, REACH } from '../../../../functions/src/domain/stale-files.ts';

describe('the table of what a change makes stale', () => {
  it('names every collection that a file is made of, and no other', () => {
    // What is derived reaches a file through what it is derived from.
    const derived = ['capaian', 'rekap'];
    const felt = Object.entries(REACH).flatMap(([koleksi, reach]) => (reach ? [koleksi] : []));
    const made = new Set<string>([...Object.values(MADE_OF).flat(), ...derived]);
    expect(felt.toSorted()).toEqual([...made].toSorted());
  });
});
