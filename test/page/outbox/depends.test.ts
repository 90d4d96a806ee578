// Which submissions need another: those that name something that it makes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { aboutOf } from '../../../web/src/outbox/depends.ts';

let made = 0;
const of = (isi: object, jenis = 'sesi'): Kiriman =>
  ({ id: `kiriman ${String((made += 1))}`, jenis, isi }) as unknown as Kiriman;

const dependsOn = (later: Kiriman, earlier: Kiriman): boolean =>
  aboutOf(later).asks.some((it) => aboutOf(earlier).tells.includes(it));

describe('a submission needs another', () => {
  const loan = of({ id: 'p1', ksmId: 'k', peminjam: 'a1' });
  const members = of({ ksmId: 'k', anggota: [{ id: 'a9', nama: 'Sri' }] }, 'anggotaMasuk');
  const sesi = of({ id: 's1', ksmId: 'k', pinjamanBaru: [{ id: 'p2' }], setoran: { a1: 5000 } });

  it.each([
    ['a payment on its loan', of({ id: 'b1', pinjaman: 'p1' }), loan],
    ['a payment on a loan of its session', of({ id: 'b1', pinjaman: 'p2' }), sesi],
    ['a session with a new member present', of({ id: 's2', hadir: ['a1', 'a9'] }), members],
    ['a deposit of a new member', of({ id: 's2', setoran: { a9: 1000 } }), members],
    ['its correction', of({ id: 's1', ksmId: 'k' }), sesi],
    [
      'its cancellation',
      of({ ksmId: 'k', catatan: { jenis: 'sesi', id: 's1' } }, 'batalkan'),
      sesi,
    ],
  ])('%s', (_, later, earlier) => {
    expect(dependsOn(later, earlier)).toBe(true);
  });

  it('not for being of the same group or member', () => {
    expect(dependsOn(of({ id: 's2', ksmId: 'k', hadir: ['a1'] }), sesi)).toBe(false);
    expect(dependsOn(of({ id: 'b1', ksmId: 'k', pinjaman: 'p7' }), loan)).toBe(false);
  });

  it('whatever the content', () => {
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('node')),
        fc.dictionary(fc.string(), tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(tree, tree, fc.uuid(), (a, b, id) => {
        expect(dependsOn(of({ a }), of({ b, made: { id } }))).toBe(dependsOn(of({ a }), of({ b })));
        expect(dependsOn(of({ a, named: [{ x: id }] }), of({ b, made: [{ id }] }))).toBe(true);
      }),
    );
  });
});
