// A date with its day of the week, as it is said in a meeting.
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import { dayNumber, type Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import * as teks from '../../../teks/index.ts';

/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;

/** `Rabu, 5 Juli 2017`. */
export function withDay(tanggal: Tanggal): string {
  const hari = teks.cetak.hari[(dayNumber(tanggal) + THURSDAY) % 7] ?? '';
  return `${hari}, ${formatTanggalPanjang(tanggal)}`;
}
