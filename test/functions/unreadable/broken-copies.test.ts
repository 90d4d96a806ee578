// What is kept only to save work, broken: a copy of a group's records, objects in Storage. It counts as none.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { saveObject } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { objekDaftar } from '../../../functions/src/domain/lists/daftar-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilComputed, untilPublished } from '../../support/suite/settled.ts';
import { call, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

const YEAR = 2017;

describe('what is kept to save work', () => {
  const BROKEN = Buffer.from('rusak');

  it('in Storage is made anew', async ({ area: { kota }, area, askot }) => {
    await seedKsm(area);
    await untilPublished(kota, 'has its group', (_, rekap) => rekap.angka.ksm === 1);
    const list = () => resultOf(call('listKsm', { kode: [kota], kata: '', setelah: null }, askot));
    expect((await list()).halaman.baris).toHaveLength(1);
    const rekap = await docs.rekap.read(areaTahunId(YEAR, kota));
    if (!rekap?.bagian) throw new Error('no part');
    await saveObject(rekap.bagian.objek, BROKEN, 'application/gzip');
    await saveObject(objekDaftar(kota), BROKEN, 'application/gzip');
    expect((await list()).halaman.baris).toHaveLength(1);
    await seedKsm(area);
    await untilPublished(kota, 'has both', (_, rekapNow) => rekapNow.angka.ksm === 2);
  });

  it('of a group does not stop the night', async ({ area }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-28'] });
    await untilComputed(ksmId);
    await docs.jendela.ref(ksmId).update({ berkas: '{"ksm":' });
    // As if the night had still to come.
    await docs.penghitungan.ref(ksmId).update({ sampai: '2017-07-04' });
    await rollKota({ kota: area.kota, setelah: null }, TODAY, new Date());
    expect((await docs.penghitungan.read(ksmId))?.sampai).toBe(TODAY);
  });
});
