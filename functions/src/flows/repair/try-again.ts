// A document that was set aside is looked at once more: its group is computed, or the document itself read.
import type { Tersisih } from '../../domain/recompute/tersisih.ts';
import { FIRST_DAY, monthOf, type Tanggal } from '../../domain/basics/tanggal.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';
import { settle } from './set-aside.ts';

/** Answers 1 when it can be read again. */
export async function tryAgain(it: Tersisih, today: Tanggal, now: Date): Promise<number> {
  if ((await settle([it], now)) === 0) return 0;
  // Months that went by meanwhile, and whatever the document changes in them.
  if (it.ksmId !== null)
    await recomputeKsm({
      ksmId: it.ksmId,
      dari: monthOf(FIRST_DAY),
      urut: null,
      today,
      now,
      ask: true,
    });
  return 1;
}
