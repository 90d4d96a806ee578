// The outbox as a pure state machine: what happens to a submission between «Simpan» and its receipt.
// It knows no clock, no network and no storage; those are events. An item leaves only on a receipt
// that names its id and its content hash. Long, since every event and every state stand in one machine.
import type { KirimanId, KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { ksmIdOf } from '../../../functions/src/domain/submissions/jenis.ts';
import type { TandaTerima } from '../../../functions/src/domain/submissions/receipts/tanda-terima.ts';
import type { OutboxItem, OutboxState, Refusal, SendFailure } from '../state/outbox-item.ts';
import { aboutOf } from './depends.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

export type NewItem = Pick<OutboxItem, 'id' | 'uid' | 'kiriman' | 'hash' | 'judul'> & {
  /** Item that must be accepted first. */
  readonly after: KirimanId | null;
};

/** How one attempt to send ended. */
export type Answer =
  | { readonly kind: 'receipt'; readonly receipt: TandaTerima }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'server-fault' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'sign-in' | 'faktor-kedua' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type OutboxEvent =
  | { readonly type: 'enqueued'; readonly item: NewItem; readonly now: number }
  /** A corrected item replaces a refused one. */
  | {
      readonly type: 'replaced';
      readonly id: KirimanId;
      readonly item: NewItem;
      readonly now: number;
    }
  | { readonly type: 'started'; readonly id: KirimanId; readonly now: number }
  /** `random` in 0..1 spreads the retries of many phones over time. */
  | {
      readonly type: 'answered';
      readonly id: KirimanId;
      readonly answer: Answer;
      readonly now: number;
      readonly random: number;
    }
  /** No sender is running any more: what was being sent when a page died is sent again. */
  | { readonly type: 'recovered' }
  /** The network came back, someone signed in, or a person asked for it: nothing waits any longer. */
  | { readonly type: 'woken' }
  /** A refused item is sent again as it is. */
  | { readonly type: 'resent'; readonly id: KirimanId }
  /**
   * Its owner takes it out of the queue, to change it, to keep it or to delete it. `refuse` says so, by how
   * often it was tried: the server may have what was tried once.
   */
  | {
      readonly type: 'setAside';
      readonly id: KirimanId;
      readonly refuse: (attempts: number) => Refusal;
    }
  | { readonly type: 'discarded'; readonly id: KirimanId }
  /** Receipts of anybody but `uid` are nobody's business any more. */
  | { readonly type: 'left'; readonly uid: Uid | null }
  /** Receipts older than `before` are no longer needed. */
  | { readonly type: 'tidied'; readonly before: number };

export type Outbox = readonly OutboxItem[];

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 300_000;

/** Twice as long each time, up to five minutes, spread over half of it. */
export function retryDelay(attempts: number, random: number): number {
  const full = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(full / 2 + (full / 2) * random);
}

export function reduce(outbox: Outbox, event: OutboxEvent): Outbox {
  switch (event.type) {
    case 'enqueued':
      return outbox.some((item) => item.id === event.item.id)
        ? outbox
        : [...outbox, newItem(outbox, event.item, event.now)];
    case 'replaced': {
      // Settled in the meantime by another tab: there is nothing left to correct.
      if (outbox.find((item) => item.id === event.id)?.state.status !== 'refused') return outbox;
      const rest = outbox.filter((item) => item.id !== event.id);
      const moved = rest.map((item) =>
        item.state.status === 'waiting' && item.state.forId === event.id
          ? withState(item, { status: 'waiting', forId: event.item.id })
          : item,
      );
      return reduce(moved, { type: 'enqueued', item: event.item, now: event.now });
    }
    case 'started':
      return update(outbox, event.id, (item) =>
        item.state.status === 'queued'
          ? {
              ...item,
              attempts: item.attempts + 1,
              state: { status: 'sending', since: event.now },
            }
          : item,
      );
    case 'answered':
      return settle(outbox, event);
    case 'recovered':
      return outbox.map((item) => (item.state.status === 'sending' ? notSent(item, READY) : item));
    case 'woken':
      return outbox.map((item) =>
        item.state.status === 'queued' && item.state.notBefore > 0
          ? withState(item, { ...item.state, notBefore: 0 })
          : item,
      );
    case 'resent':
      return update(outbox, event.id, (item) =>
        item.state.status === 'refused' ? { ...item, attempts: 0, state: READY } : item,
      );
    case 'setAside':
      return update(outbox, event.id, (item) => setAside(item, event.refuse(item.attempts)));
    case 'discarded':
      return discard(outbox, event.id);
    case 'left':
      return outbox.filter((item) => item.state.status !== 'accepted' || item.uid === event.uid);
    case 'tidied':
      return outbox.filter(
        (item) => item.state.status !== 'accepted' || item.state.at >= event.before,
      );
  }
}

const READY: OutboxState = { status: 'queued', notBefore: 0, failure: null };

const KNOWN: Readonly<Record<OutboxState['status'], true>> = {
  queued: true,
  sending: true,
  waiting: true,
  accepted: true,
  refused: true,
};

/** Items as a phone has them. In a state that only a newer version knows (rolled back since), they are ready. */
export function revive(items: Outbox): Outbox {
  return items.map((item) => (item.state.status in KNOWN ? item : withState(item, READY)));
}

function newItem(outbox: Outbox, item: NewItem, now: number): OutboxItem {
  const { after, ...rest } = item;
  const mustWait =
    after !== null && outbox.some((it) => it.id === after && it.state.status !== 'accepted');
  return {
    ...rest,
    createdAt: now,
    attempts: 0,
    state: mustWait ? { status: 'waiting', forId: after } : READY,
  };
}

function settle(
  outbox: Outbox,
  { id, answer, now, random }: Extract<OutboxEvent, { type: 'answered' }>,
): Outbox {
  const item = outbox.find((it) => it.id === id);
  // A late answer changes nothing once the item is settled or gone.
  if (item === undefined || item.state.status === 'accepted' || item.state.status === 'refused')
    return outbox;
  const later = (failure: SendFailure, notBefore = now + retryDelay(item.attempts, random)) =>
    update(outbox, id, (it) => notSent(it, { status: 'queued', notBefore, failure }));
  switch (answer.kind) {
    case 'receipt': {
      const { receipt } = answer;
      if (receipt.kiriman !== id || receipt.hash !== item.hash) return later('receipt-mismatch');
      return update(outbox, id, (it) =>
        withState(it, { status: 'accepted', receipt, at: now }),
      ).map((it) =>
        it.state.status === 'waiting' && it.state.forId === id ? withState(it, READY) : it,
      );
    }
    case 'unreachable':
    case 'server-fault':
    case 'unreadable':
      return later(answer.kind);
    case 'sign-in':
    case 'faktor-kedua':
      // Retrying does not help here: it is sent after someone has signed in («woken»).
      return later(answer.kind, NEVER);
    case 'refused':
      return update(outbox, id, (it) =>
        withState(it, { status: 'refused', refusal: answer.refusal }),
      );
  }
}

function setAside(item: OutboxItem, refusal: Refusal): OutboxItem {
  switch (item.state.status) {
    case 'queued':
    case 'waiting':
      return withState(item, { status: 'refused', refusal });
    case 'sending':
      return withState(item, { ...item.state, setAside: refusal });
    case 'accepted':
    case 'refused':
      return item;
  }
}

/** An attempt ended without the server's answer: `next`, unless its owner took the item out meanwhile. */
function notSent(item: OutboxItem, next: OutboxState): OutboxItem {
  const refusal = item.state.status === 'sending' ? item.state.setAside : undefined;
  return withState(item, refusal === undefined ? next : { status: 'refused', refusal });
}

/** Only what the server refused can be thrown away; what waited for it is refused with it. */
function discard(outbox: Outbox, id: KirimanId): Outbox {
  const item = outbox.find((it) => it.id === id);
  if (item?.state.status !== 'refused') return outbox;
  const { judul } = item;
  return outbox
    .filter((it) => it.id !== id)
    .map((it) =>
      it.state.status === 'waiting' && it.state.forId === id
        ? withState(it, {
            status: 'refused',
            refusal: {
              code: 'induk-dihapus',
              pesan: `Catatan yang ditunggu sudah dihapus: ${judul}.`,
              isian: [],
            },
          })
        : it,
    );
}

function update(
  outbox: Outbox,
  id: KirimanId,
  change: (item: OutboxItem) => OutboxItem,
): readonly OutboxItem[] {
  return outbox.map((item) => (item.id === id ? change(item) : item));
}

function withState(item: OutboxItem, state: OutboxState): OutboxItem {
  return { ...item, state };
}

/**
 * The item to send now: the oldest that is ready, but never before an older one that it depends on, nor, while
 * that is only on its way, before an older one of the same group, LKM or kab/kota. What another person left on
 * this phone blocks nobody: it may wait for its owner indefinitely.
 */
export function nextToSend(outbox: Outbox, uid: Uid, now: number): OutboxItem | null {
  return heads(outbox, uid).find(({ state }) => notBeforeOf(state) <= now) ?? null;
}

/** When there will be something to send again, ms; null when only an event can bring it. */
export function nextWake(outbox: Outbox, uid: Uid): number | null {
  const times = heads(outbox, uid).map(({ state }) => notBeforeOf(state));
  const wake = Math.min(...times, NEVER);
  return wake === NEVER ? null : wake;
}

const NEVER = Number.MAX_SAFE_INTEGER;

const notBeforeOf = (state: OutboxState): number =>
  state.status === 'queued' ? state.notBefore : NEVER;

/** What nothing older holds back, be it ready or not. */
function heads(outbox: Outbox, uid: Uid): OutboxItem[] {
  const lanes = new Set<string | undefined>();
  return walk(outbox, uid).flatMap(({ item, lane, after, isStuck }) => {
    const isHead = after.length === 0 && !lanes.has(lane) && item.state.status === 'queued';
    if (!isStuck) lanes.add(lane);
    return isHead ? item : [];
  });
}

interface Step {
  readonly item: OutboxItem;
  readonly lane: string | undefined;
  /** Older ones that it depends on. */
  readonly after: readonly Step[];
  /** Refused, set aside, failed over by the server, or behind such a one: only what depends on it waits. */
  readonly isStuck: boolean;
}

const OWN_FAULT: readonly (SendFailure | null)[] = [
  'server-fault',
  'receipt-mismatch',
  'unreadable',
];

/** What a person has not sent yet, oldest first, with what it has to come after. */
export function walk(outbox: Outbox, uid: Uid): Step[] {
  const before = new Map<string, Step>();
  return unsent(outbox).flatMap((item) => {
    if (item.uid !== uid) return [];
    const { state, kiriman } = item;
    const { lane, asks, tells } = aboutOf(kiriman);
    const after = asks.flatMap((it) => before.get(it) ?? []);
    const isStuck =
      after.some((it) => it.isStuck) ||
      state.status === 'refused' ||
      (state.status === 'queued' && OWN_FAULT.includes(state.failure));
    const step = { item, lane, after, isStuck };
    for (const it of tells) if (!before.get(it)?.isStuck) before.set(it, step);
    return step;
  });
}

/** Everything that the server does not have yet, oldest first. */
export function unsent(outbox: Outbox): OutboxItem[] {
  return inOrder(outbox).filter((item) => item.state.status !== 'accepted');
}

/** What of it is about a group. */
export const unsentOf = (outbox: Outbox, ksmId: KsmId): OutboxItem[] =>
  unsent(outbox).filter((item) => ksmIdOf(item.kiriman) === ksmId);

/** As they were saved: what mends another stands where that stood. */
export function inOrder(outbox: Outbox): OutboxItem[] {
  return outbox.toSorted((a, b) => savedAt(a) - savedAt(b) || (a.id < b.id ? -1 : 1));
}

const savedAt = ({ kiriman: { dibuat }, createdAt }: OutboxItem): number =>
  dibuat === undefined ? createdAt : Date.parse(dibuat);
