// What the plan of a kab/kota hides, in small examples. Long: one example for each way a small cell could be told.
import { provinsiOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  planKota,
  type PlanKota,
  type PlanKotaInput,
} from '../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import {
  countHidden,
  planAtas,
  sumShown,
  type KotaTersamar,
} from '../../../functions/src/domain/quick-status/samaran/plan-atas.ts';
import {
  isSelKecil,
  type Ukuran,
} from '../../../functions/src/domain/quick-status/samaran/ukuran.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  KotaPart,
  planOf,
  withPlan,
} from '../../../functions/src/domain/quick-status/updates/kota-part.ts';
import { EMPTY_REKAP } from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { aCapaianKsm } from './contoh.ts';

interface Counts {
  readonly l?: number;
  readonly p?: number;
  readonly miskin?: number;
}

const aGroup = (
  ksmId: string,
  { l = 0, p = 20, miskin = 10 }: Counts,
  kelurahan?: string,
  per?: string,
) =>
  aCapaianKsm({
    ksmId,
    ...(kelurahan !== undefined && { kelurahan }),
    capaian: {
      ...(per !== undefined && { per: toTanggal(per) }),
      angka: { anggotaL: l, anggotaP: p, anggotaMiskin: miskin },
    },
  });

const poor = (counts: readonly number[]) =>
  counts.map((miskin, i) => aGroup(`ksm-${i}`, { p: 40, miskin }));

const hides = ({ samaran }: PlanKota, kode: string, ukuran: Ukuran) =>
  samaran.get(kode)?.has(ukuran) === true;

const hiddenOf = (plan: PlanKota, ukuran: Ukuran) =>
  [...plan.samaran].filter(([, set]) => set.has(ukuran)).map(([kode]) => kode);

describe('the plan of what is hidden', () => {
  it('hides counts of one to four and a second cell, so that no subtraction reveals the first', () => {
    const plan = planKota({ ksm: poor([3, 8, 20]) });
    expect(hiddenOf(plan, 'miskin')).toEqual(['ksm-0', 'ksm-1']);
  });

  it('shows zero: it concerns nobody', () => {
    expect(planKota({ ksm: poor([0, 8, 20]) }).samaran.size).toBe(0);
  });

  it('hides both sexes where one of them is few', () => {
    const ksm = [aGroup('ksm-a', { l: 2, p: 18 }), aGroup('ksm-b', { l: 10, p: 20 })];
    expect(hiddenOf(planKota({ ksm }), 'jenisKelamin')).toEqual(['ksm-a', 'ksm-b']);
  });

  it('hides the whole chain of an area that consists of one small cell', () => {
    expect(hiddenOf(planKota({ ksm: poor([2]) }), 'miskin')).toEqual([
      '32.73',
      '32.73.01',
      '32.73.01.1001',
      'ksm-0',
    ]);
  });

  it('hides more where two small counts add up to too little', () => {
    expect(hiddenOf(planKota({ ksm: poor([1, 2, 9]) }), 'miskin')).toHaveLength(3);
  });

  it('hides with a small group who was present, and nobody else', () => {
    const ksm = [
      aGroup('ksm-a', { p: 3, miskin: 0 }),
      aGroup('ksm-b', { p: 12 }),
      aGroup('ksm-c', {}),
    ];
    const plan = planKota({ ksm });
    expect(hiddenOf(plan, 'anggota')).toEqual(['ksm-a', 'ksm-b']);
    expect(hides(plan, 'ksm-a', 'jenisKelamin')).toBe(true);
    for (const ukuran of ['kehadiran', 'persenHadir'] as const)
      expect(hiddenOf(plan, ukuran)).toEqual(['ksm-a', 'ksm-b']);
  });

  it('hides who was present until the window has no session left of a day on which members were hidden', () => {
    const update = (per: string, p: number, sebelum: PlanKotaInput['sebelum'] = null) => {
      // The groups beside it change too, so nothing hides it for their sake.
      const ksm = ['ksm-a', 'ksm-b', 'ksm-c'].map((id, i) =>
        aGroup(id, { p: p + 20 * i, miskin: 0 }, undefined, per),
      );
      return { ksm, plan: planKota({ ksm, sebelum }) };
    };
    const small = update('2017-03-31', 4);
    // It may have grown on any day until then.
    const grown = update('2017-04-10', 6, small);
    const isHidden = ({ plan }: ReturnType<typeof update>) => [
      hides(plan, 'ksm-a', 'anggota'),
      hides(plan, 'ksm-a', 'kehadiran'),
    ];
    expect([small, grown].map(isHidden)).toEqual([
      [true, true],
      [false, true],
    ]);
    const last = update('2017-07-09', 7, grown);
    expect(isHidden(last)).toEqual([false, true]);
    expect(isHidden(update('2017-07-10', 7, last))).toEqual([false, false]);
    // The same update once more, and one of the same data on a later day.
    expect(update('2017-07-09', 7, last).plan).toEqual(last.plan);
    expect(isHidden(update('2017-07-10', 6, grown))).toEqual([false, false]);
  });

  it('hides the total where the gate judges a small number of women', () => {
    const ksm = [
      aGroup('ksm-a', { l: 5, p: 1 }),
      aGroup('ksm-b', { l: 9, p: 9 }),
      aGroup('ksm-c', { l: 9, p: 14 }),
    ];
    const gate = { berikutnya: 'II', siap: false, kurang: ['perempuan'], saran: [] } as const;
    const gerbang = new Map(
      ksm.slice(0, 1).map(({ ksmId }) => [ksmId, { ...gate, ksmId }] as const),
    );
    expect(hides(planKota({ ksm }), 'ksm-a', 'anggota')).toBe(false);
    const judged = planKota({ ksm, gerbang, persenPerempuan: 30 });
    expect(hides(judged, 'ksm-a', 'anggota')).toBe(true);
  });

  it('leaves no small count that a shown parent and shown siblings reveal', () => {
    const counts = fc.array(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(counts, (leaves) => {
        const ksm = leaves.flatMap((row, i) =>
          row.map((miskin, j) => aGroup(`k-${i}-${j}`, { miskin }, `32.73.01.100${i + 1}`)),
        );
        const plan = planKota({ ksm });
        const isHidden = (kode: string) => hides(plan, kode, 'miskin');
        const shownSmall = ksm.filter(
          (g) => isSelKecil(g.capaian.angka.anggotaMiskin) && !isHidden(g.ksmId),
        );
        const told = [...Map.groupBy(ksm, (g) => g.wilayah.kelurahan)].filter(([kode, within]) => {
          const hidden = within.filter((g) => isHidden(g.ksmId));
          // A hidden parent must not be the sum of children that are all shown.
          const sum = within.reduce((total, g) => total + g.capaian.angka.anggotaMiskin, 0);
          if (isHidden(kode)) return sum > 0 && hidden.length === 0;
          const total = hidden.reduce((all, g) => all + g.capaian.angka.anggotaMiskin, 0);
          // Each of them may be from one to what the others leave: at least three values.
          return hidden.length > 0 && total - hidden.length + 1 < 3;
        });
        expect([shownSmall, told]).toEqual([[], []]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the plan of a later update', () => {
  const first = poor([3, 8, 20, 30]);
  const before = { ksm: first, plan: planKota({ ksm: first }) };

  it('is the same where nothing has changed', () => {
    expect(planKota({ ksm: first, sebelum: before }).samaran).toEqual(before.plan.samaran);
  });

  it('keeps hidden what has not changed: shown now, it would tell what it protected', () => {
    const plan = planKota({ ksm: poor([7, 8, 20, 30]), sebelum: before });
    expect(hides(plan, 'ksm-1', 'miskin')).toBe(true);
  });

  it('does not count on cells that the update before has shown', () => {
    const shown = poor([5, 8, 20, 30]);
    const open = { ksm: shown, plan: planKota({ ksm: shown }) };
    expect(open.plan.samaran.size).toBe(0);
    const plan = planKota({ ksm: poor([4, 8, 21, 30]), sebelum: open });
    // The third has changed as well, so what it is now is not known.
    expect(hiddenOf(plan, 'miskin')).toEqual(['ksm-0', 'ksm-2']);
  });
});

describe('what the change between two updates tells', () => {
  const shows = (plan: PlanKota, kode: string) => !hides(plan, kode, 'miskin');
  const KELURAHAN = '32.73.01.1001';

  it('hides the area where a new group would be what it gained', () => {
    // Two that are hidden and stay the same cancel out.
    const first = poor([3, 8, 20]);
    const before = { ksm: first, plan: planKota({ ksm: first }) };
    expect(shows(before.plan, KELURAHAN)).toBe(true);
    const ksm = [...first, aGroup('ksm-new', { p: 40, miskin: 2 })];
    const plan = planKota({ ksm, sebelum: before });
    expect(hides(plan, 'ksm-new', 'miskin')).toBe(true);
    expect(shows(plan, KELURAHAN)).toBe(false);
    // Without an update before three hidden groups protect one another.
    expect(shows(planKota({ ksm }), KELURAHAN)).toBe(true);
  });

  it('hides the area where a group that is gone would be what it lost', () => {
    const first = poor([3, 4, 4, 20]);
    const before = { ksm: first, plan: planKota({ ksm: first }) };
    expect(shows(before.plan, KELURAHAN)).toBe(true);
    const plan = planKota({ ksm: first.filter((g) => g.ksmId !== 'ksm-2'), sebelum: before });
    expect(shows(plan, KELURAHAN)).toBe(false);
  });

  it('does not show the new count of a group whose old one the area would tell', () => {
    const first = poor([2, 8, 20, 30]);
    const before = { ksm: first, plan: planKota({ ksm: first }) };
    const plan = planKota({ ksm: poor([6, 8, 20, 30]), sebelum: before });
    expect(hides(plan, 'ksm-0', 'miskin') || !shows(plan, KELURAHAN)).toBe(true);
  });

  it('keeps the sum of an area hidden, also when it changes', () => {
    const first = poor([2]);
    const before = { ksm: first, plan: planKota({ ksm: first }) };
    const grown = [...poor([9]), aGroup('ksm-new', { p: 40, miskin: 30 })];
    expect(planKota({ ksm: grown }).samaran.size).toBe(0);
    expect(hiddenOf(planKota({ ksm: grown, sebelum: before }), 'miskin')).toContain('32.73');
  });
});

describe('the plan above kab/kota', () => {
  const aKota = (kode: string, miskin: number): KotaTersamar => ({
    kode: toKodeKota(kode),
    provinsi: provinsiOf(toKodeKota(kode)),
    angka: { ...EMPTY_REKAP, ksm: 10, anggotaMiskin: miskin, anggotaL: 20, anggotaP: 30 },
    samar: isSelKecil(miskin) ? ['miskin'] : [],
  });
  const planned = (...kota: readonly KotaTersamar[]) =>
    [...planAtas(kota)].map(([kode, set]) => [kode, ...set].join(' '));
  const sumOf = (...kota: readonly KotaTersamar[]) => {
    const shown = sumShown(kota);
    return [
      shown.get('miskin')?.anggotaMiskin,
      shown.get('jenisKelamin')?.anggotaP,
      countHidden(kota).get('miskin'),
    ];
  };

  it('adds up the kab/kota that show theirs, and says how many do not', () => {
    expect(sumOf(aKota('32.73', 3), aKota('32.77', 40), aKota('33.73', 30))).toEqual([70, 90, 1]);
    expect(planned(aKota('32.73', 3), aKota('32.77', 40), aKota('33.73', 30))).toEqual([]);
  });

  it('hides a measure that none of them shows', () => {
    expect(planned(aKota('32.73', 3), aKota('32.77', 4), aKota('33.73', 30))).toEqual([
      '32 miskin',
    ]);
    expect(planned(aKota('32.73', 3), aKota('33.73', 4))).toEqual([
      '32 miskin',
      '33 miskin',
      'ID miskin',
    ]);
  });

  it('is not another sum when a kab/kota that is hidden changes', () => {
    const before = [aKota('32.73', 3), aKota('32.77', 40)];
    const now = [aKota('32.73', 4), aKota('32.77', 40)];
    expect(sumOf(...now)).toEqual(sumOf(...before));
  });

  it('says the same in the same order when nothing has changed', () => {
    const inOrder = ({ samaran, known }: PlanKota) =>
      [samaran, known].map((all) => [...all].map(([kode, set]) => [kode, [...set]]));
    for (let n = 0; n < 40; n += 1) {
      const ksm = Array.from({ length: 9 }, (_, i) => {
        const counts = { l: (n + i * 5) % 7, p: 4 + ((n * i) % 23), miskin: (n * 3 + i) % 6 };
        return aGroup(`ksm-${i}`, counts, `32.73.0${1 + (i % 3)}.100${1 + (i % 2)}`);
      });
      const first = planKota({ ksm });
      const again = planKota({ ksm, sebelum: { ksm, plan: first } });
      expect(inOrder(again)).toStrictEqual(inOrder(first));
    }
  });

  it('leaves a percentage to its two parts, of which an older recap hides one', () => {
    const older: KotaTersamar = { ...aKota('32.73', 30), samar: ['kehadiran'] };
    expect(countHidden([older]).get('persenHadir')).toBe(1);
  });
});

it('the plan of 5,000 groups is made at once', () => {
  const ksm: CapaianKsm[] = Array.from({ length: 5000 }, (_, i) => {
    const place = `32.73.${String(1 + Math.floor(i / 500)).padStart(2, '0')}.10${String(10 + (Math.floor(i / 25) % 20))}`;
    return aGroup(
      `ksm-${i}`,
      { l: i % 7, p: 3 + (i % 19), miskin: (i % 13) % (4 + (i % 19)) },
      place,
    );
  });
  const start = performance.now();
  const plan = planKota({ ksm });
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `plan of 5,000 groups: ${seconds.toFixed(2)} s, ${plan.samaran.size} areas and groups with hidden counts\n`,
  );
  expect(plan.samaran.size).toBeGreaterThan(1000);
  expect(seconds).toBeLessThan(20);
});

it('a plan that an older version kept is read, also with what nobody asks for any more', () => {
  const plan = {
    samaran: [{ kode: '32.73', ukuran: ['miskin', 'kehadiran'] }],
    known: [],
    rentang: { miskin: [1, 1_000_000_000] },
  };
  const read = KotaPart.shape.plan.parse(plan);
  expect(read).toMatchObject({ samaran: plan.samaran, hariTersamar: [], hariModal: [] });
  expect(hiddenOf(planOf({ plan: read, capaian: [] }), 'miskin')).toEqual(['32.73']);
  // It hid presence on a day of which it kept nothing more: that hides the scores that look back on it, too.
  const hari = [{ ksmId: 'ksm-a', hari: '2017-06-30' }];
  const later = planOf({
    plan: KotaPart.shape.plan.parse({ ...plan, hariTersamar: hari }),
    capaian: [],
  });
  expect([...(later.samaran.get('ksm-a') ?? [])]).toEqual(['modal']);
});

const PART: Omit<KotaPart, 'plan' | 'capaian'> = {
  tahun: 2017,
  kode: toKodeKota('32.73'),
  bulan: toBulan('2017-06'),
  per: toTanggal('2017-06-30'),
  parameter: PARAMETER_AWAL.berlakuSejak,
  dibaca: '2017-07-05T07:00:00.000Z',
  lokasi: [],
  lkm: [],
  upkBulanan: [],
  target: null,
  verifikasi: [],
  pinjamanUpk: [],
  gerbang: [],
};

const partOf = (ksm: readonly CapaianKsm[], before: KotaPart | null): KotaPart => {
  const capaian = ksm.map((it) => ({ ...it, urut: 1, diubah: PART.dibaca }));
  const made = withPlan({ ...PART, capaian }, PARAMETER_AWAL, before);
  return { ...made, plan: KotaPart.shape.plan.parse(JSON.parse(JSON.stringify(made.plan))) };
};

it('a plan is read as it was kept, with the other numbers that would print the same', () => {
  const first = partOf(poor([2, 3, 8, 20, 30]), null);
  const second = partOf(poor([3, 3, 9, 20, 30]), first);
  const { geser } = planOf(second);
  expect(geser?.get('ksm-0')?.get('miskin')?.size).toBe(2);
  const sebelum = { ksm: first.capaian, plan: planOf(first) };
  expect(planKota({ ksm: second.capaian, sebelum }).geser).toEqual(geser);
  // The same records once more: nothing is new.
  expect(partOf(second.capaian, second).plan).toStrictEqual(second.plan);
});

it('a plan of an older version, without other numbers, is given them by the update that follows', () => {
  const { plan, ...first } = partOf(poor([2, 3, 8, 20, 30]), null);
  if (plan === undefined) throw new Error('no plan');
  const { geser: _, ...older } = plan;
  const second = partOf(poor([3, 3, 9, 20, 30]), { ...first, plan: older });
  expect(planOf({ ...first, plan: older }).geser).toBeNull();
  expect(planOf(second).geser?.get('ksm-0')?.get('miskin')?.size).toBe(2);
});
