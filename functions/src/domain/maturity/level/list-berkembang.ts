// The conditions of Berkembang.
import type { Syarat } from '../capaian.ts';
import { SYARAT_ATURAN } from '../skor-aturan.ts';
import { atLeast, type LevelFacts } from './level-facts.ts';

export function listBerkembang(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.berkembang;
  return [
    atLeast('ps', f.ps, p.ps),
    atLeast(SYARAT_ATURAN.pertemuan, f.aturan.pertemuan, p.r1),
    atLeast(SYARAT_ATURAN.tabungan, f.aturan.tabungan, p.r2),
    atLeast('aturanKelompok', f.aturanKelompok, p.k3),
  ];
}
