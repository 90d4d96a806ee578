// Ids made by clients. They become document ids, so their alphabet is narrow.
import { z } from 'zod';

/** A client-made id: a UUID on phones, a readable one in demo data and reference cases. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
export type Id = string;
/** Member ids are unique within their group only. */
export const AnggotaId = Id;
export const NamaPendek = z.string().trim().min(1).max(100);
export const Catatan = z.string().trim().max(2000);
export const Alasan = z.string().trim().min(5).max(500);
