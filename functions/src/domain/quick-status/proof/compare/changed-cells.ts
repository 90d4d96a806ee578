// What is told of rows that differ: cells that were changed, rows that were taken out, rows that were put in.
import type { CellFound, RowFound } from '../cell-read.ts';
import { columnOf } from '../formula-text.ts';
import { addressOf } from '../row-lines.ts';
import { pairRows } from './pair-rows.ts';

/** A cell as it was published, and as it is; null: it is blank. */
interface ChangedCell {
  readonly lembar: string;
  /** Where it is in the file that somebody has. */
  readonly alamat: string;
  readonly was: string | number | null;
  readonly is: string | number | null;
  /** The figure is the same and its formula is not. */
  readonly isFormulaOnly: boolean;
  /** Of a Data workbook its column and group; null: the address is enough. */
  readonly sebutan: string | null;
}

/** A row that only the published file has, or only the one that somebody has. */
interface OtherRow {
  readonly lembar: string;
  /** In the file that has it. */
  readonly baris: number;
  readonly sebutan: string;
}

export interface PublishedCell {
  readonly lembar: string;
  readonly alamat: string;
  readonly nilai: string | number;
  readonly rumus: string | null;
}

/** A row with the name of its sheet. */
export interface PlacedRow {
  readonly lembar: string;
  readonly row: RowFound;
}

export interface Told {
  readonly sel: readonly ChangedCell[];
  readonly hilang: readonly OtherRow[];
  readonly tambahan: readonly OtherRow[];
}

/** Of rows of a gap. `judul`: the headings of a Data workbook; null: of another. */
export function tellRows(
  were: readonly PlacedRow[],
  are: readonly PlacedRow[],
  judul: readonly string[] | null,
): Told {
  const sel: ChangedCell[] = [];
  const hilang: OtherRow[] = [];
  const tambahan: OtherRow[] = [];
  const other = ({ lembar, row }: PlacedRow): OtherRow => ({
    lembar,
    baris: row.baris,
    sebutan: nameOf(row, judul),
  });
  for (const pair of pairRows(
    were.map((it) => it.row),
    are.map((it) => it.row),
  )) {
    const was = pair.was === null ? undefined : were[pair.was];
    const is = pair.is === null ? undefined : are[pair.is];
    if (was && is) sel.push(...changedCells(was, is, judul));
    else if (was) hilang.push(other(was));
    else if (is) tambahan.push(other(is));
  }
  return { sel, hilang, tambahan };
}

function changedCells(
  { row: was }: PlacedRow,
  { lembar, row: is }: PlacedRow,
  judul: readonly string[] | null,
): ChangedCell[] {
  const before = new Map(was.sel.map((it) => [it.kolom, it]));
  const after = new Map(is.sel.map((it) => [it.kolom, it]));
  // Formulas name rows: of one that is elsewhere now they differ by that.
  const isInPlace = was.baris === is.baris;
  return [...new Set([...before.keys(), ...after.keys()])]
    .toSorted((a, b) => a - b)
    .flatMap((kolom): ChangedCell[] => {
      const [one, two] = [before.get(kolom), after.get(kolom)];
      const [nilai, now] = [valueOf(one), valueOf(two)];
      const [rumus, rumusNow] = [one?.rumus ?? null, two?.rumus ?? null];
      const isSameFormula =
        isInPlace || rumus === null || rumusNow === null ? rumus === rumusNow : true;
      if (nilai === now && isSameFormula) return [];
      const alamat = addressOf({ baris: is.baris, kolom });
      const sebutan =
        judul === null || is.baris === 1
          ? null
          : `${judul[kolom - 1] ?? ''}, ${nameOf(was, judul)}`;
      return [{ lembar, alamat, was: nilai, is: now, isFormulaOnly: nilai === now, sebutan }];
    });
}

const valueOf = (cell: CellFound | undefined) =>
  cell === undefined || cell.nilai === '' ? null : cell.nilai;

/** Headings of the columns that name a group. */
const JUDUL_SEBUTAN = ['Nama KSM', 'ID KSM'];
/** Values of a row that has no such column. */
const VALUES = 4;

function nameOf({ sel }: RowFound, judul: readonly string[] | null): string {
  const named = JUDUL_SEBUTAN.flatMap((it) => {
    const kolom = (judul?.indexOf(it) ?? -1) + 1;
    return sel.find((cell) => cell.kolom === kolom)?.nilai ?? [];
  });
  const values = named.length > 0 ? named : sel.slice(0, VALUES).map((it) => it.nilai);
  return values.map(String).join(', ');
}

/** Published cells as rows, by sheet and number. */
export function rowsOfCells(cells: readonly PublishedCell[]): ReadonlyMap<string, RowFound> {
  const rows = new Map<string, { baris: number; sel: CellFound[] }>();
  for (const { lembar, alamat, nilai, rumus } of cells) {
    const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(alamat) ?? [];
    const baris = Number(number);
    const key = placeOf(lembar, baris);
    const row = rows.get(key) ?? { baris, sel: [] };
    rows.set(key, row);
    row.sel.push({ baris, kolom: columnOf(letters), nilai, rumus });
  }
  return rows;
}

export const placeOf = (lembar: string, baris: number): string => `${lembar}!${baris}`;
