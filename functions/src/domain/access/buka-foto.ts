// An entry in the ledger of opened photos: who was given a link to which, and when.
import { z } from 'zod/mini';
import { KsmId, SesiId, Uid } from '../basics/identitas.ts';
import { KodeKota } from '../basics/wilayah.ts';
import { FotoId } from '../records/foto.ts';
import { Peran } from './klaim.ts';

/** Who was given a link to a photo: `bukaFoto/{id}`, written once, before the link is given. */
export const BukaFoto = z.strictObject({
  foto: FotoId,
  sesi: SesiId,
  ksmId: KsmId,
  kode: KodeKota,
  oleh: Uid,
  peran: Peran,
  pada: z.iso.datetime(),
});
