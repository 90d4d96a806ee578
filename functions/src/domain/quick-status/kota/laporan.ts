// Which month the file of a year reports, and as of which day.
import { parameterOn, type SetParameter } from '../../basics/parameter.ts';
import { monthEnd, monthIn, monthOf, type Bulan, type Tanggal } from '../../basics/tanggal.ts';
import { reportDate } from '../../recompute/recompute-months.ts';

export interface Laporan {
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  readonly parameter: SetParameter;
  readonly update: Tanggal;
  readonly dicetak: string;
}

/** A past year as of 31 December, the current one as of today. */
export function reportOf(
  tahun: number,
  today: Tanggal,
  now: Date,
  sets: readonly SetParameter[],
): Laporan {
  const akhirTahun = monthIn(tahun, 12);
  const running = monthOf(today);
  const bulan = akhirTahun < running ? akhirTahun : running;
  const per = reportDate(bulan, today);
  return {
    tahun,
    bulan,
    per,
    berjalan: per !== monthEnd(bulan),
    parameter: parameterOn(sets, per),
    update: today,
    dicetak: now.toISOString(),
  };
}

/** When the build began. */
export const nowOf = ({ dicetak }: Laporan) => new Date(dicetak);
