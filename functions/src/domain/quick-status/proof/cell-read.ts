// A cell as it stands in a file, whichever program saved it.

export interface CellFound {
  /** From 1. */
  readonly baris: number;
  readonly kolom: number;
  /** Dates are days since 1899-12-30, as files store them. Never null or empty text. */
  readonly nilai: string | number;
  /** Without `=`, spelt the same whichever program saved it; null: a plain value. */
  readonly rumus: string | null;
}

/** The cells of a row that are not blank, from left to right. */
export interface RowFound {
  readonly baris: number;
  readonly sel: readonly CellFound[];
}
