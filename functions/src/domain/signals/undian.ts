// Which groups are drawn for uji petik: one in ten, by a draw that anybody can make again with any program for
// SHA-256, and that nobody could foresee before the month was closed.
import { monthEnd, type Bulan, type Tanggal } from '../basics/tanggal.ts';
import type { KodeKota } from '../basics/wilayah.ts';
import type { KsmId } from '../basics/identitas.ts';
import type { Verifikasi } from '../records/verifikasi.ts';
import { sha256 } from './sha256.ts';

/** One in so many. Each group is drawn or not by itself: one that joins or leaves the list changes no other. */
const SATU_DARI = 10;

/** What a month is drawn with. */
export interface Undian {
  readonly kota: KodeKota;
  readonly bulan: Bulan;
  readonly kata: string;
}

/**
 * The published word of a month: two of the figures with which it was closed, which stay as they are for ever and
 * are printed beside the month in Kualitas Data. Before the closing nobody knows it.
 */
export function kataOf({ angka }: Pick<Verifikasi, 'angka'>): string {
  return `${String(angka.tabungan)}-${String(angka.sesiBulan)}`;
}

/** Drawn where the first eight digits of the hash, as a number, are below a tenth of all that there can be. */
export function isDrawn({ kota, bulan, kata }: Undian, ksmId: KsmId): boolean {
  const digits = sha256(`${kota}|${bulan}|${kata}|${ksmId}`).slice(0, 8);
  return Number.parseInt(digits, 16) * SATU_DARI < 2 ** 32;
}

interface Life {
  readonly mulai: Tanggal;
  readonly bubar: Tanggal | null;
}

/** Mentored in the month, and not dissolved by its end. */
export function wasThere({ mulai, bubar }: Life, bulan: Bulan): boolean {
  const end = monthEnd(bulan);
  return mulai <= end && (bubar === null || bubar > end);
}
