// What opening a list costs: the same whether a kab/kota has a handful of groups or many.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  readMeter,
  readStorageMeter,
  since,
  storageSince,
} from '../../../functions/src/adapters/platform/meter.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { addMonths, monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { loadDaftar } from '../../../functions/src/flows/lists/load-daftar.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { aCapaianKsm } from '../../domain/quick-status/contoh.ts';
import { aKsm } from '../../support/build-kiriman.ts';
import { freshArea, TODAY, type Area } from '../../support/suite.ts';

// The groups are written as they would be stored, and nothing is to be computed from them.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

const LONG_AGO = '2017-06-30T00:00:00.000Z';

async function store(area: Area, n: number, diubah = LONG_AGO): Promise<void> {
  const id = toKsmId(`biaya-${area.kota.replace('.', '-')}-${String(n)}`);
  const wilayah = wilayahOf(area.kelurahan);
  const bulan = monthOf(TODAY);
  await docs.ksm.set(aKsm({ id, nama: `Melati ${String(n)}`, wilayah }));
  for (const each of [addMonths(bulan, -1), bulan])
    await docs.capaian.set({
      ...aCapaianKsm({ ksmId: id, nama: `Melati ${String(n)}`, bulan: each }),
      wilayah,
      urut: 1,
      diubah,
    });
}

async function costOf(area: Area) {
  const [before, objects] = [readMeter(), readStorageMeter()];
  const { baris } = await loadDaftar(area.kota, TODAY, new Date());
  const { reads } = since(before);
  return { groups: baris.length, reads, objects: storageSince(objects).objectsRead };
}

describe('opening the list of a kab/kota', () => {
  it.each([3, 150])('of %i groups reads them once, and then none', async (groups) => {
    const area = await freshArea();
    await Promise.all(Array.from({ length: groups }, (_, n) => store(area, n)));
    expect((await costOf(area)).groups).toBe(groups);
    // Two questions for what was computed since, and two counts.
    expect(await costOf(area)).toStrictEqual({ groups, reads: 4, objects: 1 });
    // One that was computed since: its two months.
    await store(area, 1, new Date().toISOString());
    expect(await costOf(area)).toStrictEqual({ groups, reads: 4, objects: 1 });
  });
});
