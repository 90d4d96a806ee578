// Checks a file on the device: it is read here, and only its fingerprint is sent. Those who are signed in and may
// have the file also ask what was published, to find the cells that differ.
import { toKodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import {
  checkBerkas,
  getIsiQs,
  type KnownFile,
} from '../../../../functions/src/domain/callables/keaslian.ts';
import {
  checkFile,
  type Origin,
  type Verdict,
} from '../../../../functions/src/domain/quick-status/proof/check-file.ts';
import type { PublishedContents } from '../../../../functions/src/domain/quick-status/proof/compare/contents.ts';
import { FileRefused } from '../../../../functions/src/domain/quick-status/proof/zip-directory.ts';
import { ask } from '../../server/ask.ts';
import { askOpenly } from '../../server/ask-openly.ts';
import { CallError } from '../../server/callable.ts';
import { unpackUpTo } from './unpack.ts';

/** The nation's Data workbook has 65 MB, and 700 MB unpacked, which pass by row by row. */
const MAX_FILE = 100_000_000;
const MAX_UNPACKED = 1_500_000_000;

export type FileVerdict = Verdict<KnownFile>;

/** Throws `FileRefused` for what is no workbook that can be read here. */
export async function checkOnDevice(file: File, isSignedIn: boolean): Promise<FileVerdict> {
  if (file.size > MAX_FILE) throw new FileRefused('terlalu-besar');
  return checkFile(new Uint8Array(await file.arrayBuffer()), {
    unpack: () => unpackUpTo(MAX_UNPACKED),
    hash: sha256,
    known,
    published: (origin, berkas) => (isSignedIn ? published(origin, berkas) : Promise.resolve(null)),
  });
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function known(sidik: string, berkas: 'rekap' | 'data'): Promise<KnownFile | null> {
  return (await askOpenly(checkBerkas, { sidik, berkas })).berkas;
}

/** Null where this person may not see it, or nobody can any more. */
async function published(
  { tahun, kode, revisi }: Origin,
  berkas: 'rekap' | 'data',
): Promise<PublishedContents | null> {
  const of = { tahun, kode, revisi, berkas };
  try {
    const { lembar } = await ask(getIsiQs, { ...of, baris: null });
    return {
      lembar,
      selOf: async (baris) => (await ask(getIsiQs, { ...of, baris })).sel,
      kotaOf: async (kota) =>
        (await ask(getIsiQs, { ...of, kota: toKodeKota(kota), baris: null })).lembar,
    };
  } catch (error) {
    if (error instanceof CallError && ['permission-denied', 'not-found'].includes(error.code))
      return null;
    throw error;
  }
}
