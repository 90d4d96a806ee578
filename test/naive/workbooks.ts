// Every kind of workbook of the demo groups, on the dates on which they are proved.
import { expect } from 'vitest';
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';
import { buildBarisData } from '../../functions/src/domain/quick-status/data/baris-data.ts';
import type {
  NilaiSel,
  WorkbookModel,
} from '../../functions/src/domain/quick-status/workbook/model.ts';
import { namaWilayahOf } from '../../functions/src/domain/quick-status/workbook/nama-wilayah.ts';
import {
  composeQsSubkota,
  composeQsKota,
} from '../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import {
  summarizeNasional,
  summarizeProvinsi,
  summarizeWithinKota,
  type RingkasWilayah,
} from '../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import {
  sumProgram,
  type AngkaProgram,
} from '../../functions/src/domain/quick-status/recap/ringkasan.ts';
import type { AngkaTarget } from '../../functions/src/domain/records/city/target.ts';
import type { Records } from './area/records.ts';
import { blemish } from './blemishes.ts';
import { correct } from './corrections.ts';
import { endOne } from './ended.ts';
import { isMask, tableOf, type Tally } from './compare.ts';
import type { Shown } from './sheets/recap.ts';
import { KOLOM_DATA } from '../../functions/src/domain/quick-status/data/kolom-data.ts';
import { recordsOf } from './records.ts';
import type { AreaLevel } from './sheets/rows.ts';
import { subkotaOf, kotaOf, playDemo, type PlayedDemo } from './kota-demo.ts';
import {
  monthEnd,
  monthOf,
  toBulan,
  toTanggal,
  type Tanggal,
} from '../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKota,
  toKodeProvinsi,
  type KodeSubkota,
} from '../../functions/src/domain/basics/wilayah.ts';
import { provinsiOf, toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import type { UjiPetik } from '../../functions/src/domain/records/city/uji-petik.ts';

export const KOTA = ['32.73', '32.77', '33.73'];

export const PROVINSI = ['32', '33'].map(toKodeProvinsi);

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

export interface Files {
  readonly E: string;
  readonly records: Records;
  readonly model: ReadonlyMap<string, WorkbookModel>;
  readonly data: ReadonlyMap<string, readonly (readonly NilaiSel[])[]>;
  /** What the pages of every area and the public page show. */
  readonly pages: {
    readonly wilayah: readonly RingkasWilayah[];
    readonly program: AngkaProgram | null;
  };
}

/** Months closed in time, closed late, and with a figure that has changed since. */
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

/** Visits of some months: one that agreed, one that differed, one that was taken back, one of a month still open. */
function visitsBefore(played: PlayedDemo, E: string, kota: string): UjiPetik[] {
  const groups = [...played.ledger.docs.ksm.values()]
    .filter((ksm) => ksm.wilayah.kota === kota)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const found = ['cocok', 'beda', 'takTerperiksa', 'cocok', 'cocok'] as const;
  return ['01', '02', '04', '05']
    .map((m) => toBulan(`${E.slice(0, 4)}-${m}`))
    .filter((bulan) => bulan < E.slice(0, 7) && kota !== '33.73')
    .map((bulan, n) => ({
      kode: toKodeKota(kota),
      provinsi: provinsiOf(toKodeKota(kota)),
      bulan,
      kunjungan: groups.slice(n, n + 3).map(({ id, wilayah }, i) => ({
        id,
        kelurahan: wilayah.kelurahan,
        tanggal: monthEnd(bulan),
        butir: {
          pertemuan: 'cocok' as const,
          hadir: found[(n + i) % 5] ?? 'cocok',
          setoran: found[(n + i + 1) % 5] ?? 'cocok',
          kas: 'takTerperiksa' as const,
          pinjaman: i === 0 ? ('beda' as const) : ('cocok' as const),
        },
        keterangan: null,
        oleh: toUid('uid-1'),
        pada: `${bulan}-28T00:00:00.000Z`,
        dibatalkan: i === 2,
      })),
      urut: 1,
    }));
}

/** Kecamatan and kelurahan of a kab/kota. */
function subkotaIn(played: PlayedDemo, kota: string): KodeSubkota[] {
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
    const ujiPetik = visitsBefore(played, E, kota);
    const ditutup = closedBefore(E, kota);
    return kotaOf(played, kota, E, { ...(target && { target }), ditutup, ujiPetik });
  });
  const model = new Map<string, WorkbookModel>();
  const data = new Map<string, readonly (readonly NilaiSel[])[]>();
  for (const { rekap, capaian, ...lain } of built) {
    const { lkm, gerbang, upk } = lain;
    const { samaran } = lain.plan;
    model.set(
      rekap.kode,
      composeQsKota({ ...cetakan, rekap, ksm: capaian, lkm, gerbang, upk, samaran }),
    );
    data.set(rekap.kode, buildBarisData(capaian, namaWilayahOf(rekap, lkm), samaran));
  }
  for (const kota of built)
    for (const kode of subkotaIn(played, kota.rekap.kode)) {
      const { rekap, capaian, ...lain } = subkotaOf(played, kode, E, kota);
      const { lkm, gerbang, upk } = lain;
      const { samaran } = lain.plan;
      model.set(
        kode,
        composeQsSubkota({ ...cetakan, rekap, ksm: capaian, lkm, gerbang, upk, samaran }),
      );
    }
  const wilayah = built.flatMap(({ rekap, capaian }) =>
    [rekap, ...rekap.kecamatan, ...rekap.kelurahan].flatMap(({ kode }) => {
      const here = capaian.filter((row) => row.wilayah.kelurahan === kode);
      return summarizeWithinKota(kode, rekap, here) ?? [];
    }),
  );
  const rekap = built.map((b) => b.rekap);
  for (const kode of PROVINSI) {
    const kota = rekap.filter((r) => r.provinsi === kode);
    model.set(
      kode,
      composeQsProvinsi({ ...gabungan, kode, nama: kota[0]?.namaProvinsi ?? '', kota }),
    );
    wilayah.push(summarizeProvinsi(kode, kota));
  }
  model.set('ID', composeQsNasional({ ...gabungan, kota: rekap }));
  wilayah.push(summarizeNasional(rekap));
  const pages = { wilayah, program: sumProgram(gabungan.tahun, rekap) };
  const verifikasi = built.flatMap((b) => b.verifikasi);
  const ujiPetik = built.flatMap((b) => b.ujiPetik);
  const records = recordsOf(played, { target: TARGET, verifikasi, ujiPetik });
  return { E, records, model, data, pages };
}

export const ALL = DATES.flatMap(([today, dates]) => {
  const played = playDemo(toTanggal(today), 12, 60);
  blemish(played);
  correct(played);
  endOne(played);
  return dates.map((E) => filesOn(played, toTanggal(E)));
});

export const each = (areas: readonly string[]) =>
  ALL.flatMap((files) => areas.map((area) => ({ area, E: files.E, files })));

export const AREAS = [...(ALL[0]?.model.keys() ?? [])];

const LEVELS: Readonly<Record<number, readonly AreaLevel[]>> = {
  0: ['provinsi', 'kota', 'kecamatan', 'kelurahan'],
  1: ['kota', 'kecamatan', 'kelurahan'],
  2: ['kecamatan', 'kelurahan'],
  3: ['kelurahan'],
};

export const SHEET: Readonly<Record<AreaLevel, string>> = {
  provinsi: 'Rekap Provinsi',
  kota: 'Rekap Kab-Kota',
  kecamatan: 'Rekap Kecamatan',
  kelurahan: 'Rekap Kelurahan',
};

export const levelsOf = (area: string) =>
  LEVELS[area === 'ID' ? 0 : Math.min(3, area.split('.').length)] ?? [];

export function modelOf(files: Files, area: string): WorkbookModel {
  const model = files.model.get(area);
  if (model === undefined) throw new Error(`no workbook of ${area}`);
  return model;
}

const COLUMN = {
  anggota: 'anggotaTotal',
  jenisKelamin: 'anggotaL',
  miskin: 'anggotaMiskin',
  warmis: 'warmisTerampil',
  kehadiran: 'hadir',
} as const;

/** What the rows of Data and the files of the kab/kota show, by which sums above are made. */
export function shownIn(files: Files): Shown {
  const at = (kunci: string) => KOLOM_DATA.findIndex((k) => k.kunci === kunci);
  const present = new Set(
    [...files.data.values()]
      .flat()
      .flatMap((row) => (isMask(row[at('hadir')]) ? [] : [String(row[at('ksmId')])])),
  );
  return {
    hadir: (ksmId) => present.has(ksmId),
    kota: (kode, ukuran) => {
      const sheet = tableOf(modelOf(files, kode), 'Rekap Kelurahan');
      return !isMask(sheet.jumlah?.[sheet.kolom.findIndex((k) => k.kunci === COLUMN[ukuran])]);
    },
  };
}

export function expectNone(tally: Tally, atLeast: number): void {
  expect(tally.differences).toEqual([]);
  expect(tally.cells).toBeGreaterThan(atLeast);
}
