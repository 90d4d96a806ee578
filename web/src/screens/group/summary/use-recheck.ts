// Waits for the evaluation that follows a submission.
import { useEffect, useState } from 'preact/hooks';
import { ksmIdOf } from '../../../../../functions/src/domain/submissions/jenis.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import type { Outbox } from '../../../outbox/machine.ts';

/** The evaluation follows a receipt within seconds; until then it is fetched again. */
const RECHECK_MS = [1500, 2500, 4000, 6000, 9000, 14_000];

/** Reads again a few times, until the evaluation that follows a new receipt has come. */
export function useRecheck(group: GroupData | null, items: Outbox, reload: () => void): boolean {
  const [round, setRound] = useState(0);
  const accepted = items.findLast(
    (it) =>
      group !== null && it.state.status === 'accepted' && ksmIdOf(it.kiriman) === group.ksm.id,
  );
  const acceptedAt = accepted?.state.status === 'accepted' ? accepted.state.at : null;
  const [seen, setSeen] = useState<{ at: number; print: string } | null>(null);
  const print = JSON.stringify(group?.capaian[0]?.capaian ?? null);
  const isRecent = acceptedAt !== null && Date.now() - acceptedAt < 60_000;
  const isWaiting =
    isRecent && round < RECHECK_MS.length && (seen?.at !== acceptedAt || seen.print === print);

  useEffect(() => {
    if (acceptedAt === null || seen?.at === acceptedAt) return;
    setSeen({ at: acceptedAt, print });
    setRound(0);
  }, [acceptedAt]);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setRound((n) => n + 1);
      reload();
    }, RECHECK_MS[round] ?? 10_000);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting, round]);
  return isWaiting;
}
