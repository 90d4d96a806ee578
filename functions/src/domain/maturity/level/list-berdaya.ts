// The conditions of Berdaya.
import { addMonths, monthEnd, monthOf, type Bulan } from '../../basics/tanggal.ts';
import type { Syarat } from '../capaian.ts';
import { firstFrom } from '../cash-book.ts';
import { atLeast, type LevelFacts, listAturan } from './level-facts.ts';

export function listBerdaya(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.berdaya;
  return [
    atLeast('ps', f.ps, p.ps),
    ...listAturan(f, p.aturan),
    atLeast('sk', f.sk, p.sk),
    atLeast('jendelaPenuh', f.counts.hari, p.hari),
    atLeast('bulanMenabung', savingRun(f, p.bulanMenabung), p.bulanMenabung),
    atLeast('jumlahAnggota', f.anggotaAktif, p.anggota),
    // All active members, of whom there is at least one.
    atLeast('tanggungRenteng', f.tandaTangan, Math.max(1, f.anggotaAktif)),
  ];
}

/**
 * Calendar months with a deposit that count towards the required consecutive months, ending with E's own.
 * While E's month is not over and has none yet, the months before it still count.
 */
function savingRun(f: LevelFacts, wanted: number): number {
  const bulan = monthOf(f.per);
  const saved = new Set<Bulan>();
  const { sesi } = f.prepared;
  for (let i = firstFrom(sesi, f.hari + 1) - 1; i >= 0; i -= 1) {
    const s = sesi[i];
    if (s === undefined || s.bulan < addMonths(bulan, 1 - wanted)) break;
    if (s.adaSetoran) saved.add(s.bulan);
  }
  const started = saved.has(bulan);
  if (!started && f.per === monthEnd(bulan)) return 0;
  let run = started ? 1 : 0;
  while (run < wanted - (started ? 0 : 1) && saved.has(addMonths(bulan, -run - (started ? 0 : 1))))
    run += 1;
  return run;
}
