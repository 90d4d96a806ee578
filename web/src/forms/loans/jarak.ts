// How far apart the instalments of a loan are, where a form asks.
import type { Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import { makeJadwalBulanan } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { IsiPinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { everyMeeting, type LayOut } from './terms.ts';

export const JARAK = ['pertemuan', 'bulan'] as const;
export type Jarak = (typeof JARAK)[number];

export const layOutBy = (jarak: Jarak, jadwal: readonly Jadwal[]): LayOut =>
  jarak === 'bulan' ? makeJadwalBulanan : everyMeeting(jadwal);

/** As the due dates of a loan say. */
export function jarakOf({
  pokok,
  tanggalCair,
  angsuran,
}: Pick<IsiPinjaman, 'pokok' | 'tanggalCair' | 'angsuran'>): Jarak {
  const monthly = makeJadwalBulanan({ pokok, jasa: 0, kali: angsuran.length, tanggalCair });
  return angsuran.every((it, i) => it.jatuhTempo === monthly[i]?.jatuhTempo)
    ? 'bulan'
    : 'pertemuan';
}
