// What every submission has besides its content.
import { z } from 'zod/mini';
import { Alasan, KirimanId } from '../basics/identitas.ts';

export const envelope = { id: KirimanId };
/** Why the record replaces an accepted one with the same id; absent for a first submission. */
export const koreksi = z.nullable(z.strictObject({ alasan: Alasan }));
