// Reads what members own once a meeting pays savings out, for the hint beside each withdrawal and the check of it.
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
  readonly onRead: (savings: SavingsAtHand) => void;
}): JSX.Element | null {
  const { group, onRead } = props;
  const { data, status } = useBuku(group.ksm);
  const items = useStore(outbox);
  useEffect(() => {
    if (data)
      onRead(savingsAtHand({ buku: data, isFresh: status === 'fresh', group, outbox: items }));
  }, [data, status, group, items]);
  return data || status === 'loading' ? null : (
    <p class="hint">{teks.tabKsm.kas.tabunganBelumTerbaca}</p>
  );
}
