// Reads the group's books once a meeting pays money out: for the hint beside each withdrawal, and the check whether it
// is there.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SavingsAtHand } from '../../../forms/session/savings-at-hand.ts';
import { savingsAtHand } from '../../../forms/session/withdrawals.ts';
import { outbox } from '../../../outbox/store.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { useBuku } from '../../../reads/use-tabs.ts';
import { useStore } from '../../../state/store.ts';
import * as teks from '../../../teks/index.ts';

export function Withdrawals(props: {
  readonly group: GroupData;
  /** Whether savings are among it. */
  readonly isSaved: boolean;
  readonly onRead: (savings: SavingsAtHand) => void;
}): JSX.Element | null {
  const { group, isSaved, onRead } = props;
  const { data, status } = useBuku(group.ksm);
  const items = useStore(outbox);
  useEffect(() => {
    if (data || status !== 'loading')
      onRead(
        savingsAtHand({ buku: data ?? null, isFresh: status === 'fresh', group, outbox: items }),
      );
  }, [data, status, group, items]);
  return data || status === 'loading' || !isSaved ? null : (
    <p class="hint">{teks.tabKsm.kas.tabunganBelumTerbaca}</p>
  );
}
