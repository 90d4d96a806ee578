import { describe, expect, it } from 'vitest';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { canonicalCells } from '../../../functions/src/domain/quick-status/workbook/canonical.ts';
import { cellsOf } from '../../../functions/src/domain/quick-status/workbook/cells.ts';
import { letakTabel } from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import type {
  Sel,
  SheetModel,
  TabelModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  composeDataGabungan,
  composeQsNasional,
  composeQsProvinsi,
} from '../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { composeQsKota } from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  aCapaianKsm,
  aLokasi,
  aRekapKota,
  DICETAK,
  gerbangOf,
  PARAMETER,
  PER,
  UPDATE,
} from './contoh.ts';
import { makeRandom, randomKsm } from './random-ksm.ts';
import { evaluate, gridOf } from './rumus.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

const CETAKAN = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };
const TANPA_LAIN = { gerbang: new Map(), upk: [] };
const GABUNGAN = { ...CETAKAN, tahun: 2017, bulan: toBulan('2017-07'), per: PER, berjalan: true };

function kotaModel(ksm: readonly CapaianKsm[], rekap: RekapKota = aRekapKota(ksm)): WorkbookModel {
  const lkm = [{ id: 'lkm-1', nama: 'LKM Sejahtera' }];
  return composeQsKota({ ...CETAKAN, rekap, ksm, lkm, gerbang: gerbangOf(ksm), upk: [] });
}

function tabelOf(model: WorkbookModel, nama: string): TabelModel {
  const sheet = model.sheets.find((s) => s.nama === nama);
  if (sheet?.bentuk !== 'tabel') throw new Error(`no table ${nama}`);
  return sheet;
}

/** The rows of a table as objects by column key. */
function rowsOf(tabel: TabelModel): Record<string, unknown>[] {
  return tabel.baris.map((row) =>
    Object.fromEntries(tabel.kolom.map((kolom, i) => [kolom.kunci, row[i]])),
  );
}

function jumlahOf(tabel: TabelModel): Record<string, Sel> {
  return Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, tabel.jumlah?.[i] ?? null]));
}

const value = (sel: Sel | undefined) =>
  typeof sel === 'object' && sel !== null ? sel.nilai : (sel ?? null);

function manyKsm(seed: number, kelurahan: readonly string[], per: number): CapaianKsm[] {
  const random = makeRandom(seed);
  return kelurahan.flatMap((kode, i) =>
    Array.from({ length: per }, (_, j) => randomKsm(random, kode, i * per + j)),
  );
}

/** Plain half-up rounding of 100 × a / b to one decimal, by whole numbers. */
function percent(a: number, b: number): number | null {
  if (b === 0) return null;
  const tenths = (BigInt(a) * 2000n + BigInt(b)) / (BigInt(b) * 2n);
  return Number(tenths) / 10;
}

const BANDUNG = ['32.73.01.1001', '32.73.01.1002', '32.73.02.1001', '32.73.02.1002'];
const SALATIGA = ['33.73.01.1001', '33.73.02.1001'];
const BOGOR = ['32.71.01.1001', '32.71.01.1002'];

describe('the workbook of a kab/kota', () => {
  const ksm = manyKsm(1, BANDUNG, 9);
  const model = kotaModel(ksm);
  const hidup = ksm.filter((k) => k.capaian.tingkat !== 'Bubar');

  it('has the cover, the levels below, the list of groups and the dictionary', () => {
    expect(model.sheets.map((s) => s.nama)).toEqual([
      'Info',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Daftar KSM',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
    expect(model.judul).toBe('QS PENDAMPINGAN KSM TA 2017 Update 5 Juli 2017');
  });

  it('has the columns of the recap in their order', () => {
    const headings = tabelOf(model, 'Rekap Kelurahan')
      .kolom.filter((k) => k.tersembunyi !== true)
      .map((k) => k.judul.join(' / ').replaceAll('\n', ' '));
    expect(headings).toEqual([
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      'Kecamatan',
      'Kelurahan/Desa',
      'LKM',
      'Jml Lokasi',
      'Jml KSM',
      'Status KSM / Aktif',
      'Status KSM / Jeda',
      'Status KSM / Tidak Aktif',
      'Tahap / I',
      'Tahap / II',
      'Tahap / III',
      'Tingkat Kematangan / Belum Dinilai',
      'Tingkat Kematangan / Pemula',
      'Tingkat Kematangan / Berkembang',
      'Tingkat Kematangan / Berdaya',
      'Tingkat Kematangan / Mandiri',
      'Anggota / L',
      'Anggota / P',
      'Anggota / Total',
      'Anggota / Warga Miskin (PS-2)',
      'Anggota / % Perempuan',
      'Sesi / Rencana',
      'Sesi / Terlaksana',
      'Sesi / %',
      'Kehadiran %',
      'Penabung %',
      'Total Tabungan (Rp)',
      'Pinjaman Beredar (Rp)',
      'Pengembalian Pinjaman / Jatuh Tempo (Rp)',
      'Pengembalian Pinjaman / Dibayar Tepat Waktu (Rp)',
      'Pengembalian Pinjaman / %',
      'KSM 5 Aturan Konsisten / Jml',
      'KSM 5 Aturan Konsisten / %',
      'Warmis Terampil/ Bekerja',
      'KSM Akses Kegiatan Sosial',
    ]);
  });

  it('gives every area the sums of its groups and ratios of sums', () => {
    const sum = (rows: readonly CapaianKsm[], of: (k: CapaianKsm) => number) =>
      rows.reduce((total, k) => total + of(k), 0);
    const naive = (rows: readonly CapaianKsm[]) => {
      const a = (of: (angka: CapaianKsm['capaian']['angka']) => number) =>
        sum(rows, (k) => of(k.capaian.angka));
      const count = (fits: (k: CapaianKsm) => boolean) => rows.filter(fits).length;
      const konsisten = count(
        (k) =>
          k.capaian.tingkat !== 'Belum Dinilai' &&
          k.capaian.statusAturan.filter((s) => s === 'Konsisten').length === 5,
      );
      const terlaksana = sum(rows, (k) => k.capaian.terlaksana);
      const rencana = sum(rows, (k) => k.capaian.rencana);
      return {
        ksm: rows.length,
        aktif: count((k) => k.capaian.status === 'Aktif'),
        jeda: count((k) => k.capaian.status === 'Jeda'),
        tidakAktif: count((k) => k.capaian.status === 'Tidak Aktif'),
        tahap1: count((k) => k.tahap === 'I'),
        tahap2: count((k) => k.tahap === 'II'),
        tahap3: count((k) => k.tahap === 'III'),
        belumDinilai: count((k) => k.capaian.tingkat === 'Belum Dinilai'),
        pemula: count((k) => k.capaian.tingkat === 'Pemula'),
        berkembang: count((k) => k.capaian.tingkat === 'Berkembang'),
        berdaya: count((k) => k.capaian.tingkat === 'Berdaya'),
        mandiri: count((k) => k.capaian.tingkat === 'Mandiri'),
        rencana,
        terlaksana,
        persenSesi: percent(terlaksana, rencana),
        persenKehadiran: percent(
          a((x) => x.hadir),
          a((x) => x.slotHadir),
        ),
        persenPenabung: percent(
          a((x) => x.penabung),
          a((x) => x.slotTabungan),
        ),
        tabungan: a((x) => x.tabungan),
        beredar: a((x) => x.pinjamanBeredar.internal + x.pinjamanBeredar.upk),
        jatuhTempo: a((x) => x.jatuhTempo),
        tepatWaktu: a((x) => x.tepatWaktu),
        persenTepatWaktu: percent(
          a((x) => x.tepatWaktu),
          a((x) => x.jatuhTempo),
        ),
        konsisten5: konsisten,
        persenKonsisten: percent(konsisten, rows.length),
        ksmAksesSosial: count((k) => k.aksesKegiatanSosial),
        anggotaTotal: a((x) => x.anggotaL + x.anggotaP),
      };
    };
    for (const row of rowsOf(tabelOf(model, 'Rekap Kelurahan')))
      expect(row).toMatchObject(naive(hidup.filter((k) => k.wilayah.kelurahan === row['kode'])));
    for (const row of rowsOf(tabelOf(model, 'Rekap Kecamatan')))
      expect(row).toMatchObject(naive(hidup.filter((k) => k.wilayah.kecamatan === row['kode'])));
    for (const lembar of ['Rekap Kecamatan', 'Rekap Kelurahan']) {
      const jumlah = jumlahOf(tabelOf(model, lembar));
      for (const [kunci, expected] of Object.entries(naive(hidup)))
        expect([kunci, value(jumlah[kunci])]).toEqual([kunci, expected]);
    }
  });

  it('lists every group that is not dissolved, once, without a name of a person', () => {
    const daftar = tabelOf(model, 'Daftar KSM');
    expect(rowsOf(daftar).map((row) => row['ksmId'])).toHaveLength(hidup.length);
    expect(new Set(rowsOf(daftar).map((row) => row['ksmId']))).toEqual(
      new Set(hidup.map((k) => k.ksmId)),
    );
    expect(daftar.kolom.map((k) => k.judul.at(-1))).not.toContain('Nama Anggota');
  });

  it('writes "< 5" for the members of a group of fewer than five', () => {
    const four = aCapaianKsm({
      ksmId: 'ksm-4',
      capaian: { angka: { anggotaL: 1, anggotaP: 3, anggotaMiskin: 4 } },
    });
    const others = ['ksm-5', 'ksm-6'].map((ksmId, i) =>
      aCapaianKsm({ ksmId, capaian: { angka: { anggotaL: 0, anggotaP: 10 + i } } }),
    );
    const elsewhere = aCapaianKsm({ ksmId: 'ksm-7', kelurahan: '32.73.02.1001' });
    const model = kotaModel([four, ...others, elsewhere]);
    const anggota = rowsOf(tabelOf(model, 'Daftar KSM')).map((row) => row['anggota']);
    // The smallest neighbour hides too: the recap shows the sum of the kelurahan.
    expect(anggota).toEqual(['< 5', '*', 11, 10]);
    expect(jumlahOf(tabelOf(model, 'Daftar KSM'))['anggota']).toBeNull();
  });

  it('leaves a blank, never a zero, where a figure does not apply', () => {
    const none = aCapaianKsm({
      tahap: null,
      capaian: {
        tingkat: 'Belum Dinilai',
        status: null,
        aturan: [null, null, null, null, null],
        ps: null,
        sk: null,
        rencana: 0,
        angka: { jatuhTempo: 0, tepatWaktu: 0, slotHadir: 0, hadir: 0, sesiTerakhir: null },
      },
    });
    const model = kotaModel([none]);
    expect(rowsOf(tabelOf(model, 'Daftar KSM'))[0]).toMatchObject({
      tahap: null,
      status: null,
      r1: null,
      r5: null,
      ps: null,
      sk: null,
      sesiTerakhir: null,
    });
    expect(rowsOf(tabelOf(model, 'Rekap Kelurahan'))[0]).toMatchObject({
      persenSesi: null,
      persenKehadiran: null,
      persenTepatWaktu: null,
      jatuhTempo: 0,
    });
    expect(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))['persenTepatWaktu']).toMatchObject({
      nilai: null,
    });
  });

  it('keeps names with signs, quotes, emoji and 100 characters as they are', () => {
    const names = [
      '=1+1',
      '+62 Maju',
      '-Mawar-',
      '@Kenanga',
      `KSM "Ba'a" / <Rote> & Co`,
      'KSM Melati 😀🌷',
      'Panjang '.repeat(13).slice(0, 100),
    ];
    const ksm = names.map((nama, i) => aCapaianKsm({ ksmId: `ksm-${i}`, nama }));
    const daftar = rowsOf(tabelOf(kotaModel(ksm), 'Daftar KSM'));
    expect(daftar).toHaveLength(names.length);
    expect(new Set(daftar.map((row) => row['nama']))).toEqual(new Set(names));
  });

  it('drops what no workbook can hold: control characters and half characters', () => {
    const model = kotaModel([aCapaianKsm({ nama: 'A\u0000B\u0007\nC\ud800D' })]);
    expect(rowsOf(tabelOf(model, 'Daftar KSM'))[0]?.['nama']).toBe('A B C\ufffdD');
  });

  it('says so when an area has no group at all', () => {
    const model = kotaModel([], aRekapKota([], { lokasi: [] }));
    for (const nama of ['Rekap Kecamatan', 'Rekap Kelurahan', 'Daftar KSM']) {
      const tabel = tabelOf(model, nama);
      expect(tabel.baris).toHaveLength(1);
      expect(tabel.baris[0]?.[1]).toBe('Belum ada data');
      expect(tabel.saring).toBe(false);
    }
    expect(value(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))['ksm'])).toBe(0);
  });

  it('refuses a list of groups that is not the one of the recap', () => {
    expect(() => kotaModel(ksm.slice(1), aRekapKota(ksm))).toThrow('groups for a recap of');
  });

  it('refuses parameters other than those of the recap', () => {
    const parameter = { ...PARAMETER, berlakuSejak: toTanggal('2017-01-01') };
    expect(() =>
      composeQsKota({
        ...CETAKAN,
        parameter,
        rekap: aRekapKota([]),
        ksm: [],
        lkm: [],
        ...TANPA_LAIN,
      }),
    ).toThrow('parameters of 2015-01-01');
  });
});

describe('the workbooks of a province and of the nation', () => {
  const kota = [
    aRekapKota(manyKsm(2, BANDUNG, 6)),
    aRekapKota(manyKsm(3, BOGOR, 6), { kode: '32.71', nama: 'Kota Bogor' }),
    aRekapKota(manyKsm(4, SALATIGA, 6), {
      kode: '33.73',
      nama: 'Kota Salatiga',
      namaProvinsi: 'Jawa Tengah',
      per: toTanggal('2017-07-03'),
    }),
  ];
  const jabar = composeQsProvinsi({
    ...GABUNGAN,
    kode: toKodeProvinsi('32'),
    nama: 'Jawa Barat',
    kota: kota.slice(0, 2),
  });
  const jateng = composeQsProvinsi({
    ...GABUNGAN,
    kode: toKodeProvinsi('33'),
    nama: 'Jawa Tengah',
    kota: kota.slice(2),
  });
  const nasional = composeQsNasional({ ...GABUNGAN, kota: kota.toReversed() });

  it('have a sheet for every level below and no list of groups', () => {
    expect(jabar.sheets.map((s) => s.nama)).toEqual([
      'Info',
      'Rekap Kab-Kota',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
    expect(nasional.sheets.map((s) => s.nama)).toEqual([
      'Info',
      'Rekap Provinsi',
      'Rekap Kab-Kota',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
  });

  it('add up from sheet to sheet and from file to file', () => {
    const cacah = ['ksm', 'mandiri', 'rencana', 'tabungan', 'beredar', 'jatuhTempo', 'hadir'];
    for (const kunci of cacah) {
      const jumlah = (model: WorkbookModel, nama: string) =>
        Number(value(jumlahOf(tabelOf(model, nama))[kunci]));
      const levels = ['Rekap Kab-Kota', 'Rekap Kecamatan', 'Rekap Kelurahan'];
      for (const nama of levels) {
        expect(jumlah(jabar, nama) + jumlah(jateng, nama)).toBe(jumlah(nasional, nama));
        expect(jumlah(nasional, nama)).toBe(jumlah(nasional, 'Rekap Provinsi'));
      }
      const rows = rowsOf(tabelOf(nasional, 'Rekap Provinsi')).map((row) => row[kunci]);
      expect(rows).toEqual([jumlah(jabar, 'Rekap Kab-Kota'), jumlah(jateng, 'Rekap Kab-Kota')]);
    }
  });

  it('divide sums, and never average percentages', () => {
    const small = aRekapKota([
      aCapaianKsm({ capaian: { angka: { jatuhTempo: 100, tepatWaktu: 100 } } }),
    ]);
    const large = aRekapKota(
      [
        aCapaianKsm({
          kelurahan: '32.71.01.1001',
          capaian: { angka: { jatuhTempo: 900, tepatWaktu: 0 } },
        }),
      ],
      { kode: '32.71', nama: 'Kota Bogor' },
    );
    const model = composeQsProvinsi({
      ...GABUNGAN,
      kode: toKodeProvinsi('32'),
      nama: 'Jawa Barat',
      kota: [small, large],
    });
    const tabel = tabelOf(model, 'Rekap Kab-Kota');
    expect(rowsOf(tabel).map((row) => row['persenTepatWaktu'])).toEqual([0, 100]);
    expect(value(jumlahOf(tabel)['persenTepatWaktu'])).toBe(10);
  });

  it('round a tie half up, exactly', () => {
    const tie = aRekapKota([
      aCapaianKsm({ capaian: { angka: { jatuhTempo: 2000, tepatWaktu: 1389 } } }),
    ]);
    const model = composeQsNasional({ ...GABUNGAN, kota: [tie] });
    // 1389 / 2000 = 69.45 %, which binary floating point takes for a little less.
    expect(value(jumlahOf(tabelOf(model, 'Rekap Provinsi'))['persenTepatWaktu'])).toBe(69.5);
  });

  it('say which kab/kota are missing and how old the parts are', () => {
    const model = composeQsNasional({
      ...GABUNGAN,
      kota,
      belumAda: [{ kode: toKodeKota('32.05'), nama: 'Kabupaten Garut' }],
    });
    const text = [...gridOf(model)].filter(([at]) => at.startsWith('Info!')).map(([, v]) => v);
    expect(text).toContain('Kabupaten Garut (32.05)');
    expect(text).toContain('2017-07-03');
  });

  it('say how many sessions there are and what is verified, also beside the flat data', () => {
    const rows = (sheet: SheetModel | undefined) =>
      sheet?.bentuk === 'lembar' ? sheet.sections.flatMap((section) => section.baris) : [];
    const status = /^(Sesi |Bulan terverifikasi|Kab\/kota|Data kab\/kota)/;
    const data = composeDataGabungan({ ...GABUNGAN, kota }, 10);
    const found = rows(data.info).filter((row) => status.test(row.label));
    expect(found).toEqual(rows(nasional.sheets[0]).filter((row) => status.test(row.label)));
    const sesi = kota.reduce((sum, k) => sum + k.angka.sesiTahun, 0);
    expect(found.find((row) => row.label === 'Sesi tahun 2017')?.isi).toBe(sesi);
    expect(found.map((row) => row.label)).toContain('Bulan terverifikasi (%)');
  });

  it('hold for no kab/kota at all', () => {
    const model = composeQsNasional({ ...GABUNGAN, kota: [] });
    expect(tabelOf(model, 'Rekap Provinsi').baris[0]?.[1]).toBe('Belum ada data');
  });

  it('refuse a kab/kota that comes twice or belongs elsewhere', () => {
    expect(() => composeQsNasional({ ...GABUNGAN, kota: [...kota, ...kota] })).toThrow(
      'comes twice',
    );
    expect(() =>
      composeQsProvinsi({ ...GABUNGAN, kode: toKodeProvinsi('32'), nama: 'Jawa Barat', kota }),
    ).toThrow('is not in province 32');
  });
});

describe('formulas', () => {
  const single = [aCapaianKsm({ capaian: { angka: { anggotaL: 2, anggotaP: 3 } } })];
  const models: readonly (readonly [string, WorkbookModel])[] = [
    ['a kab/kota', kotaModel(manyKsm(5, BANDUNG, 8))],
    ['a kab/kota of tiny groups', kotaModel(manyKsm(6, BANDUNG, 1))],
    ['a kab/kota of one group', kotaModel(single)],
    ['an empty kab/kota', kotaModel([], aRekapKota([], { lokasi: [] }))],
    [
      'a kab/kota without groups',
      kotaModel([], aRekapKota([], { lokasi: BANDUNG.map((k) => aLokasi(k)) })),
    ],
    ['the nation', composeQsNasional({ ...GABUNGAN, kota: [aRekapKota(manyKsm(7, BANDUNG, 3))] })],
  ];

  it.each(models)('of %s give their cached values', (_, model) => {
    const grid = gridOf(model);
    let formulas = 0;
    for (const sheet of model.sheets)
      for (const cell of cellsOf(sheet)) {
        if (typeof cell.isi !== 'object' || cell.isi === null) continue;
        formulas += 1;
        expect([cell.isi.rumus, evaluate(cell.isi.rumus, sheet, grid)]).toEqual([
          cell.isi.rumus,
          cell.isi.nilai,
        ]);
      }
    expect(formulas).toBeGreaterThan(60);
  });

  it('keep JUMLAH right where cells are hidden, and tell nothing when rows are filtered', () => {
    const model = kotaModel([
      aCapaianKsm({ ksmId: 'a', capaian: { angka: { anggotaL: 2, anggotaP: 10 } } }),
      aCapaianKsm({
        ksmId: 'b',
        kelurahan: '32.73.01.1002',
        capaian: { angka: { anggotaL: 9, anggotaP: 4, anggotaMiskin: 9 } },
      }),
      aCapaianKsm({
        ksmId: 'c',
        kelurahan: '32.73.01.1003',
        capaian: { angka: { anggotaL: 8, anggotaP: 8, anggotaMiskin: 9 } },
      }),
    ]);
    const tabel = tabelOf(model, 'Rekap Kelurahan');
    expect(
      rowsOf(tabel).map((row) => [row['anggotaL'], row['anggotaP'], row['anggotaTotal']]),
    ).toEqual([
      ['< 5', '*', 12],
      ['*', '< 5', 13],
      [8, 8, 16],
    ]);
    expect(rowsOf(tabel).map((row) => row['persenPerempuan'])).toEqual(['*', '*', 50]);
    const { pertama, terakhir } = letakTabel(tabel);
    const no = `A${pertama}:A${terakhir}`;
    const l = `U${pertama}:U${terakhir}`;
    expect(jumlahOf(tabel)['anggotaL']).toEqual({
      rumus: `SUBTOTAL(109,${l})+IF(SUBTOTAL(103,${no})=ROWS(${no}),11,0)`,
      nilai: 19,
    });
    expect(value(jumlahOf(tabel)['persenPerempuan'])).toBe(percent(22, 41));
  });
});

describe('the fingerprint of the contents', () => {
  const ksm = manyKsm(8, BANDUNG, 3);
  const rekap = aRekapKota(ksm);
  const base = { ...CETAKAN, rekap, ksm, lkm: [], gerbang: gerbangOf(ksm), upk: [] };

  it('is the same whenever the file is printed', () => {
    const later = composeQsKota({
      ...base,
      dicetak: '2017-07-09T01:02:03.000Z',
      update: toTanggal('2017-07-09'),
    });
    const now = composeQsKota(base);
    expect(later.judul).not.toBe(now.judul);
    expect(canonicalCells(later)).toBe(canonicalCells(now));
    expect(canonicalCells(now)).not.toContain('Update 5 Juli');
    expect(canonicalCells(now)).not.toContain('14.30');
  });

  it('is the same in whatever order the groups come', () => {
    expect(canonicalCells(composeQsKota({ ...base, ksm: ksm.toReversed() }))).toBe(
      canonicalCells(composeQsKota(base)),
    );
  });

  it('changes with any figure, name or report date', () => {
    const now = canonicalCells(composeQsKota(base));
    const [first, ...rest] = ksm;
    if (first === undefined) throw new Error('no group');
    const renamed = [{ ...first, nama: 'KSM Lain' }, ...rest];
    expect(canonicalCells(composeQsKota({ ...base, ksm: renamed }))).not.toBe(now);
    expect(
      canonicalCells(composeQsKota({ ...base, rekap: { ...rekap, per: toTanggal('2017-07-06') } })),
    ).not.toBe(now);
  });
});
