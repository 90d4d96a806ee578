// A group as the page shows it: what this phone recorded, the copy it has, and then the server's answer.
import { useMemo } from 'preact/hooks';
import { hasIzin } from '../../../functions/src/domain/access/peran.ts';
import { outbox, readOutbox } from '../outbox/store.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { useStore } from '../state/store.ts';
import { copyOf } from './shapes/copies.ts';
import { groupFromRegistration, type GroupData } from './shapes/group-data.ts';
import { withUnsentMembers } from './shapes/unsent-members.ts';
import { useSource, type Read, type Source } from './source/use-source.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

type ReadGroup = Source<GroupData>['read'];

/** `showsPart`: also before all of its open loans are there. `wrap`: what else is done about the reading. */
export function useGroup(
  ksmId: KsmId,
  showsPart = false,
  wrap: (key: string, read: ReadGroup) => ReadGroup = (_, read) => read,
): Read<GroupData> {
  const items = useStore(outbox);
  const copy = copyOf('ksm', ksmId);
  const read = useSource<GroupData>({
    key: copy.key,
    read: wrap(copy.key, async (reader, show) => {
      const { fetchGroup } = await import('./firestore/group.ts');
      const withMembers = hasIzin(reader.klaim, 'bacaAnggota');
      return (await fetchGroup(reader, ksmId, withMembers, showsPart && show)) ?? registered(ksmId);
    }),
    kept: async ({ uid }) => (await readCopy(uid, copy)) ?? (await registered(ksmId)) ?? undefined,
    keep: async ({ uid }, group) => {
      if (group.readAt !== null) await writeCopy(uid, copy, group);
    },
    isChanging: true,
  });
  const data = useMemo(() => {
    if (read.data === undefined || read.data === null) return read.data;
    const anggota = withUnsentMembers(read.data.anggota, ksmId, items, read.data.readAt);
    return anggota === read.data.anggota ? read.data : { ...read.data, anggota };
  }, [read.data, ksmId, items]);
  return { ...read, data };
}

/** The registration that is still waiting in the outbox. */
async function registered(ksmId: KsmId): Promise<GroupData | null> {
  for (const { kiriman } of await readOutbox())
    if (kiriman.jenis === 'ksmDaftar' && kiriman.isi.ksm.id === ksmId)
      return groupFromRegistration(kiriman.isi);
  return null;
}
