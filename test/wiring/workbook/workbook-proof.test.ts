// A published file proves itself: the fingerprint made from the model is found again in the file, also after other
// programs have saved it, and changes with every cell and formula.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook, writeBytes } from '../../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { renderWorkbook } from '../../../functions/src/adapters/xlsx/workbook/render-workbook.ts';
import { unpackUpTo } from '../../../functions/src/adapters/xlsx/zip/unpack.ts';
import { hashText, proveUpdate } from '../../../functions/src/flows/quick-status/prove-update.ts';
import type {
  CellFound,
  RowFound,
} from '../../../functions/src/domain/quick-status/proof/cell-read.ts';
import {
  checkFile,
  type Checker,
} from '../../../functions/src/domain/quick-status/proof/check-file.ts';
import {
  addressOf,
  LABEL_SIDIK,
  rowsOfModel,
} from '../../../functions/src/domain/quick-status/proof/row-lines.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { openBerkas } from '../../../functions/src/domain/quick-status/proof/read-berkas.ts';
import {
  sidikBerkas,
  sidikLembar,
  type SidikBerkas,
} from '../../../functions/src/domain/quick-status/proof/sidik-berkas.ts';
import { composeQsKota } from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import type { WorkbookModel } from '../../../functions/src/domain/quick-status/workbook/model.ts';
import {
  aCapaianKsm,
  aRekapKota,
  DICETAK,
  gerbangOf,
  PARAMETER,
  UPDATE,
} from '../../domain/quick-status/contoh.ts';
import { contentsOf } from '../../support/files/published-contents.ts';
import { makeRandom, ODD, randomKsm } from '../../domain/quick-status/random-ksm.ts';

const KOTA = toKodeKota('32.73');
const REVISI = '2017-07-05-000012';

function kota(seed = 21): WorkbookModel {
  const random = makeRandom(seed);
  const ksm = [
    ...ODD.map((nama, i) => aCapaianKsm({ ksmId: `ksm-${i}`, nama })),
    ...Array.from({ length: 20 }, (_, i) => randomKsm(random, '32.73.02.1001', i)),
  ];
  return composeQsKota({
    parameter: PARAMETER,
    update: UPDATE,
    dicetak: DICETAK,
    rekap: aRekapKota(ksm),
    ksm,
    lkm: [],
    gerbang: gerbangOf(ksm),
    upk: [],
  });
}

async function found(bytes: Uint8Array): Promise<SidikBerkas> {
  const lembar = [];
  for (const { nama, rows } of await openBerkas(bytes, unpackUpTo(50_000_000)))
    lembar.push(await sidikLembar(nama, rows(), hashText));
  return sidikBerkas(lembar, hashText);
}

async function rowsIn(bytes: Uint8Array, lembar: string): Promise<RowFound[]> {
  const sheet = (await openBerkas(bytes, unpackUpTo(50_000_000))).find((it) => it.nama === lembar);
  const rows: RowFound[] = [];
  for await (const row of sheet?.rows() ?? []) rows.push(row);
  return rows;
}

const rowOfLabel = (rows: readonly RowFound[], label: string) =>
  rows.find(({ sel }) => sel[0]?.nilai === label)?.baris ?? 0;

/** The same file with a cell changed, as somebody would in a spreadsheet program. */
async function withCell(
  bytes: Uint8Array,
  lembar: string,
  alamat: string,
  value: string | number | null | { readonly formula: string; readonly result: number },
): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  const cell = workbook.getWorksheet(lembar)?.getCell(alamat);
  if (cell === undefined) throw new Error(`no sheet ${lembar}`);
  cell.value = value;
  return writeBytes(workbook);
}

/** What the server knows: one published file. */
function server(bytes: Uint8Array, sidik: SidikBerkas) {
  const asal = { tahun: 2017, kode: KOTA, revisi: REVISI };
  const asked: string[] = [];
  const by: Checker<typeof asal & { readonly rumus: string }> = {
    unpack: () => unpackUpTo(50_000_000),
    hash: hashText,
    known: (it) => {
      asked.push(it);
      return Promise.resolve(it === sidik.nilai ? { ...asal, rumus: sidik.rumus } : null);
    },
    published: ({ kode, revisi }) =>
      kode === asal.kode && revisi === asal.revisi ? contentsOf(bytes) : Promise.resolve(null),
  };
  return { by, asked };
}

async function published() {
  const { model, sidik } = await proveUpdate(kota(), REVISI);
  const bytes = await renderWorkbook(model);
  return { bytes, sidik, ...server(bytes, sidik) };
}

async function savedByAnother(bytes: Uint8Array): Promise<Uint8Array> {
  return writeBytes(await openWorkbook(bytes));
}

describe('the fingerprint of a file', () => {
  it('is that of its model, whatever the names in it, and whoever saved it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), async (seed) => {
        const { model, sidik } = await proveUpdate(kota(seed), REVISI);
        const bytes = await renderWorkbook(model);
        expect(await found(bytes)).toStrictEqual(sidik);
        expect(await found(await savedByAnother(bytes))).toStrictEqual(sidik);
      }),
      { numRuns: 3 },
    );
  });

  it('changes with every cell, and not with the cell in which it stands', async () => {
    const { model, sidik } = await proveUpdate(kota(), REVISI);
    const places = model.sheets.flatMap((sheet) =>
      rowsOfModel(sheet).flatMap(({ sel }) =>
        sel.filter((it) => it.rumus === null).map((it) => ({ nama: sheet.nama, it })),
      ),
    );
    const lembarOf = async (change: (it: CellFound, nama: string) => CellFound) => {
      const lembar = [];
      for (const sheet of model.sheets) {
        const rows = rowsOfModel(sheet).map(({ baris, sel }) => ({
          baris,
          sel: sel.map((it) => change(it, sheet.nama)),
        }));
        lembar.push(await sidikLembar(sheet.nama, rows, hashText));
      }
      return sidikBerkas(lembar, hashText);
    };
    expect(await lembarOf((it) => it)).toStrictEqual(sidik);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), async ({ nama, it: at }) => {
        const isAt = (it: CellFound, of: string) =>
          of === nama && it.baris === at.baris && it.kolom === at.kolom;
        const other = typeof at.nilai === 'number' ? at.nilai + 1 : `${at.nilai}x`;
        const after = await lembarOf((it, of) => (isAt(it, of) ? { ...it, nilai: other } : it));
        expect(after.nilai === sidik.nilai).toBe(at.nilai === sidik.nilai);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file that somebody has', () => {
  it('is genuine as it was published, and as another program saves it', async () => {
    const { bytes, by } = await published();
    expect(await checkFile(bytes, by)).toMatchObject({ hasil: 'asli', berkas: { revisi: REVISI } });
    expect(await checkFile(await savedByAnother(bytes), by)).toMatchObject({ hasil: 'asli' });
  });

  it('is known as changed, with the cell, though its fingerprint was renewed', async () => {
    const { bytes, by, sidik } = await published();
    const changed = await withCell(bytes, 'Daftar KSM', 'L12', 'Mandiri');
    expect(await checkFile(changed, by)).toMatchObject({
      hasil: 'diubah',
      isSidikBaru: false,
      difference: {
        sel: [{ lembar: 'Daftar KSM', alamat: 'L12', is: 'Mandiri' }],
        moreRows: 0,
      },
    });
    const row = rowOfLabel(await rowsIn(bytes, 'Info'), LABEL_SIDIK);
    const renewed = await withCell(changed, 'Info', `B${row}`, (await found(changed)).nilai);
    expect(await checkFile(renewed, by)).toMatchObject({
      hasil: 'diubah',
      isSidikBaru: true,
      difference: { sel: [{ alamat: 'L12' }] },
    });
    // The genuine cells with somebody else's fingerprint are the genuine cells.
    const only = await withCell(bytes, 'Info', `B${row}`, sidik.rumus);
    expect(await checkFile(only, by)).toMatchObject({ hasil: 'asli' });
  });

  it('is known as changed when its date of update is', async () => {
    const { bytes, by } = await published();
    const changed = await withCell(
      bytes,
      'Info',
      'A1',
      'QS PENDAMPINGAN KSM TA 2017 Update 5 Agustus 2017',
    );
    expect(await checkFile(changed, by)).toMatchObject({
      hasil: 'diubah',
      difference: { sel: [{ lembar: 'Info', alamat: 'A1' }] },
    });
  });

  it('is told from one whose formula alone was changed', async () => {
    const { bytes, by } = await published();
    const rows = await rowsIn(bytes, 'Rekap Kecamatan');
    const sum = rows.flatMap(({ sel }) => sel).find((it) => it.rumus !== null);
    if (sum === undefined) throw new Error('no formula');
    const formula = { formula: `${sum.rumus ?? ''}+0`, result: Number(sum.nilai) };
    const changed = await withCell(bytes, 'Rekap Kecamatan', addressOf(sum), formula);
    expect(await checkFile(changed, by)).toMatchObject({
      hasil: 'rumus',
      difference: { sel: [{ alamat: addressOf(sum), isFormulaOnly: true }] },
    });
    const constant = await withCell(bytes, 'Rekap Kecamatan', addressOf(sum), Number(sum.nilai));
    expect(await checkFile(constant, by)).toMatchObject({ hasil: 'rumus' });
  });

  it('without a proof is not asked for at all', async () => {
    const { by, asked } = await published();
    const old = await renderWorkbook(kota());
    expect(await checkFile(old, by)).toMatchObject({ hasil: 'tanpa-bukti' });
    expect(asked).toStrictEqual([]);
  });

  it('names the sheets that are missing or too many', async () => {
    const { bytes, by } = await published();
    const workbook = await openWorkbook(bytes);
    workbook.removeWorksheet('UPK');
    workbook.addWorksheet('Catatan').getCell('A1').value = 'x';
    expect(await checkFile(await writeBytes(workbook), by)).toMatchObject({
      hasil: 'diubah',
      difference: { missing: ['UPK'], extra: ['Catatan'], renamed: [] },
    });
  });

  it.each(['Daftar KSM', 'Info'])(
    'names a sheet %s that has another name, and its cells',
    async (nama) => {
      const { bytes, by } = await published();
      const cell = nama === 'Info' ? 'B8' : 'L12';
      const workbook = await openWorkbook(await withCell(bytes, nama, cell, 'lain'));
      const sheet = workbook.getWorksheet(nama);
      if (sheet) sheet.name = 'Lembar lain';
      expect(await checkFile(await writeBytes(workbook), by)).toMatchObject({
        hasil: 'diubah',
        difference: {
          missing: [],
          extra: [],
          renamed: [{ was: nama, is: 'Lembar lain' }],
          sel: [{ lembar: 'Lembar lain', alamat: cell, is: 'lain' }],
          moreRows: 0,
        },
      });
    },
  );

  it('names a row that was taken out or put in, and not those that it moved', async () => {
    const { bytes, by } = await published();
    const rows = await rowsIn(bytes, 'Daftar KSM');
    const row = rows.find((it) => it.baris === 12);
    const without = await openWorkbook(bytes);
    without.getWorksheet('Daftar KSM')?.spliceRows(12, 1);
    const taken = await checkFile(await writeBytes(without), by);
    expect(taken).toMatchObject({
      hasil: 'diubah',
      difference: {
        hilang: [{ lembar: 'Daftar KSM', baris: 12, sebutan: nameOf(row) }],
        tambahan: [],
        moreRows: 0,
      },
    });
    const more = await openWorkbook(bytes);
    more.getWorksheet('Daftar KSM')?.insertRow(12, [99, 'KSM yang tidak ada']);
    expect(await checkFile(await writeBytes(more), by)).toMatchObject({
      hasil: 'diubah',
      difference: {
        hilang: [],
        tambahan: [{ lembar: 'Daftar KSM', baris: 12, sebutan: '99, KSM yang tidak ada' }],
        moreRows: 0,
      },
    });
  });
});

const nameOf = (row: RowFound | undefined) =>
  row?.sel
    .slice(0, 4)
    .map((it) => String(it.nilai))
    .join(', ');
