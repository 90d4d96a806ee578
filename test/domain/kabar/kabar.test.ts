// What a digest counts.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import { countRows, isEmpty, KABAR_KOSONG } from '../../../functions/src/domain/kabar/kabar.ts';
import { areasOfKabar } from '../../../functions/src/domain/kabar/pemberitahuan.ts';
import {
  barisTanpaCapaian,
  type BarisDaftar,
} from '../../../functions/src/domain/lists/daftar-ksm.ts';
import { aKsm } from '../../support/records/build-kiriman.ts';

const TODAY = toTanggal('2017-07-05');
const empty = barisTanpaCapaian(aKsm());

function row(sesiTerakhir: string | null, rest: Partial<BarisDaftar> = {}): BarisDaftar {
  return {
    ...empty,
    jadwal: [{ berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 }],
    kini: {
      tingkat: 'Berkembang',
      status: 'Aktif',
      aturan: [] as never,
      sesiTerakhir: sesiTerakhir === null ? null : toTanggal(sesiTerakhir),
      menuju: null,
    },
    tahap: 'I',
    ...rest,
  };
}

describe('the lines of groups tell', () => {
  it('who meets today, and who should have met', () => {
    const rows = [row('2017-06-28'), row('2017-06-21'), row('2017-06-14'), row('2017-06-29')];
    expect(countRows(rows, TODAY)).toEqual({ hariIni: 1, terlewat: 2, gerbang: 0 });
  });

  it('that a meeting which did not take place is recorded', () => {
    const known = row('2017-06-21', { tanpaPertemuan: toTanggal('2017-06-28') });
    expect(countRows([known], TODAY)).toEqual({ hariIni: 1, terlewat: 0, gerbang: 0 });
  });

  it('who stands before a gate with the level for it', () => {
    const at = (tahap: BarisDaftar['tahap'], tingkat: 'Berkembang' | 'Berdaya' | 'Mandiri') => {
      const it = row('2017-07-05', { tahap });
      return { ...it, kini: it.kini && { ...it.kini, tingkat } };
    };
    const before = (...rows: BarisDaftar[]) => countRows(rows, TODAY).gerbang;
    expect(before(at(null, 'Berkembang'), at('I', 'Berdaya'), at('III', 'Mandiri'))).toBe(3);
    expect(before(at('I', 'Berkembang'), at('III', 'Berdaya'), at('Selesai', 'Mandiri'))).toBe(0);
    expect(before({ ...at('I', 'Berdaya'), bubar: toTanggal('2017-07-01') })).toBe(0);
  });

  it('nothing of groups that ended or were never computed', () => {
    const stopped = row('2017-01-04');
    const rows = [
      { ...stopped, kini: stopped.kini && { ...stopped.kini, status: 'Tidak Aktif' as const } },
      row('2017-06-01', { bubar: toTanggal('2017-06-30') }),
      { ...empty, mulai: toTanggal('2017-07-06') },
    ];
    expect(isEmpty({ ...KABAR_KOSONG, ...countRows(rows, TODAY) })).toBe(true);
  });
});

describe('areas', () => {
  it('are those within kab/kota, each once', () => {
    const codes = ['32.73.01.1001', '32.73.01', '32.74', '32.74.02', '33', 'ID'];
    expect(areasOfKabar(codes.slice(0, 4).map(toKodeWilayah))).toEqual(['32.73.01', '32.74']);
    expect(areasOfKabar(codes.map(toKodeWilayah))).toEqual([]);
    expect(areasOfKabar(['33', '32.74'].map(toKodeWilayah))).toEqual(['32.74']);
  });
});
