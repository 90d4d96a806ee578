import { describe, expect, it } from 'vitest';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  barisTanpaCapaian,
  isCurrent,
  needsKsm,
  ofLate,
  withCapaian,
} from '../../../functions/src/domain/lists/daftar-ksm.ts';
import type { CapaianTersimpan } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { aKsm } from '../../support/records/build-kiriman.ts';
import { aCapaianKsm } from '../quick-status/contoh.ts';

const AWAL = '2017-07-05T01:00:00.000Z';

function aMonth(
  bulan: string,
  tingkat: CapaianTersimpan['capaian']['tingkat'],
  rest: { urut?: number; diubah?: string } = {},
): CapaianTersimpan {
  return {
    ...aCapaianKsm({ bulan: toBulan(bulan), capaian: { tingkat } }),
    urut: rest.urut ?? 1,
    diubah: rest.diubah ?? AWAL,
  };
}

const row = barisTanpaCapaian(aKsm());
const mei = aMonth('2017-05', 'Mandiri');
const juni = aMonth('2017-06', 'Berdaya');
const juli = aMonth('2017-07', 'Berkembang');

describe('a line of the list that the server keeps', () => {
  it('shows the newest month, and compares it with the one before', () => {
    const known = withCapaian(withCapaian(row, juni), juli);
    expect(known).toMatchObject({ bulan: '2017-07', kini: { tingkat: 'Berkembang' } });
    expect(known.alasan).toContainEqual({
      jenis: 'tingkatTurun',
      dari: 'Berdaya',
      ke: 'Berkembang',
    });
  });

  it('is the same whether a month came twice, or a later version of it came', () => {
    const known = withCapaian(withCapaian(row, juni), juli);
    expect(withCapaian(known, juli)).toStrictEqual(known);
    expect(isCurrent(known, juli)).toBe(true);
    const later = aMonth('2017-07', 'Berdaya', { diubah: '2017-07-05T02:00:00.000Z' });
    expect(isCurrent(known, later)).toBe(false);
    const now = withCapaian(known, later);
    expect(now.kini?.tingkat).toBe('Berdaya');
    expect(now.alasan).toStrictEqual([]);
  });

  it('takes a corrected earlier month for the comparison alone', () => {
    const known = withCapaian(withCapaian(row, juni), juli);
    const corrected = withCapaian(known, aMonth('2017-06', 'Pemula'));
    expect(corrected.kini).toStrictEqual(known.kini);
    expect(corrected.sebelum?.tingkat).toBe('Pemula');
    expect(withCapaian(known, mei)).toStrictEqual(known);
    // A month between is missing: there is nothing to compare with.
    expect(withCapaian(withCapaian(row, mei), juli).sebelum).toBeNull();
  });

  it('asks for the record of the group when a submission has come since', () => {
    const known = withCapaian(row, juli);
    expect(needsKsm(known, aMonth('2017-07', 'Pemula'))).toBe(false);
    expect(needsKsm(known, aMonth('2017-07', 'Pemula', { urut: 2 }))).toBe(true);
    expect(needsKsm(undefined, juli)).toBe(true);
  });

  it('says why the group may lose its level, as of the newest month alone', () => {
    const late = aMonth('2017-06', 'Berdaya');
    const { angka } = late.capaian;
    const sesiTerakhir = toTanggal('2017-05-01');
    const warned = {
      ...late,
      capaian: { ...late.capaian, angka: { ...angka, sesiTerakhir, intervalHari: 7 } },
    };
    const known = withCapaian(row, warned);
    expect(known.peringatan).toMatchObject([{ jenis: 'tidakBertemu', interval: 7 }]);
    expect(ofLate(known, toBulan('2017-08')).peringatan).toStrictEqual([]);
    expect(withCapaian(known, aMonth('2017-07', 'Pemula')).peringatan).toStrictEqual([]);
  });

  it('knows which of its two months have no record, in whatever order they come', () => {
    const without = (bulan: string, lengkap: boolean) => {
      const month = aMonth(bulan, 'Pemula');
      return { ...month, mutu: { ...month.mutu, lengkap } };
    };
    const [mei, juni, juli] = ['2017-05', '2017-06', '2017-07'].map((it) => without(it, false));
    if (!mei || !juni || !juli) throw new Error('no months');
    const all = [mei, juni, juli].reduce(withCapaian, row);
    expect(all.tanpaCatatan).toStrictEqual(['2017-06', '2017-07']);
    expect([juli, juni, mei].reduce(withCapaian, row).tanpaCatatan).toStrictEqual(all.tanpaCatatan);
    expect(withCapaian(all, without('2017-06', true)).tanpaCatatan).toStrictEqual(['2017-07']);
    expect(withCapaian(all, without('2017-07', true)).tanpaCatatan).toStrictEqual(['2017-06']);
    expect(ofLate(all, toBulan('2017-09')).tanpaCatatan).toStrictEqual([]);
  });

  it('shows no figures that are older than a month', () => {
    const known = withCapaian(row, juni);
    expect(ofLate(known, toBulan('2017-07'))).toStrictEqual(known);
    const old = ofLate(known, toBulan('2017-08'));
    expect(old).toMatchObject({ kini: null, alasan: [], bulan: null });
    expect(isCurrent(old, juni)).toBe(false);
  });
});
