// The outbox as a state machine. Long: each of its events in each of its states.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kiriman, KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  nextToSend,
  nextWake,
  reduce,
  retryDelay,
  unsent,
  type Answer,
  type NewItem,
  type Outbox,
  type OutboxEvent,
} from '../../../web/src/outbox/machine.ts';
import { DITEPIKAN } from '../../../web/src/state/outbox-item.ts';
import { aSesiKiriman } from '../../support/records/build-kiriman.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

const UID = toUid('uid-1');
const OTHER_UID = toUid('uid-2');

function sesiItem(id: string, rest: Partial<NewItem> & { ksmId?: string } = {}): NewItem {
  const { ksmId = 'ksm-1', ...item } = rest;
  const kiriman: KirimanOf<'sesi'> = {
    ...aSesiKiriman({ id: toNewId(`sesi-${id}`), ksmId }),
    id: toNewId(id),
  };
  return {
    id: kiriman.id,
    uid: UID,
    kiriman,
    hash: `hash-${id}`,
    judul: `Sesi ${id}`,
    after: null,
    ...item,
  };
}

function play(...events: OutboxEvent[]): Outbox {
  return events.reduce<Outbox>(reduce, []);
}

const enqueued = (id: string, now = 0, rest: Parameters<typeof sesiItem>[1] = {}): OutboxEvent => ({
  type: 'enqueued',
  item: sesiItem(id, rest),
  now,
});
const started = (id: string, now = 0): OutboxEvent => ({ type: 'started', id: toNewId(id), now });
const answered = (id: string, answer: Answer, now = 0): OutboxEvent => ({
  type: 'answered',
  id: toNewId(id),
  answer,
  now,
  random: 0,
});
const receipt = (id: string, hash = `hash-${id}`): Answer => ({
  kind: 'receipt',
  receipt: { kiriman: toNewId(id), hash, diterimaPada: '2017-07-05T01:00:00.000Z' },
});
const refused: Answer = {
  kind: 'refused',
  refusal: { code: 'sesi-ganda', pesan: 'Tanggal: sudah ada sesi.', isian: [] },
};

const statusOf = (outbox: Outbox, id: string) => outbox.find((it) => it.id === id)?.state.status;

describe('outbox', () => {
  it('lets an item leave on a receipt with its id and hash', () => {
    const outbox = play(enqueued('a'), started('a'), answered('a', receipt('a')));
    expect(statusOf(outbox, 'a')).toBe('accepted');
    expect(unsent(outbox)).toEqual([]);
  });

  it('keeps an item whose receipt names another hash or another id, and tries again', () => {
    for (const wrong of [receipt('a', 'other'), receipt('b')]) {
      const outbox = play(enqueued('a'), started('a'), answered('a', wrong, 1000));
      expect(outbox[0]?.state).toEqual({
        status: 'queued',
        notBefore: 2000,
        failure: 'receipt-mismatch',
      });
    }
  });

  it('waits longer after each failed attempt, up to five minutes', () => {
    expect([1, 2, 3, 8, 9, 30].map((attempts) => retryDelay(attempts, 1))).toEqual([
      2_000, 4_000, 8_000, 256_000, 300_000, 300_000,
    ]);
    expect(retryDelay(3, 0)).toBe(4_000);
  });

  it('sends again what was being sent when the page died', () => {
    const outbox = play(enqueued('a'), started('a'), { type: 'recovered' });
    expect(nextToSend(outbox, UID, 0)?.id).toBe('a');
  });

  it('counts a second answer to one item only once', () => {
    const outbox = play(
      enqueued('a'),
      started('a'),
      answered('a', receipt('a')),
      answered('a', refused),
      answered('a', { kind: 'unreachable' }),
    );
    expect(statusOf(outbox, 'a')).toBe('accepted');
  });

  it('keeps a refused item with its reason, and sends it again when asked to', () => {
    const outbox = play(enqueued('a'), started('a'), answered('a', refused));
    expect(outbox[0]?.state).toMatchObject({
      status: 'refused',
      refusal: { pesan: 'Tanggal: sudah ada sesi.' },
    });
    expect(nextToSend(outbox, UID, 1e12)).toBeNull();
    expect(nextToSend(reduce(outbox, { type: 'resent', id: toNewId('a') }), UID, 0)?.id).toBe('a');
  });

  it('puts a corrected item in place of the refused one, for items that wait for it too', () => {
    const outbox = play(
      enqueued('a'),
      enqueued('b', 1, { after: toNewId('a') }),
      started('a'),
      answered('a', refused),
      { type: 'replaced', id: toNewId('a'), item: sesiItem('a2'), now: 2 },
    );
    expect(outbox.map((it) => it.id).toSorted()).toEqual(['a2', 'b']);
    expect(outbox.find((it) => it.id === 'b')?.state).toEqual({ status: 'waiting', forId: 'a2' });
  });

  it('does not replace an item that was accepted in the meantime', () => {
    const before = play(enqueued('a'), started('a'), answered('a', receipt('a')));
    const event: OutboxEvent = { type: 'replaced', id: toNewId('a'), item: sesiItem('a2'), now: 2 };
    expect(reduce(before, event)).toBe(before);
  });

  it('holds a record back until the one that it needs is accepted', () => {
    const waiting = play(
      enqueued('a'),
      enqueued('b', 1, { after: toNewId('a'), ksmId: toKsmId('ksm-2') }),
    );
    expect(statusOf(waiting, 'b')).toBe('waiting');
    const freed = [started('a'), answered('a', receipt('a'))].reduce(reduce, waiting);
    expect(nextToSend(freed, UID, 0)?.id).toBe('b');
  });

  it('does not wait for a record that was accepted before', () => {
    const accepted = play(enqueued('a'), started('a'), answered('a', receipt('a')));
    expect(statusOf(reduce(accepted, enqueued('b', 1, { after: toNewId('a') })), 'b')).toBe(
      'queued',
    );
  });

  it('refuses what waited for a discarded record, and never discards unsent work', () => {
    const outbox = play(
      enqueued('a'),
      enqueued('b', 1, { after: toNewId('a') }),
      { type: 'discarded', id: toNewId('a') },
      started('a'),
      answered('a', refused),
      { type: 'discarded', id: toNewId('a') },
    );
    expect(outbox.map((it) => it.id)).toEqual(['b']);
    expect(statusOf(outbox, 'b')).toBe('refused');
  });

  it('sends the records of one group in order, and those of other groups past a stuck one', () => {
    const outbox = play(
      enqueued('a', 0),
      enqueued('b', 1),
      enqueued('c', 2, { ksmId: toKsmId('ksm-2') }),
      started('a'),
      answered('a', { kind: 'unreachable' }, 1000),
    );
    expect(nextToSend(outbox, UID, 1000)?.id).toBe('c');
    expect(nextToSend(outbox, UID, 5000)?.id).toBe('a');
  });

  it.each(['server-fault', 'unreadable'] as const)(
    'lets what does not need an item pass it where the server fails over it, again and again: %s',
    (kind) => {
      const failing = play(
        enqueued('a', 0),
        enqueued('b', 1),
        started('a'),
        answered('a', { kind }, 1000),
      );
      expect(failing[0]?.state).toMatchObject({ status: 'queued', failure: kind });
      expect(nextToSend(failing, UID, 1000)?.id).toBe('b');
      const correction = sesiItem('c');
      const named = { ...correction.kiriman.isi, id: toNewId('sesi-a') };
      const needing = reduce(failing, {
        type: 'enqueued',
        item: { ...correction, kiriman: { ...correction.kiriman, isi: named } as Kiriman },
        now: 2,
      });
      const past = [started('b'), answered('b', receipt('b'))].reduce(reduce, needing);
      expect(nextToSend(past, UID, 1000)).toBeNull();
      expect(nextToSend(past, UID, 5000)?.id).toBe('a');
    },
  );

  const aside = (id: string): OutboxEvent => ({
    type: 'setAside',
    id: toNewId(id),
    refuse: (attempts) => ({
      code: DITEPIKAN,
      pesan: `Dicoba ${String(attempts)} kali.`,
      isian: [],
    }),
  });

  it('sets aside what is being sent once the attempt ends without an answer, and only then', () => {
    const sending = play(enqueued('a'), started('a'), aside('a'));
    expect(statusOf(sending, 'a')).toBe('sending');
    expect(statusOf(reduce(sending, answered('a', receipt('a'))), 'a')).toBe('accepted');
    for (const kind of [
      'unreachable',
      'server-fault',
      'unreadable',
      'sign-in',
      'faktor-kedua',
    ] as const)
      expect(reduce(sending, answered('a', { kind }))[0]?.state).toEqual({
        status: 'refused',
        refusal: { code: DITEPIKAN, pesan: 'Dicoba 1 kali.', isian: [] },
      });
    expect(statusOf(reduce(sending, { type: 'recovered' }), 'a')).toBe('refused');
    const again = [{ type: 'recovered' }, { type: 'resent', id: toNewId('a') }, started('a')];
    const retried = (again as OutboxEvent[]).reduce(reduce, sending);
    expect(statusOf(reduce(retried, answered('a', { kind: 'unreachable' })), 'a')).toBe('queued');
  });

  it('sets aside what is queued or waits, never what is being sent, until its owner says so', () => {
    const outbox = play(enqueued('a'), enqueued('b', 1), enqueued('c', 2, { after: toNewId('a') }));
    const sending = reduce(outbox, started('a'));
    expect(statusOf(reduce(sending, aside('a')), 'a')).toBe('sending');
    const set = [aside('a'), aside('c')].reduce(reduce, outbox);
    expect(set.map((it) => it.state.status)).toEqual(['refused', 'queued', 'refused']);
    expect(nextToSend(set, UID, 1e12)?.id).toBe('b');
    expect(nextToSend(reduce(set, { type: 'resent', id: toNewId('a') }), UID, 0)?.id).toBe('a');
    expect(reduce(set, { type: 'discarded', id: toNewId('a') }).map((it) => it.id)).toEqual([
      'b',
      'c',
    ]);
    const edited = reduce(set, {
      type: 'replaced',
      id: toNewId('a'),
      item: sesiItem('a2'),
      now: 3,
    });
    expect(nextToSend(edited, UID, 1e12)?.id).toBe('b');
    expect(statusOf(edited, 'a2')).toBe('queued');
  });

  it.each(['sign-in', 'faktor-kedua'] as const)(
    'waits for %s without retrying, and continues when someone has signed in',
    (kind) => {
      const outbox = play(enqueued('a'), started('a'), answered('a', { kind }));
      expect(outbox[0]?.state).toMatchObject({ status: 'queued', failure: kind });
      expect(nextToSend(outbox, UID, 1e12)).toBeNull();
      expect(nextWake(outbox, UID)).toBeNull();
      expect(nextToSend(reduce(outbox, { type: 'woken' }), UID, 0)?.id).toBe('a');
    },
  );

  it("never sends in another person's name", () => {
    const outbox = play(enqueued('a'));
    expect(nextToSend(outbox, OTHER_UID, 0)).toBeNull();
    expect(nextWake(outbox, OTHER_UID)).toBeNull();
  });

  it('does not wait for what another person left on the phone', () => {
    const outbox = play(enqueued('a', 0, { uid: OTHER_UID }), enqueued('b', 1));
    expect(nextToSend(outbox, UID, 2)?.id).toBe('b');
    expect(nextToSend(outbox, OTHER_UID, 2)?.id).toBe('a');
  });

  it('takes the same form from two tabs only once', () => {
    expect(play(enqueued('a'), enqueued('a', 5))).toHaveLength(1);
  });

  it('forgets receipts after a while, and nothing else', () => {
    const outbox = play(
      enqueued('a'),
      started('a'),
      answered('a', receipt('a'), 10),
      enqueued('b', 11),
    );
    expect(reduce(outbox, { type: 'tidied', before: 11 }).map((it) => it.id)).toEqual(['b']);
    expect(reduce(outbox, { type: 'tidied', before: 10 })).toHaveLength(2);
  });

  it('whatever happens, an item is accepted by its own receipt or is still there', () => {
    const ids = ['a', 'b', 'c'];
    const event = fc.oneof(
      fc.constantFrom(...ids).map((id): OutboxEvent => started(id)),
      fc
        .tuple(
          fc.constantFrom(...ids),
          fc.constantFrom<Answer>(
            { kind: 'unreachable' },
            { kind: 'server-fault' },
            { kind: 'unreadable' },
            { kind: 'sign-in' },
            { kind: 'faktor-kedua' },
            refused,
          ),
        )
        .map(([id, answer]): OutboxEvent => answered(id, answer)),
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
        .map(([id, named]): OutboxEvent => answered(id, receipt(named))),
      fc.constantFrom(...ids).map((id): OutboxEvent => ({ type: 'resent', id: toNewId(id) })),
      fc.constantFrom(...ids).map(aside),
      fc.constantFrom<OutboxEvent>({ type: 'woken' }, { type: 'recovered' }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const begin = play(
          enqueued('a'),
          enqueued('b', 1, { ksmId: toKsmId('ksm-2') }),
          enqueued('c', 2, { after: toNewId('a') }),
        );
        const end = events.reduce<Outbox>(reduce, begin);
        expect(end.map((it) => it.id).toSorted()).toEqual(ids);
        const receipts = end.flatMap(({ id, hash, state }) =>
          state.status === 'accepted' ? [{ id, hash, receipt: state.receipt }] : [],
        );
        expect(receipts.map((it) => [it.receipt.kiriman, it.receipt.hash])).toEqual(
          receipts.map((it) => [it.id, it.hash]),
        );
      }),
    );
  });
});
