// How a past update is asked for again. Apart from the run itself, for the page.
import { z } from 'zod/mini';

/** According to which records: those known when the update was made, or those known now. */
export const Menurut = z.enum(['saatItu', 'kini']);
export type Menurut = z.infer<typeof Menurut>;

/** The id of a run: `20170705T023000-` and something that nobody can guess. */
export const KERJA_SHAPE = /^\d{8}T\d{6}-[0-9a-f-]{36}$/;
