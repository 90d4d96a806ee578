// What is made of several documents, of which one is spoilt: the others are still shown, and how many are not.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listTersisihKota } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import { capaianId, upkBulananId } from '../../../functions/src/domain/basics/paths.ts';
import { monthOf, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { seedKsm, type Group } from '../../support/suite/seed.ts';
import { call, resultOf, signIn, TODAY } from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import { whileSpoilt } from './while-spoilt.ts';

const it = suiteIt
  .extend('upk', ({ area }) => signIn({ peran: 'upk', wilayah: [area.kelurahan] }))
  .extend('smes', ({ area }) => signIn({ peran: 'smes', wilayah: [area.kota] }));

describe('one spoilt document', () => {
  it('of a UPK leaves it the ratios of the others', async ({ area, upk }) => {
    const { kelurahan, kota } = area;
    const lkm = lkmIdOf(kelurahan);
    const send = (jenis: string, isi: object) =>
      resultOf(call('submitKiriman', { id: randomUUID(), jenis, isi, koreksi: null }, upk));
    await send('lkm', {
      id: lkm,
      nama: 'LKM Maju',
      kelurahan,
      edisi: 'A',
      berlakuSejak: '2015-01-01',
    });
    const [one, two] = [
      await seedKsm(area, { held: true }),
      await seedKsm(area, { held: true }),
    ].map(({ ksmId }) => anIsiPinjaman({ id: randomUUID(), ksmId, sumber: 'upk' }));
    if (!one || !two) throw new Error('no loans');
    for (const loan of [one, two]) await send('pinjaman', loan);
    const books = { lkm, kelurahan, pendapatan: 10, biaya: 5, modal: 100 };
    for (const bulan of ['2017-04', '2017-05']) await send('upkBulanan', { ...books, bulan });
    const ask = () => resultOf(call('getUpk', { lkm }, upk));
    expect(await ask()).toMatchObject({ upk: { lar: { penyebut: 2 } }, tersisih: 0 });
    await whileSpoilt('pinjaman', two.id, async () => {
      expect(await ask()).toMatchObject({ upk: { lar: { penyebut: 1 } }, tersisih: 1 });
      await whileSpoilt('upkBulanan', upkBulananId(lkm, toBulan('2017-04')), async () => {
        expect(await ask()).toMatchObject({ upk: { ccr: { pembilang: 10 } }, tersisih: 2 });
        const { rows } = await listTersisihKota(kota);
        expect(rows.map((it) => it.koleksi).toSorted()).toEqual(['pinjaman', 'upkBulanan']);
      });
    });
  });

  it('leaves a list of leading groups the others', async ({ area, smes }) => {
    const groups: Group[] = [];
    for (const _ of [1, 2]) groups.push(await seedKsm(area, { sesi: ['2017-06-28'] }));
    for (const { ksmId } of groups) {
      const id = capaianId(ksmId, monthOf(TODAY));
      const month = await docs.capaian.read(id);
      if (!month) throw new Error('no month');
      // As an older version computed it: its points come from all sessions.
      const { sesiEnamHal: _later, ...older } = month;
      await docs.capaian.set({ ...older, capaian: { ...month.capaian, tingkat: 'Berdaya' } });
    }
    const listed = async () =>
      (await resultOf(call('listUnggulan', { kode: area.kota }, smes))).unggulan.map(
        (it) => it.ksmId,
      );
    const [one, two] = groups;
    if (!one || !two) throw new Error('no groups');
    expect((await listed()).toSorted()).toEqual([one.ksmId, two.ksmId].toSorted());
    await whileSpoilt('sesi', two.sesi[0]?.isi.id ?? '', async () => {
      expect(await listed()).toEqual([one.ksmId]);
    });
  });
});
