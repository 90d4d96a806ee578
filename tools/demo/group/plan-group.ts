// Which life a demo group leads up to today.
import {
  addMonths,
  minTanggal,
  monthOf,
  monthStart,
  type Tanggal,
  toTanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import type { Random } from '../random.ts';
import type { Plan } from './plan.ts';
import { LAYOUT } from './courses.ts';
import { type Life, layOut } from './lay-out.ts';
import { type KsmId, toKsmId } from '../../../functions/src/domain/basics/identitas.ts';

export function groupId(index: number): KsmId {
  return toKsmId(`ksm-${String(index + 1).padStart(4, '0')}`);
}

export function planGroup(index: number, today: Tanggal, random: Random): Plan {
  const [course, interval] = LAYOUT[index] ?? random.pick(LAYOUT);
  const living = monthStart(addMonths(monthOf(today), -15));
  const plan = cutAt(today, layOut(course, interval, { today, living, random }));
  return {
    ksmId: groupId(index),
    tanggalMulaiPendampingan: null,
    ...plan,
    // A group of four stays registered but can never be Berdaya (model 6.5, NE >= 5).
    anggota: course === 'lamaPemula' && random.chance(0.3) ? 4 : random.int(8, 12),
    sekaligus: course === 'baruBerkembang',
  };
}

/** The earliest `today`: every group of the programme's years has been formed by then. */
export const EARLIEST_TODAY: Tanggal = toTanggal('2017-07-01');

/** What has happened by today. A day inside the programme's years leaves out the rest of them. */
function cutAt(today: Tanggal, life: Life): Life & Pick<Plan, 'tanggalBubar' | 'tutupBuku'> {
  const past = (tanggal: Tanggal | null | undefined): Tanggal | null =>
    tanggal && tanggal <= today ? tanggal : null;
  return {
    ...life,
    phases: life.phases
      .filter((p) => p.from <= today)
      .map((p) => ({ ...p, to: minTanggal(p.to, today) })),
    tanggalBubar: past(life.tanggalBubar),
    tutupBuku: past(life.tutupBuku),
  };
}
