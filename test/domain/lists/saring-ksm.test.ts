// What a list of groups is narrowed by, and how many groups each choice has.
import { describe, expect, it } from 'vitest';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { barisOf, type BarisKsm } from '../../../functions/src/domain/lists/baris-ksm.ts';
import {
  pilihanOf,
  filterKsm,
  type SaringKsm,
} from '../../../functions/src/domain/lists/saring-ksm.ts';
import { pageOfKsm } from '../../../functions/src/domain/lists/page-of-ksm.ts';
import { aKsm } from '../../support/records/build-kiriman.ts';
import { makeRandom, randomKsm } from '../quick-status/random-ksm.ts';

const HARI_INI = toTanggal('2017-07-05');
const random = makeRandom(3);

interface Given {
  readonly kelurahan: string;
  readonly tahap?: 'I' | 'II';
  readonly tingkat: 'Pemula' | 'Berdaya';
  readonly terakhir: string | null;
  readonly bubar?: string;
}

function rowOf({ kelurahan, tahap, tingkat, terakhir, bubar }: Given, n: number): BarisKsm {
  const { capaian } = randomKsm(random, kelurahan, n);
  const sejak = toTanggal('2017-01-01');
  const ksm = aKsm({
    id: toKsmId(`ksm-${String(n)}`),
    wilayah: wilayahOf(toKodeKelurahan(kelurahan)),
    tahapan: tahap === undefined ? [] : [{ tahap, sejak, dikesampingkan: false, alasan: null }],
    tanggalBubar: bubar === undefined ? null : toTanggal(bubar),
  } as never);
  const sesiTerakhir = terakhir === null ? null : toTanggal(terakhir);
  return barisOf(ksm, { ...capaian, tingkat, angka: { ...capaian.angka, sesiTerakhir } }, []);
}

const ROWS = (
  [
    { kelurahan: '32.73.01.1001', tingkat: 'Pemula', terakhir: '2017-07-04' },
    { kelurahan: '32.73.01.1002', tahap: 'I', tingkat: 'Berdaya', terakhir: '2017-06-21' },
    { kelurahan: '32.73.02.1001', tahap: 'II', tingkat: 'Berdaya', terakhir: '2017-05-01' },
    { kelurahan: '32.73.02.1001', tingkat: 'Pemula', terakhir: null },
    { kelurahan: '32.73.02.1001', tingkat: 'Pemula', terakhir: '2016-01-01', bubar: '2016-02-01' },
  ] as const
).map(rowOf);

const ids = (saring: SaringKsm) =>
  filterKsm(ROWS, saring, HARI_INI).map(({ id }) => id.replace('ksm-', ''));

describe('a list of groups', () => {
  it('is narrowed by level, stage, area and how long a group has not met', () => {
    expect(ids({})).toStrictEqual(['0', '1', '2', '3', '4']);
    expect(ids({ tingkat: 'Berdaya' })).toStrictEqual(['1', '2']);
    expect(ids({ tahap: 'II' })).toStrictEqual(['2']);
    expect(ids({ tahap: 'belum' })).toStrictEqual(['0', '3', '4']);
    expect(ids({ area: '32.73.01' as never })).toStrictEqual(['0', '1']);
    expect(ids({ area: '32.73.02.1001' as never })).toStrictEqual(['2', '3', '4']);
    // To the day; one that never met counts from its start (4 January).
    expect(ids({ pertemuan: '2' })).toStrictEqual(['1', '2', '3']);
    expect(ids({ pertemuan: '8' })).toStrictEqual(['2', '3']);
    expect(ids({ pertemuan: '12' })).toStrictEqual(['3']);
    expect(ids({ pertemuan: 'bubar' })).toStrictEqual(['4']);
    expect(ids({ pertemuan: '2', tahap: 'I' })).toStrictEqual(['1']);
  });

  it('is narrowed to groups that may lose their level; a copy of before knows of none', () => {
    const warned = ROWS.map((row, i) =>
      i === 1
        ? { ...row, peringatan: [{ jenis: 'tidakBertemu' as const, hari: 20, interval: 7 }] }
        : i === 2
          ? { ...row, peringatan: [] }
          : row,
    );
    const found = filterKsm(warned, { peringatan: 'ada' }, HARI_INI);
    expect(found.map(({ id }) => id)).toStrictEqual(['ksm-1']);
    expect(pilihanOf(warned, {}, HARI_INI).peringatan).toStrictEqual([{ kode: 'ada', jumlah: 1 }]);
    expect(pilihanOf(ROWS, {}, HARI_INI).peringatan).toStrictEqual([]);
    expect(pageOfKsm(warned, '', null).baris.map((it) => it.peringatan?.length)).toStrictEqual(
      pageOfKsm(ROWS, '', null).baris.map(({ id }) => (id === 'ksm-1' ? 1 : undefined)),
    );
  });

  it('is narrowed by what is missing: a record of this month or the last, or any figures', () => {
    const [now, before] = [toBulan('2017-07'), toBulan('2017-06')];
    const rows = ROWS.map((row, i) => ({
      ...row,
      ...(i === 0 && { tanpaCatatan: [now] }),
      ...(i === 1 && { tanpaCatatan: [before, now] }),
      // Of a month that is long over; and of one that is dissolved nothing is missing.
      ...(i === 2 && { tanpaCatatan: [toBulan('2017-05')] }),
      ...(i === 3 && { kini: null }),
      ...(i === 4 && { kini: null, tanpaCatatan: [now] }),
    }));
    const found = (kelengkapan: SaringKsm['kelengkapan']) =>
      filterKsm(rows, { kelengkapan }, HARI_INI).map(({ id }) => id);
    expect(found('bulanIni')).toStrictEqual(['ksm-0', 'ksm-1']);
    expect(found('bulanLalu')).toStrictEqual(['ksm-1']);
    expect(found('belumDihitung')).toStrictEqual(['ksm-3']);
    expect(pilihanOf(rows, {}, HARI_INI).kelengkapan).toStrictEqual([
      { kode: 'bulanIni', jumlah: 2 },
      { kode: 'bulanLalu', jumlah: 1 },
      { kode: 'belumDihitung', jumlah: 1 },
    ]);
  });

  it('says of each choice how many groups it leaves beside the others', () => {
    const { tingkat, tahap, area, pertemuan } = pilihanOf(ROWS, {}, HARI_INI);
    expect(tingkat).toStrictEqual([
      { kode: 'Berdaya', jumlah: 2 },
      { kode: 'Pemula', jumlah: 3 },
    ]);
    expect(tahap.map(({ kode, jumlah }) => [kode, jumlah])).toStrictEqual([
      ['belum', 3],
      ['I', 1],
      ['II', 1],
    ]);
    expect(area.map(({ kode, jumlah }) => [kode, jumlah])).toStrictEqual([
      ['32.73.01', 2],
      ['32.73.02', 3],
    ]);
    expect(pertemuan.map(({ kode, jumlah }) => [kode, jumlah])).toStrictEqual([
      ['2', 3],
      ['4', 2],
      ['8', 2],
      ['12', 1],
      ['bubar', 1],
    ]);
    const narrowed = pilihanOf(ROWS, { area: '32.73.01' as never, tingkat: 'Pemula' }, HARI_INI);
    expect(narrowed.tingkat.map(({ jumlah }) => jumlah)).toStrictEqual([1, 1]);
    // The kelurahan of the chosen kecamatan, of groups of that level.
    expect(narrowed.area.map(({ kode, jumlah }) => [kode, jumlah])).toStrictEqual([
      ['32.73.01', 1],
      ['32.73.01.1001', 1],
      ['32.73.02', 2],
    ]);
  });
});
