// An accepted session with the records it brought, opened to be corrected or cancelled: the server's
// newest version, or the phone's copy where the server cannot be reached.
import type { DocumentOf } from '../../../functions/src/domain/documents.ts';
import type { KoleksiHalaman } from './firestore/schemas.ts';
import { copyOf } from './shapes/copies.ts';
import type { SesiTercatat } from './shapes/group-shapes.ts';
import { useRead } from './source/use-read.ts';
import type { Read } from './source/use-source.ts';
import type { SesiId } from '../../../functions/src/domain/basics/identitas.ts';

/**
 * Read once, since a session must not change under the form that corrects it. Nothing is shown while it
 * loads.
 */
export function useSesiTercatat(sesiId: SesiId): Read<SesiTercatat> {
  const read = useRead(copyOf('sesi', sesiId), () => fetchSesiTercatat(sesiId), {
    isChanging: false,
  });
  return read.status === 'loading' ? { ...read, data: undefined } : read;
}

async function fetchSesiTercatat(sesiId: SesiId): Promise<SesiTercatat | null> {
  const { get } = await import('./firestore/documents.ts');
  const all = async <K extends KoleksiHalaman>(
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
