// A group whose figures cannot be computed, for whatever reason, keeps its last ones; those beside it are computed.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import {
  addDays,
  addMonths,
  monthOf,
  toTanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rebuildKota } from '../../../functions/src/flows/repair/rebuild-kota.ts';
import { tendArea } from '../../../functions/src/flows/repair/tend-area.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { dropTasks } from '../../../tools/suite/steer/drop-tasks.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, freshArea, TODAY, type Area } from '../../support/suite/suite.ts';

// A build of the file would compute the groups as well.
const tasks = process.env['CLOUD_TASKS_EMULATOR_HOST'];
beforeAll(async () => {
  await setTriggers(false);
  await dropTasks();
});
afterAll(async () => {
  process.env['CLOUD_TASKS_EMULATOR_HOST'] = tasks;
  await setTriggers(true);
});

/** Groups whose computation fails, whatever is stored of them. */
const failing = vi.hoisted(() => new Set<string>());
vi.mock(import('../../../functions/src/flows/maturity/recompute-ksm.ts'), async (load) => {
  const actual = await load();
  return {
    ...actual,
    recomputeKsm: (request) =>
      failing.has(request.ksmId)
        ? Promise.reject(new RangeError('fails'))
        : actual.recomputeKsm(request),
  };
});
afterEach(() => failing.clear());

const FIRST = toTanggal('2015-01-07');

async function anOldGroup(area: Area): Promise<KsmId> {
  const pendaftaran = aPendaftaran(area.kelurahan, { tanggalBentuk: FIRST });
  for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = FIRST;
  const { ksmId } = await seedKsm(area, { pendaftaran });
  const state = await docs.penghitungan.read(ksmId);
  if (!state) throw new Error('no state');
  // As the night finds it, without a copy of its records.
  await docs.penghitungan.set({ ...state, sampai: addDays(TODAY, -1) });
  await docs.jendela.remove(ksmId);
  return ksmId;
}

describe('a group that cannot be computed', () => {
  it('stops no other of its kab/kota', async () => {
    const area = await freshArea();
    const [odd, fine] = [await anOldGroup(area), await anOldGroup(area)];
    // Readable, and impossible: a balance of years ahead is carried into this one.
    const months = await docs.capaian.list((q) => q.where('ksmId', '==', odd));
    for (const month of months)
      if (month.bulan < addMonths(monthOf(TODAY), -3))
        await docs.capaian.set({
          ...month,
          saldo: { ...month.saldo, per: toTanggal('2030-01-31') },
        });
    const compute = (ksmId: KsmId) =>
      recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });
    await expect(compute(odd)).rejects.toThrow(RangeError);
    const before = await docs.capaian.read(capaianId(odd, monthOf(TODAY)));
    await rollKota({ kota: area.kota, setelah: null }, TODAY, new Date());
    expect((await docs.penghitungan.read(fine))?.sampai).toBe(TODAY);
    expect((await docs.penghitungan.read(odd))?.sampai).toBe(addDays(TODAY, -1));
    expect(await docs.capaian.read(capaianId(odd, monthOf(TODAY)))).toStrictEqual(before);
  });

  it('stops no other in a rebuild', async () => {
    const area = await freshArea();
    const groups = [await seedKsm(area), await seedKsm(area), await seedKsm(area)];
    const ids = groups.map(({ ksmId }) => ksmId).toSorted();
    const versions = () =>
      Promise.all(ids.map(async (id) => (await docs.penghitungan.read(id))?.versi ?? 0));
    const before = await versions();
    failing.add(ids[0] ?? '');
    const bangunUlang = { mulai: new Date().toISOString(), hitung: true, ksm: 0 };
    const now = new Date();
    await rebuildKota({ kota: area.kota, setelah: null, bangunUlang, percobaan: 0 }, TODAY, now);
    const after = await versions();
    expect(after.map((it, i) => it > (before[i] ?? 0))).toEqual([false, true, true]);
  });

  it('stops no other that no query found', async () => {
    const area = await freshArea();
    const groups = [await seedKsm(area), await seedKsm(area), await seedKsm(area)];
    const ids = groups.map(({ ksmId }) => ksmId).toSorted();
    for (const id of ids) await docs.penghitungan.remove(id);
    failing.add(ids[0] ?? '');
    await expect(tendArea(area.kota, TODAY, new Date())).rejects.toThrow(RangeError);
    const found = await docs.penghitungan.readMany(ids);
    expect(found.map((it) => it.ksmId).toSorted()).toEqual(ids.slice(1));
  });
});
