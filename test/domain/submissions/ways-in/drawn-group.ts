// The group whose life is drawn: few days, people and records, so that they meet.
import * as fc from 'fast-check';
import { toUid } from '../../../../functions/src/domain/basics/code-shapes.ts';
import {
  addDays,
  toTanggal,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { KELURAHAN } from '../../../support/records/build-kiriman.ts';

export const TODAY = toTanggal('2017-07-05');
const FIRST = toTanggal('2017-01-04');
export const KSM = 'ksm-9';
export const DAYS = 12;
export const OLEH = {
  uid: toUid('uid-1'),
  klaim: { peran: 'askot' as const, wilayah: [KELURAHAN] },
};
export const MEMBERS = ['a1', 'a2', 'a3', 'a4'] as const;

/** What one step draws: few days, people and records, so that they meet. */
export interface Draw {
  readonly what: number;
  readonly day: number;
  readonly other: number;
  readonly who: number;
  readonly which: number;
  readonly again: boolean;
}

export const draw: fc.Arbitrary<Draw> = fc.record({
  what: fc.nat(28),
  day: fc.integer({ min: -2, max: DAYS }),
  other: fc.integer({ min: 0, max: DAYS }),
  who: fc.nat(3),
  which: fc.nat(3),
  again: fc.boolean(),
});

export const ALASAN = 'Salah tulis di buku';
export const dateOf = (n: number): Tanggal => addDays(FIRST, n);
