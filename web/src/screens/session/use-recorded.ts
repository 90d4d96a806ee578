// An accepted session with its parts, from the copy on the phone and then from the server.
import { useEffect, useState } from 'preact/hooks';
import type { DocumentOf, KoleksiTerbuka } from '../../../../functions/src/domain/documents.ts';
import { currentPerson } from '../../state/session.ts';
import { readCopy, writeCopy } from '../../state/copies.ts';
import type { SesiTercatat } from '../../forms/session/recorded.ts';

export interface RecordedState {
  readonly recorded: SesiTercatat | null;
  readonly status: 'loading' | 'ready' | 'missing' | 'unreachable';
  readonly reload: () => void;
}

export function useRecorded(sesiId: string): RecordedState {
  const [state, setState] = useState<Omit<RecordedState, 'reload'>>({
    recorded: null,
    status: 'loading',
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const uid = currentPerson()?.uid;
    if (uid === undefined) return;
    let isCurrent = true;
    setState({ recorded: null, status: 'loading' });
    void (async () => {
      const next = await read(uid, sesiId);
      if (isCurrent) setState(next);
    })();
    return () => {
      isCurrent = false;
    };
  }, [sesiId, round]);
  return {
    ...state,
    reload: () => {
      setRound((n) => n + 1);
    },
  };
}

async function read(uid: string, sesiId: string): Promise<Omit<RecordedState, 'reload'>> {
  const what = `sesi/${sesiId}`;
  try {
    const recorded = await fetchRecorded(sesiId);
    if (recorded === null) return { recorded, status: 'missing' };
    await writeCopy(uid, what, recorded);
    return { recorded, status: 'ready' };
  } catch (error) {
    const copy = await readCopy<SesiTercatat>(uid, what).catch(() => undefined);
    if (copy !== undefined) return { recorded: copy, status: 'ready' };
    // The rules say no to what is not there as to what is another's.
    const isDenied = (error as { code?: unknown } | null)?.code === 'permission-denied';
    return { recorded: null, status: isDenied ? 'missing' : 'unreachable' };
  }
}

async function fetchRecorded(sesiId: string): Promise<SesiTercatat | null> {
  const { get } = await import('../../reads/reads.ts');
  const all = async <K extends KoleksiTerbuka>(
    koleksi: K,
    ids: Iterable<string>,
  ): Promise<DocumentOf<K>[]> => {
    const found = await Promise.all([...new Set(ids)].map((id) => get(koleksi, id)));
    return found.flatMap((it) => (it === null ? [] : [it]));
  };
  const sesi = await get('sesi', sesiId);
  if (sesi === null || sesi.dibatalkan) return null;
  const [pinjaman, kasLain] = await Promise.all([
    all('pinjaman', [...sesi.pinjamanBaru, ...sesi.pembayaran.map((it) => it.pinjaman)]),
    all('kasLain', sesi.kasLain),
  ]);
  return { sesi, pinjaman, kasLain };
}
