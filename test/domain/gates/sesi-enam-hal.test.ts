// What sessions say of the six points is carried from month to month: wherever the carry begins, and in
// whatever order sessions came, the facts are those of all sessions read at once.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  learnedBy,
  type SesiBelajar,
} from '../../../functions/src/domain/gates/enam-hal/sesi-enam-hal.ts';
import { TOPIK_OJT } from '../../../functions/src/domain/records/sesi.ts';

const FIRST = toTanggal('2016-01-04');
const id = fc.integer({ min: 0, max: 8 }).map((n) => toNewId(`m${String(n)}`));
const session = fc.record({
  topikOjt: fc.subarray([...TOPIK_OJT]),
  masalah: fc.array(
    id.map((it) => ({ id: it, uraian: 'modal kurang' })),
    { maxLength: 3 },
  ),
  masalahSelesai: fc.array(id, { maxLength: 3 }),
});
/** One session a week. */
const sessions = fc
  .array(session, { maxLength: 30 })
  .map((all): SesiBelajar[] => all.map((s, i) => ({ ...s, tanggal: addDays(FIRST, 7 * i) })));

describe('what sessions say of the six points', () => {
  it('is the same carried on from any day as read at once, in any order', () => {
    fc.assert(
      fc.property(
        sessions,
        fc.integer({ min: 0, max: 220 }),
        fc.integer({ min: 0, max: 220 }),
        fc.func(fc.integer()),
        (held, a, b, order) => {
          const [half, per] = [Math.min(a, b), Math.max(a, b)].map((n) => addDays(FIRST, n));
          if (half === undefined || per === undefined) throw new Error('no dates');
          const whole = learnedBy(held, per, null);
          const mixed = held.toSorted((x, y) => order(x.tanggal) - order(y.tanggal));
          expect(learnedBy(mixed, per, null)).toEqual(whole);
          const awal = { per: half, belajar: learnedBy(mixed, half, null) };
          expect(learnedBy(held, per, awal)).toEqual(whole);
          const later = held.filter((s) => s.tanggal > half);
          expect(learnedBy(later, per, awal)).toEqual(whole);
        },
      ),
    );
  });

  it('counts every problem once: open, or solved', () => {
    fc.assert(
      fc.property(sessions, (held) => {
        const { masalahDicatat, masalahSelesai, masalahTerbuka } = learnedBy(
          held,
          addDays(FIRST, 400),
          null,
        );
        expect(masalahSelesai + masalahTerbuka.length).toBe(masalahDicatat);
        expect(new Set(masalahTerbuka).size).toBe(masalahTerbuka.length);
      }),
    );
  });

  it('takes a problem raised again while it is open for the same, and solves none before it is raised', () => {
    const raise = { topikOjt: [], masalah: [{ id: toNewId('m'), uraian: 'hujan' }] };
    const solve = { topikOjt: [], masalah: [], masalahSelesai: [toNewId('m')] };
    const on = (n: number) => ({ tanggal: addDays(FIRST, n) });
    const held = [
      { ...solve, ...on(0) },
      { ...raise, masalahSelesai: [], ...on(7) },
      { ...raise, masalahSelesai: [], ...on(14) },
    ];
    expect(learnedBy(held, addDays(FIRST, 14), null)).toMatchObject({
      masalahDicatat: 1,
      masalahSelesai: 0,
    });
    expect(learnedBy([...held, { ...solve, ...on(21) }], addDays(FIRST, 21), null)).toMatchObject({
      masalahDicatat: 1,
      masalahSelesai: 1,
      masalahTerbuka: [],
    });
  });
});
