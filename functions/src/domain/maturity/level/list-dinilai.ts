// The conditions for being graded at all.
import type { Syarat } from '../capaian.ts';
import { atLeast, type LevelFacts } from './level-facts.ts';

export function listDinilai(f: LevelFacts): Syarat[] {
  return [
    // At least one day, whatever the parameter says: before mentoring there is nothing to grade.
    atLeast(
      'hariPendampingan',
      Math.max(0, f.counts.hari),
      Math.max(1, f.parameter.tingkat.dinilai.hari),
    ),
    atLeast('sesiPernah', f.sesiTerakhir === null ? 0 : 1, 1),
    atLeast('sesiAtauRencana', f.counts.rencana + f.counts.terlaksana > 0 ? 1 : 0, 1),
  ];
}
