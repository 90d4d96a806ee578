// The fingerprint of a workbook's cells, as whoever has the file makes it.
import { readSidik } from '../../../domain/quick-status/proof/check-file.ts';
import { sidikBerkas, type SidikBerkas } from '../../../domain/quick-status/proof/sidik-berkas.ts';
import { hashBytes } from '../../platform/sha256.ts';
import { unpackUpTo } from '../zip/unpack.ts';

/** Unpacked: a Data workbook of the nation has less than 1 GB, which passes by. */
const LIMIT = 4_000_000_000;

const hash = (text: string): string => hashBytes(new TextEncoder().encode(text));

/** Throws `FileRefused` where it cannot be read. */
export async function sidikOfWorkbook(bytes: Uint8Array): Promise<SidikBerkas> {
  const { lembar } = await readSidik(bytes, unpackUpTo(LIMIT), hash);
  return sidikBerkas(lembar, hash);
}
