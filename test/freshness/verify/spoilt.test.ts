// What is derived from the records of a group and cannot be read counts as none, and is made anew by the next
// night, though nobody sends anything.
import { describe, expect, it } from 'vitest';
import { aCity, change, type Fields } from './broken-city.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { setAside } from '../../../functions/src/flows/repair/set-aside.ts';

const SPOILT: readonly (readonly [string, (stored: Fields) => Fields])[] = [
  ['without most of its fields', () => ({ ksmId: 'g1' })],
  ['with a field of another kind', (stored) => ({ ...stored, urut: 'x' })],
];

describe('the kept copy of records of a group', () => {
  it.each(SPOILT)('%s is made anew by the night', async (_name, to) => {
    const city = await aCity();
    change(city, 'jendela', 'g1', to);
    await city.night();
    expect(city.ids('tersisih')).toStrictEqual([]);
    expect(city.raw('penghitungan', 'g1')).toMatchObject({ sampai: city.today });
    expect(city.raw('jendela', 'g1')).toHaveProperty('berkas');
    await city.build();
    expect(await city.differences()).toStrictEqual([]);
  });

  it('is made anew where a version before has set its group aside for it', async () => {
    const city = await aCity();
    change(city, 'jendela', 'g1', () => ({ ksmId: 'g1' }));
    city.put('tersisih', 'jendela_g1', {
      koleksi: 'jendela',
      dokumen: 'g1',
      ksmId: 'g1',
      kota: '32.73',
      sebab: 'urut invalid_type',
      sejak: '2026-02-09T19:00:00.000Z',
      terakhir: '2026-02-09T19:00:00.000Z',
    });
    await city.night();
    expect(city.ids('tersisih')).toStrictEqual([]);
    await city.build();
    expect(await city.differences()).toStrictEqual([]);
  });
});

describe('a month of a group', () => {
  it('that cannot be read is made anew by the night after it was met', async () => {
    const city = await aCity();
    change(city, 'capaian', 'g1_2025-07', ({ ksmId: _gone, ...rest }) => ({ ...rest, saldo: 'x' }));
    await setAside((await docs.capaian.listReadable((q) => q)).unreadable, city.now);
    expect(city.raw('tersisih', 'capaian_g1_2025-07')).toMatchObject({ ksmId: 'g1' });
    await city.night();
    expect(city.ids('tersisih')).toStrictEqual([]);
    expect(city.raw('capaian', 'g1_2025-07')).toHaveProperty('saldo.per');
    await city.build();
    expect(await city.differences()).toStrictEqual([]);
  });
});
