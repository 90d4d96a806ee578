// Which month-ends of a group the gates need, and which of its results are those of closed months.
import type { SetParameter } from '../../basics/parameter.ts';
import {
  addMonths,
  type Bulan,
  daysBetween,
  monthEnd,
  monthOf,
  monthsBetween,
  type Tanggal,
} from '../../basics/tanggal.ts';
import type { Capaian } from '../../maturity/capaian.ts';
import type { KsmInti } from '../../records/ksm.ts';

const SETAHUN = 13;

/** Month-ends whose results the gates look at on `per`, newest first: one year and the month before it. */
export function capaianNeeded(per: Tanggal): Tanggal[] {
  const newest = newestClosed(per);
  return Array.from({ length: SETAHUN }, (_, i) => monthEnd(addMonths(newest, -i)));
}

/**
 * Month-ends before those, back to the group's first, newest first. Only the gate to Selesai looks at
 * them, and only if the newest month-end is Mandiri and no Mandiri month-end of the year lies far enough
 * back.
 */
export function capaianOlder(
  capaian: readonly Capaian[],
  ksm: Pick<KsmInti, 'tanggalBentuk'>,
  per: Tanggal,
  parameter: SetParameter,
): Tanggal[] {
  const newest = newestClosed(per);
  const { last, earlier } = findMandiri(closedOn(capaian, per), parameter);
  if (last !== monthEnd(newest) || earlier !== undefined) return [];
  return monthsBetween(monthOf(ksm.tanggalBentuk), addMonths(newest, -SETAHUN))
    .map(monthEnd)
    .toReversed();
}

function newestClosed(per: Tanggal): Bulan {
  const bulan = monthOf(per);
  return per === monthEnd(bulan) ? bulan : addMonths(bulan, -1);
}

export function newestFirst(capaian: readonly Capaian[], per: Tanggal): Capaian[] {
  return capaian.filter((c) => c.per <= per).toSorted((a, b) => (a.per < b.per ? 1 : -1));
}

export const closedOn = (capaian: readonly Capaian[], per: Tanggal) =>
  newestFirst(capaian, per).filter((c) => c.per === monthEnd(monthOf(c.per)));

/** Month-ends at which the group was Mandiri, the newest of them, and one that lies far enough before it. */
export function findMandiri(bulanan: readonly Capaian[], parameter: SetParameter) {
  const mandiri = bulanan.filter((c) => c.tingkat === 'Mandiri').map((c) => c.per);
  const last = mandiri[0];
  const earlier = mandiri.find(
    (end) => last !== undefined && daysBetween(end, last) >= parameter.gerbang.jarakMandiriHari,
  );
  return { mandiri, last, earlier };
}
