// Who wants to be told of what waits, `pemberitahuan/{uid}`.
import type { Uid } from '../../domain/basics/identitas.ts';
import type { Pemberitahuan } from '../../domain/kabar/pemberitahuan.ts';
import type { Listed } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** Those who switched the digest on, `limit` at a time after `setelah` (null: from the first). */
export function pageOfKabar(
  setelah: Uid | null,
  limit: number,
): Promise<Listed<Pemberitahuan, Uid>> {
  return docs.pemberitahuan.listReadable((q) => {
    const all = q.where('kabar', '==', true).orderBy('__name__').limit(limit);
    return setelah === null ? all : all.startAfter(setelah);
  });
}
