// What a kab/kota of the demo sends itself: its targets for each data year, and the closing of its
// months, mostly on time, some late, a few never.
import { reportedMonths } from '../../functions/src/domain/recompute/recompute-months.ts';
import {
  addDays,
  addMonths,
  monthOf,
  monthStart,
  monthsBetween,
  type Bulan,
  type Tanggal,
  yearOf,
  toBulan,
} from '../../functions/src/domain/basics/tanggal.ts';
import type { AngkaTarget } from '../../functions/src/domain/records/city/target.ts';
import { batasTutup } from '../../functions/src/domain/records/city/tutup-bulan.ts';
import type { Account } from './accounts.ts';
import type { DemoKiriman } from './group/group-state.ts';
import type { Plan } from './group/plan.ts';
import type { Random } from './random.ts';
import type { KodeKota } from '../../functions/src/domain/basics/wilayah.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';

export interface DemoKota {
  readonly kode: KodeKota;
  readonly target: readonly DemoKiriman[];
  /** In the order of the months. A month is closed with the figures that the city's file shows for it. */
  readonly tutup: readonly DemoKiriman[];
}

export interface CitySetting {
  readonly kode: KodeKota;
  readonly askot: Account;
  /** The planned lives of its groups. */
  readonly plans: readonly Plan[];
  readonly random: Random;
  readonly today: Tanggal;
}

export function playKota(setting: CitySetting): DemoKota {
  const { kode, askot, plans, random, today } = setting;
  const oleh = { uid: askot.uid, klaim: askot.klaim };
  const lives = plans.map((plan) => reportedMonths(plan, today));
  const months = workingMonths(today);
  const years = [...new Set(months.map((bulan) => yearOf(bulan)))];

  const target = years.flatMap((year) => {
    const ksm = lives.filter((l) => yearOf(l.first) <= year && l.last >= `${year}-01`).length;
    if (ksm === 0) return [];
    const id = toNewId(`kota-${kode.replace('.', '')}-t${year}`);
    const first = months.find((bulan) => yearOf(bulan) === year) ?? `${year}-01`;
    const pada = addDays(monthStart(toBulan(first)), random.int(4, 20));
    const angka = targetFor(ksm, random);
    const isi = { tahun: year, kota: kode, angka };
    const sent: DemoKiriman[] = [
      { kiriman: { id, jenis: 'target', isi, koreksi: null }, pada, oleh },
    ];
    // One target in four is corrected in the middle of the year.
    if (random.chance(0.25)) {
      const alasan = 'Disesuaikan dengan anggaran perubahan';
      const mended = { ...isi, angka: { ...angka, sesi: Math.round(angka.sesi * 0.9) } };
      sent.push({
        kiriman: { id: toNewId(`${id}-2`), jenis: 'target', isi: mended, koreksi: { alasan } },
        pada: addDays(pada, 120),
        oleh,
      });
    }
    return sent.filter((one) => one.pada <= today);
  });

  const tutup = months.flatMap((bulan): DemoKiriman[] => {
    const pada = closedOn(bulan, random);
    const reported = lives.some((l) => l.first <= bulan && bulan <= l.last);
    if (!reported || pada === null || pada > today) return [];
    const id = toNewId(`kota-${kode.replace('.', '')}-b${bulan}`);
    return [{ kiriman: { id, jenis: 'tutupBulan', isi: { kota: kode, bulan } }, pada, oleh }];
  });
  return { kode, target, tutup };
}

/** 2016 and 2017, then the living part. The running month cannot be closed yet. */
function workingMonths(today: Tanggal): Bulan[] {
  const running = monthOf(today);
  const last = addMonths(running, -1);
  return [
    ...monthsBetween(toBulan('2016-01'), last < '2017-12' ? last : toBulan('2017-12')),
    ...monthsBetween(addMonths(running, -15), last).filter((bulan) => bulan > '2017-12'),
  ];
}

function closedOn(bulan: Bulan, random: Random): Tanggal | null {
  const days = random.int(0, 4);
  const chance = random.next();
  if (chance < 0.08) return null;
  if (chance < 0.2) return addDays(batasTutup(bulan), 2 + 3 * days);
  return addDays(batasTutup(bulan), -days);
}

function targetFor(ksm: number, random: Random): AngkaTarget {
  return {
    ksm: ksm + random.int(0, Math.ceil(ksm / 5)),
    berdaya: Math.ceil((ksm * random.int(30, 60)) / 100),
    sesi: ksm * random.int(20, 36),
    anggota: ksm * random.int(8, 10),
  };
}
