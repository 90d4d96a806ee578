// Every figure of every sheet of every kind of workbook against a second count (test/naive): plain loops
// over the raw records of the demo groups, written from the documentation and sharing no code with the model.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';
import { buildBarisData } from '../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../functions/src/domain/quick-status/data/kolom-data.ts';
import type {
  NilaiSel,
  WorkbookModel,
} from '../../functions/src/domain/quick-status/workbook/model.ts';
import { namaWilayahOf } from '../../functions/src/domain/quick-status/workbook/nama-wilayah.ts';
import {
  composeQsBagian,
  composeQsKota,
} from '../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import type { AngkaTarget } from '../../functions/src/domain/records/city/target.ts';
import { countArea, countOn, livingOf, type Records } from './area.ts';
import { blemish } from './blemishes.ts';
import {
  compareCell,
  compareInfo,
  compareTable,
  isMask,
  newTally,
  tableOf,
  wrongMasks,
  type Node,
  type Tally,
} from './compare.ts';
import { recordsOf } from './records.ts';
import {
  codesOf,
  expectDaftar,
  expectData,
  expectGerbangArea,
  expectGerbangKota,
  expectInfo,
  expectKualitasArea,
  expectKualitasKota,
  expectRekap,
  expectTargetArea,
  expectTargetKota,
  expectTitle,
  expectUpkArea,
  expectUpkKota,
  type AreaLevel,
  type Measure,
} from './sheets.ts';
import { bagianOf, kotaOf, playDemo, type PlayedDemo } from './kota-demo.ts';
import { type Tanggal, toTanggal, monthOf } from '../../functions/src/domain/basics/tanggal.ts';

const KOTA = ['32.73', '32.77', '33.73'];
const PROVINSI = ['32', '33'];
const DICETAK = '2018-09-12T07:30:00.000Z';
/** The day on which the demo ends, and the report dates that are looked at from there. */
const DATES = [
  ['2018-01-01', ['2018-01-01']],
  ['2018-09-12', ['2016-12-31', '2017-06-30', '2017-12-31', '2018-09-12']],
] as const;
const TARGET = new Map<string, AngkaTarget>([
  ['32.73', { ksm: 30, berdaya: 9, sesi: 900, anggota: 300 }],
  ['32.77', { ksm: 14, berdaya: 0, sesi: 331, anggota: 120 }],
]);

interface Files {
  readonly E: string;
  readonly records: Records;
  readonly model: ReadonlyMap<string, WorkbookModel>;
  readonly data: ReadonlyMap<string, readonly (readonly NilaiSel[])[]>;
}

/** Months closed in time, late, and with a figure that has moved since. */
function closedBefore(E: string, kota: string) {
  const year = E.slice(0, 4);
  const months = ['01', '03', '04', '05', '11'].map((m) => `${year}-${m}`);
  return months
    .filter((bulan) => bulan < E.slice(0, 7) && kota !== '33.73')
    .map((bulan, i) =>
      i === 1
        ? { bulan, tanggal: `${year}-08-29`, dahulu: { ksm: 1, tabungan: 5 } }
        : { bulan, ...(kota === '32.77' && { dahulu: { sesiBulan: 99 } }) },
    );
}

/** Kecamatan and kelurahan of a kab/kota. */
function bagianIn(played: PlayedDemo, kota: string): string[] {
  const places = played.lokasi.filter((l) => l.wilayah.kota === kota);
  return [...new Set(places.flatMap((l) => [l.wilayah.kecamatan, l.kode]))];
}

function filesOn(played: PlayedDemo, E: Tanggal): Files {
  const cetakan = { parameter: PARAMETER_AWAL, update: E, dicetak: DICETAK };
  const gabungan = {
    ...cetakan,
    tahun: Number(E.slice(0, 4)),
    bulan: monthOf(E),
    per: E,
    berjalan: E === played.today,
  };
  const built = KOTA.map((kota) => {
    const target = TARGET.get(kota);
    return kotaOf(played, kota, E, { ...(target && { target }), ditutup: closedBefore(E, kota) });
  });
  const model = new Map<string, WorkbookModel>();
  const data = new Map<string, readonly (readonly NilaiSel[])[]>();
  for (const { rekap, capaian, lkm, gerbang, upk } of built) {
    model.set(rekap.kode, composeQsKota({ ...cetakan, rekap, ksm: capaian, lkm, gerbang, upk }));
    data.set(rekap.kode, buildBarisData(capaian, namaWilayahOf(rekap, lkm)));
  }
  for (const kota of built)
    for (const kode of bagianIn(played, kota.rekap.kode)) {
      const { rekap, capaian, lkm, gerbang, upk } = bagianOf(played, kode, E, kota);
      model.set(kode, composeQsBagian({ ...cetakan, rekap, ksm: capaian, lkm, gerbang, upk }));
    }
  const rekap = built.map((b) => b.rekap);
  for (const kode of PROVINSI) {
    const kota = rekap.filter((r) => r.provinsi === kode);
    model.set(
      kode,
      composeQsProvinsi({ ...gabungan, kode, nama: kota[0]?.namaProvinsi ?? '', kota }),
    );
  }
  model.set('ID', composeQsNasional({ ...gabungan, kota: rekap }));
  const verifikasi = built.flatMap((b) => b.verifikasi);
  return { E, records: recordsOf(played, { target: TARGET, verifikasi }), model, data };
}

const ALL = DATES.flatMap(([today, dates]) => {
  const played = playDemo(toTanggal(today), 12, 60);
  blemish(played);
  return dates.map((E) => filesOn(played, toTanggal(E)));
});
const each = (areas: readonly string[]) =>
  ALL.flatMap((files) => areas.map((area) => ({ area, E: files.E, files })));

const AREAS = [...(ALL[0]?.model.keys() ?? [])];

const LEVELS: Readonly<Record<number, readonly AreaLevel[]>> = {
  0: ['provinsi', 'kota', 'kecamatan', 'kelurahan'],
  1: ['kota', 'kecamatan', 'kelurahan'],
  2: ['kecamatan', 'kelurahan'],
  3: ['kelurahan'],
};
const SHEET: Readonly<Record<AreaLevel, string>> = {
  provinsi: 'Rekap Provinsi',
  kota: 'Rekap Kab-Kota',
  kecamatan: 'Rekap Kecamatan',
  kelurahan: 'Rekap Kelurahan',
};
const levelsOf = (area: string) =>
  LEVELS[area === 'ID' ? 0 : Math.min(3, area.split('.').length)] ?? [];

function modelOf(files: Files, area: string): WorkbookModel {
  const model = files.model.get(area);
  if (model === undefined) throw new Error(`no workbook of ${area}`);
  return model;
}

function expectNone(tally: Tally, atLeast: number): void {
  expect(tally.differences).toEqual([]);
  expect(tally.cells).toBeGreaterThan(atLeast);
}

describe.each(each(AREAS))(
  'the workbook of $area on $E equals a second count',
  ({ area, E, files }) => {
    const { records } = files;
    const model = modelOf(files, area);

    it('on the cover and above every table', () => {
      const tally = newTally();
      compareInfo(tally, area, model, expectInfo(records, area, E, E));
      const [judul, wilayah, periode] = expectTitle(records, area, E, E);
      for (const sheet of model.sheets) {
        compareCell(tally, `${area} ${sheet.nama} judul`, sheet.judul[0] ?? null, judul ?? null);
        const rest = sheet.judul.slice(-2);
        compareCell(tally, `${area} ${sheet.nama} wilayah`, rest[0] ?? null, wilayah ?? null);
        compareCell(tally, `${area} ${sheet.nama} periode`, rest[1] ?? null, periode ?? null);
      }
      expectNone(tally, 60);
    });

    it.each(levelsOf(area))('in the recap by %s', (level) => {
      const tally = newTally();
      compareTable(tally, area, tableOf(model, SHEET[level]), expectRekap(records, area, level, E));
      expectNone(tally, 80);
    });

    it('in Target-Realisasi, Gerbang Tahap, UPK and Kualitas Data', () => {
      const tally = newTally();
      const isKota = area.length >= 5;
      const sheets = [
        ['Target-Realisasi', isKota ? expectTargetKota : expectTargetArea],
        ['Gerbang Tahap', isKota ? expectGerbangKota : expectGerbangArea],
        ['UPK', isKota ? expectUpkKota : expectUpkArea],
        ['Kualitas Data', isKota ? expectKualitasKota : expectKualitasArea],
      ] as const;
      for (const [nama, expected] of sheets)
        compareTable(tally, area, tableOf(model, nama), expected(records, area, E));
      expectNone(tally, 200);
    });
  },
);

describe.each(each(AREAS.filter((area) => area.length >= 5)))(
  'the groups of $area on $E',
  ({ area, E, files }) => {
    const { records } = files;

    it('equal a second count in Daftar KSM', () => {
      const tally = newTally();
      compareTable(
        tally,
        area,
        tableOf(modelOf(files, area), 'Daftar KSM'),
        expectDaftar(records, area, E),
      );
      expectNone(tally, 50);
    });
  },
);

describe.each(each(KOTA))('the rows of $area on $E', ({ area, E, files }) => {
  const { records } = files;

  it('equal a second count in the Data workbook', () => {
    const tally = newTally();
    const expected = expectData(records, area, E);
    const rows = files.data.get(area) ?? [];
    expect(KOLOM_DATA.map((kolom) => kolom.judul)).toEqual(expected.kepala);
    expect(rows).toHaveLength(expected.baris.length);
    for (const [i, row] of expected.baris.entries())
      for (const [j, cell] of row.entries())
        compareCell(
          tally,
          `${area} Data ${i + 1} ${expected.kepala[j]}`,
          rows[i]?.[j] ?? null,
          cell,
        );
    expectNone(tally, 50);
  });
});

const MEASURES: readonly (readonly [
  Measure,
  string,
  readonly ('anggota' | 'anggotaL' | 'anggotaP' | 'miskin' | 'warmis')[],
])[] = [
  ['anggota', 'anggotaTotal', ['anggota']],
  ['jenisKelamin', 'anggotaL', ['anggotaL', 'anggotaP']],
  ['miskin', 'anggotaMiskin', ['miskin']],
  ['warmis', 'warmisTerampil', ['warmis']],
];

/** The areas of a workbook as a tree, with what each recap sheet hides. */
function treeOf(files: Files, area: string, [, kunci, counts]: (typeof MEASURES)[number]): Node[] {
  const { records, E } = files;
  const trueCounts = (kode: string) => {
    const a = countArea(records, kode, E);
    return counts.map((name) => a[name]);
  };
  const nodes: Node[] = [];
  for (const [depth, level] of levelsOf(area).entries()) {
    const sheet = tableOf(modelOf(files, area), SHEET[level]);
    const i = sheet.kolom.findIndex((k) => k.kunci === kunci);
    if (depth === 0)
      nodes.push({
        kode: 'berkas',
        induk: null,
        counts: trueCounts(area),
        isHidden: isMask(sheet.jumlah?.[i]),
      });
    for (const [row, kode] of codesOf(records, area, level, E).entries())
      nodes.push({
        kode,
        induk: depth === 0 ? 'berkas' : kode.slice(0, kode.lastIndexOf('.')),
        counts: trueCounts(kode),
        isHidden: isMask(sheet.baris[row]?.[i]),
      });
  }
  return nodes;
}

describe('hidden cells', () => {
  it.each(each(AREAS))(
    'of $area on $E hide what they must, and tell nothing',
    ({ area, files }) => {
      const wrong = MEASURES.flatMap((m) => wrongMasks(m[0], treeOf(files, area, m)));
      expect(wrong).toEqual([]);
    },
  );

  it.each(each(PROVINSI))('of $area on $E are the same in Target-Realisasi', ({ area, files }) => {
    const target = tableOf(modelOf(files, area), 'Target-Realisasi');
    const i = target.kolom.findIndex((k) => k.kunci === 'anggota-kini');
    const hidden = new Map(
      treeOf(files, area, ['anggota', 'anggotaTotal', ['anggota']]).map((n) => [
        n.kode,
        n.isHidden,
      ]),
    );
    for (const row of target.baris)
      expect(isMask(row[i])).toBe(hidden.get(String(row[1])) === true);
  });

  it.each(each(KOTA))(
    'of groups of $area on $E tell nothing together with the recap',
    ({ area, E, files }) => {
      const { records } = files;
      const rows = files.data.get(area) ?? [];
      const column = (kunci: string) => KOLOM_DATA.findIndex((k) => k.kunci === kunci);
      const living = livingOf(records, area, E);
      for (const [ukuran, kunci, counts] of [
        ['anggota', 'anggota', ['anggota']],
        ['jenisKelamin', 'anggotaL', ['anggotaL', 'anggotaP']],
        ['miskin', 'anggotaMiskin', ['miskin']],
      ] as const) {
        const nodes: Node[] = [];
        for (const kode of new Set(living.map((g) => g.ksm.wilayah.kelurahan))) {
          const sum = countArea(records, kode, E);
          // Where the recap hides the kelurahan itself, its groups are not told by it.
          const truth = counts.map((name) => sum[name]);
          nodes.push({
            kode,
            induk: null,
            counts: truth,
            isHidden: truth.some((n) => n >= 1 && n <= 4),
          });
        }
        for (const g of living) {
          const c = countOn(g, E);
          const one = { ...c, anggota: c.anggotaL + c.anggotaP };
          const row = rows.find((r) => r[column('ksmId')] === g.ksm.id);
          nodes.push({
            kode: g.ksm.id,
            induk: g.ksm.wilayah.kelurahan,
            counts: counts.map((name) => one[name]),
            isHidden: isMask(row?.[column(kunci)]),
          });
        }
        expect(wrongMasks(ukuran, nodes).filter((w) => !w.includes('without a reason'))).toEqual(
          [],
        );
      }
    },
  );

  it.each(each(AREAS.filter((area) => area.length >= 5)))(
    'of groups of $area on $E in Daftar KSM are not told by the recap of their kelurahan',
    ({ area, E, files }) => {
      const { records } = files;
      const daftar = tableOf(modelOf(files, area), 'Daftar KSM');
      const rekap = tableOf(modelOf(files, area), 'Rekap Kelurahan');
      const column = (sheet: typeof daftar, kunci: string) =>
        sheet.kolom.findIndex((k) => k.kunci === kunci);
      const nodes: Node[] = codesOf(records, area, 'kelurahan', E).map((kode, i) => ({
        kode,
        induk: null,
        counts: [countArea(records, kode, E).anggota],
        isHidden: isMask(rekap.baris[i]?.[column(rekap, 'anggotaTotal')]),
      }));
      for (const g of livingOf(records, area, E)) {
        const c = countOn(g, E);
        const row = daftar.baris.find((r) => r[column(daftar, 'ksmId')] === g.ksm.id);
        nodes.push({
          kode: g.ksm.id,
          induk: g.ksm.wilayah.kelurahan,
          counts: [c.anggotaL + c.anggotaP],
          // No members are written "< 5" too, and need nobody's help.
          isHidden: c.anggotaL + c.anggotaP > 0 && isMask(row?.[column(daftar, 'anggota')]),
        });
      }
      expect(wrongMasks('anggota', nodes)).toEqual([]);
    },
  );

  it('are there to be proved', () => {
    const masks = ALL.flatMap(({ model, data }) => [
      ...[...model.values()].flatMap((m) =>
        m.sheets.flatMap((s) => (s.bentuk === 'tabel' ? s.baris.flat() : [])),
      ),
      ...[...data.values()].flat(2),
    ]).filter(isMask);
    expect(masks).toContain('< 5');
    expect(masks).toContain('*');
  });
});

describe('sums', () => {
  /** JUMLAH of every column that is a plain sum, by heading. */
  function sumsOf(model: WorkbookModel, nama: string): Map<string, number | null> {
    const sheet = tableOf(model, nama);
    return new Map(
      sheet.kolom.flatMap((kolom, i) => {
        const sel = sheet.jumlah?.[i];
        const isSum =
          typeof sel === 'object' && sel !== null && sel.rumus.startsWith('SUBTOTAL(109');
        return isSum ? [[kolom.kunci, sel.nilai] as const] : [];
      }),
    );
  }

  function add(parts: readonly ReadonlyMap<string, number | null>[], kunci: string): number | null {
    const values = parts.map((p) => p.get(kunci));
    // A sum that a file hides cannot be added.
    if (values.some((v) => v === undefined)) return null;
    return values.reduce<number>((sum, v) => sum + (v ?? 0), 0);
  }

  it.each(ALL.map((files) => ({ E: files.E, files })))(
    'of the cities of $E are those of the provinces and of the nation, in every sheet',
    ({ files }) => {
      const of = (areas: readonly string[], nama: string) =>
        areas.map((area) => sumsOf(modelOf(files, area), nama));
      let compared = 0;
      for (const nama of ['Rekap Kecamatan', 'Rekap Kelurahan', 'UPK', 'Kualitas Data']) {
        const cities = of(KOTA, nama);
        const provinces = of(PROVINSI, nama);
        const [nation] = of(['ID'], nama);
        for (const [kunci, sum] of nation ?? []) {
          if (nama === 'UPK' && ['lkm', 'berdata'].includes(kunci)) continue;
          for (const parts of [cities, provinces]) {
            const total = add(parts, kunci);
            if (total === null) continue;
            expect([nama, kunci, total]).toEqual([nama, kunci, sum]);
            compared += 1;
          }
        }
      }
      for (const nama of ['Rekap Kab-Kota', 'Target-Realisasi', 'Gerbang Tahap']) {
        const provinces = of(PROVINSI, nama);
        const [nation] = of(['ID'], nama);
        for (const [kunci, sum] of nation ?? []) {
          const total = add(provinces, kunci);
          if (total === null) continue;
          expect([nama, kunci, total]).toEqual([nama, kunci, sum]);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(150);
    },
  );

  it.each(ALL.map((files) => ({ E: files.E, files })))(
    'of the rows of the Data workbooks on $E are those of the recaps',
    ({ files }) => {
      const { records, E } = files;
      for (const kota of KOTA) {
        const rows = files.data.get(kota) ?? [];
        const jumlah = sumsOf(modelOf(files, kota), 'Rekap Kelurahan');
        const sum = (...judul: readonly string[]) => {
          let total = 0;
          for (const row of rows)
            for (const j of judul) {
              const isi = row[KOLOM_DATA.findIndex((k) => k.judul === j)];
              if (isi !== null && typeof isi !== 'number') throw new Error(`${j}: ${isi}`);
              total += isi ?? 0;
            }
          return total;
        };
        expect(rows.length).toBe(jumlah.get('ksm'));
        expect({
          rencana: sum('Sesi Rencana'),
          terlaksana: sum('Sesi Terlaksana'),
          tabungan: sum('Tabungan (Rp)'),
          beredar: sum(
            'Pinjaman Internal (Rp)',
            'Pinjaman UPK (Rp)',
            'Pinjaman PPMK (Rp)',
            'Pinjaman Mitra (Rp)',
          ),
          jatuhTempo: sum('Jatuh Tempo (Rp)'),
          tepatWaktu: sum('Dibayar Tepat Waktu (Rp)'),
        }).toEqual(
          Object.fromEntries(
            ['rencana', 'terlaksana', 'tabungan', 'beredar', 'jatuhTempo', 'tepatWaktu'].map(
              (k) => [k, jumlah.get(k)],
            ),
          ),
        );
        expect(sum('Kas (Rp)')).toBe(countArea(records, kota, E).kas);
        for (const [judul, kunci] of [
          [
            'Tingkat',
            {
              'Belum Dinilai': 'belumDinilai',
              Pemula: 'pemula',
              Berkembang: 'berkembang',
              Berdaya: 'berdaya',
              Mandiri: 'mandiri',
            },
          ],
          ['Status', { Aktif: 'aktif', Jeda: 'jeda', 'Tidak Aktif': 'tidakAktif' }],
          ['Tahap', { I: 'tahap1', II: 'tahap2', III: 'tahap3' }],
        ] as const) {
          const at = KOLOM_DATA.findIndex((k) => k.judul === judul);
          for (const [isi, column] of Object.entries(kunci))
            expect([judul, isi, rows.filter((row) => row[at] === isi).length]).toEqual([
              judul,
              isi,
              jumlah.get(column),
            ]);
        }
      }
    },
  );
});
