// When a group of each kind is formed, meets and ends, and how well it keeps the rules meanwhile.
import { addDays, type Tanggal, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { DisciplineName } from './discipline.ts';
import type { Random } from '../random.ts';
import type { Interval, Phase, Plan } from './plan.ts';
import type { Course } from './courses.ts';

interface Setting {
  readonly today: Tanggal;
  /** First day of the living part, 15 months back. */
  readonly living: Tanggal;
  readonly random: Random;
}

export type Life = Pick<Plan, 'tanggalBentuk' | 'phases'> &
  Partial<Omit<Plan, 'ksmId' | 'anggota' | 'sekaligus'>>;

export function layOut(course: Course, interval: Interval, setting: Setting): Life {
  const { today, living, random } = setting;
  const phase = (
    from: Tanggal,
    to: Tanggal,
    discipline: DisciplineName,
    every = interval,
  ): Phase => ({
    from,
    to,
    discipline,
    interval: every,
  });
  const early = addDays(toTanggal('2016-01-04'), random.int(0, 40));
  const start = addDays(living, random.int(2, 20));
  const endOf2017 = toTanggal('2017-12-31');
  const newPhases = (discipline: DisciplineName): Phase[] => [phase(start, today, discipline)];
  /** Met until the programme's end and closed its books then; resumed in the living part. */
  const both = (old: Phase[], later: DisciplineName): Life => {
    const tutupBuku = addDays(toTanggal('2018-01-08'), random.int(0, 12));
    // A living part that reaches into the programme's years leaves nothing to resume.
    const phases = start > tutupBuku ? [...old, phase(start, today, later)] : old;
    return { tanggalBentuk: early, phases, tutupBuku };
  };
  /** Met until the programme's end, when most of these groups shared out their savings. */
  const old = (phases: Phase[], tanggalBentuk = early): Life => ({
    tanggalBentuk,
    phases,
    tanggalBubar: random.chance(0.75) ? addDays(toTanggal('2018-01-10'), random.int(0, 20)) : null,
  });

  switch (course) {
    case 'lamaMandiri':
      return old([
        phase(early, toTanggal('2016-04-30'), 'baik'),
        phase(toTanggal('2016-05-01'), endOf2017, 'rapi'),
      ]);
    case 'lamaBerdaya':
      return old([
        phase(early, toTanggal('2016-06-30'), 'cukup', 7),
        phase(toTanggal('2016-07-10'), endOf2017, 'baik'),
      ]);
    case 'lamaBerkembang':
      return old([
        phase(early, toTanggal('2016-08-31'), 'lemah'),
        phase(toTanggal('2016-09-01'), endOf2017, 'cukup'),
      ]);
    case 'lamaPemula':
      return old([phase(addDays(early, 150), endOf2017, 'lemah')], addDays(early, 140));
    case 'lamaBubar2017':
      return {
        tanggalBentuk: early,
        phases: [
          phase(early, toTanggal('2016-10-31'), 'cukup'),
          phase(toTanggal('2016-11-01'), toTanggal('2017-04-30'), 'lemah'),
        ],
        tanggalBubar: addDays(toTanggal('2017-05-15'), random.int(0, 20)),
      };
    case 'lamaJedaTengah':
      return old([
        phase(early, toTanggal('2017-04-25'), 'cukup'),
        phase(toTanggal('2017-08-01'), toTanggal('2017-10-25'), 'lemah'),
      ]);
    case 'lamaTidakAktif':
      return { tanggalBentuk: early, phases: [phase(early, toTanggal('2017-02-15'), 'lemah')] };
    case 'lamaBaruJuni2017':
      return {
        ...old([phase(toTanggal('2017-06-14'), endOf2017, 'cukup')], toTanggal('2017-06-12')),
        tanggalMulaiPendampingan: toTanggal('2017-06-12'),
      };
    case 'lamaTanpaSesi':
      return old([phase(toTanggal('2017-07-10'), endOf2017, 'lemah')], toTanggal('2017-05-22'));
    case 'keduanyaMandiri':
      return both(
        [
          phase(early, toTanggal('2016-04-30'), 'baik'),
          phase(toTanggal('2016-05-01'), endOf2017, 'rapi'),
        ],
        'rapi',
      );
    case 'keduanyaBerdaya':
      return both(
        [
          phase(early, toTanggal('2016-08-31'), 'cukup', 7),
          phase(toTanggal('2016-09-01'), endOf2017, 'baik'),
        ],
        'baik',
      );
    case 'keduanyaBerkembang':
      return both(
        [
          phase(early, toTanggal('2017-01-31'), 'lemah'),
          phase(toTanggal('2017-02-01'), endOf2017, 'cukup'),
        ],
        'cukup',
      );
    case 'keduanyaPemula':
      return both([phase(early, endOf2017, 'lemah')], 'lemah');
    case 'baruMandiri':
      return { tanggalBentuk: addDays(start, -1), phases: newPhases('rapi') };
    case 'baruBerdaya':
      return { tanggalBentuk: addDays(start, -3), phases: newPhases('baik') };
    case 'baruBerkembang':
      return { tanggalBentuk: addDays(start, -2), phases: newPhases('cukup') };
    case 'baruPemula':
      return {
        tanggalBentuk: addDays(start, 88),
        phases: [phase(addDays(start, 95), today, 'lemah')],
      };
    case 'baruNaik': {
      const half = addDays(today, -random.int(190, 215));
      return {
        tanggalBentuk: addDays(start, 29),
        phases: [
          phase(addDays(start, 30), addDays(half, -100), 'lemah', 14),
          phase(addDays(half, -99), half, 'cukup'),
          phase(addDays(half, 1), today, 'baik'),
        ],
      };
    }
    case 'baruTurun': {
      const half = addDays(today, -random.int(100, 120));
      return {
        tanggalBentuk: addDays(start, -1),
        phases: [phase(start, half, 'baik'), phase(addDays(half, 1), today, 'lemah', 14)],
      };
    }
    case 'baruJeda':
      return {
        tanggalBentuk: addDays(start, 9),
        phases: [phase(addDays(start, 10), addDays(today, -random.int(45, 60)), 'cukup')],
      };
    case 'baruTidakAktif':
      return {
        tanggalBentuk: addDays(start, 4),
        phases: [phase(addDays(start, 5), addDays(today, -random.int(140, 180)), 'lemah')],
      };
    case 'baruBubar':
      return {
        tanggalBentuk: addDays(start, 1),
        phases: [phase(addDays(start, 3), addDays(today, -random.int(110, 130)), 'lemah')],
        tanggalBubar: addDays(today, -random.int(60, 80)),
      };
    case 'baruDibentuk':
      return {
        tanggalBentuk: addDays(today, -random.int(18, 24)),
        phases: [phase(addDays(today, -15), today, 'cukup')],
      };
    case 'baruTanpaSesi':
      return { tanggalBentuk: addDays(today, -random.int(9, 60)), phases: [] };
  }
}
