// What every submission has around its content.
import { z } from 'zod/mini';
import { Alasan, Id } from '../basics/identitas.ts';

export const envelope = { id: Id };
/** Present when the record replaces an accepted one with the same id: why. */
export const koreksi = z.nullable(z.strictObject({ alasan: Alasan }));
