// A photo of the page of the group's book, beside the session that was recorded from it. It is evidence for whoever
// checks the session: no figure comes from it, and no file of the Quick Status knows it.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Id, type IdOf, KsmId, SesiId, Uid } from '../basics/identitas.ts';
import { KodeKota } from '../basics/wilayah.ts';

export const FotoId = Id as IdOf<'FotoId'>;

/** Largest photo, bytes: the phone makes it smaller until it fits. */
export const FOTO_BYTE = 150_000;
/** Bytes of every part in which it is sent but the last. */
export const CHUNK_BYTE = 32_768;

/** Bytes of the part that begins at `mulai`. */
export const chunkLength = (ukuran: number, mulai: number): number =>
  Math.max(0, Math.min(CHUNK_BYTE, ukuran - mulai));

export const IsiFoto = z.strictObject({
  id: FotoId,
  sesi: SesiId,
  ksmId: KsmId,
  /** SHA-256 of its bytes, hex: the same photo twice is one. */
  sidik: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  ukuran: z.int().check(z.minimum(1), z.maximum(FOTO_BYTE)),
});
export type IsiFoto = z.infer<typeof IsiFoto>;

/** As stored in `foto/{id}`; the picture itself lies in Storage. */
export const Foto = z.strictObject({
  ...IsiFoto.shape,
  /** Where the group was when it came in: the picture lies there, and the night of that kab/kota removes it. */
  kode: KodeKota,
  oleh: Uid,
  /** Bytes that have come in. */
  diterima: Cacah,
  /** All of it is there and was checked. */
  utuh: z.boolean(),
  /** When the last of it came in, server time, ISO 8601. */
  pada: z.iso.datetime(),
});
export type Foto = z.infer<typeof Foto>;
