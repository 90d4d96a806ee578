// The conditions of Berkembang.
import type { Syarat } from '../capaian.ts';
import { atLeast, type LevelFacts } from './level-facts.ts';

export function listBerkembang(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.berkembang;
  return [
    atLeast('ps', f.ps, p.ps),
    atLeast('aturan1', f.aturan[0], p.r1),
    atLeast('aturan2', f.aturan[1], p.r2),
    atLeast('aturanKelompok', f.aturanKelompok, p.k3),
  ];
}
