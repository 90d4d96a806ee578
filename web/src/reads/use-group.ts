// A group as the page has it: what this phone recorded, the copy at hand, and then the server's answer.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { hasIzin } from '../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../state/session.ts';
import { acceptedCount } from '../outbox/send.ts';
import { outbox, readOutbox } from '../outbox/store.ts';
import { readCopy } from '../state/copies.ts';
import { useStore } from '../state/store.ts';
import { groupFromRegistration, type GroupData } from './group-data.ts';
import { withUnsentMembers } from './unsent-members.ts';

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
  const items = useStore(outbox);

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
        const { fetchGroup } = await import('./reads.ts');
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

  const group = useMemo(() => {
    const read = state.group;
    if (read === null) return null;
    const anggota = withUnsentMembers(read.anggota, ksmId, items);
    return anggota === read.anggota ? read : { ...read, anggota };
  }, [state.group, ksmId, items]);
  return {
    status: state.status,
    group,
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
