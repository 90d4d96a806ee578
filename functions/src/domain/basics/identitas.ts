// Ids made by clients, and of people. Those of clients become document ids, so few characters are allowed. What
// an id identifies is known to the compiler alone: one schema reads them all.
import { z } from 'zod/mini';
import { ID_SHAPE } from './code-shapes.ts';
import { Teks } from './teks.ts';

/** A client-made id: a UUID on phones, a readable one in demo data and reference cases. */
export const Id = z.string().check(z.regex(ID_SHAPE));
export type Id = string;

/** The schema of ids, where it reads the ids of one kind. */
export type IdOf<Of extends string> = z.core.$ZodBranded<typeof Id, Of, 'inout'>;

export const KsmId = Id as IdOf<'KsmId'>;
export type KsmId = z.infer<typeof KsmId>;
/** Unique within their group only. */
export const AnggotaId = Id as IdOf<'AnggotaId'>;
export type AnggotaId = z.infer<typeof AnggotaId>;
export const SesiId = Id as IdOf<'SesiId'>;
export type SesiId = z.infer<typeof SesiId>;
export const PinjamanId = Id as IdOf<'PinjamanId'>;
export type PinjamanId = z.infer<typeof PinjamanId>;
export const LkmId = Id as IdOf<'LkmId'>;
export type LkmId = z.infer<typeof LkmId>;
/** Id of a submission. */
export const KirimanId = Id as IdOf<'KirimanId'>;
export type KirimanId = z.infer<typeof KirimanId>;

// The ids of few records: these ask for them with `Id as IdOf<'…'>`, as every name that a schema has here
// is carried to the phone.
export type PembayaranId = z.infer<IdOf<'PembayaranId'>>;
export type KasLainId = z.infer<IdOf<'KasLainId'>>;
export type DokumenId = z.infer<IdOf<'DokumenId'>>;
export type KemitraanId = z.infer<IdOf<'KemitraanId'>>;
export type PelatihanId = z.infer<IdOf<'PelatihanId'>>;
export type FotoId = z.infer<IdOf<'FotoId'>>;
/** Id of a problem raised in a session. */
export type MasalahId = z.infer<IdOf<'MasalahId'>>;

/** The id of a record, or of what stands in one. */
export type AnyId =
  | KsmId
  | AnggotaId
  | SesiId
  | PinjamanId
  | LkmId
  | PembayaranId
  | KasLainId
  | DokumenId
  | KemitraanId
  | PelatihanId
  | MasalahId
  | FotoId
  | KirimanId;

const Text = z.string();

/** The schema of uids, where one is asked for more closely. */
export type UidOf = z.core.$ZodBranded<typeof Text, 'Uid', 'inout'>;

/** Id of a person's account: any text, as the sign-in service makes what it likes. */
export const Uid = Text as UidOf;
export type Uid = z.infer<typeof Uid>;

/**
 * The last group already handled, where all groups are gone through in order of id, some at a time. Null:
 * begin with the first; older notes, tasks and pages have an empty text for that.
 */
export const SetelahKsm = z.pipe(
  z.union([z.literal(''), z.nullable(KsmId)]),
  z.transform((id): KsmId | null => (id === '' ? null : id)),
);

/** A new id, which fits whatever it is given to. */
export type NewId = KsmId &
  AnggotaId &
  SesiId &
  PinjamanId &
  LkmId &
  PembayaranId &
  KasLainId &
  DokumenId &
  KemitraanId &
  PelatihanId &
  MasalahId &
  FotoId &
  KirimanId;

/** An id written in the code itself; so are the next four. Throws a RangeError when it is not one. */
export function toKsmId(text: string): KsmId {
  return made(KsmId, text);
}

export function toAnggotaId(text: string): AnggotaId {
  return made(AnggotaId, text);
}

export function toSesiId(text: string): SesiId {
  return made(SesiId, text);
}

export function toPinjamanId(text: string): PinjamanId {
  return made(PinjamanId, text);
}

export function toLkmId(text: string): LkmId {
  return made(LkmId, text);
}

/** A new id from a text, for ids that are counted up where they are made. */
export function toNewId(text: string): NewId {
  return made(Id, text) as NewId;
}

function made<I>(schema: z.ZodMiniType<I>, text: string): I {
  const id = schema.safeParse(text);
  if (!id.success) throw new RangeError(`not an id: ${text}`);
  return id.data;
}

export const NamaPendek = Teks.check(z.minLength(1), z.maxLength(100));
export const Catatan = Teks.check(z.maxLength(2000));
export const Alasan = Teks.check(z.minLength(5), z.maxLength(500));
