// A file that was made again is entered in the ledger of downloads like any other, whoever gets it: by its fingerprint
// there it is known as made again, and from which update (decision 29).
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { toUid } from '../../../domain/basics/code-shapes.ts';
import type { Unduhan } from '../../../domain/access/unduhan.ts';
import { askedOf, type Run } from './runs.ts';
import type { MadeAgain } from './write-again.ts';

type Recipient = Pick<Unduhan, 'oleh' | 'peran'>;

/** Whoever runs the command has no account of this system: who may, the project's own rights say. */
export const BY_COMMAND: Recipient = { oleh: toUid('perintah qs:again'), peran: 'admin' };

export async function enterAgain(
  run: Run,
  { namaBerkas, sidik }: Pick<MadeAgain, 'namaBerkas' | 'sidik'>,
  { oleh, peran }: Recipient,
  now: Date,
): Promise<void> {
  const { tahun, kode, revisi } = askedOf(run);
  await docs.unduhan.set({
    oleh,
    peran,
    tahun,
    kode,
    revisi,
    berkas: 'rekap',
    namaBerkas,
    pada: now.toISOString(),
    sidik,
  });
}
