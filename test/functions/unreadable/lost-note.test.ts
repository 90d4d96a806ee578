// What is noted of a group's computation, without the fields by which it is looked for, or gone: the night sees
// the group nevertheless.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listTersisihKsm } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { tendArea } from '../../../functions/src/flows/repair/tend-area.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { freshArea, TODAY } from '../../support/suite/suite.ts';

// A build of the file would find the groups as well.
beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

describe('a group whose note is spoilt', () => {
  it('is seen by the night', async () => {
    const area = await freshArea();
    const ids: KsmId[] = [];
    for (const _ of [1, 2, 3, 4]) ids.push((await seedKsm(area)).ksmId);
    const [nameless, empty, gone, fine] = ids;
    if (!nameless || !empty || !gone || !fine) throw new Error('no groups');
    const { ksmId: _name, ...rest } = (await docs.penghitungan.ref(nameless).get()).data() ?? {};
    await docs.penghitungan.ref(nameless).set(rest);
    await docs.penghitungan.ref(empty).set({ rusak: true });
    await docs.penghitungan.remove(gone);
    await rollKota({ kota: area.kota, setelah: null }, TODAY, new Date());
    await tendArea(area.kota, TODAY, new Date());
    for (const id of [nameless, empty])
      expect((await listTersisihKsm(id)).rows).toMatchObject([
        { koleksi: 'penghitungan', dokumen: id, kota: area.kota },
      ]);
    expect(await docs.penghitungan.read(gone)).toMatchObject({ sampai: TODAY, hidup: true });
    for (const id of [gone, fine]) expect((await listTersisihKsm(id)).rows).toEqual([]);
  });
});
