// A document that was set aside is looked at once more: its group is computed, or the document itself read.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { idOfTersisih, TERLALU_BESAR, type Tersisih } from '../../domain/recompute/tersisih.ts';
import { FIRST_DAY, monthOf, type Tanggal } from '../../domain/basics/tanggal.ts';
import { recomputeKsm } from '../maturity/recompute-ksm.ts';
import { settle } from './set-aside.ts';

/** Answers 1 when it can be read again. */
export async function tryAgain(it: Tersisih, today: Tanggal, now: Date): Promise<number> {
  const isComputed = it.koleksi === 'capaian' || it.koleksi === 'jendela';
  if ((it.sebab === TERLALU_BESAR || isComputed) && it.ksmId !== null) {
    // Only another computation tells: it makes it anew, or notes it anew.
    await compute(it.ksmId, today, now);
    const [noted] = await docs.tersisih.readMany([idOfTersisih(it)]);
    return noted ? settle([noted], now) : 0;
  }
  if ((await settle([it], now)) === 0) return 0;
  if (it.ksmId !== null) await compute(it.ksmId, today, now);
  return 1;
}

/** Months that went by meanwhile, and whatever the document changes in them. */
async function compute(ksmId: KsmId, today: Tanggal, now: Date): Promise<void> {
  await recomputeKsm({ ksmId, dari: monthOf(FIRST_DAY), urut: null, today, now, ask: true });
}
