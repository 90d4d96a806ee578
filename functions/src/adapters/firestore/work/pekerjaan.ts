// What scheduled and broken-off work left behind, `pekerjaan/nightly` and `pekerjaan/qsRebuild`.
import type { CatatanBangunUlang, CatatanMalam } from '../../../domain/access/pekerjaan.ts';
import { docs } from '../documents/docs.ts';

/** Null before the first night, and where an older version wrote it. */
export async function readMalam(): Promise<CatatanMalam | null> {
  const found = await docs.pekerjaan.readIfFits('nightly');
  return found !== null && 'tanggal' in found ? found : null;
}

/** Null when there has never been one, and where the note of the last cannot be read: then another may begin. */
export async function readBangunUlang(): Promise<CatatanBangunUlang | null> {
  const found = await docs.pekerjaan.readIfFits('qsRebuild');
  return found !== null && 'setelah' in found ? found : null;
}
