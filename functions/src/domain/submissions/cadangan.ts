// The rescue file (cadangan): submissions that one phone could not send, carried to another. The ids stay
// as they are, so that whatever both phones send is one record. The file holds personal data.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { KirimanId, type UidOf } from '../basics/identitas.ts';
import { FOTO_BYTE, IsiFoto } from '../records/foto.ts';
import type { Kiriman } from './kiriman.ts';
import { TandaTerima } from './receipts/tanda-terima.ts';

export const JENIS_CADANGAN = 'cadangan-kiriman-ksm';
export const VERSI_CADANGAN = 1;

const { hash } = TandaTerima.shape;

/**
 * A submission as the page that saved it made it: carried, not judged, so that one of a newer or an older
 * version gets to the server, which judges it.
 */
const CarriedKiriman = z.looseObject({
  id: KirimanId,
  jenis: z.string(),
  isi: z.looseObject({}),
}) as unknown as z.ZodMiniType<Kiriman, Kiriman>;

export const CatatanCadangan = z.strictObject({
  id: KirimanId,
  /** Whose it is: it is sent once that person has signed in on the other phone. */
  uid: z.string().check(z.minLength(1)) as UidOf,
  judul: z.string(),
  /** When it was saved on the first phone, ms since 1970. */
  dibuat: Cacah,
  /** The submission that must be accepted before it. */
  setelah: z.nullable(KirimanId),
  hash,
  kiriman: CarriedKiriman,
});
export type CatatanCadangan = z.infer<typeof CatatanCadangan>;

const { ukuran: _ukuran, ...ofFoto } = IsiFoto.shape;

/** A photo of a session that was saved, whether the server has the session or it is in the same file. */
export const FotoCadangan = z.strictObject({
  ...ofFoto,
  uid: z.string().check(z.minLength(1)) as UidOf,
  judul: z.string(),
  /** When it was taken on the first phone, ms since 1970. */
  dibuat: Cacah,
  /** The picture, Base64. */
  jpeg: z.string().check(z.maxLength(Math.ceil(FOTO_BYTE / 3) * 4)),
});
export type FotoCadangan = z.infer<typeof FotoCadangan>;

/** The file; its records are parsed one by one, so that one unreadable record does not block the rest. */
export const Cadangan = z.strictObject({
  jenis: z.literal(JENIS_CADANGAN),
  versi: z.literal(VERSI_CADANGAN),
  /** The Firebase project: practice and real records never mix. */
  proyek: z.string(),
  dibuat: z.iso.datetime(),
  catatan: z.array(z.unknown()),
  /** Likewise. None: there are none, or an older page wrote the file. */
  foto: z.nullish(z.array(z.unknown())),
  /** SHA-256, hex, of the `canonicalJson` of everything else. */
  hash,
});
export type Cadangan = z.infer<typeof Cadangan>;
