// Which rows, and which cells in them, of a file differ from what was published.
import { addressOf } from './row-lines.ts';
import type { RowFound } from './cell-read.ts';
import type { SidikBaris, SidikLembar } from './sidik-berkas.ts';

/** Rows of a sheet whose cells differ. */
export interface ChangedRows {
  readonly lembar: string;
  readonly baris: readonly number[];
}

interface RowDifferences {
  /** Sheets that only the published file has, or only the one that somebody has. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly changed: readonly ChangedRows[];
}

/** Fingerprints as they were published, which may be shortened, and as they are. */
export function compareSidik(
  were: readonly SidikLembar[],
  are: readonly SidikLembar[],
): RowDifferences {
  const published = new Map(were.map((it) => [it.nama, it.baris]));
  const found = new Map(are.map((it) => [it.nama, it.baris]));
  return {
    missing: [...published.keys()].filter((nama) => !found.has(nama)),
    extra: [...found.keys()].filter((nama) => !published.has(nama)),
    changed: [...published].flatMap(([lembar, rows]) => {
      const now = found.get(lembar);
      const baris = now === undefined ? [] : differingRows(rows, now);
      return baris.length === 0 ? [] : [{ lembar, baris }];
    }),
  };
}

function differingRows(were: readonly SidikBaris[], are: readonly SidikBaris[]): number[] {
  const published = new Map(were.map((it) => [it.baris, it]));
  const found = new Map(are.map((it) => [it.baris, it]));
  const isSame = (a: string | null | undefined, b: string | null | undefined) => {
    const [one, other] = [a ?? '', b ?? ''];
    return one === '' || other === '' ? one === other : other.startsWith(one);
  };
  return [...new Set([...published.keys(), ...found.keys()])]
    .filter((baris) => {
      const [was, is] = [published.get(baris), found.get(baris)];
      return !isSame(was?.nilai, is?.nilai) || !isSame(was?.rumus, is?.rumus);
    })
    .toSorted((a, b) => a - b);
}

/** A cell as it was published, and as it is; null: it is blank. */
export interface ChangedCell {
  readonly lembar: string;
  readonly alamat: string;
  readonly was: string | number | null;
  readonly is: string | number | null;
  /** The figure is the same and its formula is not. */
  readonly isFormulaOnly: boolean;
}

export interface PublishedCell {
  readonly lembar: string;
  readonly alamat: string;
  readonly nilai: string | number;
  readonly rumus: string | null;
}

/** Of the rows that differ: their cells as published, and the rows as they are, by sheet. */
export function compareSel(
  were: readonly PublishedCell[],
  are: ReadonlyMap<string, readonly RowFound[]>,
): ChangedCell[] {
  const key = (lembar: string, alamat: string) => `${lembar}!${alamat}`;
  const published = new Map(were.map((it) => [key(it.lembar, it.alamat), it]));
  const found = new Map<string, PublishedCell>();
  for (const [lembar, rows] of are)
    for (const { sel } of rows)
      for (const it of sel) {
        const alamat = addressOf(it);
        found.set(key(lembar, alamat), { lembar, alamat, nilai: it.nilai, rumus: it.rumus });
      }
  const changes: ChangedCell[] = [];
  for (const id of new Set([...published.keys(), ...found.keys()])) {
    const [before, after] = [published.get(id), found.get(id)];
    const at = before ?? after;
    if (at === undefined) continue;
    const [was, is] = [valueOf(before), valueOf(after)];
    if (was === is && (before?.rumus ?? null) === (after?.rumus ?? null)) continue;
    const { lembar, alamat } = at;
    changes.push({ lembar, alamat, was, is, isFormulaOnly: was === is });
  }
  return changes;
}

const valueOf = (cell: PublishedCell | undefined) =>
  cell === undefined || cell.nilai === '' ? null : cell.nilai;
