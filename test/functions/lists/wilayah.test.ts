// Areas to choose from: those directly below one that have a programme location, by name.
import { describe, expect } from 'vitest';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';
import { signIn } from '../../support/suite/people.ts';
import { call, emptyKecamatan, freshArea, resultOf } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

describe('listWilayah', () => {
  it('goes from the country down to a kelurahan, each once and with its name', async ({ area }) => {
    const admin = await signIn({ peran: 'admin', wilayah: [NASIONAL] });
    const below = async (atas: string) =>
      (await resultOf(call('listWilayah', { atas: atas as typeof NASIONAL, kode: [] }, admin)))
        .baris;
    const other = await freshArea();
    const codes = (await below(NASIONAL)).map((it) => it.kode);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes).toEqual(expect.arrayContaining([area.provinsi, other.provinsi]));
    const kota = await below(area.provinsi);
    expect(kota).toContainEqual({ kode: area.kota, nama: `Kota ${area.kota}` });
    expect(kota.every((it) => it.kode.startsWith(`${area.provinsi}.`))).toBe(true);
    const kecamatan = kecamatanOf(area.kelurahan);
    expect((await below(area.kota)).map((it) => it.kode)).toEqual([kecamatan]);
    expect((await below(kecamatan)).map((it) => it.kode)).toEqual([area.kelurahan]);
    expect(await below(area.kelurahan)).toEqual([]);
  });

  it('names areas of any level, and leaves a code where there is none', async ({ area, askot }) => {
    const nobody = emptyKecamatan(area);
    const kode = [NASIONAL, area.kota, area.kelurahan, nobody] as never[];
    const { bernama } = await resultOf(call('listWilayah', { atas: null, kode }, askot));
    expect(bernama.map((it) => it.nama)).toEqual([
      'Indonesia',
      `Kota ${area.kota}`,
      `Kelurahan ${area.kelurahan}`,
      nobody,
    ]);
  });
});
