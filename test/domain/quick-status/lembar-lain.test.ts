// Target-Realisasi, Gerbang Tahap, UPK and Kualitas Data against plain counts over the raw rows.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  bulanOfKsm,
  EMPTY_BULAN,
  sumBulan,
  tertutupOf,
} from '../../../functions/src/domain/quick-status/recap/bulanan.ts';
import {
  EMPTY_GERBANG,
  sumGerbang,
} from '../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import type {
  TabelModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import {
  EMPTY_MUTU,
  evkinOf,
  mutuOfKota,
  sumMutu,
} from '../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { composeQsKota } from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { EMPTY_UPK, sumUpk } from '../../../functions/src/domain/quick-status/recap/upk-kota.ts';
import type { Verifikasi } from '../../../functions/src/domain/records/verifikasi.ts';
import { aCapaianKsm, aRekapKota, DICETAK, gerbangOf } from './contoh.ts';
import { kotaOf, playDemo } from '../../naive/kota-demo.ts';
import { evaluate, gridOf } from './rumus.ts';
import { toBulan, toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const PER = toTanggal('2017-10-12');
const played = playDemo(PER, 12, 60);
const TARGET = { ksm: 30, berdaya: 9, sesi: 900, anggota: 300 };
const DITUTUP = [
  { bulan: '2017-07' },
  { bulan: '2017-08', tanggal: '2017-09-20' },
  { bulan: '2017-09' },
];
const bandung = kotaOf(played, '32.73', PER, { target: TARGET, ditutup: DITUTUP });
const cimahi = kotaOf(played, '32.77', PER, { target: TARGET });
const salatiga = kotaOf(played, '33.73', PER);
const semua = [bandung, cimahi, salatiga];
const CETAKAN = { parameter: PARAMETER_AWAL, update: PER, dicetak: DICETAK };
const GABUNGAN = { ...CETAKAN, tahun: 2017, bulan: toBulan('2017-10'), per: PER, berjalan: true };

const modelOf = ({ rekap, capaian, lkm, gerbang, upk }: typeof bandung) =>
  composeQsKota({ ...CETAKAN, rekap, ksm: capaian, lkm, gerbang, upk });
const kota = modelOf(bandung);
const jabar = composeQsProvinsi({
  ...GABUNGAN,
  kode: '32',
  nama: 'Jawa Barat',
  kota: [bandung.rekap, cimahi.rekap],
});
const nasional = composeQsNasional({ ...GABUNGAN, kota: semua.map((k) => k.rekap) });

function tabelOf(model: WorkbookModel, nama: string): TabelModel {
  const sheet = model.sheets.find((s) => s.nama === nama);
  if (sheet?.bentuk !== 'tabel') throw new Error(`no table ${nama}`);
  return sheet;
}

const rowsOf = (tabel: TabelModel): Record<string, unknown>[] =>
  tabel.baris.map((row) => Object.fromEntries(tabel.kolom.map((k, i) => [k.kunci, row[i]])));

function jumlahOf(tabel: TabelModel): Record<string, unknown> {
  return Object.fromEntries(
    tabel.kolom.map((k, i) => {
      const sel = tabel.jumlah?.[i] ?? null;
      return [k.kunci, typeof sel === 'object' && sel !== null ? sel.nilai : sel];
    }),
  );
}

/** Plain half-up rounding of 100 × a / b to one decimal, by whole numbers. */
function percent(a: number, b: number): number | null {
  if (b === 0) return null;
  const twice = BigInt(a) * 2000n + BigInt(b);
  const by = BigInt(b) * 2n;
  return Number(twice >= 0n || twice % by === 0n ? twice / by : twice / by - 1n) / 10;
}

const LEMBAR = ['Target-Realisasi', 'Gerbang Tahap', 'UPK', 'Kualitas Data'];

describe('Target-Realisasi', () => {
  const isAlive = (b: (typeof bandung.catatan)[number], on: string) =>
    b.ksm.tanggalBentuk <= on && !(b.ksm.tanggalBubar && b.ksm.tanggalBubar <= on);
  const countKsm = ({ catatan }: typeof bandung, on: string) =>
    catatan.filter((b) => isAlive(b, on)).length;
  const countAnggota = ({ catatan }: typeof bandung, on: string) =>
    catatan
      .filter((b) => isAlive(b, on))
      .flatMap((b) => b.anggota?.anggota ?? [])
      .filter((a) => a.tanggalMasuk <= on && !(a.tanggalKeluar && a.tanggalKeluar <= on)).length;
  const countSesi = ({ catatan }: typeof bandung, from: string, to: string) =>
    catatan
      // Groups that ended before the year are not on record in it.
      .filter((b) => !b.ksm.tanggalBubar || b.ksm.tanggalBubar >= '2017-01-01')
      .flatMap((b) => b.sesi)
      .filter(
        (s) => !s.dibatalkan && s.status === 'dilaksanakan' && s.tanggal >= from && s.tanggal <= to,
      ).length;

  it('of a kab/kota says six numbers per indicator, counted from the records', () => {
    const [ksm, berdaya, sesi, anggota] = rowsOf(tabelOf(kota, 'Target-Realisasi'));
    const stock = (of: (on: string) => number, target: number) => ({
      tahunLalu: of('2016-12-31'),
      target,
      bulanLalu: of('2017-09-30'),
      bulanIni: of(PER) - of('2017-09-30'),
      kini: of(PER),
      persen: percent(of(PER), target),
    });
    expect(ksm).toMatchObject(stock((on) => countKsm(bandung, on), TARGET.ksm));
    expect(anggota).toMatchObject(stock((on) => countAnggota(bandung, on), TARGET.anggota));
    const levels = (on: string) =>
      bandung.months.filter(
        (c) => c.capaian.per === on && ['Berdaya', 'Mandiri'].includes(c.capaian.tingkat),
      ).length;
    expect(berdaya).toMatchObject(stock(levels, TARGET.berdaya));
    const held = countSesi(bandung, '2017-01-01', PER);
    expect(sesi).toMatchObject({
      tahunLalu: countSesi(bandung, '0000', '2016-12-31'),
      bulanLalu: countSesi(bandung, '2017-01-01', '2017-09-30'),
      bulanIni: countSesi(bandung, '2017-10-01', PER),
      kini: held,
      persen: percent(held, TARGET.sesi),
    });
  });

  it('of the nation divides by the targets of those that have one', () => {
    const tabel = tabelOf(nasional, 'Target-Realisasi');
    const bertarget = countKsm(bandung, PER) + countKsm(cimahi, PER);
    expect(jumlahOf(tabel)).toMatchObject({
      'ksm-target': 60,
      'ksm-kini': bertarget + countKsm(salatiga, PER),
      'ksm-persen': percent(bertarget, 60),
    });
    expect(rowsOf(tabel)[2]).toMatchObject({ 'ksm-target': null, 'ksm-persen': null });
  });

  it('hides members of an area where the recap hides them, and keeps JUMLAH right', () => {
    const tiny = aRekapKota([
      aCapaianKsm({ capaian: { angka: { anggotaL: 1, anggotaP: 2, anggotaAktif: 3 } } }),
    ]);
    const model = composeQsProvinsi({
      ...GABUNGAN,
      parameter: PARAMETER_AWAL,
      kode: '32',
      nama: 'Jawa Barat',
      kota: [tiny, cimahi.rekap],
    });
    const tabel = tabelOf(model, 'Target-Realisasi');
    expect(rowsOf(tabel).map((row) => row['anggota-kini'])).toEqual(['*', '*']);
    expect(jumlahOf(tabel)['anggota-kini']).toBe(3 + countAnggota(cimahi, PER));
  });
});

describe('Gerbang Tahap', () => {
  it('of a kab/kota lists every group with its next gate', () => {
    const rows = rowsOf(tabelOf(kota, 'Gerbang Tahap'));
    expect(rows).toHaveLength(bandung.rekap.angka.ksm);
    const next = { I: 'Tahap II', II: 'Tahap III', III: 'Selesai' } as const;
    for (const row of rows) {
      const expected =
        row['tahap'] === null ? 'Tahap I' : (next[row['tahap'] as keyof typeof next] ?? null);
      expect(row['berikutnya']).toBe(expected);
      const kurang = (typeof row['kurang'] === 'string' ? row['kurang'] : '')
        .split('; ')
        .filter(Boolean);
      expect(row['gagal'] ?? 0).toBe(kurang.length);
      expect(row['siap']).toBe(expected !== null && kurang.length === 0 ? 1 : null);
    }
  });

  it('of areas counts what the lists of the kab/kota say', () => {
    const tabel = tabelOf(nasional, 'Gerbang Tahap');
    for (const [i, built] of semua.entries()) {
      const rows = rowsOf(tabelOf(modelOf(built), 'Gerbang Tahap'));
      const at = rows.filter((row) => row['berikutnya'] === 'Tahap II');
      expect(rowsOf(tabel)[i]).toMatchObject({
        'II-menunggu': at.length,
        'II-siap': at.filter((row) => row['siap'] === 1).length,
        'kurang-pelatihan': at.filter((row) => String(row['kurang']).includes('Pelatihan')).length,
        dikesampingkan: rows.reduce((sum, row) => sum + Number(row['dikesampingkan']), 0),
      });
    }
    const sum = sumGerbang(semua.map((k) => k.rekap.gerbang));
    expect(jumlahOf(tabel)['III-menunggu']).toBe(sum.III.menunggu);
  });
});

describe('UPK', () => {
  it('adds numerators and denominators, and divides sums', () => {
    const rows = rowsOf(tabelOf(kota, 'UPK'));
    const jumlah = jumlahOf(tabelOf(kota, 'UPK'));
    const total = (kunci: string) => rows.reduce((sum, row) => sum + Number(row[kunci] ?? 0), 0);
    for (const kode of ['lar', 'par', 'rr', 'ccr', 'roi']) {
      expect(jumlah[`${kode}-pembilang`]).toBe(total(`${kode}-pembilang`));
      expect(jumlah[`${kode}-persen`]).toBe(
        percent(total(`${kode}-pembilang`), total(`${kode}-penyebut`)),
      );
    }
    const area = rowsOf(tabelOf(jabar, 'UPK')).find((row) => row['kode'] === '32.73');
    expect(area).toMatchObject({
      lkm: rows.length,
      'ccr-pembilang': total('ccr-pembilang'),
      'roi-persen': percent(total('roi-pembilang'), total('roi-penyebut')),
    });
  });

  it('says the bands of an area under its own table as its row says them one level up', () => {
    const row = rowsOf(tabelOf(jabar, 'UPK')).find((r) => r['kode'] === '32.73');
    const bands = ['LAR', 'PAR', 'RR', 'CCr', 'ROI'].map(
      (nama) => `${nama} ${String(row?.[`${nama.toLowerCase()}-golongan`])}`,
    );
    expect(tabelOf(kota, 'UPK').catatan).toContain(`Golongan seluruh baris: ${bands.join('; ')}.`);
  });

  it('counts the books and open loans of each LKM by hand', () => {
    const books = [...played.ledger.docs.upkBulanan.values()];
    for (const row of rowsOf(tabelOf(kota, 'UPK'))) {
      const mine = books.filter(
        (b) => b.wilayah.kelurahan === row['kode'] && b.bulan >= '2017-01' && b.bulan <= '2017-10',
      );
      const sum = (of: (b: (typeof books)[number]) => number) =>
        mine.reduce((total, b) => total + of(b), 0);
      expect(row['ccr-pembilang']).toBe(sum((b) => b.pendapatan));
      expect(row['ccr-penyebut']).toBe(sum((b) => b.biaya));
      const borrowers = bandung.catatan.filter(
        (b) =>
          b.ksm.wilayah.kelurahan === row['kode'] &&
          b.pinjaman.some((p) => {
            if (p.sumber !== 'upk' || p.dibatalkan || p.tanggalCair > PER) return false;
            const due = p.angsuran.reduce((total, a) => total + a.pokok + a.jasa, 0);
            const paid = p.pembayaran
              .filter((x) => x.tanggal <= PER)
              .reduce((total, x) => total + x.jumlah, 0);
            return paid < due;
          }),
      );
      expect(row['lar-penyebut']).toBe(borrowers.length);
    }
  });
});

describe('Kualitas Data', () => {
  it('counts group-months with a session or a reason by hand', () => {
    for (const row of rowsOf(tabelOf(kota, 'Kualitas Data')).slice(0, 9)) {
      const bulan = bandung.rekap.bulanan[Number(row['no']) - 1]?.bulan ?? '';
      const end = bandung.months.find((c) => c.bulan === bulan)?.capaian.per ?? '';
      const alive = bandung.catatan.filter(
        (b) => b.ksm.tanggalBentuk <= end && !(b.ksm.tanggalBubar && b.ksm.tanggalBubar <= end),
      );
      const filled = alive.filter((b) =>
        b.sesi.some((s) => !s.dibatalkan && s.status !== 'batal' && s.tanggal.startsWith(bulan)),
      );
      expect(row).toMatchObject({
        ksmBulan: alive.length,
        lengkap: filled.length,
        kelengkapan: percent(filled.length, alive.length),
      });
    }
  });

  it('counts a month closed late as closed but not in time', () => {
    expect(jumlahOf(tabelOf(kota, 'Kualitas Data'))).toMatchObject({
      wajib: 9,
      tutup: 3,
      tepat: 2,
      ketepatan: 22.2,
      angkaTutup: 33,
      konsistensi: 100,
    });
    const info = [...gridOf(kota)].find(([, v]) => v === 'Bulan terverifikasi (%)');
    const at = info?.[0].replace('!A', '!B') ?? '';
    expect(gridOf(kota).get(at)).toBe(33.3);
  });

  it('sees a closed figure that moved afterwards', () => {
    const juni = { ...sumBulan([bulanOfKsm(aCapaianKsm())]), sesiBulan: 4 };
    const verifikasi: Verifikasi = {
      kode: '32.73',
      provinsi: '32',
      bulan: toBulan('2017-06'),
      oleh: 'uid-1',
      pada: '2017-07-03T00:00:00.000Z',
      tanggal: toTanggal('2017-07-03'),
      angka: tertutupOf({ ...juni, sesiBulan: 3, tabungan: 1 }),
    };
    const rekap = aRekapKota([aCapaianKsm()], {
      sebelumnya: [{ bulan: toBulan('2017-06'), angka: juni }],
      verifikasi: [verifikasi],
    });
    expect(rekap.bulanan[0]?.tutup).toStrictEqual({ tanggal: '2017-07-03', tepat: true, tetap: 9 });
    expect(mutuOfKota(rekap)).toMatchObject({ angkaTutup: 11, angkaTetap: 9, tutup: 1, tepat: 1 });
  });

  it('does not ask for a month before the 5th of the next one has passed', () => {
    const wajib = (hariIni: Tanggal) =>
      aRekapKota([aCapaianKsm()], {
        hariIni,
        sebelumnya: [{ bulan: toBulan('2017-06'), angka: { ...EMPTY_BULAN, ksm: 1 } }],
      }).bulanan.map((b) => b.wajib);
    expect(wajib(toTanggal('2017-07-05'))).toEqual([false, false]);
    expect(wajib(toTanggal('2017-07-06'))).toEqual([true, false]);
  });

  it('weighs only the parts of Evkin that apply', () => {
    expect(evkinOf(EMPTY_MUTU)).toBeNull();
    const half = { ...EMPTY_MUTU, ksmBulan: 4, lengkap: 2, catatan: 10, anomali: 0 };
    // (35 × 0.5 + 35 × 1) / 70
    expect(evkinOf(half)).toBe(75);
    // (35 × 0.5 + 35 × 1 + 15 × 0) / 85 = 61.76 %
    expect(evkinOf({ ...half, wajib: 3 })).toBe(61.8);
    expect(evkinOf({ ...half, wajib: 3, tepat: 3, angkaTutup: 11, angkaTetap: 11 })).toBe(82.5);
  });
});

describe('every sheet', () => {
  it('has formulas that give their cached values', () => {
    for (const model of [kota, jabar, nasional]) {
      const grid = gridOf(model);
      for (const nama of LEMBAR) {
        const tabel = tabelOf(model, nama);
        const rumus = (tabel.jumlah ?? []).filter((sel) => typeof sel === 'object' && sel !== null);
        expect(rumus.map((sel) => [nama, sel.rumus, evaluate(sel.rumus, tabel, grid)])).toEqual(
          rumus.map((sel) => [nama, sel.rumus, sel.nilai]),
        );
      }
    }
  });

  it('holds for an area without a group and for one group', () => {
    const empty = aRekapKota([], { lokasi: [] });
    const one = aCapaianKsm();
    const files = [
      composeQsKota({ ...CETAKAN, rekap: empty, ksm: [], lkm: [], gerbang: new Map(), upk: [] }),
      composeQsKota({
        ...CETAKAN,
        rekap: aRekapKota([one]),
        ksm: [one],
        lkm: [],
        gerbang: gerbangOf([one]),
        upk: [],
      }),
      composeQsNasional({ ...GABUNGAN, kota: [] }),
    ];
    for (const model of files)
      for (const nama of LEMBAR) expect(tabelOf(model, nama).baris.length).toBeGreaterThan(0);
    expect(tabelOf(files[2] as WorkbookModel, 'UPK').baris[0]?.[1]).toBe('Belum ada data');
  });

  it('is explained in Kamus', () => {
    for (const model of [kota, nasional]) {
      const explained = new Set(tabelOf(model, 'Kamus').baris.map((row) => row[0]));
      for (const nama of LEMBAR) expect(explained).toContain(nama);
    }
  });

  it('adds up in any grouping', () => {
    const [a, b, c] = semua.map((k) => k.rekap) as [RekapKota, RekapKota, RekapKota];
    const left = sumGerbang([sumGerbang([a.gerbang, b.gerbang]), c.gerbang]);
    expect(left).toEqual(sumGerbang([a.gerbang, sumGerbang([c.gerbang, b.gerbang])]));
    expect(sumGerbang([EMPTY_GERBANG, a.gerbang])).toEqual(a.gerbang);
    expect(sumUpk([sumUpk([a.upk, b.upk]), c.upk])).toEqual(sumUpk([c.upk, a.upk, b.upk]));
    expect(sumUpk([EMPTY_UPK, a.upk])).toEqual(a.upk);
    const mutu = [a, b, c].map(mutuOfKota);
    expect(sumMutu([sumMutu(mutu.slice(0, 2)), ...mutu.slice(2)])).toEqual(sumMutu(mutu));
    expect(sumMutu([EMPTY_MUTU, ...mutu])).toEqual(sumMutu(mutu.toReversed()));
  });
});
