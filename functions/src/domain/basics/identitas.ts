// Ids made by clients. They become document ids, so few characters are allowed.
import { z } from 'zod/mini';
import { ID_SHAPE } from './code-shapes.ts';

/** A client-made id: a UUID on phones, a readable one in demo data and reference cases. */
export const Id = z.string().check(z.regex(ID_SHAPE));
export type Id = string;
/** Member ids are unique within their group only. */
export const AnggotaId = Id;
export const NamaPendek = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
export const Catatan = z.string().check(z.trim(), z.maxLength(2000));
export const Alasan = z.string().check(z.trim(), z.minLength(5), z.maxLength(500));
