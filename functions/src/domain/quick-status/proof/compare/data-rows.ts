// The rows of a Data workbook that may differ: those of the kab/kota whose hash is another, so that of a file of the
// nation some thousands are held and not all.
import type { RowFound } from '../cell-read.ts';
import { openBerkas, type Unpack } from '../read-berkas.ts';
import { JUDUL_KOTA, readSidikData } from '../sidik-data.ts';
import type { Hash, SidikLembar } from '../sidik-berkas.ts';
import type { PublishedSheet, PublishedRow } from './contents.ts';
import { isSamePrint, printRow, type RowPrint } from './row-prints.ts';

export interface By {
  readonly unpack: () => Unpack;
  readonly hash: Hash;
}

/** A row with its fingerprint. `lembar`: as it is called in the file that has it. */
export interface PrintedRow {
  readonly lembar: string;
  readonly print: RowPrint;
}

/** Sheets of rows in a file: their published names by those that they have. */
export type DataSheets = ReadonlyMap<string, string>;

/** The fingerprints of the rows, by kab/kota, as if sheets and headings had their published names. */
export async function readRuns(
  bytes: Uint8Array,
  sheets: DataSheets,
  judul: readonly string[],
  { unpack, hash }: By,
): Promise<SidikLembar[]> {
  const data = readSidikData(hash, judul);
  const lembar: SidikLembar[] = [];
  for (const { nama, rows } of await openBerkas(bytes, unpack())) {
    const was = sheets.get(nama);
    if (was !== undefined) lembar.push(await data.sheet(was, rows()));
  }
  await data.end();
  return lembar;
}

/** Kab/kota whose rows are not all as published, or hold a formula: those that nobody published first. */
export function differingKota(
  were: readonly PublishedSheet[],
  are: readonly SidikLembar[],
): string[] {
  const published = Map.groupBy<string, PublishedRow>(
    were.flatMap((it) => it.baris).filter((it) => it.kota !== undefined),
    (it) => it.kota ?? '',
  );
  const found = Map.groupBy(
    are.flatMap((it) => it.baris).filter((it) => it.kota !== undefined),
    (it) => it.kota ?? '',
  );
  const isSame = (kota: string): boolean => {
    const [was = [], is = []] = [published.get(kota), found.get(kota)];
    return (
      was.length === is.length &&
      was.every((it, i) => isSamePrint(it.isi, is[i]?.nilai ?? null)) &&
      !is.some((it) => it.adaRumus)
    );
  };
  const unknown = [...found.keys()].filter((it) => !published.has(it));
  return [...unknown, ...[...published.keys()].filter((it) => !isSame(it))];
}

export async function printsOfKota(
  bytes: Uint8Array,
  sheets: DataSheets,
  { judul, kota }: { readonly judul: readonly string[]; readonly kota: ReadonlySet<string> },
  { unpack, hash }: By,
): Promise<PrintedRow[]> {
  const kolom = judul.indexOf(JUDUL_KOTA) + 1;
  const kotaOf = ({ sel }: RowFound) => String(sel.find((it) => it.kolom === kolom)?.nilai ?? '');
  const found: PrintedRow[] = [];
  for (const { nama, rows } of await openBerkas(bytes, unpack())) {
    if (!sheets.has(nama)) continue;
    for await (const row of rows())
      if (row.baris > 1 && kota.has(kotaOf(row)))
        found.push({ lembar: nama, print: await printRow(nama, row, hash) });
  }
  return found;
}
