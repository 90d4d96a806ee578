// Why more is taken out than there is, the page asks if and only if the server would, in its words: from the books as
// they are, and from books that lack what this phone has not sent yet.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { cashProblem } from '../../../web/src/forms/save/cash-problem.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { daftar, LOKASI } from '../../domain/submissions/registration.ts';
import { draw, KSM, type Draw } from '../../domain/submissions/ways-in/drawn-group.ts';
import { sentBy, stepOf } from '../../domain/submissions/ways-in/draw-steps.ts';
import { openLedger, type Ledger } from '../../support/records/ledger.ts';
import { aGroup } from '../sesi-form/a-group.ts';

const RUNS = 200;
const REASON = 'tulis alasannya di';
const MONEY = [0, 1, 2, 3, 3, 4, 6, 13, 17, 18, 19, 20, 21, 22] as const;

const bookOf = ({ docs }: Ledger) => ({
  ...NO_BOOK,
  sesi: [...docs.sesi.values()],
  pinjaman: [...docs.pinjaman.values()],
  kasLain: [...docs.kasLain.values()],
});

const silent = (step: unknown): unknown =>
  JSON.parse(JSON.stringify(step), (key, value: unknown) => (key === 'keterangan' ? null : value));

/** How often both asked. */
function play(steps: readonly Draw[]): number {
  const ledger = openLedger([LOKASI]);
  expect(ledger.accept(sentBy(daftar()))).toBeNull();
  let asked = 0;
  const wrong: unknown[] = [];
  let before = bookOf(ledger);
  let unsent: OutboxItem[] = [];
  for (const [n, it] of steps.entries()) {
    const drawn = stepOf({ ...it, what: MONEY[it.what % MONEY.length] ?? 0 }, n, ledger);
    const kiriman = Kiriman.parse(silent(drawn));
    const stored = ledger.docs.ksm.get(KSM);
    if (!stored) throw new Error('no group');
    const { wilayah, ...rest } = stored;
    const { ksm } = aGroup({ ksm: { ...rest, kelurahan: wilayah.kelurahan } });
    const buku = bookOf(ledger);
    const now = cashProblem(kiriman, { ksm, buku }, []);
    const behind = cashProblem(kiriman, { ksm, buku: before }, unsent);
    const refusal = ledger.accept(sentBy(kiriman));
    const isAsked = refusal?.code === 'isian-tidak-sesuai' && refusal.pesan.includes(REASON);
    // What a meeting lends, its own check asks, which knows what it will write.
    if (kiriman.jenis !== 'sesi') {
      if (refusal === null) wrong.push(...[now, behind].filter((it) => it !== null));
      if (isAsked && now && refusal.jalur.endsWith('keterangan')) {
        if (refusal.pesan !== (now as typeof refusal).pesan) wrong.push(now);
        asked += 1;
      }
    }
    before = buku;
    unsent =
      refusal === null
        ? [{ id: kiriman.id, kiriman, state: { status: 'queued' } } as OutboxItem]
        : [];
  }
  expect(wrong).toStrictEqual([]);
  return asked;
}

describe('the question why more is taken out than there is', () => {
  it('is the same on the page and on the server', () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.array(draw, { minLength: 6, maxLength: 20 }), (steps) => {
        asked += play(steps);
      }),
      { numRuns: RUNS },
    );
    expect(asked).toBeGreaterThan(RUNS / 4);
  });
});
