// Numbers, dates and rupiah in English writing. The short date names its month: read as digits alone, the day
// and the month would change places for some readers.
import type * as id from '../../../../../functions/src/domain/basics/format.ts';
import {
  type Bulan,
  dayOfMonth,
  monthNumber,
  monthOf,
  yearOf,
} from '../../../../../functions/src/domain/basics/tanggal.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const THOUSANDS = ',';

const MINUS = '−';

/** 1234567 → `1,234,567`. */
export const formatAngka: typeof id.formatAngka = (n) => {
  const digits = String(Math.abs(n)).replace(/\B(?=(\d{3})+(?!\d))/g, THOUSANDS);
  return n < 0 ? `${MINUS}${digits}` : digits;
};

/** 1250000 → `Rp 1,250,000`, never parted at the end of a line. */
export const formatRupiah: typeof id.formatRupiah = (n) =>
  n < 0 ? `${MINUS}${formatRupiah(-n)}` : `Rp\u00a0${formatAngka(n)}`;

/** 69.6 → `69.6`; null → `-`. */
export const formatPersen: typeof id.formatPersen = (n) => (n === null ? '-' : n.toFixed(1));

/** `2017-06-30` → `30 Jun 2017`. */
export const formatTanggal: typeof id.formatTanggal = (tanggal) =>
  `${dayOfMonth(tanggal)} ${nameOf(monthOf(tanggal)).slice(0, 3)} ${yearOf(monthOf(tanggal))}`;

/** `2017-07-05` → `5 July 2017`. */
export const formatTanggalPanjang: typeof id.formatTanggalPanjang = (tanggal) =>
  `${dayOfMonth(tanggal)} ${formatBulan(monthOf(tanggal))}`;

/** `2017-07` → `July 2017`. */
export const formatBulan: typeof id.formatBulan = (bulan) => `${nameOf(bulan)} ${yearOf(bulan)}`;

const nameOf = (bulan: Bulan): string => MONTHS[monthNumber(bulan) - 1] ?? '';
