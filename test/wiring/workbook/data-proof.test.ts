// A Data workbook proves itself as the others do, though nobody reads its rows for that: what is known of them before
// they are written is found again in the file, also after another program has saved it, and changes with every cell.
// Long, since what is changed in the file stands beside what is said of it.
import { describe, expect, it } from 'vitest';
import {
  collectBytes,
  renderDataWorkbook,
} from '../../../functions/src/adapters/xlsx/data/render-data-workbook.ts';
import { openWorkbook, writeBytes } from '../../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { unpackUpTo } from '../../../functions/src/adapters/xlsx/zip/unpack.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  buildBarisData,
  type BarisData,
} from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import {
  checkFile,
  readSidik,
  type Origin,
  type Verdict,
} from '../../../functions/src/domain/quick-status/proof/check-file.ts';
import {
  isLembarData,
  JUDUL_KOTA,
  JUDUL_TANGGAL,
} from '../../../functions/src/domain/quick-status/proof/sidik-data.ts';
import {
  sidikBerkas,
  type SidikBerkas,
} from '../../../functions/src/domain/quick-status/proof/sidik-berkas.ts';
import {
  planStretches,
  type PlannedStretch,
} from '../../../functions/src/domain/quick-status/updates/stretches.ts';
import { hurufKolom } from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import { hashRows } from '../../../functions/src/flows/quick-status/build/assemble-data.ts';
import { hashText, proveData } from '../../../functions/src/flows/quick-status/prove-update.ts';
import { contentsOf } from '../../support/files/published-contents.ts';
import { makeRandom, randomKsm } from '../../domain/quick-status/random-ksm.ts';
import { modelOf, namaOf, someRows } from '../../functions/quick-status/data-rows.ts';

const REVISI = '2017-07-05-000012';
const unpack = () => unpackUpTo(50_000_000);

/** Rows of some kab/kota, by their code; of the second none. */
function threeKota(): Map<string, readonly BarisData[]> {
  const random = makeRandom(3);
  const of = (kelurahan: string, from: number, count: number) =>
    buildBarisData(
      Array.from({ length: count }, (_, i) => randomKsm(random, kelurahan, from + i)),
      namaOf,
    );
  return new Map([
    ['32.04', of('32.04.01.2001', 0, 7)],
    ['32.10', []],
    ['32.73', of('32.73.02.1001', 100, 9)],
    ['32.77', of('32.77.01.1001', 200, 5)],
  ]);
}

interface Published {
  readonly bytes: Uint8Array;
  readonly sidik: SidikBerkas;
  readonly planned: readonly PlannedStretch[];
}

async function publish(
  kota: ReadonlyMap<string, readonly BarisData[]>,
  batas: number,
): Promise<Published> {
  const rows = [...kota.values()].flat();
  const planned = planStretches(
    [...kota].map(([kode, own]) => ({
      kode: toKodeKota(kode),
      baris: own.length,
      sidikBaris: hashRows(own),
    })),
    batas,
  );
  const { model, sidik } = await proveData(modelOf(rows.length, batas), planned, REVISI);
  return { bytes: await collectBytes(renderDataWorkbook(model, rows)), sidik, planned };
}

async function found(bytes: Uint8Array): Promise<SidikBerkas> {
  const { klaim, lembar } = await readSidik(bytes, unpack(), hashText);
  expect(klaim).toMatchObject({ berkas: 'data', revisi: REVISI });
  return sidikBerkas(lembar, hashText);
}

type Worksheet = NonNullable<ReturnType<Awaited<ReturnType<typeof openWorkbook>>['getWorksheet']>>;

async function changed(
  bytes: Uint8Array,
  change: (sheet: (nama: string) => Worksheet) => void,
): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  change((nama) => {
    const sheet = workbook.getWorksheet(nama);
    if (sheet === undefined) throw new Error(`no sheet ${nama}`);
    return sheet;
  });
  return writeBytes(workbook);
}

const at = (judul: string, baris: number) =>
  `${hurufKolom(KOLOM_DATA.findIndex((it) => it.judul === judul) + 1)}${baris}`;

describe('the fingerprint of a Data workbook', () => {
  it('knows the columns of dates and of the kab/kota by their headings', () => {
    const dates = KOLOM_DATA.filter((it) => it.jenis === 'tanggal').map((it) => it.judul);
    expect(dates).toStrictEqual(JUDUL_TANGGAL);
    expect(KOLOM_DATA.map((it) => it.judul)).toContain(JUDUL_KOTA);
    expect(['Data', 'Data 2', 'Data 11', 'Info', 'Daftar KSM'].filter(isLembarData)).toHaveLength(
      3,
    );
  });

  it.each([100, 10, 3, 1])('is that of the file with %d rows on a sheet', async (batas) => {
    const { bytes, sidik } = await publish(threeKota(), batas);
    expect(await found(bytes)).toStrictEqual(sidik);
  });

  it('is that of the file whatever characters a name has, and of one without rows', async () => {
    const odd = await publish(new Map([['32.73', someRows(20)]]), 100);
    expect(await found(odd.bytes)).toStrictEqual(odd.sidik);
    const empty = await publish(new Map([['32.73', []]]), 100);
    expect(await found(empty.bytes)).toStrictEqual(empty.sidik);
  });

  it('stays when another program saves the file', async () => {
    const { bytes, sidik } = await publish(threeKota(), 10);
    expect(await found(await changed(bytes, () => undefined))).toStrictEqual(sidik);
  });

  it.each<[string, (sheet: (nama: string) => Worksheet) => void]>([
    ['a figure', (sheet) => (sheet('Data').getCell(at('R1', 4)).value = 12.5)],
    ['a date', (sheet) => (sheet('Data 2').getCell(at('Per', 3)).value = 42_000)],
    ['a date as text', (sheet) => (sheet('Data').getCell(at('Per', 3)).value = '2017-06-30')],
    [
      'a cell that is taken away',
      (sheet) => (sheet('Data').getCell(at('Nama KSM', 2)).value = null),
    ],
    ['a heading', (sheet) => (sheet('Data 2').getCell(at('R1', 1)).value = 'R9')],
    ['a cell beside the table', (sheet) => (sheet('Data').getCell(3, 60).value = 1)],
    ['a row below', (sheet) => (sheet('Data 2').getCell(30, 1).value = 'x')],
    ['a kab/kota of a row', (sheet) => (sheet('Data').getCell(at(JUDUL_KOTA, 2)).value = '32.10')],
    ['Kamus', (sheet) => (sheet('Kamus').getCell('C9').value = 'lain')],
    ['Info', (sheet) => (sheet('Info').getCell('B7').value = 'lain')],
  ])('changes with %s', async (_what, change) => {
    const { bytes, sidik } = await publish(threeKota(), 10);
    expect((await found(await changed(bytes, change))).nilai).not.toBe(sidik.nilai);
  });

  it('changes with two rows that trade places', async () => {
    const kota = threeKota();
    const { sidik } = await publish(kota, 10);
    const [first, second, ...others] = kota.get('32.04') ?? [];
    if (!first || !second) throw new Error('no rows');
    const { bytes } = await publish(new Map(kota).set('32.04', [second, first, ...others]), 10);
    expect((await found(bytes)).nilai).not.toBe(sidik.nilai);
  });

  it('tells of a formula in the place of a figure', async () => {
    const { bytes, sidik } = await publish(threeKota(), 10);
    const spoilt = await changed(bytes, (sheet) => {
      const cell = sheet('Data').getCell(at('Nama KSM', 2));
      cell.value = { formula: '"a"', result: cell.text };
    });
    const is = await found(spoilt);
    expect(is.nilai).toBe(sidik.nilai);
    expect(is.rumus).not.toBe(sidik.rumus);
  });
});

describe('a Data workbook that somebody has', () => {
  const verdictOf = async (
    { bytes, sidik, planned }: Published,
    mine: Uint8Array,
  ): Promise<Verdict<Origin & { readonly rumus: string }>> => {
    const berkas = { tahun: 2017, kode: toKodeKota('32.73'), revisi: REVISI, rumus: sidik.rumus };
    return checkFile(mine, {
      unpack,
      hash: hashText,
      known: (it, kind) => Promise.resolve(it === sidik.nilai && kind === 'data' ? berkas : null),
      published: (_origin, kind) =>
        kind === 'data' ? contentsOf(bytes, planned) : Promise.resolve(null),
    });
  };
  const nothing = {
    missing: [],
    extra: [],
    renamed: [],
    sel: [],
    hilang: [],
    tambahan: [],
    moreRows: 0,
    moreKota: 0,
  };
  const differenceOf = async (
    published: Published,
    change: Parameters<typeof changed>[1],
  ): Promise<unknown> => {
    const verdict = await verdictOf(published, await changed(published.bytes, change));
    return 'difference' in verdict ? verdict.difference : verdict.hasil;
  };
  const ksmOf = (kota: string, n: number) => {
    const row = threeKota().get(kota)?.[n] ?? [];
    const of = (judul: string) => String(row[KOLOM_DATA.findIndex((it) => it.judul === judul)]);
    return `${of('Nama KSM')}, ${of('ID KSM')}`;
  };

  it('is genuine as it was published', async () => {
    const published = await publish(threeKota(), 10);
    expect(await verdictOf(published, published.bytes)).toMatchObject({ hasil: 'asli' });
  });

  it.each([100, 10, 3])('names the cell that was changed, %d rows on a sheet', async (batas) => {
    const published = await publish(threeKota(), batas);
    expect(
      await differenceOf(published, (sheet) => {
        sheet('Data').getCell(at('R1', 4)).value = 12.5;
      }),
    ).toMatchObject({
      ...nothing,
      sel: [{ lembar: 'Data', alamat: at('R1', 4), is: 12.5, sebutan: `R1, ${ksmOf('32.04', 2)}` }],
    });
  });

  it('names cells of Info and Kamus, a heading, and a cell beside the table', async () => {
    const published = await publish(threeKota(), 100);
    expect(
      await differenceOf(published, (sheet) => {
        sheet('Info').getCell('B7').value = 'lain';
        sheet('Kamus').getCell('C9').value = 'lain';
        sheet('Data').getCell(at('R1', 1)).value = 'R9';
        sheet('Data').getCell(3, 60).value = 1;
      }),
    ).toMatchObject({
      ...nothing,
      sel: [
        { lembar: 'Info', alamat: 'B7', is: 'lain' },
        { lembar: 'Data', alamat: at('R1', 1), was: 'R1', is: 'R9', sebutan: null },
        { lembar: 'Kamus', alamat: 'C9', is: 'lain' },
        { lembar: 'Data', alamat: `${hurufKolom(60)}3`, was: null, is: 1 },
      ],
    });
  });

  it('names the heading alone where that of the kab/kota was changed', async () => {
    const published = await publish(threeKota(), 10);
    expect(
      await differenceOf(published, (sheet) => {
        sheet('Data').getCell(at(JUDUL_KOTA, 1)).value = 'Kota';
      }),
    ).toMatchObject({
      ...nothing,
      sel: [{ alamat: at(JUDUL_KOTA, 1), was: JUDUL_KOTA, is: 'Kota' }],
    });
  });

  it('names a row that was moved to another kab/kota by its cell', async () => {
    const published = await publish(threeKota(), 100);
    for (const kota of ['32.10', '32.77'])
      expect(
        await differenceOf(published, (sheet) => {
          sheet('Data').getCell(at(JUDUL_KOTA, 11)).value = kota;
        }),
      ).toMatchObject({
        ...nothing,
        sel: [{ alamat: at(JUDUL_KOTA, 11), was: '32.73', is: kota }],
      });
  });

  it.each([100, 10])('names a row that was taken out, %d rows on a sheet', async (batas) => {
    const published = await publish(threeKota(), batas);
    const hilang = [{ lembar: 'Data', baris: 4, sebutan: ksmOf('32.04', 2) }];
    expect(
      await differenceOf(published, (sheet) => {
        sheet('Data').spliceRows(4, 1);
      }),
    ).toMatchObject({ ...nothing, hilang });
    // Emptied, and another one changed beside it.
    expect(
      await differenceOf(published, (sheet) => {
        sheet('Data')
          .getRow(4)
          .eachCell((cell) => (cell.value = null));
        sheet('Data').getCell(at('R1', 5)).value = 12.5;
      }),
    ).toMatchObject({
      ...nothing,
      hilang,
      sel: [{ alamat: at('R1', 5), sebutan: `R1, ${ksmOf('32.04', 3)}` }],
    });
  });

  it('names a row that was put in', async () => {
    const published = await publish(threeKota(), 100);
    expect(
      await differenceOf(published, (sheet) => {
        sheet('Data').insertRow(21, []);
        sheet('Data').getCell(at(JUDUL_KOTA, 21)).value = '32.77';
        sheet('Data').getCell(at('Nama KSM', 21)).value = 'Tidak ada';
      }),
    ).toMatchObject({
      ...nothing,
      tambahan: [{ lembar: 'Data', baris: 21, sebutan: 'Tidak ada' }],
    });
  });

  it('names a sheet that has another name, and the cells in it', async () => {
    const published = await publish(threeKota(), 10);
    for (const [nama, nomor] of [
      ['Data', 4],
      ['Data 2', 3],
    ] as const)
      expect(
        await differenceOf(published, (sheet) => {
          sheet(nama).getCell(at('R1', nomor)).value = 12.5;
          sheet(nama).name = 'Tabel';
        }),
      ).toMatchObject({
        ...nothing,
        renamed: [{ was: nama, is: 'Tabel' }],
        sel: [{ lembar: 'Tabel', alamat: at('R1', nomor), is: 12.5 }],
      });
  });

  it('names a sheet that is missing, and no row of it', async () => {
    const published = await publish(threeKota(), 10);
    const workbook = await openWorkbook(published.bytes);
    workbook.removeWorksheet('Data 2');
    expect(await verdictOf(published, await writeBytes(workbook))).toMatchObject({
      hasil: 'diubah',
      difference: { ...nothing, missing: ['Data 2'] },
    });
  });

  it('names a formula in the place of a figure', async () => {
    const published = await publish(threeKota(), 10);
    expect(
      await differenceOf(published, (sheet) => {
        const cell = sheet('Data').getCell(at('Nama KSM', 2));
        cell.value = { formula: '"a"', result: cell.text };
      }),
    ).toMatchObject({
      ...nothing,
      sel: [{ lembar: 'Data', alamat: at('Nama KSM', 2), isFormulaOnly: true }],
    });
  });

  it('says of how many rows nothing is said', async () => {
    const published = await publish(new Map([['32.73', someRows(400)]]), 1000);
    const all = published.planned[0]?.baris ?? 0;
    expect(
      await differenceOf(published, (sheet) => {
        for (let n = 2; n <= all + 1; n += 1) sheet('Data').getCell(at('R1', n)).value = 101;
      }),
    ).toMatchObject({ moreRows: all - 200, hilang: [], tambahan: [] });
  });
});
