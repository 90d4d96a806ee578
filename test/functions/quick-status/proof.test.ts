// Files that were downloaded, asked for by what is in them: genuine and current, genuine and replaced, changed; and
// what was published, for those who may have the file.
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { openWorkbook, writeBytes } from '../../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { unpackUpTo } from '../../../functions/src/adapters/xlsx/zip/unpack.ts';
import { areaTahunId, qsLamaId } from '../../../functions/src/domain/basics/paths.ts';
import {
  checkFile,
  readSidik,
  type Origin,
} from '../../../functions/src/domain/quick-status/proof/check-file.ts';
import { openBerkas } from '../../../functions/src/domain/quick-status/proof/read-berkas.ts';
import {
  sidikBerkas,
  sidikLembar,
  type SidikLembar,
} from '../../../functions/src/domain/quick-status/proof/sidik-berkas.ts';
import { checkBerkas } from '../../../functions/src/flows/downloads/check-berkas.ts';
import { hashText } from '../../../functions/src/flows/quick-status/prove-update.ts';
import { untilCounted } from '../../support/suite/settled.ts';
import {
  aPendaftaran,
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  until,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';

const tahun = 2017;
let area: Area;
let official: Person;
let pair: readonly [string, string];

const LIMIT = 50_000_000;

async function download(
  kode: string,
  revisi: string | null,
  person = official,
): Promise<Uint8Array> {
  const { url } = await resultOf(call('getQsUrl', { tahun, kode, revisi }, person));
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

async function sidikOf(bytes: Uint8Array): Promise<SidikLembar[]> {
  const lembar = [];
  for (const { nama, rows } of await openBerkas(bytes, unpackUpTo(LIMIT)))
    lembar.push(await sidikLembar(nama, rows(), hashText));
  return lembar;
}

async function ask(bytes: Uint8Array) {
  const { nilai } = await sidikBerkas(await sidikOf(bytes), hashText);
  return (await resultOf(call('checkBerkas', { sidik: nilai, berkas: 'rekap' }, null))).berkas;
}

beforeAll(async () => {
  area = await freshArea(await freshProvinsi());
  const { faskel } = await registeredKsm(area);
  official = await signIn({ peran: 'pejabat', wilayah: [area.provinsi] });
  const first = await untilCounted(area.kota, 1);
  await resultOf(call('submitKiriman', aPendaftaran(area.kelurahan), faskel));
  pair = [first.revisi, (await untilCounted(area.kota, 2)).revisi];
});

describe('a downloaded file', () => {
  it('is known to anybody as current, or as replaced and by what', async () => {
    const manifes = await docs.qs.read(areaTahunId(tahun, area.kota));
    const current = await ask(await download(area.kota, pair[1]));
    expect(current).toMatchObject({ kode: area.kota, revisi: pair[1], pengganti: null });
    expect(await ask(await download(area.kota, pair[0]))).toMatchObject({
      revisi: pair[0],
      pengganti: { revisi: pair[1], namaBerkas: manifes?.terbaru.namaBerkas },
    });
  });

  it('is known of a kelurahan, whose file is made when somebody asks', async () => {
    expect(await ask(await download(area.kelurahan, null))).toMatchObject({
      kode: area.kelurahan,
      pengganti: null,
      kotaDiperbarui: null,
    });
  });

  it('is known of a province', async () => {
    await until(
      'the file of the province',
      // Another test may draw the same province.
      async () =>
        ((await docs.qs.read(areaTahunId(tahun, area.provinsi)))?.terbaru.barisKsm ?? 0) >= 2,
      100_000,
    );
    expect(await ask(await download(area.provinsi, null))).toMatchObject({ kode: area.provinsi });
  });

  it('is known as the Data workbook of a province', async () => {
    const request = { tahun, kode: area.provinsi, revisi: null, berkas: 'data' as const };
    const { url } = await resultOf(call('getQsUrl', request, official));
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const { klaim, lembar } = await readSidik(bytes, unpackUpTo(LIMIT), hashText);
    const { nilai: sidik } = await sidikBerkas(lembar, hashText);
    expect(klaim).toMatchObject({ berkas: 'data', kode: area.provinsi, sidik });
    const { berkas } = await resultOf(call('checkBerkas', { sidik, berkas: 'data' }, null));
    expect(berkas).toMatchObject({ kode: area.provinsi, pengganti: null });
    expect(berkas?.namaBerkas).toContain('_Data_');
  });

  it('is known though its update is no longer kept', async () => {
    const bytes = await download(area.kota, pair[0]);
    const before = await docs.qsLama.readMany([qsLamaId(tahun, area.kota, pair[0])]);
    await docs.qsLama.remove(qsLamaId(tahun, area.kota, pair[0]));
    try {
      expect(await ask(bytes)).toMatchObject({
        revisi: pair[0],
        diperbarui: null,
        pengganti: { revisi: pair[1] },
      });
    } finally {
      for (const it of before) await docs.qsLama.set(it);
    }
  });

  it('is unknown where nothing was published with its cells', async () => {
    const sidik = 'f'.repeat(64);
    expect(await checkBerkas({ sidik, berkas: 'rekap' }, new Date())).toStrictEqual({
      berkas: null,
    });
    expect(await codeOf(call('checkBerkas', { sidik: 'x', berkas: 'rekap' }, null))).toBe(
      'isian-salah',
    );
  });
});

describe('what was published', () => {
  const isi = (
    revisi: string,
    baris: { lembar: string; baris: number[] }[] | null,
    person = official,
  ) => call('getIsiQs', { tahun, kode: area.kota, revisi, baris }, person);

  it('is told by the fingerprints of its rows, and cell by cell', async () => {
    const mine = await sidikOf(await download(area.kota, pair[1]));
    const { lembar } = await resultOf(isi(pair[1], null));
    expect(lembar.map((it) => it.nama)).toStrictEqual(mine.map((it) => it.nama));
    for (const [i, { baris }] of lembar.entries())
      expect(baris.map((it) => it.nilai)).toStrictEqual(
        mine[i]?.baris.map((it) => it.nilai?.slice(0, 16) ?? null),
      );
    const { sel } = await resultOf(isi(pair[1], [{ lembar: 'Info', baris: [1] }]));
    expect(sel).toMatchObject([{ lembar: 'Info', alamat: 'A1' }]);
    expect(sel[0]?.nilai).toMatch(/^QS PENDAMPINGAN KSM TA 2017 Update/);
  });

  it('is told of a Data workbook for the rows that differ alone', async () => {
    const of = { tahun, kode: area.provinsi, revisi: null, berkas: 'data' as const };
    const { url } = await resultOf(call('getQsUrl', of, official));
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const workbook = await openWorkbook(bytes);
    const sheet = workbook.getWorksheet('Data');
    const judul = sheet?.getRow(1).values;
    const [nama, kota] = ['Nama KSM', 'Kode Kab/Kota'].map((it) =>
      Array.isArray(judul) ? judul.indexOf(it) : 0,
    );
    const row = sheet
      ?.findRows(2, sheet.rowCount)
      ?.find((it) => it.getCell(kota ?? 0).value === area.kota);
    const cell = row?.getCell(nama ?? 0);
    if (!cell) throw new Error('the kab/kota has no row');
    const was = cell.value;
    cell.value = 'KSM Lain';
    const asked: string[] = [];
    const isi = ({ kode, revisi }: Origin, rest: object) =>
      resultOf(call('getIsiQs', { tahun, kode, revisi, berkas: 'data', ...rest }, official));
    const verdict = await checkFile(await writeBytes(workbook), {
      unpack: () => unpackUpTo(LIMIT),
      hash: hashText,
      known: (sidik, berkas) =>
        resultOf(call('checkBerkas', { sidik, berkas }, null)).then((it) => it.berkas),
      published: async (origin) => ({
        lembar: (await isi(origin, { baris: null })).lembar,
        selOf: async (baris) => (await isi(origin, { baris })).sel,
        kotaOf: async (kode) => {
          asked.push(kode);
          return (await isi(origin, { kota: kode, baris: null })).lembar;
        },
      }),
    });
    expect(verdict).toMatchObject({
      hasil: 'diubah',
      difference: {
        sel: [{ lembar: 'Data', alamat: cell.address, was, is: 'KSM Lain' }],
        hilang: [],
        tambahan: [],
        moreRows: 0,
      },
    });
    expect(asked).toStrictEqual([area.kota]);
  });

  it('is for people of the area, and of an update that there is', async () => {
    const stranger = await signIn({ peran: 'pejabat', wilayah: [await freshProvinsi()] });
    expect(await codeOf(isi(pair[1], null, stranger))).toBe('tidak-berhak');
    expect(await codeOf(isi('tidak-ada', null))).toBe('tidak-ditemukan');
  });
});

describe('what an update says of its changes', () => {
  const changesIn = async (bytes: Uint8Array): Promise<unknown[][] | null> => {
    const sheets = await openBerkas(bytes, unpackUpTo(LIMIT));
    const sheet = sheets.find((it) => it.nama === 'Apa yang Berubah');
    if (sheet === undefined) return null;
    const rows: unknown[][] = [];
    for await (const { sel } of sheet.rows()) rows.push(sel.map((it) => it.nilai));
    return rows;
  };

  it('is a sheet of every file after the first, of the kab/kota and its kelurahan', async () => {
    expect(await changesIn(await download(area.kota, pair[0]))).toBeNull();
    const kota = await changesIn(await download(area.kota, pair[1]));
    expect(kota?.some((row) => row.includes('KSM baru'))).toBe(true);
    expect(kota?.flat().some((it) => String(it).includes(pair[0]))).toBe(true);
    const kelurahan = await changesIn(await download(area.kelurahan, null));
    expect(kelurahan?.some((row) => row.includes('KSM baru'))).toBe(true);
  });

  it('is counted for each kab/kota in the file of a province', async () => {
    const { provinsi, kelurahan, kota } = await freshArea(await freshProvinsi());
    const above = await signIn({ peran: 'pejabat', wilayah: [provinsi] });
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [kelurahan] });
    for (const ksm of [1, 2]) {
      await resultOf(call('submitKiriman', aPendaftaran(kelurahan), faskel));
      await untilCounted(provinsi, ksm);
    }
    const rows = await changesIn(await download(provinsi, null, above));
    expect(rows?.some((row) => row.includes(kota) && row.includes(1))).toBe(true);
  });
});
