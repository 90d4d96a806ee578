// Words for how recently a group met and how steadily it keeps a rule.
import type { SetParameter } from '../basics/parameter.ts';
import { daysBetween, type Tanggal } from '../basics/tanggal.ts';
import type { StatusAturan, StatusKsm } from './capaian.ts';

export function statusOf(
  sesiTerakhir: Tanggal | null,
  per: Tanggal,
  interval: number,
  parameter: SetParameter,
): StatusKsm | null {
  if (sesiTerakhir === null) return null;
  const { aktifHari, aktifInterval, jedaHari } = parameter.status;
  const days = daysBetween(sesiTerakhir, per);
  if (days <= Math.max(aktifHari, aktifInterval * interval)) return 'Aktif';
  return days <= jedaHari ? 'Jeda' : 'Tidak Aktif';
}

export function statusAturanOf(
  persen: number | null,
  parameter: SetParameter,
): StatusAturan | null {
  if (persen === null) return null;
  if (persen >= parameter.aturan.konsisten) return 'Konsisten';
  return persen >= parameter.aturan.cukup ? 'Cukup' : 'Kurang';
}
