// A file that is older than its records is not wrong: somebody is about to make it anew. Told apart from one that
// says it is fresh and is not.
import { listCapaianDiubah } from '../../adapters/firestore/capaian.ts';
import { countTertunda, listBerutangOf } from '../../adapters/firestore/work/penghitungan.ts';
import {
  leaseOf,
  listAreaProvinsi,
  listAreaTahun,
} from '../../adapters/firestore/work/stale-marks.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { monthIn, monthOf } from '../../domain/basics/tanggal.ts';
import { isJenjang, type KodeKota } from '../../domain/basics/wilayah.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';
import { isMarkedByNight } from '../../domain/recompute/utang.ts';
import { todayAt } from '../../params.ts';

/** A mark is set right after the figures; one that has not come by then was lost. */
const MARKED_WITHIN_MS = 20 * 60_000;

export function isStale(mark: StaleMark): boolean {
  return mark.keadaan !== 'segar' || leaseOf(mark) !== undefined;
}

/** Of a file whose mark says that it is fresh. */
export async function isWaiting({ tahun, kode }: TugasQs, now: Date): Promise<boolean> {
  if (isJenjang(kode, 'kota')) return isKotaWaiting(tahun, kode, now);
  // Those above are marked by the builds below.
  const below = await (isJenjang(kode, 'provinsi')
    ? listAreaProvinsi(tahun, kode)
    : listAreaTahun(tahun));
  return below.rows.some(isStale);
}

async function isKotaWaiting(tahun: number, kode: KodeKota, now: Date): Promise<boolean> {
  if ((await countTertunda(kode)) > 0) return true;
  const today = todayAt(now);
  const owing = (await listBerutangOf(kode)).rows;
  if (owing.some((it) => it.utang.some((debt) => !isMarkedByNight(debt, it, today)))) return true;
  const [december, running] = [monthIn(tahun, 12), monthOf(today)];
  const bulan = december < running ? december : running;
  const since = new Date(now.getTime() - MARKED_WITHIN_MS).toISOString();
  return (await listCapaianDiubah(kode, bulan, since)).rows.length > 0;
}
