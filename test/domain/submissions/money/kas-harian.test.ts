// Whatever takes money out, and whenever: no submission that says nothing of why is accepted and leaves a day with less
// than nothing in the cash box or the bank that had enough, or more, without it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { dateOf, DAYS, draw, type Draw } from '../ways-in/drawn-group.ts';
import { sentBy, stepOf } from '../ways-in/draw-steps.ts';

const RUNS = 300;
const REASON = 'tulis alasannya di';
/** Deposits, loans, cash, those who leave, shares, ends, balances. */
const MONEY = [0, 1, 2, 3, 3, 4, 6, 13, 14, 17, 18, 19, 20, 21, 22] as const;

/** Cash box and bank at the end of each day, counted the long way. */
function naiveDays({ docs }: Ledger, without: ReadonlySet<string> = new Set()) {
  const days: { box: number; bank: number }[] = [];
  for (let day = -2; day <= DAYS; day += 1) {
    const until = (tanggal: string) => tanggal <= dateOf(day);
    let [box, bank] = [0, 0];
    for (const s of docs.sesi.values())
      if (!s.dibatalkan && s.status === 'dilaksanakan' && until(s.tanggal))
        for (const jumlah of Object.values(s.setoran)) box += jumlah;
    for (const p of docs.pinjaman.values()) {
      if (p.dibatalkan || p.sumber !== 'internal') continue;
      if (until(p.tanggalCair)) box -= p.pokok;
      for (const b of p.pembayaran)
        if (b.oleh !== 'dihapus' && until(b.tanggal)) box += b.jumlah + (b.jasaLebih ?? 0);
    }
    for (const k of docs.kasLain.values())
      if (!k.dibatalkan && !without.has(k.id) && until(k.tanggal)) {
        box += k.jumlah - (k.bank ?? 0);
        bank += k.bank ?? 0;
      }
    days.push({ box, bank });
  }
  return days;
}

/** As its form sends it where nobody writes anything: what is obligatory stays. */
function silent(step: unknown): unknown {
  return JSON.parse(JSON.stringify(step), (key, value: unknown) =>
    key === 'keterangan' || key === 'notulen' ? null : value,
  );
}

/** Whether it says for itself why; a correction and a cancellation always do. */
const says = ({ isi, ...it }: Kiriman): boolean =>
  ('koreksi' in it && it.koreksi !== null) ||
  ['ksmUbah', 'ksmGanda', 'ksmPindah', 'anggotaUbah', 'batalkan'].includes(it.jenis) ||
  [isi, 'penyelesaian' in isi ? isi.penyelesaian : null].some((part) =>
    ['keterangan', 'notulen', 'alasanSelisih'].some((name) =>
      Boolean(new Map<string, unknown>(Object.entries(part ?? {})).get(name)),
    ),
  );

interface Played {
  readonly asked: number;
  readonly accepted: number;
}

function play(steps: readonly (Draw & { readonly isSilent: boolean })[]): Played {
  const ledger = openLedger([LOKASI]);
  const mulai = steps[0]?.again ? { tanggalMulaiPendampingan: dateOf(6) } : {};
  expect(ledger.accept(sentBy(daftar(mulai)))).toBeNull();
  let [asked, accepted] = [0, 0];
  for (const [n, it] of steps.entries()) {
    const drawn = stepOf({ ...it, what: MONEY[it.what % MONEY.length] ?? 0 }, n, ledger);
    const kiriman = Kiriman.parse(it.isSilent ? silent(drawn) : drawn);
    const before = naiveDays(ledger);
    const problem = ledger.accept(sentBy(kiriman));
    if (problem) {
      if (describeProblem(problem).pesan.includes(REASON)) asked += 1;
      continue;
    }
    accepted += 1;
    if (says(kiriman)) continue;
    const explained = kiriman.jenis === 'sesi' ? kiriman.isi.kasLain : [];
    const own = new Set(explained.filter((k) => k.keterangan).map((k) => String(k.id)));
    for (const [day, is] of naiveDays(ledger, own).entries())
      for (const place of ['box', 'bank'] as const)
        expect(is[place]).toBeGreaterThanOrEqual(Math.min(0, before[day]?.[place] ?? 0));
  }
  return { asked, accepted };
}

describe('cash that goes out', () => {
  it('leaves no day short without a word, whichever way', () => {
    let [asked, accepted] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(
          draw.chain((it) => fc.boolean().map((isSilent) => ({ ...it, isSilent }))),
          { minLength: 6, maxLength: 25 },
        ),
        (steps) => {
          const played = play(steps);
          asked += played.asked;
          accepted += played.accepted;
        },
      ),
      { numRuns: RUNS },
    );
    // Both happened, or nothing was shown.
    expect(asked).toBeGreaterThan(RUNS / 2);
    expect(accepted).toBeGreaterThan(2 * RUNS);
  });
});
