// A published Data workbook by the list of its stretches: the rows of a kab/kota are read from their place in the file,
// so that nobody unpacks those of the nation for the sake of one.
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { constants, inflateRawSync } from 'node:zlib';
import { crcOf } from '../../adapters/platform/sha256.ts';
import { readStretches } from '../../adapters/storage/report-bucket.ts';
import { readStretchList } from '../../adapters/storage/stretch-list.ts';
import type { RowFound } from '../../domain/quick-status/proof/cell-read.ts';
import { readRowsFound } from '../../domain/quick-status/proof/sheet-xml.ts';
import { namaLembarData, nomorLembarData } from '../../domain/quick-status/proof/sidik-data.ts';
import type { DataQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import type { StoredStretch } from '../../domain/quick-status/updates/stretches.ts';

/** The rows of a kab/kota that begin on a sheet, and their hash as its build made it. */
interface Run {
  readonly baris: number;
  readonly nilai: null;
  readonly isi: string;
  readonly rumus: null;
  readonly kota: KodeKota;
}

export interface OpenedData {
  /** Undefined: it is no sheet of rows. */
  readonly runsOn: (nama: string) => readonly Run[] | undefined;
  readonly rowsOfKota: (
    kota: KodeKota,
  ) => Promise<readonly { readonly nama: string; readonly rows: readonly RowFound[] }[]>;
  /** Those of these numbers. */
  readonly rowsWith: (nama: string, baris: ReadonlySet<number>) => Promise<readonly RowFound[]>;
}

/** Null: the list is gone, and nobody can tell where the rows are. */
export async function openData({ objek, ruas }: DataQs): Promise<OpenedData | null> {
  const list = await readStretchList(ruas);
  if (list === null) return null;
  const on = (nama: string) => list.ruas.filter((it) => it.lembar === nomorLembarData(nama));
  return {
    runsOn: (nama) =>
      nomorLembarData(nama) === null
        ? undefined
        : on(nama)
            .filter((it) => it.dari === 0)
            .map((it) => ({
              baris: numberOf(it, 0),
              nilai: null,
              isi: it.sidikBaris,
              rumus: null,
              kota: it.kode,
            })),
    async rowsOfKota(kota) {
      const sheets = [];
      for (const stretch of list.ruas.filter((it) => it.kode === kota))
        sheets.push({ nama: namaLembarData(stretch.lembar), rows: await rowsOf(objek, stretch) });
      return sheets;
    },
    async rowsWith(nama, baris) {
      const rows: RowFound[] = [];
      for (const stretch of on(nama)) {
        const isIn = (it: number) =>
          it >= numberOf(stretch, 0) && it < numberOf(stretch, stretch.baris);
        if ([...baris].some(isIn))
          rows.push(...(await rowsOf(objek, stretch)).filter((it) => baris.has(it.baris)));
      }
      return rows;
    },
  };
}

/** Of the n-th row of a stretch on its sheet. */
const numberOf = (stretch: StoredStretch, n: number) => stretch.awal + 2 + n;

async function rowsOf(objek: string, stretch: StoredStretch): Promise<RowFound[]> {
  const rows: RowFound[] = [];
  for await (const data of readStretches(objek, stretch.offset, [stretch.packed])) {
    if (crcOf(data) !== stretch.crcPacked)
      throw new Error(`${objek}: the rows of ${stretch.kode} are damaged`);
    const xml = inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
    for await (const row of readRowsFound(piecesOf(`<sheetData>${xml}</sheetData>`), []))
      rows.push(row);
  }
  return rows;
}

async function* piecesOf(xml: string): AsyncGenerator<string> {
  yield await Promise.resolve(xml);
}
