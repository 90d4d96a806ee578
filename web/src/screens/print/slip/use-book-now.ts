// The books that a slip is made of: read where there is a network, else the phone's copy, with what the phone recorded.
import { useMemo } from 'preact/hooks';
import { bookNow, type BookNow } from '../../../forms/slip/book-now.ts';
import { outbox } from '../../../outbox/store.ts';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import type { Read } from '../../../reads/source/use-source.ts';
import { useBuku } from '../../../reads/use-tabs.ts';
import { today } from '../../../state/clock.ts';
import { useStore } from '../../../state/store.ts';
import { formatSaat } from '../../../teks/writing/format.ts';

export function useBookNow(group: GroupData): {
  /** Null: not known yet. */
  readonly book: BookNow | null;
  /** Null: nobody but this phone knows the group. */
  readonly read: Read<BukuKsm> | null;
} {
  const isKnown = group.readAt !== null;
  const read = useBuku(group.ksm, isKnown);
  const items = useStore(outbox);
  const buku = read.data ?? null;
  const isWaiting = isKnown && buku === null && read.status === 'loading';
  const book = useMemo(
    () => (isWaiting ? null : bookNow({ group, buku, outbox: items, today: today() })),
    [isWaiting, group, buku, items],
  );
  return { book, read: isKnown ? read : null };
}

/** On the phone's clock: `21.05`, the end of an instant. */
export function timeOf(at: Date): string {
  return formatSaat(at.getTime()).slice(-5);
}
