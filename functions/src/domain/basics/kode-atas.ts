// Areas whose file names no group: the nation, and the provinces.
import { z } from 'zod/mini';
import { KodeProvinsi, NASIONAL } from './wilayah.ts';

export const KodeAtas = z.union([z.literal(NASIONAL), KodeProvinsi]);
export type KodeAtas = z.infer<typeof KodeAtas>;
