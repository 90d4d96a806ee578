// Fingerprints of a file: of each row, so that a changed row can be named, and of all rows together, by which
// the server knows the file again. How a text is hashed is the business of the caller: server and browser
// have each their own way.
import type { RowFound } from './cell-read.ts';
import { linesOf } from './row-lines.ts';

/** SHA-256 as hex text. */
export type Hash = (text: string) => string | Promise<string>;

/** Null: no value, or no formula, stands in the row. */
export interface SidikBaris {
  readonly baris: number;
  readonly nilai: string | null;
  readonly rumus: string | null;
  /** All rows of a kab/kota in a Data workbook, as the file calls it, which begin there; and whether a formula is among them. */
  readonly kota?: string;
  readonly adaRumus?: boolean;
}

export interface SidikLembar {
  readonly nama: string;
  readonly baris: readonly SidikBaris[];
}

/** Of all cells, and of all formulas. */
export interface SidikBerkas {
  readonly nilai: string;
  readonly rumus: string;
}

export async function sidikLembar(
  nama: string,
  rows: AsyncIterable<RowFound> | Iterable<RowFound>,
  hash: Hash,
): Promise<SidikLembar> {
  const hashed = (text: string | null) => (text === null ? null : hash(text));
  const baris: SidikBaris[] = [];
  for await (const row of rows) {
    const lines = linesOf(nama, row);
    baris.push({
      baris: row.baris,
      nilai: await hashed(lines.nilai),
      rumus: await hashed(lines.rumus),
    });
  }
  return { nama, baris };
}

export async function sidikBerkas(
  lembar: readonly SidikLembar[],
  hash: Hash,
): Promise<SidikBerkas> {
  const all = (of: 'nilai' | 'rumus') =>
    lembar
      .flatMap(({ nama, baris }) => [
        JSON.stringify([nama]),
        ...baris.flatMap((it) => (it[of] === null ? [] : [`${it.baris} ${it[of]}`])),
      ])
      .join('\n');
  return { nilai: await hash(all('nilai')), rumus: await hash(all('rumus')) };
}
