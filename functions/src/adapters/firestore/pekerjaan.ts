// The last run of scheduled work, `pekerjaan/nightly`.
import { CatatanBangunUlang, CatatanMalam } from '../../domain/access/pekerjaan.ts';
import { documentKind, DocumentInvalid } from './document-kind.ts';

const pekerjaanDocs = documentKind('pekerjaan', CatatanMalam);
const NIGHTLY = 'nightly';

export async function writeMalam(catatan: CatatanMalam): Promise<void> {
  await pekerjaanDocs.set(NIGHTLY, catatan);
}

/** Null before the first night, and where an older version wrote it. */
export async function readMalam(): Promise<CatatanMalam | null> {
  try {
    return await pekerjaanDocs.read(NIGHTLY);
  } catch (error) {
    if (error instanceof DocumentInvalid) return null;
    throw error;
  }
}

const bangunUlangDocs = documentKind('pekerjaan', CatatanBangunUlang);
const QS_REBUILD = 'qsRebuild';

export async function writeBangunUlang(catatan: CatatanBangunUlang): Promise<void> {
  await bangunUlangDocs.set(QS_REBUILD, catatan);
}

/** Null when there was never one. */
export function readBangunUlang(): Promise<CatatanBangunUlang | null> {
  return bangunUlangDocs.read(QS_REBUILD);
}
