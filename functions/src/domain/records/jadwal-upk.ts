// Instalments of a UPK loan: one a calendar month, as the loan scheme has them (at most monthly, no grace).
import { makeJadwalAngsuran } from './jadwal-angsuran.ts';
import type { Angsuran } from './pinjaman.ts';
import { addMonths, monthEnd, monthOf, type Tanggal } from '../basics/tanggal.ts';

/** Equal instalments on the day of the month on which the loan was paid out, or the month's last. */
export function makeJadwalBulanan(syarat: {
  readonly pokok: number;
  /** Service charge of the whole loan, rupiah. */
  readonly jasa: number;
  readonly kali: number;
  readonly tanggalCair: Tanggal;
}): Angsuran[] {
  return makeJadwalAngsuran({ ...syarat, intervalHari: 1 }).map((angsuran, index) => {
    const bulan = addMonths(monthOf(syarat.tanggalCair), index + 1);
    const same = `${bulan}${syarat.tanggalCair.slice(7)}`;
    const end = monthEnd(bulan);
    return { ...angsuran, jatuhTempo: same > end ? end : same };
  });
}
