// Cases that no demo has: areas without anything, odd names, areas whose codes change, groups that move or
// end, and the turn of the year.
import { describe, expect, it } from 'vitest';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { bulanOfKsm, sumBulan } from '../../../functions/src/domain/quick-status/recap/bulanan.ts';
import { buildBarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import { composeData } from '../../../functions/src/domain/quick-status/data/compose-data.ts';
import { cellsOf } from '../../../functions/src/domain/quick-status/workbook/cells.ts';
import type {
  Sel,
  TabelModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { composeQsKota } from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import {
  aCapaianKsm,
  aLokasi,
  aRekapKota,
  DICETAK,
  gerbangOf,
  makeRandom,
  ODD,
  PARAMETER,
  PER,
  randomKsm,
  UPDATE,
} from './contoh.ts';
import { kotaOf, playDemo } from '../../naive/kota-demo.ts';
import { evaluate, gridOf } from './rumus.ts';
import {
  toTanggal,
  toBulan,
  type Bulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';

const CETAKAN = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };
const GABUNGAN = { ...CETAKAN, tahun: 2017, bulan: toBulan('2017-07'), per: PER, berjalan: true };

const kotaModel = (
  ksm: readonly CapaianKsm[],
  rekap: RekapKota = aRekapKota(ksm),
  lkm: readonly { readonly id: string; readonly nama: string }[] = [],
): WorkbookModel =>
  composeQsKota({ ...CETAKAN, rekap, ksm, lkm, gerbang: gerbangOf(ksm), upk: [] });

const provinsiModel = (kota: readonly RekapKota[], nama = 'Jawa Barat') =>
  composeQsProvinsi({ ...GABUNGAN, kode: kota[0]?.provinsi ?? '32', nama, kota });

function tabelOf(model: WorkbookModel, nama: string): TabelModel {
  const sheet = model.sheets.find((s) => s.nama === nama);
  if (sheet?.bentuk !== 'tabel') throw new Error(`no table ${nama}`);
  return sheet;
}

const rowsOf = (tabel: TabelModel): Record<string, unknown>[] =>
  tabel.baris.map((row) => Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, row[i]])));

const value = (sel: Sel | undefined) =>
  typeof sel === 'object' && sel !== null ? sel.nilai : (sel ?? null);

const jumlahOf = (tabel: TabelModel): Record<string, unknown> =>
  Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, value(tabel.jumlah?.[i])]));

/** Formulas whose cached value is not what they give. */
function wrongFormulas(model: WorkbookModel): string[] {
  const grid = gridOf(model);
  return model.sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(({ isi }) => {
      if (typeof isi !== 'object' || isi === null) return [];
      const given = evaluate(isi.rumus, sheet, grid);
      return given === isi.nilai ? [] : [`${sheet.nama} ${isi.rumus}: ${given}, not ${isi.nilai}`];
    }),
  );
}

describe('an area without a group', () => {
  const lokasi = ['32.73.01.1001', '32.73.02.1001'].map((kode) => aLokasi(kode));
  const rekap = aRekapKota([], { lokasi });
  const files = [
    kotaModel([], rekap),
    provinsiModel([rekap]),
    composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
  ];

  it('lists its places with zeros, and leaves what has no divisor blank', () => {
    for (const model of files) {
      const rows = rowsOf(tabelOf(model, 'Rekap Kelurahan'));
      expect(rows).toHaveLength(2);
      for (const row of rows)
        expect(row).toMatchObject({
          lokasi: 1,
          ksm: 0,
          anggotaTotal: 0,
          tabungan: 0,
          persenPerempuan: null,
          persenSesi: null,
          persenTepatWaktu: null,
          persenKonsisten: null,
        });
      expect(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))).toMatchObject({
        lokasi: 2,
        ksm: 0,
        persenSesi: null,
      });
    }
  });

  it('has formulas that give their cached values', () => {
    for (const model of files) expect(wrongFormulas(model)).toEqual([]);
  });

  it('is blank in Kualitas Data, not a hundred percent', () => {
    expect(jumlahOf(tabelOf(files[0] as WorkbookModel, 'Kualitas Data'))).toMatchObject({
      ksmBulan: 0,
      kelengkapan: null,
      akurasi: null,
      ketepatan: null,
      konsistensi: null,
      evkin: null,
    });
  });
});

describe('an area of one group', () => {
  it.each([
    ['of many members', aCapaianKsm()],
    [
      'of three members',
      aCapaianKsm({ capaian: { angka: { anggotaL: 1, anggotaP: 2, anggotaMiskin: 3 } } }),
    ],
    [
      'without a member',
      aCapaianKsm({ capaian: { angka: { anggotaL: 0, anggotaP: 0, anggotaMiskin: 0 } } }),
    ],
  ])('%s has formulas that give their cached values, up to the nation', (_, one) => {
    const rekap = aRekapKota([one]);
    for (const model of [
      kotaModel([one]),
      provinsiModel([rekap]),
      composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
    ]) {
      expect(wrongFormulas(model)).toEqual([]);
      expect(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))['ksm']).toBe(1);
    }
  });

  it('of three members hides them on every sheet of every file', () => {
    const one = aCapaianKsm({
      warmisTerampil: 2,
      capaian: { angka: { anggotaL: 1, anggotaP: 2, anggotaAktif: 3, anggotaMiskin: 3 } },
    });
    const rekap = aRekapKota([one]);
    for (const model of [
      kotaModel([one]),
      provinsiModel([rekap]),
      composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
    ])
      for (const nama of ['Rekap Kecamatan', 'Rekap Kelurahan']) {
        const tabel = tabelOf(model, nama);
        for (const row of [rowsOf(tabel)[0], jumlahOf(tabel)])
          expect(row).toMatchObject({
            anggotaL: '< 5',
            anggotaP: '< 5',
            anggotaTotal: '< 5',
            anggotaMiskin: '< 5',
            persenPerempuan: '*',
            warmisTerampil: '< 5',
          });
      }
  });
});

describe('odd names', () => {
  const ksm = ODD.map((nama, i) =>
    aCapaianKsm({ ksmId: `ksm-${i}`, nama, kelurahan: `32.73.01.100${i}`, lkm: `lkm-${i}` }),
  );
  const lokasi = ODD.map((nama, i) =>
    aLokasi(`32.73.01.100${i}`, { nama, namaKecamatan: ODD[4] ?? '' }),
  );
  const lkm = ODD.map((nama, i) => ({ id: `lkm-${i}`, nama }));

  it.each(ODD)('of an area stand as they are on every sheet: %s', (nama) => {
    const rekap = aRekapKota(ksm, { nama, namaProvinsi: nama, lokasi });
    const files = [kotaModel(ksm, rekap, lkm), provinsiModel([rekap], nama)];
    for (const model of files) {
      expect(rowsOf(tabelOf(model, 'Rekap Kelurahan')).map((row) => row['nama-kelurahan'])).toEqual(
        ODD,
      );
      expect(rowsOf(tabelOf(model, 'Rekap Kelurahan'))[0]).toMatchObject({
        'nama-provinsi': nama,
        'nama-kota': nama,
        'nama-kecamatan': ODD[4],
      });
      for (const sheet of model.sheets) expect(sheet.judul.join('\n')).toContain(nama);
      expect(wrongFormulas(model)).toEqual([]);
    }
    const [kota] = files;
    if (kota === undefined) throw new Error('no file');
    const names = (sheet: string) => new Set(rowsOf(tabelOf(kota, sheet)).map((row) => row['lkm']));
    for (const sheet of ['Daftar KSM', 'Gerbang Tahap']) expect(names(sheet)).toEqual(new Set(ODD));
  });

  it('come nowhere near a formula, a sheet or a named range', () => {
    const rekap = aRekapKota(ksm, { nama: ODD[6] ?? '', lokasi });
    for (const model of [
      kotaModel(ksm, rekap, lkm),
      provinsiModel([rekap]),
      composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
    ]) {
      const rentang = model.sheets.flatMap((s) => (s.bentuk === 'tabel' ? [s.rentang ?? 'A'] : []));
      const rumus = model.sheets.flatMap((s) =>
        [...cellsOf(s)].flatMap(({ isi }) =>
          typeof isi === 'object' && isi !== null ? [isi.rumus] : [],
        ),
      );
      expect(rumus.length).toBeGreaterThan(50);
      for (const nama of rentang) expect(nama).toMatch(/^[A-Za-z_]{1,40}$/);
      for (const nama of ODD.filter((n) => n.length > 4))
        expect(rumus.filter((r) => r.includes(nama))).toEqual([]);
      for (const sheet of model.sheets) expect(sheet.nama).toMatch(/^[A-Za-z][A-Za-z -]{0,30}$/);
      const names = model.sheets.map((sheet) => sheet.nama.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('stand as they are in the rows of the Data workbook', () => {
    const rows = buildBarisData(ksm, (row) => ({
      provinsi: 'P',
      kota: row.nama,
      kecamatan: 'C',
      kelurahan: 'L',
      lkm: row.nama,
    }));
    const at = (judul: string) => KOLOM_DATA.findIndex((k) => k.judul === judul);
    for (const judul of ['Nama KSM', 'Kab/Kota', 'LKM'])
      expect(rows.map((row) => row[at(judul)])).toEqual(ODD);
  });
});

/** A group's month with the area that its records had in that month. */
const inMonth = (ksmId: string, bulan: Bulan, kelurahan: string, per: Tanggal) =>
  aCapaianKsm({ ksmId, bulan, kelurahan, sesiTahun: 4, sesiTotal: 12, capaian: { per } });

describe('a kab/kota that is split between two years', () => {
  // The kelurahan has a code of kab/kota A in 2016, and one of the new kab/kota B in 2017.
  const OLD = '32.04.05.1001';
  const NEW = '32.17.01.1001';
  const STAYS = '32.04.06.1001';
  const december = ['a', 'b'].map((id) =>
    inMonth(id, toBulan('2016-12'), OLD, toTanggal('2016-12-31')),
  );
  const stayed = inMonth('c', toBulan('2016-12'), STAYS, toTanggal('2016-12-31'));
  const yearEnd = {
    tahun: 2016,
    bulan: toBulan('2016-12'),
    per: toTanggal('2016-12-31'),
    berjalan: false,
    hariIni: toTanggal('2016-12-31'),
  };
  const a2016 = aRekapKota([...december, stayed], {
    ...yearEnd,
    kode: '32.04',
    nama: 'Kabupaten A',
  });
  const july = {
    kode: '32.04',
    nama: 'Kabupaten A',
    tahunLalu: sumBulan([...december, stayed].map(bulanOfKsm)),
  };
  const a2017 = aRekapKota([inMonth('c', toBulan('2017-07'), STAYS, PER)], july);
  const b2017 = aRekapKota(
    ['a', 'b'].map((id) => inMonth(id, toBulan('2017-07'), NEW, PER)),
    { kode: '32.17', nama: 'Kabupaten B' },
  );

  it('keeps every group in exactly one kab/kota of each year', () => {
    const past = composeQsProvinsi({
      ...CETAKAN,
      ...yearEnd,
      kode: '32',
      nama: 'Jawa Barat',
      kota: [a2016],
    });
    expect(rowsOf(tabelOf(past, 'Rekap Kab-Kota')).map((r) => [r['kode'], r['ksm']])).toEqual([
      ['32.04', 3],
    ]);
    const now = provinsiModel([a2017, b2017]);
    expect(rowsOf(tabelOf(now, 'Rekap Kab-Kota')).map((r) => [r['kode'], r['ksm']])).toEqual([
      ['32.04', 1],
      ['32.17', 2],
    ]);
    expect(rowsOf(tabelOf(now, 'Rekap Kelurahan')).map((r) => r['kode'])).toEqual([STAYS, NEW]);
    expect(wrongFormulas(now)).toEqual([]);
  });

  it('shows what moved as a change of both, and as none of the province', () => {
    const target = tabelOf(provinsiModel([a2017, b2017]), 'Target-Realisasi');
    const rows = rowsOf(target);
    expect(rows.map((r) => [r['ksm-tahunLalu'], r['ksm-kini']])).toEqual([
      [3, 1],
      [0, 2],
    ]);
    expect(jumlahOf(target)).toMatchObject({ 'ksm-tahunLalu': 3, 'ksm-kini': 3 });
    // Sessions of earlier years go with the groups, so none is counted in both.
    expect(rows.map((r) => r['sesi-tahunLalu'])).toEqual([8, 16]);
  });

  it('does not add a group under a code of the other kab/kota', () => {
    expect(() => aRekapKota([inMonth('a', toBulan('2017-07'), NEW, PER)], july)).toThrow(
      'is not in 32.04',
    );
  });
});

describe('a group that moved', () => {
  const X = '32.73.01.1001';
  const Y = '32.73.02.1001';
  const before = inMonth('a', toBulan('2017-06'), X, toTanggal('2017-06-30'));
  const sebelumnya = [{ bulan: toBulan('2017-06'), angka: sumBulan([before].map(bulanOfKsm)) }];

  it('within its kab/kota is counted where it is now, and its months stay', () => {
    const rekap = aRekapKota([inMonth('a', toBulan('2017-07'), Y, PER)], {
      sebelumnya,
      lokasi: [aLokasi(X), aLokasi(Y)],
    });
    const model = kotaModel([inMonth('a', toBulan('2017-07'), Y, PER)], rekap);
    expect(rowsOf(tabelOf(model, 'Rekap Kelurahan')).map((r) => [r['kode'], r['ksm']])).toEqual([
      [X, 0],
      [Y, 1],
    ]);
    expect(rowsOf(tabelOf(model, 'Target-Realisasi'))[0]).toMatchObject({
      bulanLalu: 1,
      bulanIni: 0,
    });
    expect(rowsOf(tabelOf(model, 'Kualitas Data')).map((r) => r['ksmBulan'])).toEqual([1, null]);
  });

  it('to another kab/kota is counted in one of them, and leaves its months behind', () => {
    const left = aRekapKota([], { sebelumnya, lokasi: [aLokasi(X)] });
    const joined = aRekapKota([inMonth('a', toBulan('2017-07'), '32.77.01.1001', PER)], {
      kode: '32.77',
      nama: 'Kota Cimahi',
    });
    const model = provinsiModel([left, joined]);
    expect(rowsOf(tabelOf(model, 'Rekap Kab-Kota')).map((r) => r['ksm'])).toEqual([0, 1]);
    const target = tabelOf(model, 'Target-Realisasi');
    expect(rowsOf(target).map((r) => r['ksm-bulanIni'])).toEqual([-1, 1]);
    expect(jumlahOf(target)).toMatchObject({
      'ksm-bulanLalu': 1,
      'ksm-bulanIni': 0,
      'ksm-kini': 1,
    });
    expect(wrongFormulas(model)).toEqual([]);
  });
});

describe('a group that ended', () => {
  /** The one group of a small demo, ended on a day; its kab/kota on a report date. */
  function endedOn(tanggalBubar: Tanggal, per: Tanggal) {
    const played = playDemo(toTanggal('2018-09-12'), 1, 1);
    const { docs } = played.ledger;
    for (const [id, ksm] of docs.ksm) docs.ksm.set(id, { ...ksm, tanggalBubar });
    const built = kotaOf(played, '32.73', per);
    const { rekap, capaian, lkm, gerbang, upk } = built;
    const model = composeQsKota({
      parameter: PARAMETER_AWAL,
      update: toTanggal(per),
      dicetak: DICETAK,
      rekap,
      ksm: capaian,
      lkm,
      gerbang,
      upk,
    });
    return { ...rekap.angka, model, capaian };
  }

  it('is counted until the day before, as dissolved from that day, and not at all a year later', () => {
    expect(endedOn(toTanggal('2017-07-01'), toTanggal('2017-06-30'))).toMatchObject({
      ksm: 1,
      bubar: 0,
    });
    expect(endedOn(toTanggal('2017-06-30'), toTanggal('2017-06-30'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
    expect(endedOn(toTanggal('2017-06-30'), toTanggal('2017-12-31'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
    expect(endedOn(toTanggal('2017-06-30'), toTanggal('2018-01-31'))).toMatchObject({
      ksm: 0,
      bubar: 0,
    });
  });

  it('leaves its sessions, and nothing else, in the year in which it ended', () => {
    const alive = endedOn(toTanggal('2017-07-01'), toTanggal('2017-06-30'));
    const ended = endedOn(toTanggal('2017-06-30'), toTanggal('2017-06-30'));
    expect(alive.sesiTahun).toBeGreaterThan(0);
    expect(ended).toMatchObject({
      sesiTahun: alive.sesiTahun,
      sesiBulan: alive.sesiBulan,
      tabungan: 0,
      anggotaP: 0,
      terlaksana: 0,
      beredarUpk: 0,
    });
    expect(rowsOf(tabelOf(ended.model, 'Daftar KSM'))[0]).toMatchObject({ kode: 'Belum ada data' });
    expect(
      buildBarisData(ended.capaian, () => ({
        provinsi: '',
        kota: '',
        kecamatan: '',
        kelurahan: '',
        lkm: '',
      })),
    ).toEqual([]);
    expect(wrongFormulas(ended.model)).toEqual([]);
  });

  it('belongs to the old year when it ended on 31 December, and to the new one from 1 January', () => {
    expect(endedOn(toTanggal('2016-12-31'), toTanggal('2016-12-31'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
    expect(endedOn(toTanggal('2016-12-31'), toTanggal('2017-01-31'))).toMatchObject({
      ksm: 0,
      bubar: 0,
      sesiTahun: 0,
    });
    expect(endedOn(toTanggal('2017-01-01'), toTanggal('2016-12-31'))).toMatchObject({
      ksm: 1,
      bubar: 0,
    });
    expect(endedOn(toTanggal('2017-01-01'), toTanggal('2017-01-31'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
  });
});

describe('the turn of the year', () => {
  const played = playDemo(toTanggal('2018-01-15'), 1, 1);
  const { docs } = played.ledger;
  const [ksmId = ''] = played.groups;
  for (const [id, s] of docs.sesi) if (s.ksmId === ksmId) docs.sesi.delete(id);
  const daftar = docs.anggota.get(ksmId);
  if (daftar === undefined) throw new Error('the demo group has no members');
  const [first, second] = daftar.anggota;
  if (first === undefined || second === undefined) throw new Error('the demo group is too small');
  docs.anggota.set(ksmId, {
    ...daftar,
    anggota: [
      { ...first, tanggalMasuk: toTanggal('2016-01-01'), tanggalKeluar: toTanggal('2018-01-01') },
      { ...second, tanggalMasuk: toTanggal('2018-01-01'), tanggalKeluar: null },
      ...['u', 'v', 'w', 'x', 'y'].map((id) => ({
        ...second,
        id,
        tanggalMasuk: toTanggal('2016-01-01'),
        tanggalKeluar: null,
      })),
    ],
  });
  const sesi = (tanggal: Tanggal, setoran: number) =>
    docs.sesi.set(`s-${tanggal}`, {
      id: `s-${tanggal}`,
      ksmId,
      wilayah: daftar.wilayah,
      tanggal,
      status: 'dilaksanakan',
      hadir: ['u', 'v'],
      setoran: { u: setoran },
      buku: {},
      keputusan: [],
      kegiatan: 0,
      titip: [],
      pembayaran: [],
      topikOjt: [],
      masalah: [],
      masalahSelesai: [],
      faskelHadir: true,
      kasDihitung: null,
      alasanSelisih: null,
      notulen: null,
      pinjamanBaru: [],
      kasLain: [],
      kasSeharusnya: null,
      dibatalkan: false,
      urut: 1,
    });
  sesi(toTanggal('2016-12-31'), 1_000);
  sesi(toTanggal('2017-01-01'), 20_000);
  sesi(toTanggal('2017-12-31'), 300_000);
  sesi(toTanggal('2018-01-01'), 4_000_000);
  const on = (per: Tanggal, ditutup: Parameters<typeof kotaOf>[3] = {}) => {
    const built = kotaOf(played, '32.73', per, ditutup);
    return {
      ...built.rekap.angka,
      target: rowsOf(
        tabelOf(
          composeQsKota({
            parameter: PARAMETER_AWAL,
            update: toTanggal(per),
            dicetak: DICETAK,
            rekap: built.rekap,
            ksm: built.capaian,
            lkm: built.lkm,
            gerbang: built.gerbang,
            upk: built.upk,
          }),
          'Target-Realisasi',
        ),
      ),
      bulanan: built.rekap.bulanan,
    };
  };

  it('gives a session of 31 December to the old year and one of 1 January to the new', () => {
    expect(on(toTanggal('2016-12-31'))).toMatchObject({ sesiTahun: 1, tabungan: 1_000 });
    expect(on(toTanggal('2017-12-31'))).toMatchObject({
      sesiTahun: 2,
      sesiBulan: 1,
      tabungan: 321_000,
    });
    expect(on(toTanggal('2018-01-15'))).toMatchObject({
      sesiTahun: 1,
      sesiBulan: 1,
      tabungan: 4_321_000,
    });
    expect(on(toTanggal('2018-01-15')).target[2]).toMatchObject({
      tahunLalu: 3,
      bulanLalu: 0,
      bulanIni: 1,
      kini: 1,
    });
  });

  it('changes members on the day that they leave and join', () => {
    const count = (per: Tanggal) => {
      const { anggotaL, anggotaP } = on(per);
      return anggotaL + anggotaP;
    };
    // One left and one joined on 1 January.
    expect(count(toTanggal('2017-12-31'))).toBe(6);
    expect(count(toTanggal('2018-01-15'))).toBe(6);
    expect(on(toTanggal('2018-01-15')).target[3]).toMatchObject({
      tahunLalu: 6,
      bulanLalu: 6,
      bulanIni: 0,
    });
  });

  it('in January compares with December, and has no ended month yet', () => {
    const january = on(toTanggal('2018-01-15'));
    expect(january.bulanan.map((b) => b.bulan)).toEqual(['2018-01']);
    expect(january.target[0]).toMatchObject({ tahunLalu: 1, bulanLalu: 1, bulanIni: 0, kini: 1 });
  });

  it('closes December in time until 5 January', () => {
    const tepat = (tanggal: string) =>
      on(toTanggal('2017-12-31'), { ditutup: [{ bulan: '2017-12', tanggal }] }).bulanan.at(-1)
        ?.tutup?.tepat;
    expect(tepat('2018-01-05')).toBe(true);
    expect(tepat('2018-01-06')).toBe(false);
  });
});

describe('rows above the limit of a sheet', () => {
  const random = makeRandom(8);
  const ksm = Array.from({ length: 40 }, (_, i) => randomKsm(random, `32.73.01.100${i % 4}`, i));
  const namaOf = () => ({ provinsi: 'P', kota: 'K', kecamatan: 'C', kelurahan: 'L', lkm: 'B' });
  const rows = buildBarisData(ksm, namaOf);
  const split = (jumlahKsm: number, maxRowsPerSheet: number) =>
    composeData({
      berkas: {
        tahun: 2017,
        kode: '32',
        wilayah: 'Provinsi Jawa Barat',
        jenjang: 'Provinsi',
        bulan: toBulan('2017-07'),
        per: toTanggal(PER),
        berjalan: true,
        dicetak: DICETAK,
        update: toTanggal(PER),
        parameter: PARAMETER.berlakuSejak,
      },
      parameter: PARAMETER,
      jumlahKsm,
      maxRowsPerSheet,
    });

  it.each([1, 7, rows.length - 1, rows.length, rows.length + 1])(
    'of %i are on as many sheets as are needed, each full but the last',
    (batas) => {
      const { lembar, info } = split(rows.length, batas);
      expect(lembar).toHaveLength(Math.ceil(rows.length / batas));
      expect(lembar.reduce((sum, l) => sum + l.baris, 0)).toBe(rows.length);
      for (const l of lembar.slice(0, -1)) expect(l.baris).toBe(batas);
      expect(new Set(lembar.map((l) => l.nama)).size).toBe(lembar.length);
      expect(new Set(lembar.map((l) => l.tabel)).size).toBe(lembar.length);
      for (const l of lembar) expect(l.nama.length).toBeLessThanOrEqual(31);
      const proof = info.sections.flatMap((b) => b.baris).find((b) => b.label === 'Baris yang ada');
      expect(value(proof?.isi)).toBe(rows.length);
      for (const l of lembar) expect(JSON.stringify(proof)).toContain(`COUNTA('${l.nama}'!`);
      expect(JSON.stringify(info).includes('DIBAGI')).toBe(rows.length > batas);
    },
  );

  it('refuses a limit that no sheet has', () => {
    for (const batas of [0, -1, 1.5, 1_048_576])
      expect(() => split(1, batas)).toThrow('rows a sheet');
  });
});
