// What was published in a file, as the server tells it to those who may see it: fingerprints first, then the cells of
// the rows that differ.
import type { KodeKota } from '../../../basics/wilayah.ts';
import type { PublishedCell } from './changed-cells.ts';
import type { RowPrint } from './row-prints.ts';

/** Rows of a sheet whose cells are asked for. */
export interface AskedRows {
  readonly lembar: string;
  readonly baris: readonly number[];
}

/** `kota`: it is that of all rows of a kab/kota in a Data workbook, as its build made it, and where they begin. */
export interface PublishedRow extends RowPrint {
  readonly kota?: KodeKota | undefined;
}

export interface PublishedSheet {
  readonly nama: string;
  readonly baris: readonly PublishedRow[];
}

/** Fingerprints may be shortened. */
export interface PublishedContents {
  /** Of a sheet of a Data workbook the heading, and one for each kab/kota that begins there. */
  readonly lembar: readonly PublishedSheet[];
  readonly selOf: (baris: readonly AskedRows[]) => Promise<readonly PublishedCell[]>;
  /** Row by row those of a kab/kota in a Data workbook. */
  readonly kotaOf: (kota: KodeKota) => Promise<readonly PublishedSheet[]>;
}
