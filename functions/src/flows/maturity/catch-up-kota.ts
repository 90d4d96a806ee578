// Before a file says "as of today", every group of the kab/kota is computed as of today. After the
// nightly run that costs one read, which finds nothing; in the hours before it, this does the nightly
// run's work for that kab/kota.
import { listTertinggal } from '../../adapters/firestore/work/penghitungan.ts';
import { minTanggal, monthIn, monthStart, type Tanggal } from '../../domain/basics/tanggal.ts';
import { readable } from '../repair/set-aside.ts';
import { recomputeMany } from './recompute-many.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

const PAGE = 100;

export async function catchUpKota(
  kota: KodeKota,
  tahun: number,
  today: Tanggal,
  now: Date,
): Promise<void> {
  // For a past year only its December has to be closed.
  const closed = monthStart(monthIn(tahun + 1, 1));
  const needed = minTanggal(closed, today);
  // A group that cannot be computed keeps its old figures; it is tried only once.
  const tried = new Set<KsmId>();
  let unreadable = 0;
  for (;;) {
    const found = await listTertinggal(kota, needed, PAGE + tried.size + unreadable);
    unreadable = found.unreadable.length;
    const page = (await readable(found, now)).filter((p) => !p.ditahan && !tried.has(p.ksmId));
    if (page.length === 0) return;
    for (const p of page) tried.add(p.ksmId);
    await recomputeMany(page, today, now, false);
  }
}
