// What is derived, spoilt, is made anew as it is read: the documents that lead to a file, months of groups, recaps.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import {
  areaTahunId,
  capaianId,
  KOLEKSI,
  type Koleksi,
} from '../../../functions/src/domain/basics/paths.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { earlierOf, untilComputed, untilPublished } from '../../support/suite/settled.ts';
import { it } from '../../support/suite/suite-test.ts';
import { TODAY } from '../../support/suite/suite.ts';
import { MONTH, YEAR } from './spoilt.ts';

const spoil = async (koleksi: Koleksi, id: string, found: object) => {
  const ref = getDb().collection(KOLEKSI[koleksi]).doc(id);
  const before = (await ref.get()).data();
  await ref.set({ ...found, rusak: true });
  return async () => (before === undefined ? ref.delete() : ref.set(before));
};

describe('documents that cannot be read', () => {
  it('that lead to a file are mended as they are read, and its earlier updates stay', async ({
    area,
  }) => {
    await seedKsm(area, { sesi: ['2017-06-28'] });
    const { kota } = area;
    const id = areaTahunId(YEAR, kota);
    await untilPublished(kota, 'has the group', (_, rekap) => rekap.angka.ksm === 1);
    await seedKsm(area);
    await untilPublished(kota, 'has both', (_, rekap) => rekap.angka.ksm === 2);
    const before = await docs.qs.read(id);
    for (const broken of [
      { versi: 'rusak', nama: 5 },
      { lama: [{ x: 1 }], usang: null },
    ]) {
      const ref = docs.qs.ref(id);
      await ref.set({ ...(await ref.get()).data(), ...broken });
      await docs.basi.ref(id).set({ tahun: YEAR, kode: kota, keadaan: 'rusak' });
      await seedKsm(area);
      const ksm = (await getDb().collection(KOLEKSI.ksm).where('wilayah.kota', '==', kota).get())
        .size;
      await untilPublished(kota, 'has the next', (_, rekap) => rekap.angka.ksm === ksm);
      const after = await docs.qs.readManyReadable([id]);
      expect(after.unreadable).toEqual([]);
    }
    expect(before?.pertama).toBe(false);
    expect((await earlierOf(YEAR, kota)).length).toBeGreaterThan(0);
  });

  it('is made anew where it is a month of a group, even if it no longer says where', async ({
    area,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-28'] });
    await untilComputed(ksmId);
    const id = capaianId(ksmId, MONTH);
    await docs.capaian.ref(id).set({ ksmId, bulan: MONTH, wilayah: 'rusak' });
    const now = new Date();
    await recomputeKsm({ ksmId, dari: MONTH, urut: null, today: TODAY, now, ask: false });
    expect(await docs.capaian.read(id)).toMatchObject({ ksmId, bulan: MONTH });
  });

  it('is made anew where it is a sum: the recap of a kab/kota', async ({ area }) => {
    await seedKsm(area);
    await untilPublished(area.kota, 'has its group');
    const id = areaTahunId(YEAR, area.kota);
    await spoil('rekap', id, { tahun: YEAR, kode: area.kota, provinsi: area.provinsi });
    await markAreaStale(YEAR, area.kota, new Date());
    await regenerateQs({ tahun: YEAR, kode: area.kota }, TODAY, new Date());
    await untilPublished(area.kota, 'has its group again', (_, rekap) => rekap.angka.ksm === 1);
  });
});
