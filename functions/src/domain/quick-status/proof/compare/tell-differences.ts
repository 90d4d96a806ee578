// Rows that should be the same in order: which are not, and what is in them. So many are looked at as somebody reads.
import type { RowFound } from '../cell-read.ts';
import { openBerkas } from '../read-berkas.ts';
import { alignRows, type Gap } from './align-rows.ts';
import { placeOf, rowsOfCells, tellRows, type PlacedRow, type Told } from './changed-cells.ts';
import type { AskedRows, PublishedContents } from './contents.ts';
import type { By, PrintedRow } from './data-rows.ts';
import { isSamePrint } from './row-prints.ts';

/** Published rows, and those of a file that should be the same ones. */
export interface Stretch {
  readonly were: readonly PrintedRow[];
  readonly are: readonly PrintedRow[];
}

/** Rows of either side of which something is said. */
const MAX_ROWS = 200;

/** `judul`: the headings of a Data workbook. */
export async function tellDifferences(
  bytes: Uint8Array,
  stretches: readonly Stretch[],
  { selOf, judul }: Pick<PublishedContents, 'selOf'> & { readonly judul: readonly string[] | null },
  by: By,
): Promise<Told & { readonly moreRows: number }> {
  let left = MAX_ROWS;
  let moreRows = 0;
  const chosen: { readonly were: readonly PrintedRow[]; readonly are: readonly PrintedRow[] }[] =
    [];
  for (const { were, are } of stretches)
    for (const { was, is } of differingRows(were, are)) {
      const all = Math.max(was[1] - was[0], is[1] - is[0]);
      const some = Math.min(all, left);
      const cut = ([from, to]: Gap['was']) => [from, Math.min(to, from + some)] as const;
      if (some > 0) chosen.push({ were: were.slice(...cut(was)), are: are.slice(...cut(is)) });
      left -= some;
      moreRows += all - some;
    }
  const asked = chosen.flatMap((it) => it.were);
  const published = rowsOfCells(asked.length === 0 ? [] : await selOf(bySheet(asked)));
  const found = await rowsIn(
    bytes,
    chosen.flatMap((it) => it.are),
    by,
  );
  const placed = (rows: ReadonlyMap<string, RowFound>, wanted: readonly PrintedRow[]) =>
    wanted.flatMap(({ lembar, print }): PlacedRow[] => {
      const row = rows.get(placeOf(lembar, print.baris));
      return row === undefined ? [] : [{ lembar, row }];
    });
  const told = chosen.map(({ were, are }) =>
    tellRows(placed(published, were), placed(found, are), judul),
  );
  return {
    sel: told.flatMap((it) => it.sel),
    hilang: told.flatMap((it) => it.hilang),
    tambahan: told.flatMap((it) => it.tambahan),
    moreRows,
  };
}

/** Rows with other values; and those with the same that were given, or lost, a formula. */
function differingRows(were: readonly PrintedRow[], are: readonly PrintedRow[]): Gap[] {
  const { same, gaps } = alignRows(
    were.map((it) => it.print.isi ?? ''),
    are.map((it) => it.print.isi ?? ''),
  );
  const formulas = same.flatMap(([i, j]): Gap[] => {
    const [was, is] = [were[i]?.print, are[j]?.print];
    if (was === undefined || is === undefined) return [];
    // A formula names rows: in a row that is elsewhere now it is another one.
    const isSame =
      was.baris === is.baris
        ? isSamePrint(was.rumus, is.rumus)
        : (was.rumus === null) === (is.rumus === null);
    return isSame ? [] : [{ was: [i, i + 1], is: [j, j + 1] }];
  });
  return [...gaps, ...formulas].toSorted((a, b) => a.was[0] - b.was[0] || a.is[0] - b.is[0]);
}

function bySheet(rows: readonly PrintedRow[]): AskedRows[] {
  return [...Map.groupBy(rows, (it) => it.lembar)].map(([lembar, own]) => ({
    lembar,
    baris: own.map((it) => it.print.baris),
  }));
}

async function rowsIn(
  bytes: Uint8Array,
  asked: readonly PrintedRow[],
  { unpack }: By,
): Promise<ReadonlyMap<string, RowFound>> {
  const found = new Map<string, RowFound>();
  if (asked.length === 0) return found;
  const wanted = new Map(bySheet(asked).map((it) => [it.lembar, new Set(it.baris)]));
  for (const { nama, rows } of await openBerkas(bytes, unpack())) {
    const own = wanted.get(nama);
    if (own === undefined) continue;
    const last = Math.max(...own);
    for await (const row of rows()) {
      if (own.has(row.baris)) found.set(placeOf(nama, row.baris), row);
      if (row.baris >= last) break;
    }
  }
  return found;
}
