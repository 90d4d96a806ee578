// Early warning: each reason from its bound on, and that only a level that can be lost is warned of.
import { describe, expect, it } from 'vitest';
import type {
  Capaian,
  KodeSyarat,
  Syarat,
  Tingkat,
} from '../../../functions/src/domain/maturity/capaian.ts';
import { nilaiOf } from '../../../functions/src/domain/maturity/level/own-scores.ts';
import { peringatanOf } from '../../../functions/src/domain/signals/peringatan.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { aCapaianKsm } from '../quick-status/contoh.ts';

const PER = toTanggal('2017-06-30');

interface Given {
  readonly skor?: Partial<Record<KodeSyarat, number>>;
  readonly tingkat?: Tingkat;
  /** Days since the last session; null: never one. */
  readonly hari?: number | null;
  readonly interval?: 7 | 14 | 30;
}

/** Bounds of 60, scores of 90 where nothing else is said. */
function capaianOf({ skor = {}, tingkat = 'Berkembang', hari = 3, interval = 7 }: Given): Capaian {
  const { capaian } = aCapaianKsm();
  const all = { ps: 90, aturan1: 90, aturan2: 90, ...skor };
  const syarat = Object.entries(all).map(([kode, nilai]): Syarat => ({
    kode: kode as KodeSyarat,
    terpenuhi: nilai >= 60,
    nilai,
    batas: 60,
    kurang: Math.max(0, 60 - nilai),
  }));
  return {
    ...capaian,
    per: PER,
    tingkat,
    syaratLevel: { dinilai: [], berkembang: syarat, berdaya: syarat, mandiri: syarat },
    angka: {
      ...capaian.angka,
      sesiTerakhir: hari === null ? null : addDays(PER, -hari),
      intervalHari: interval,
    },
  };
}

const warned = (now: Given, before: Given | null = {}) =>
  peringatanOf(capaianOf(now), before && nilaiOf(capaianOf(before)));

describe('an early warning', () => {
  it('is not given to a group that meets and has enough to spare', () => {
    expect(warned({})).toStrictEqual([]);
  });

  it.each([
    [7, 14, 15],
    [14, 28, 29],
    [30, 60, 61],
  ] as const)(
    'is given when a group of %i days has not met for longer than two of them',
    (interval, last, first) => {
      expect(warned({ interval, hari: last })).toStrictEqual([]);
      expect(warned({ interval, hari: first })).toStrictEqual([
        { jenis: 'tidakBertemu', hari: first, interval },
      ]);
      expect(warned({ interval, hari: null })).toStrictEqual([]);
    },
  );

  it('is given when a score of the level is less than 5 above its bound, and falls', () => {
    const close = [{ jenis: 'hampirLepas', kode: 'aturan2', nilai: 64.9, batas: 60 }];
    expect(warned({ skor: { aturan2: 64.9 } }, { skor: { aturan2: 65 } })).toStrictEqual(close);
    expect(warned({ skor: { aturan2: 65 } }, { skor: { aturan2: 70 } })).toStrictEqual([]);
    // Not while it holds or rises, and not without a month before.
    expect(warned({ skor: { aturan2: 64.9 } }, { skor: { aturan2: 64.9 } })).toStrictEqual([]);
    expect(warned({ skor: { aturan2: 64.9 } }, { skor: { aturan2: 62 } })).toStrictEqual([]);
    expect(warned({ skor: { aturan2: 64.9 } }, null)).toStrictEqual([]);
  });

  it('names the score with the least to spare', () => {
    const now = { skor: { aturan1: 62, aturan2: 61 } };
    expect(warned(now, { skor: { aturan1: 80, aturan2: 80 } })).toMatchObject([
      { jenis: 'hampirLepas', kode: 'aturan2' },
      { jenis: 'tipis' },
    ]);
  });

  it('is given when two scores are less than 10 above their bounds, rising or not', () => {
    expect(warned({ skor: { aturan1: 69.9 } })).toStrictEqual([]);
    expect(warned({ skor: { aturan1: 69.9, ps: 70 } })).toStrictEqual([]);
    expect(
      warned({ skor: { aturan1: 69.9, ps: 69.8 } }, { skor: { aturan1: 50, ps: 50 } }),
    ).toStrictEqual([
      {
        jenis: 'tipis',
        skor: [
          { kode: 'ps', nilai: 69.8, batas: 60 },
          { kode: 'aturan1', nilai: 69.9, batas: 60 },
        ],
      },
    ]);
  });

  it('is given of every level that can be lost, and of no other', () => {
    const bad: Given = { hari: 40, skor: { aturan1: 61, ps: 61 } };
    const of = (tingkat: Tingkat) => warned({ ...bad, tingkat }).length;
    expect((['Berkembang', 'Berdaya', 'Mandiri'] as const).map(of)).toStrictEqual([3, 3, 3]);
    expect((['Pemula', 'Belum Dinilai', 'Bubar'] as const).map(of)).toStrictEqual([0, 0, 0]);
  });
});
