// The health of a UPK as a condition of a gate says it.
import { formatPersen } from '../../basics/format.ts';
import type { RasioUpk } from '../upk.ts';

function hasUpkFigures(upk: RasioUpk): boolean {
  return [upk.lar, upk.par, upk.rr, upk.ccr, upk.roi].some((r) => r.band !== null);
}

export function upkText(upk: RasioUpk | null): string {
  if (upk === null || !hasUpkFigures(upk)) return 'belum ada data';
  const one = (nama: string, nilai: number | null) =>
    nilai === null ? `${nama} belum ada data` : `${nama} ${formatPersen(nilai)}%`;
  return [
    one('LAR', upk.lar.nilai),
    one('PAR', upk.par.nilai),
    one('RR', upk.rr.nilai),
    one('CCr', upk.ccr.nilai),
    one('ROI', upk.roi.nilai),
  ].join(', ');
}

/** What the gate into stage II advises: a UPK with figures, none of which asks for a pause. */
export function isHealthyUpk(upk: RasioUpk | null): boolean {
  return upk !== null && hasUpkFigures(upk) && !upk.penundaan;
}
