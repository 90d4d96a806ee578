// The period of the benchmark's records, and what every record of a group has in common.
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Sesi } from '../../../functions/src/domain/records/sesi.ts';

/** 36 month-ends: every group is formed in January 2015. */
export const TODAY = toTanggal('2017-12-31');
export const MONTHS = 36;
export const DAYS = 1_090;
export const SETORAN = 5_000;

export type Dasar = Pick<Sesi, 'ksmId' | 'wilayah' | 'dibatalkan' | 'urut'>;
