// A computation that is killed between its figures and the mark of their file: the mark is owed, and
// the event's next delivery or the night sets it.
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { areaTahunId, capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { addDays, toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Bulan } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { releasePenghitungan } from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { runNightly } from '../../../functions/src/flows/repair/run-nightly.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { freshenAndHold, markOf } from '../../support/files/figures.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { aSesiOf, call, freshArea, resultOf, TODAY, until } from '../../support/suite/suite.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));
afterEach(() => {
  vi.restoreAllMocks();
});

/** A group that is computed, and no build has been asked for. */
const it = suiteIt.extend('computed', async ({ heldGroup }) => {
  const { ksmId } = heldGroup;
  await releasePenghitungan(ksmId);
  await recomputeKsm({ ksmId, dari: null, urut: null, today: TODAY, now: new Date(), ask: false });
  return heldGroup;
});

/** Computes, and dies once the figures are written. */
async function killed(ksmId: KsmId, dari: Bulan, urut: number | null, today = TODAY) {
  const died = vi.spyOn(docs.basi, 'ref').mockImplementationOnce(() => {
    throw new Error('killed');
  });
  const request = { ksmId, dari, urut, today, now: new Date(), ask: false };
  await expect(recomputeKsm(request)).rejects.toThrow('killed');
  died.mockRestore();
  return request;
}

describe('a mark that is owed', () => {
  it('is set by the next delivery of the event', async ({ area, computed: { ksmId, faskel } }) => {
    await freshenAndHold(area.kota, 2017);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    const request = await killed(ksmId, toBulan('2017-07'), 2);
    expect((await docs.capaian.read(capaianId(ksmId, toBulan('2017-07'))))?.sesiTotal).toBe(1);
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'segar', dari: null });
    await recomputeKsm(request);
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: '2017-07' });
  });

  it('is set by the night where the event never comes again', async ({
    area,
    computed: { ksmId, faskel },
  }) => {
    await freshenAndHold(area.kota, 2017);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-03-01')), faskel));
    await killed(ksmId, toBulan('2017-03'), 2);
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'segar', dari: null });
    await rollKota({ kota: area.kota, setelah: null }, addDays(TODAY, 1), new Date());
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: '2017-03' });
    expect((await docs.penghitungan.read(ksmId))?.utang).toStrictEqual([]);
  });

  it('survives a submission that comes first', async ({ area, computed: { ksmId, faskel } }) => {
    await freshenAndHold(area.kota, 2017);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-03-01')), faskel));
    await killed(ksmId, toBulan('2017-03'), 2);
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await recomputeKsm({
      ksmId,
      dari: toBulan('2017-07'),
      urut: 3,
      today: TODAY,
      now: new Date(),
      ask: false,
    });
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: '2017-03' });
  });

  it('reaches the file of the place that a group has left, and the years of a December', async ({
    area,
    computed: { ksmId },
  }) => {
    const other = await freshArea();
    const ksm = await docs.ksm.read(ksmId);
    if (!ksm) throw new Error('no group');
    // Moved past the submissions; its months are stored under the old place.
    const moved = { ...ksm, wilayah: { ...ksm.wilayah, kota: other.kota } };
    await docs.ksm.set(moved);
    for (const kota of [area.kota, other.kota]) await freshenAndHold(kota, 2017);
    const request = await killed(ksmId, toBulan('2017-01'), null);
    await recomputeKsm(request);
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'basi', dari: null });
    expect(await markOf(other.kota)).toStrictEqual({ keadaan: 'basi', dari: '2017-01' });

    // In January a December that changes is in two files.
    const january = toTanggal('2018-01-03');
    await recomputeKsm({ ...request, today: january });
    for (const tahun of [2017, 2018]) await freshenAndHold(other.kota, tahun);
    await docs.ksm.set({ ...moved, nama: 'Mawar' });
    await killed(ksmId, toBulan('2017-12'), null, january);
    await rollKota({ kota: other.kota, setelah: null }, addDays(january, 1), new Date());
    expect(await markOf(other.kota, 2017)).toStrictEqual({ keadaan: 'basi', dari: '2017-12' });
    expect(await markOf(other.kota, 2018)).toStrictEqual({ keadaan: 'basi', dari: '2017-12' });
  });

  it('of a group that ended, and of months that are gone, is found by the night', async ({
    area,
    computed: { ksmId },
  }) => {
    const ksm = await docs.ksm.read(ksmId);
    if (!ksm) throw new Error('no group');
    // It ended the year before last: all of its months of this year go.
    await docs.ksm.set({
      ...ksm,
      tanggalBubar: toTanggal('2016-12-31'),
      tanggalBentuk: toTanggal('2016-12-01'),
    });
    await freshenAndHold(area.kota, 2017);
    await killed(ksmId, toBulan('2016-12'), null);
    expect((await docs.penghitungan.read(ksmId))?.hidup).toBe(false);
    expect(await markOf(area.kota)).toStrictEqual({ keadaan: 'segar', dari: null });
    await runNightly(TODAY, new Date()).catch(() => undefined);
    await until('its kab/kota was tended', async () => {
      const state = await docs.penghitungan.read(ksmId);
      return state?.utang.length === 0;
    });
    // The night has also asked for the file, and its build may have ended by now.
    const mark = await docs.basi.read(areaTahunId(2017, area.kota));
    expect(mark?.keadaan === 'segar' ? mark.tiket : 2).toBeGreaterThan(1);
    expect((await docs.penghitungan.read(ksmId))?.utang).toStrictEqual([]);
  });
});
