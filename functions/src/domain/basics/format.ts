// Numbers, dates and rupiah as Indonesians write them. Done by hand: `Intl` differs between phones.
import { type Bulan, type Tanggal, yearOf, monthOf, dayOfMonth, monthNumber } from './tanggal.ts';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Between thousands. */
export const THOUSANDS: ',' | '.' = '.';

/** Of the height and width of a plus: a hyphen before an amount is overlooked. */
const MINUS = '−';

/** 1234567 → `1.234.567`. */
export function formatAngka(n: number): string {
  const digits = String(Math.abs(n)).replace(/\B(?=(\d{3})+(?!\d))/g, THOUSANDS);
  return n < 0 ? `${MINUS}${digits}` : digits;
}

/** 1250000 → `Rp1.250.000`. */
export function formatRupiah(n: number): string {
  return n < 0 ? `${MINUS}Rp${formatAngka(-n)}` : `Rp${formatAngka(n)}`;
}

/** 69.6 → `69,6`; null → `-`. */
export function formatPersen(n: number | null): string {
  return n === null ? '-' : n.toFixed(1).replace('.', ',');
}

/** `2017-06-30` → `30-06-2017`. */
export function formatTanggal(tanggal: Tanggal): string {
  return tanggal.split('-').toReversed().join('-');
}

/** `2017-07-05` → `5 Juli 2017`. */
export function formatTanggalPanjang(tanggal: Tanggal): string {
  return `${dayOfMonth(tanggal)} ${formatBulan(monthOf(tanggal))}`;
}

/** `2017-07` → `Juli 2017`. */
export function formatBulan(bulan: Bulan): string {
  return `${BULAN[monthNumber(bulan) - 1] ?? ''} ${yearOf(bulan)}`;
}
