// What the server tells of a published file to those who may see it, read from the file itself.
import { unpackUpTo } from '../../../functions/src/adapters/xlsx/zip/unpack.ts';
import type { RowFound } from '../../../functions/src/domain/quick-status/proof/cell-read.ts';
import type { PublishedContents } from '../../../functions/src/domain/quick-status/proof/compare/contents.ts';
import {
  printRows,
  type RowPrint,
} from '../../../functions/src/domain/quick-status/proof/compare/row-prints.ts';
import { openBerkas } from '../../../functions/src/domain/quick-status/proof/read-berkas.ts';
import { addressOf } from '../../../functions/src/domain/quick-status/proof/row-lines.ts';
import {
  JUDUL_KOTA,
  namaLembarData,
} from '../../../functions/src/domain/quick-status/proof/sidik-data.ts';
import type { PlannedStretch } from '../../../functions/src/domain/quick-status/updates/stretches.ts';
import { hashText } from '../../../functions/src/flows/quick-status/prove-update.ts';

const SHORT = 16;
const short = (it: RowPrint): RowPrint => ({
  ...it,
  isi: it.isi?.slice(0, SHORT) ?? null,
  rumus: it.rumus?.slice(0, SHORT) ?? null,
});

/** `planned`: of a Data workbook. */
export async function contentsOf(
  bytes: Uint8Array,
  planned: readonly PlannedStretch[] = [],
): Promise<PublishedContents> {
  const sheets: { readonly nama: string; readonly rows: readonly RowFound[] }[] = [];
  for (const { nama, rows } of await openBerkas(bytes, unpackUpTo(50_000_000))) {
    const all: RowFound[] = [];
    for await (const row of rows()) all.push(row);
    sheets.push({ nama, rows: all });
  }
  const runsOn = (nama: string) =>
    planned.filter((it) => namaLembarData(it.lembar) === nama && it.dari === 0);
  const isData = (nama: string) => planned.some((it) => namaLembarData(it.lembar) === nama);
  const prints = async (nama: string, rows: readonly RowFound[]) => ({
    nama,
    baris: (await printRows(nama, rows, hashText)).map(short),
  });
  return {
    lembar: await Promise.all(
      sheets.map(async ({ nama, rows }) => {
        const own = await prints(nama, isData(nama) ? rows.slice(0, 1) : rows);
        const runs = runsOn(nama).map((it) => ({
          ...short({ baris: it.awal + 2, isi: it.sidikBaris, rumus: null }),
          kota: it.kode,
        }));
        return { nama, baris: [...own.baris, ...runs] };
      }),
    ),
    selOf: (asked) =>
      Promise.resolve(
        asked.flatMap(({ lembar, baris }) =>
          (sheets.find((it) => it.nama === lembar)?.rows ?? [])
            .filter((row) => baris.includes(row.baris))
            .flatMap((row) =>
              row.sel.map(({ nilai, rumus, ...at }) => ({
                lembar,
                alamat: addressOf(at),
                nilai,
                rumus,
              })),
            ),
        ),
      ),
    kotaOf: (kota) =>
      Promise.all(
        sheets
          .filter(({ nama }) => isData(nama))
          .map(({ nama, rows }) => {
            const kolom = rows[0]?.sel.find((it) => it.nilai === JUDUL_KOTA)?.kolom;
            const isOf = ({ sel }: RowFound) =>
              sel.some((it) => it.kolom === kolom && it.nilai === kota);
            return prints(nama, rows.filter(isOf));
          }),
      ),
  };
}
