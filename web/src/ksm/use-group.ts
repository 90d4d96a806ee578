// A group as the page has it: what this phone recorded, the copy at hand, and then the server's answer.
import { useEffect, useState } from 'preact/hooks';
import { hasIzin } from '../../../functions/src/domain/peran.ts';
import { currentPerson } from '../auth/session.ts';
import { acceptedCount } from '../outbox/send.ts';
import { readOutbox } from '../outbox/store.ts';
import { readCopy } from '../storage/copies.ts';
import { useStore } from '../ui/store.ts';
import { groupFromRegistration, type GroupData } from './group-data.ts';

export interface GroupState {
  /** Null while nothing is known. */
  readonly group: GroupData | null;
  readonly status: 'loading' | 'fresh' | 'copy' | 'missing' | 'unreachable';
  readonly reload: () => void;
}

export function useGroup(ksmId: string): GroupState {
  const [state, setState] = useState<Omit<GroupState, 'reload'>>({
    group: null,
    status: 'loading',
  });
  const [round, setRound] = useState(0);
  const accepted = useStore(acceptedCount);

  useEffect(() => {
    let isCurrent = true;
    const person = currentPerson();
    const klaim = person?.klaim ?? null;
    if (person === null || klaim === null) return;
    void (async () => {
      const known = await knownGroup(person.uid, ksmId);
      if (!isCurrent) return;
      if (known !== null) setState((now) => ({ group: known, status: now.status }));
      try {
        const { fetchGroup } = await import('../reads/reads.ts');
        const group = await fetchGroup(
          { uid: person.uid, klaim },
          ksmId,
          hasIzin(klaim, 'bacaAnggota'),
        );
        if (!isCurrent) return;
        if (group !== null) setState({ group, status: 'fresh' });
        else if (known?.readAt === null) setState({ group: known, status: 'fresh' });
        else setState({ group: null, status: 'missing' });
      } catch {
        if (isCurrent) setState({ group: known, status: known === null ? 'unreachable' : 'copy' });
      }
    })();
    return () => {
      isCurrent = false;
    };
  }, [ksmId, round, accepted]);

  return {
    ...state,
    reload: () => {
      setRound((n) => n + 1);
    },
  };
}

/** The copy at hand, or the registration that still waits in the outbox. */
async function knownGroup(uid: string, ksmId: string): Promise<GroupData | null> {
  const copy = await readCopy<GroupData>(uid, `ksm/${ksmId}`);
  if (copy !== undefined) return copy;
  for (const { kiriman } of await readOutbox())
    if (kiriman.jenis === 'ksmDaftar' && kiriman.isi.ksm.id === ksmId)
      return groupFromRegistration(kiriman.isi);
  return null;
}
