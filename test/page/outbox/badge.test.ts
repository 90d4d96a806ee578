// What the icon of the installed app counts, and when it is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { countWaiting, showAntrean, showEvening } from '../../../web/src/badge/waiting.ts';
import type { Outbox } from '../../../web/src/outbox/machine.ts';
import { outbox } from '../../../web/src/outbox/store.ts';
import { confirmNobody, confirmPerson } from '../../../web/src/state/session.ts';

const uid = toUid('u-1');
const item = (
  ksmId: string,
  tanggal: string,
  status: 'queued' | 'refused' | 'accepted',
  of: string = uid,
) => ({
  id: `${ksmId}-${tanggal}`,
  uid: of,
  savedAt: 1,
  kiriman: { jenis: 'sesi', isi: { ksmId, tanggal, status: 'dilaksanakan' } },
  state: { status },
});
const outboxOf = (...items: ReturnType<typeof item>[]) => items as unknown as Outbox;
const due = (ksmId: string, tanggal: string) => ({
  ksmId: toKsmId(ksmId),
  tanggal: toTanggal(tanggal),
});

describe('what waits', () => {
  const evening = { dikembalikan: 2, jatuh: [due('a', '2017-07-05'), due('b', '2017-06-28')] };
  const known = { uid, evening, antrean: new Map() };

  it('is what was sent back, is due, and is not sent', () => {
    expect(countWaiting(known, [])).toBe(4);
    expect(countWaiting(known, outboxOf(item('c', '2017-07-05', 'queued')))).toBe(5);
    expect(countWaiting(known, outboxOf(item('c', '2017-07-05', 'accepted')))).toBe(4);
  });

  it('has a meeting once: due, or recorded and not sent, or neither', () => {
    expect(countWaiting(known, outboxOf(item('a', '2017-07-05', 'queued')))).toBe(4);
    expect(countWaiting(known, outboxOf(item('a', '2017-07-05', 'accepted')))).toBe(3);
    expect(countWaiting(known, outboxOf(item('a', '2017-06-28', 'accepted')))).toBe(4);
    // A refused one is due as before, and is to be put right.
    expect(countWaiting(known, outboxOf(item('a', '2017-07-05', 'refused')))).toBe(5);
  });

  it('leaves out what others at this phone have not sent', () => {
    expect(countWaiting(known, outboxOf(item('c', '2017-07-05', 'queued', 'u-2')))).toBe(4);
  });

  it('of those who check is the queue of each kab/kota', () => {
    const antrean = new Map([
      [toKodeKota('32.73'), 30],
      [toKodeKota('32.74'), 2],
    ]);
    expect(countWaiting({ uid, evening: null, antrean }, [])).toBe(32);
  });
});

describe('the icon', () => {
  const told: number[] = [];
  beforeEach(() => {
    told.length = 0;
    vi.stubGlobal('navigator', {
      setAppBadge: (n: number) => Promise.resolve(void told.push(n)),
      clearAppBadge: () => Promise.resolve(void told.push(0)),
    });
    outbox.set([]);
  });
  afterEach(() => {
    confirmNobody();
    vi.unstubAllGlobals();
  });
  const person = (id: string) =>
    confirmPerson({ uid: toUid(id), email: `${id}@contoh.id`, nama: id, klaim: null });

  it('follows the outbox, and shows no number where nothing waits', () => {
    person('u-1');
    showEvening({ dikembalikan: 0, jatuh: [due('a', '2017-07-05')] });
    outbox.set(outboxOf(item('a', '2017-07-05', 'queued')));
    outbox.set(outboxOf(item('a', '2017-07-05', 'accepted')));
    expect(told).toEqual([1, 1, 0]);
  });

  it('belongs to nobody after signing out, and no one else’s', () => {
    person('u-4');
    showAntrean(toKodeKota('32.73'), 7);
    confirmNobody();
    outbox.set(outboxOf(item('a', '2017-07-05', 'queued')));
    person('u-2');
    showEvening({ dikembalikan: 1, jatuh: [] });
    expect(told).toEqual([7, 1]);
  });

  it('may be missing or refuse', () => {
    person('u-3');
    vi.stubGlobal('navigator', {});
    showEvening({ dikembalikan: 1, jatuh: [] });
    vi.stubGlobal('navigator', { setAppBadge: () => Promise.reject(new Error('not allowed')) });
    showEvening({ dikembalikan: 2, jatuh: [] });
    expect(told).toEqual([]);
  });
});
