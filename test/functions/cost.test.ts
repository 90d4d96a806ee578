// What one session costs, counted as Firestore bills it. docs/data-model.md states the same numbers.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since, type Meter } from '../../functions/src/adapters/platform/meter.ts';
import { wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import {
  monthOf,
  addDays,
  toTanggal,
  type Tanggal,
} from '../../functions/src/domain/basics/tanggal.ts';
import { acceptKiriman } from '../../functions/src/flows/intake/accept-kiriman.ts';
import {
  holdPenghitungan,
  releasePenghitungan,
} from '../../functions/src/flows/maturity/hold-penghitungan.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../tools/suite/steer/triggers.ts';
import { aPendaftaran, aSesiOf, freshArea, TODAY } from '../support/suite/suite.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';

// Triggers of the suite would touch the same documents, and a transaction that has to start again reads twice.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

interface Cost {
  readonly accept: Meter;
  readonly recompute: Meter;
}

/** A weekly group with a session every week from `tanggalBentuk` to today, computed. */
async function aGroupWithHistory(tanggalBentuk: Tanggal) {
  const area = await freshArea();
  const pendaftaran = aPendaftaran(area.kelurahan, {
    tanggalBentuk,
    jadwal: [{ berlakuSejak: toTanggal(tanggalBentuk), intervalHari: 7 }],
  });
  for (const a of pendaftaran.isi.anggota) a.tanggalMasuk = tanggalBentuk;
  const ksmId = pendaftaran.isi.ksm.id;
  const klaim = { peran: 'fasilitator' as const, wilayah: [area.kelurahan] };
  const sender = { uid: toUid(randomUUID()), klaim, today: TODAY };
  const now = new Date();
  // The triggers of the suite are asleep, so that everything counted here is all there is.
  await holdPenghitungan(ksmId, wilayahOf(area.kelurahan));
  await acceptKiriman(pendaftaran, sender, now);
  for (let t = tanggalBentuk; t < addDays(TODAY, -3); t = addDays(t, 7))
    await acceptKiriman(aSesiOf(ksmId, t), sender, now);
  await releasePenghitungan(ksmId);
  const request = { ksmId, dari: null, urut: null, today: TODAY, now, ask: false };
  await recomputeKsm(request);
  return { ksmId, area, sender, now, request };
}

/** A group with its history; then one more session on `tanggal`. */
async function costOfSession(tanggalBentuk: Tanggal, tanggal: Tanggal): Promise<Cost> {
  const { ksmId, area, sender, now, request } = await aGroupWithHistory(tanggalBentuk);
  await holdPenghitungan(ksmId, wilayahOf(area.kelurahan));
  const beforeAccept = readMeter();
  await acceptKiriman(aSesiOf(ksmId, tanggal), sender, now);
  const accept = since(beforeAccept);
  await releasePenghitungan(ksmId);
  const beforeRecompute = readMeter();
  await recomputeKsm({ ...request, dari: monthOf(toTanggal(tanggal)) });
  return { accept, recompute: since(beforeRecompute) };
}

describe('the cost of a night', () => {
  it('is four reads and two writes for a group that nobody touched', async () => {
    const { ksmId, request } = await aGroupWithHistory(toTanggal('2016-07-06'));
    const tomorrow = addDays(TODAY, 1);
    const before = readMeter();
    await recomputeKsm({ ...request, urut: 0, today: tomorrow });
    expect(since(before)).toStrictEqual({ reads: 4, writes: 2 });
    // The copy gives the same as the records.
    const kept = await docs.capaian.read(`${ksmId}_${monthOf(tomorrow)}`);
    await recomputeKsm({ ...request, dari: monthOf(tomorrow), today: tomorrow });
    expect(await docs.capaian.read(`${ksmId}_${monthOf(tomorrow)}`)).toStrictEqual(kept);
  });
});

describe('the cost of one session', () => {
  it('of the running month is the same after one year and after six', async () => {
    const oneYear = await costOfSession(toTanggal('2016-07-06'), TODAY);
    const sixYears = await costOfSession(toTanggal('2011-07-06'), TODAY);
    expect(sixYears).toStrictEqual(oneYear);
    expect(oneYear).toStrictEqual({
      accept: { reads: 6, writes: 4 },
      recompute: { reads: 51, writes: 3 },
    });
  });

  it('that comes late grows with the months that it changes, not with the history', async () => {
    const twoMonths = await costOfSession(toTanggal('2014-07-02'), addDays(TODAY, -62));
    const fiveMonths = await costOfSession(toTanggal('2014-07-02'), addDays(TODAY, -153));
    const tenYearsOld = await costOfSession(toTanggal('2012-07-04'), addDays(TODAY, -153));
    expect(tenYearsOld).toStrictEqual(fiveMonths);
    expect(fiveMonths.recompute.reads - twoMonths.recompute.reads).toBeLessThan(25);
    expect(fiveMonths.recompute.writes - twoMonths.recompute.writes).toBe(3);
  });
});
