// Sizes and instants in words; dates, numbers and rupiah are written by ../domain/basics/format.ts.
import type * as id from '../../teks/writing/format.ts';
import { toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatTanggal } from '../domain/basics/format.ts';

/** 1234567 bytes → `1.2 MB`. */
export const formatUkuran: typeof id.formatUkuran = (bytes) => {
  if (bytes < 1000) return `${String(bytes)} B`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
};

/** An instant as a local date and time: `5 Jul 2017 14:05`. */
export const formatSaat: typeof id.formatSaat = (instant) => {
  const at = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatTanggal(toTanggal(date))} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

/** A group's name with «KSM» before it, once: some are registered with the word and some without. */
export const sebutKsm: typeof id.sebutKsm = (nama) => (/^KSM\b/i.test(nama) ? nama : `KSM ${nama}`);
