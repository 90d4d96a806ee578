// Drawn histories of a group, right and wrong, in any order: the cash and the bank of every day are the same by hand, by
// the books of a decision and by the months that are computed, from the whole history and from a carried month on; and
// jasa above the schedule changes the cash by itself and no loan.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { addMonths, monthEnd } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import {
  inBox,
  saldoKasOn,
} from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { sentBy, stepOf } from '../ways-in/draw-steps.ts';
import { dateOf, draw, type Draw, KSM, OLEH, TODAY } from '../ways-in/drawn-group.ts';

const RUNS = 200;
const FIRST = '2017-01' as never;

/** By hand: all that came in less all that went out, and of it what is in the bank. */
function byHand({ docs }: Ledger, day: string): { kas: number; bank: number } {
  let kas = 0;
  let bank = 0;
  for (const s of docs.sesi.values())
    if (!s.dibatalkan && s.status === 'dilaksanakan' && s.tanggal <= day)
      for (const jumlah of Object.values(s.setoran)) kas += jumlah;
  for (const p of docs.pinjaman.values()) {
    if (p.dibatalkan || p.sumber !== 'internal') continue;
    if (p.tanggalCair <= day) kas -= p.pokok;
    for (const b of p.pembayaran)
      if (b.tanggal <= day && b.oleh !== 'dihapus') kas += b.jumlah + (b.jasaLebih ?? 0);
  }
  for (const k of docs.kasLain.values())
    if (!k.dibatalkan && k.tanggal <= day) {
      kas += k.jumlah;
      bank += k.bank ?? 0;
    }
  return { kas, bank };
}

function without(ledger: Ledger): Ledger['docs']['pinjaman'] {
  return new Map(
    [...ledger.docs.pinjaman].map(([id, p]) => [
      id,
      { ...p, pembayaran: p.pembayaran.map(({ jasaLebih: _l, ...b }) => b) },
    ]),
  );
}

/** Money outside sessions more often than in other draws. */
const moneyDraw = fc.oneof(
  draw,
  fc.tuple(draw, fc.constantFrom(0, 3, 4, 5, 6, 6)).map(([d, what]): Draw => ({ ...d, what })),
);

/** In half of the sessions the cash was counted, mostly as the box has it with what was saved in them. */
function countedIn(step: unknown, { who, again }: Draw, ledger: Ledger): Kiriman {
  const kiriman = Kiriman.parse(step);
  if (kiriman.jenis !== 'sesi' || again) return kiriman;
  const { tanggal, setoran } = kiriman.isi;
  let box = inBox(byHand(ledger, tanggal)) + (who === 0 ? 1 : 0);
  for (const jumlah of Object.values(setoran)) box += jumlah;
  const counted = { kasDihitung: Math.max(0, box), alasanSelisih: 'Belum dicari' };
  return { ...kiriman, isi: { ...kiriman.isi, ...counted } };
}

describe('the cash of drawn histories', () => {
  it('is the same by hand, in the books and in the months', () => {
    let banks = 0;
    let extras = 0;
    fc.assert(
      fc.property(fc.array(moneyDraw, { minLength: 5, maxLength: 40 }), (steps) => {
        const ledger = openLedger([LOKASI]);
        ledger.accept(sentBy(daftar()));
        for (const [n, step] of steps.entries())
          ledger.accept({
            kiriman: countedIn(stepOf(step, n, ledger), step, ledger),
            pada: TODAY,
            oleh: OLEH,
          });
        const catatan = ledger.catatanOf(toKsmId(KSM));
        for (let day = -2; day < 40; day += 1) {
          const tanggal = dateOf(day);
          const hand = byHand(ledger, tanggal);
          expect(saldoKasOn({ ...catatan, awal: null }, [], tanggal)).toEqual(hand);
        }
        const whole = recomputeMonths(catatan, FIRST, TODAY, [PARAMETER_AWAL]);
        for (const month of whole) {
          const hand = byHand(ledger, month.capaian.per);
          expect(month.saldo).toMatchObject(hand);
          expect(month.capaian.angka).toMatchObject(hand);
          // What was counted on the table differs where the box has another sum.
          const differ = catatan.sesi
            .filter((s) => !s.dibatalkan && s.status === 'dilaksanakan')
            .filter((s) => s.tanggal.slice(0, 7) === month.bulan && s.kasDihitung !== null)
            .filter((s) => s.kasDihitung !== inBox(byHand(ledger, s.tanggal)));
          expect(month.kasSelisih?.length ?? 0).toBe(differ.length);
        }
        // Carried on from each month, with the records after it alone.
        for (const awal of whole.slice(0, -1)) {
          const end = monthEnd(awal.bulan);
          const rest = {
            ...catatan,
            awal,
            sesi: catatan.sesi.filter((s) => s.tanggal > end),
            kasLain: catatan.kasLain.filter((k) => k.tanggal > end),
          };
          const later = recomputeMonths(rest, addMonths(awal.bulan, 1), TODAY, [PARAMETER_AWAL]);
          expect(later.map((it) => it.saldo)).toEqual(
            whole.filter((it) => it.bulan > awal.bulan).map((it) => it.saldo),
          );
        }
        // Without jasa above the schedule every loan stands as it did.
        for (const [id, p] of without(ledger)) {
          const stands = ledger.docs.pinjaman.get(id);
          expect(stands && tagihanOn(stands, TODAY)).toEqual(tagihanOn(p, TODAY));
        }
        for (const k of ledger.docs.kasLain.values()) banks += Number(Boolean(k.bank));
        for (const p of ledger.docs.pinjaman.values())
          extras += p.pembayaran.filter((b) => b.jasaLebih).length;
      }),
      { numRuns: RUNS },
    );
    // A test in which nothing of it happens would say nothing.
    expect(banks).toBeGreaterThan(0);
    expect(extras).toBeGreaterThan(0);
  });
});
