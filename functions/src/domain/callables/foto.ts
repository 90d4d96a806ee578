// Callables of photos of book pages: sent in parts, found by their sessions, opened by a short-lived link.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { KsmId, SesiId } from '../basics/identitas.ts';
import { CHUNK_BYTE, Foto, FOTO_BYTE, FotoId, IsiFoto } from '../records/foto.ts';
import { defineCallable, type AnswerOf } from './definition.ts';

const OF_KSM = [
  {
    of: 'record',
    koleksi: 'ksm',
    id: ({ ksmId }: { readonly ksmId: KsmId }) => ksmId,
    apa: 'KSM',
    jalur: 'ksmId',
  },
] as const;

/** One part of a photo, in base64; null asks how far it has come. A part may come twice. */
export const sendFoto = defineCallable({
  name: 'sendFoto',
  request: z.strictObject({
    ...IsiFoto.shape,
    /** The byte with which the part begins. */
    mulai: z.int().check(z.minimum(0), z.maximum(FOTO_BYTE)),
    isi: z.nullable(
      z
        .string()
        .check(z.maxLength(Math.ceil(CHUNK_BYTE / 3) * 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
    ),
  }),
  izin: 'catat',
  wilayah: OF_KSM,
  answer: z.object({
    /** Bytes that the server has: the next part begins there. */
    diterima: Cacah,
    /** All of it is there, now or since an earlier time. */
    utuh: z.boolean(),
  }),
});
export type SendFotoResponse = AnswerOf<typeof sendFoto>;

/** Which photos there are of some sessions of a group, oldest first. */
export const listFoto = defineCallable({
  name: 'listFoto',
  request: z.strictObject({
    ksmId: KsmId,
    sesi: z.array(SesiId).check(z.minLength(1), z.maxLength(30)),
  }),
  izin: 'bacaAnggota',
  wilayah: OF_KSM,
  answer: z.object({
    foto: z.array(
      z.object({ id: FotoId, sesi: SesiId, ukuran: Foto.shape.ukuran, pada: Foto.shape.pada }),
    ),
  }),
});

/** A link to one photo, entered in the ledger first. */
export const getFotoUrl = defineCallable({
  name: 'getFotoUrl',
  request: z.strictObject({ ksmId: KsmId, foto: FotoId }),
  izin: 'bacaAnggota',
  wilayah: OF_KSM,
  answer: z.object({ url: z.string(), kedaluwarsa: z.iso.datetime() }),
});
