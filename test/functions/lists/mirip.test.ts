// Groups that may be the same are found among all of a kelurahan, whoever asks.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { aKsm, anAnggota } from '../../support/records/build-kiriman.ts';
import { call, codeOf, freshArea, resultOf, type Area } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

/** More than a page of a list. */
const MANY = 70;
const idOf = ({ kota }: Area, n: number) =>
  toKsmId(`mirip-${kota.replace('.', '-')}-${String(n).padStart(3, '0')}`);

async function storeMany(area: Area): Promise<void> {
  await setTriggers(false);
  const wilayah = wilayahOf(area.kelurahan);
  for (let n = 0; n < MANY; n += 1) {
    const id = idOf(area, n);
    await docs.ksm.set(
      aKsm({ id, nama: `Kelompok ${String(n)}`, tanggalBentuk: toTanggal('2016-03-02'), wilayah }),
    );
    const anggota = ['Ani', 'Beni', 'Cici', 'Didi'].map((nama, i) =>
      anAnggota(`a${String(i)}`, { nama: `${nama} ${String(n)}` }),
    );
    await docs.anggota.set({ ksmId: id, wilayah, anggota, urut: 1 });
  }
  await setTriggers(true);
}

describe('listMirip', () => {
  it('finds the last of a kelurahan by name or by its people, and says no name of anybody', async ({
    area,
    askot,
    faskel,
  }) => {
    await storeMany(area);
    const asked = {
      kelurahan: area.kelurahan,
      id: toKsmId('baru'),
      nama: `KSM kelompok ${String(MANY - 1)}`,
      tanggalBentuk: toTanggal('2017-05-03'),
      anggota: [],
    };
    const last = { id: idOf(area, MANY - 1), nama: `Kelompok ${String(MANY - 1)}` };
    for (const person of [askot, faskel])
      expect(await resultOf(call('listMirip', asked, person))).toEqual({
        mirip: [{ ...last, tanggalBentuk: '2016-03-02', sama: 0 }],
      });
    const people = { ...asked, nama: 'Lain', anggota: ['ani 69', 'BENI 69', 'Cici 69', 'Eka'] };
    expect(await resultOf(call('listMirip', people, askot))).toEqual({
      mirip: [{ ...last, tanggalBentuk: '2016-03-02', sama: 3 }],
    });
    // The group itself is no other, and one that was cancelled stands no more.
    expect(await resultOf(call('listMirip', { ...asked, id: last.id }, askot))).toEqual({
      mirip: [],
    });
    const stored = await docs.ksm.read(last.id);
    if (stored === null) throw new Error('no group');
    const ganda = {
      pengganti: idOf(area, 0),
      nama: 'Kelompok 0',
      oleh: askot.uid,
      pada: '2017-06-30T00:00:00.000Z',
      alasan: 'Terdaftar dua kali',
    };
    await docs.ksm.set({ ...stored, ganda });
    expect(await resultOf(call('listMirip', asked, askot))).toEqual({ mirip: [] });
    const { kelurahan } = await freshArea();
    expect(await codeOf(call('listMirip', { ...asked, kelurahan }, faskel))).toBe('tidak-berhak');
  });
});
