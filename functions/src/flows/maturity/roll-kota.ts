// The running month changes with the calendar even when nobody writes: its windows slide each day. The groups
// of a kab/kota are computed as of today, a page at a time, each page naming the next; the last page hands
// whatever else the night leaves to the kab/kota to a task of its own.
import { listHidup } from '../../adapters/firestore/work/penghitungan.ts';
import { enqueueArea, enqueueKota, type TugasKota } from '../../adapters/platform/queue.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { logs } from '../../logs.ts';
import { readable } from '../repair/set-aside.ts';
import { recomputeMany } from './recompute-many.ts';

/** Groups per task; far fewer than its time limit allows. */
const PAGE = 100;

export async function rollKota(tugas: TugasKota, today: Tanggal, now: Date): Promise<void> {
  const found = await listHidup(tugas.kota, tugas.setelah, PAGE);
  const page = await readable(found, now);
  const berubah = await recomputeMany(page, today, now, true);
  logs.kotaRolled({ kota: tugas.kota, ksm: page.length, berubah });
  const { last } = found;
  if (last !== null && page.length + found.unreadable.length === PAGE)
    await enqueueKota({ kota: tugas.kota, setelah: last });
  else await enqueueArea(tugas.kota);
}
