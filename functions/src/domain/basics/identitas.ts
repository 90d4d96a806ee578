// Ids made by clients. They become document ids, so few characters are allowed. What an id is of is known to
// the compiler alone: one schema reads them all.
import { z } from 'zod/mini';
import { ID_SHAPE } from './code-shapes.ts';

/** A client-made id: a UUID on phones, a readable one in demo data and reference cases. */
export const Id = z.string().check(z.regex(ID_SHAPE));
export type Id = string;

type IdOf<Of extends string> = z.core.$ZodBranded<typeof Id, Of, 'inout'>;

export const KsmId = Id as IdOf<'KsmId'>;
export type KsmId = z.infer<typeof KsmId>;
/** What a record is found by, or somebody in it. */
export type AnyId = KsmId;

/** An id just made, which serves for whatever it is given to. */
export type NewId = KsmId;

/** An id written in the program itself. Throws a RangeError on what is none. */
export function toKsmId(text: string): KsmId {
  return made(KsmId, text);
}

function made<I>(schema: z.ZodMiniType<I>, text: string): I {
  const id = schema.safeParse(text);
  if (!id.success) throw new RangeError(`not an id: ${text}`);
  return id.data;
}

/** Member ids are unique within their group only. */
export const AnggotaId = Id;
export const NamaPendek = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
export const Catatan = z.string().check(z.trim(), z.maxLength(2000));
export const Alasan = z.string().check(z.trim(), z.minLength(5), z.maxLength(500));
