// The groups of a kelurahan, for a registration that may repeat one of them: those the server lists, those kept on
// the phone, and those that still wait in its outbox.
import { useEffect, useRef } from 'preact/hooks';
import { listKsm } from '../../../functions/src/domain/callables/lists.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { readOutbox } from '../outbox/store.ts';
import { ask } from '../server/ask.ts';
import { readCopy } from '../state/copies.ts';
import { currentUid } from '../state/session.ts';
import { copyOf } from './shapes/copies.ts';

/** A group of the kelurahan, as far as this phone knows it. */
export interface Neighbour {
  readonly id: KsmId;
  readonly nama: string;
  /** Null: not on this phone. */
  readonly tanggalBentuk: string | null;
  /** Names of those who are or were in it; empty: not on this phone. */
  readonly anggota: readonly string[];
}

type Listed = Pick<Neighbour, 'id' | 'nama'>;

/** What is saved does not wait longer for the server: the phone's own list has to do then. */
const PATIENCE_MS = 3000;

/** The server is asked as soon as the kelurahan is chosen, so that its answer is there when one saves. */
export function useNeighbours(kelurahan: KodeKelurahan | null): () => Promise<Neighbour[]> {
  const listed = useRef<Promise<readonly Listed[]>>(Promise.resolve([]));
  useEffect(() => {
    if (kelurahan !== null) listed.current = askFor(kelurahan);
  }, [kelurahan]);
  return async () => {
    if (kelurahan === null) return [];
    const late = new Promise<readonly Listed[]>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, []);
    });
    const rows = [...(await keptIn(kelurahan)), ...(await Promise.race([listed.current, late]))];
    return withKnown(kelurahan, rows);
  };
}

/** Without a network there is none: the phone's own list has to do. */
async function askFor(kelurahan: KodeKelurahan): Promise<readonly Listed[]> {
  try {
    return (await ask(listKsm, { kode: [kelurahan], kata: '', setelah: null })).halaman.baris;
  } catch {
    return [];
  }
}

async function keptIn(kelurahan: KodeKelurahan): Promise<readonly Listed[]> {
  const own = await readCopy(currentUid(), copyOf('kelompok'));
  return own?.rows.filter((it) => it.kelurahan === kelurahan) ?? [];
}

/** With what this phone knows of each. */
async function withKnown(
  kelurahan: KodeKelurahan,
  listed: readonly Listed[],
): Promise<Neighbour[]> {
  const found = new Map<KsmId, Neighbour>();
  for (const { id, nama } of listed) {
    if (found.has(id)) continue;
    const copy = await readCopy(currentUid(), copyOf('ksm', id));
    found.set(id, {
      id,
      nama,
      tanggalBentuk: copy?.ksm.tanggalBentuk ?? null,
      anggota: copy?.anggota.map((it) => it.nama) ?? [],
    });
  }
  for (const { kiriman, state } of await readOutbox()) {
    if (kiriman.jenis !== 'ksmDaftar' || state.status === 'refused') continue;
    const { ksm, anggota } = kiriman.isi;
    if (ksm.kelurahan !== kelurahan) continue;
    found.set(ksm.id, { ...ksm, anggota: anggota.map((it) => it.nama) });
  }
  return [...found.values()];
}
