// Files of areas that no demo has, written and read back: with nothing in them, with one group, with
// names that look like formulas or paths, and with a name too long for its cell.
import { toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { describe, expect, it } from 'vitest';
import { readZip, textOf } from '../../../functions/src/adapters/xlsx/zip/zip-reader.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { renderWorkbook } from '../../../functions/src/adapters/xlsx/workbook/render-workbook.ts';
import { assertWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-back-workbook.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { WorkbookModel } from '../../../functions/src/domain/quick-status/workbook/model.ts';
import type { RekapArea } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  composeQsSubkota,
  composeQsKota,
} from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import {
  aCapaianKsm,
  aLokasi,
  aRekapSubkota,
  aRekapKota,
  DICETAK,
  gerbangOf,
  PARAMETER,
  PER,
  UPDATE,
} from '../../domain/quick-status/contoh.ts';
import { ODD } from '../../domain/quick-status/random-ksm.ts';
import {
  type KodeKotaOrSubkota,
  toKodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { planKota } from '../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import { toLkmId } from '../../../functions/src/domain/basics/identitas.ts';

const CETAKAN = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };
const GABUNGAN = { ...CETAKAN, tahun: 2017, bulan: toBulan('2017-07'), per: PER, berjalan: true };

/** The files of every kind of area, of the same groups. */
function filesOf(
  ksm: readonly CapaianKsm[],
  isi: Parameters<typeof aRekapKota>[1] = {},
): (readonly [string, WorkbookModel])[] {
  const kota = aRekapKota(ksm, isi);
  const kelurahan = toKodeKelurahan('32.73.01.1001');
  const here = ksm.filter((row) => row.wilayah.kelurahan === kelurahan);
  const below = aRekapSubkota(kelurahan, here, {
    ...isi,
    plan: planKota({ ksm }),
    lokasi: (isi.lokasi ?? [aLokasi(kelurahan)]).filter((l) => l.kode === kelurahan),
  });
  const listed = <K extends KodeKotaOrSubkota>(
    rekap: RekapArea<K>,
    rows: readonly CapaianKsm[],
  ) => ({
    ...CETAKAN,
    rekap,
    ksm: rows,
    lkm: ODD.map((nama, i) => ({ id: toLkmId(`lkm-${i}`), nama })),
    gerbang: gerbangOf(rows),
    upk: [],
  });
  return [
    ['kelurahan', composeQsSubkota({ ...listed(below, here), samaran: planKota({ ksm }).samaran })],
    ['kab/kota', composeQsKota(listed(kota, ksm))],
    [
      'provinsi',
      composeQsProvinsi({
        ...GABUNGAN,
        kode: kota.provinsi,
        nama: kota.namaProvinsi,
        kota: [kota],
      }),
    ],
    ['nasional', composeQsNasional({ ...GABUNGAN, kota: [kota] })],
  ];
}

const PLACES = ODD.map((nama, i) => aLokasi(`32.73.01.100${i}`, { nama }));
const ODD_GROUPS = ODD.map((nama, i) =>
  aCapaianKsm({ ksmId: `ksm-${i}`, nama, kelurahan: `32.73.01.100${i}`, lkm: `lkm-${i}` }),
);

describe.each([
  ['without a place', filesOf([], { lokasi: [] })],
  ['without a group', filesOf([], { lokasi: PLACES })],
  ['with one group', filesOf([aCapaianKsm()])],
  [
    'with odd names',
    filesOf(ODD_GROUPS, { lokasi: PLACES, nama: ODD[0] ?? '', namaProvinsi: ODD[7] ?? '' }),
  ],
])('areas %s', (_, files) => {
  it.each(files)('have a file of the %s that contains its model', async (_jenjang, model) => {
    await expect(assertWorkbook(await renderWorkbook(model), model)).resolves.toBeUndefined();
  });
});

describe('odd names', () => {
  const files = new Map(
    filesOf(ODD_GROUPS, { lokasi: PLACES, nama: ODD[0] ?? '', namaProvinsi: ODD[7] ?? '' }),
  );

  it('of areas, LKM and groups are text in the file, never formulas', async () => {
    const model = files.get('kab/kota');
    if (model === undefined) throw new Error('no file');
    const read = await readWorkbook(await renderWorkbook(model));
    const cells = [...read.values()].flatMap((sheet) => [...sheet.values()]);
    for (const nama of ODD) {
      const found = cells.filter((cell) => cell.nilai === nama);
      expect(found.length).toBeGreaterThan(2);
      expect(found.every((cell) => cell.rumus === null)).toBe(true);
    }
  });

  it('that are long get the lines that they need on the cover', async () => {
    const model = files.get('provinsi');
    if (model === undefined) throw new Error('no file');
    const parts = readZip(await renderWorkbook(model)).map((part) => [part.path, part] as const);
    const sheet = textOf(new Map(parts), 'xl/worksheets/sheet1.xml');
    // Three lines of title, a blank one, the heading of the section: its first row is the sixth.
    const heightOf = (row: number) =>
      Number(new RegExp(`<row r="${row}"[^>]* ht="([0-9.]+)"`).exec(sheet)?.[1] ?? 15);
    expect(heightOf(6)).toBeGreaterThan(3 * 12);
    expect(heightOf(7)).toBeLessThan(20);
  });
});
