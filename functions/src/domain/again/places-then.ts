// The programme locations of a kab/kota as they were: the trail of administrators tells what each change replaced.
import type { JejakKelola } from '../access/jejak-kelola.ts';
import { fit } from '../basics/stored/fit.ts';
import { contentOf, type Fields } from '../basics/stored/stored.ts';
import { byKode } from '../basics/urutan.ts';
import { kotaOf } from '../basics/code-shapes.ts';
import { LokasiProgram, type KodeKota } from '../basics/wilayah.ts';

/** `since`: the trail after the time that is asked for, oldest first. */
export function placesThen(
  kode: KodeKota,
  now: readonly LokasiProgram[],
  since: readonly JejakKelola[],
): LokasiProgram[] {
  const places = new Map(now.map((it) => [String(it.kode), it]));
  // Of each place the first change since then says what it was; so the last to be undone.
  for (const { tindakan, sasaran, sebelum } of since.toReversed()) {
    if (tindakan !== 'lokasiBaru' && tindakan !== 'lokasiUbah') continue;
    if (kotaOf(sasaran as LokasiProgram['kode']) !== kode) continue;
    const before =
      sebelum === null ? null : fit(LokasiProgram, contentOf(JSON.parse(sebelum) as Fields));
    if (before === null) places.delete(sasaran);
    else if (before.ok) places.set(sasaran, before.data);
  }
  return [...places.values()].toSorted(byKode);
}
