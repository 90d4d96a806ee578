// Where a file differs from the published one: which sheets, which rows of them, and which cells.
import type { KodeKota } from '../../../basics/wilayah.ts';
import { openBerkas } from '../read-berkas.ts';
import { isLembarData } from '../sidik-data.ts';
import type { SidikLembar } from '../sidik-berkas.ts';
import type { PublishedContents, PublishedSheet } from './contents.ts';
import {
  differingKota,
  printsOfKota,
  readRuns,
  type By,
  type DataSheets,
  type PrintedRow,
} from './data-rows.ts';
import { rowsOfCells, type Told } from './changed-cells.ts';
import { isSamePrint, printRow } from './row-prints.ts';
import { namesOf, type SheetNames } from './sheet-names.ts';
import { tellDifferences, type Stretch } from './tell-differences.ts';

export interface Difference extends Told, Omit<SheetNames, 'publishedOf'> {
  /** Rows that differ beyond those of which something is said. */
  readonly moreRows: number;
  /** Kab/kota of a Data workbook that differ, beyond those whose rows were looked at. */
  readonly moreKota: number;
}

/** Kab/kota whose rows are looked at. */
const MAX_KOTA = 20;

/** `seen`: the fingerprints of the file, as they were found to know it by. */
export async function findDifference(
  bytes: Uint8Array,
  seen: readonly SidikLembar[],
  published: PublishedContents,
  by: By,
): Promise<Difference> {
  const { selOf } = published;
  const { publishedOf, ...names } = namesOf(
    published.lembar.map((it) => it.nama),
    seen.map((it) => it.nama),
  );
  const isData = (nama: string | undefined) => nama !== undefined && isLembarData(nama);
  const rows = await readPrints(bytes, publishedOf, by);
  const stretches = published.lembar.flatMap(({ nama, baris }): Stretch[] => {
    const are = rows.get(nama);
    if (are === undefined) return [];
    const own = baris.filter((it) => it.kota === undefined);
    return [{ were: own.map((print) => ({ lembar: nama, print })), are }];
  });
  const sheets: DataSheets = new Map([...publishedOf].filter(([, was]) => isData(was)));
  const were = published.lembar.filter((it) => [...sheets.values()].includes(it.nama));
  const [first] = were;
  if (first === undefined)
    return {
      ...names,
      ...(await tellDifferences(bytes, stretches, { selOf, judul: null }, by)),
      moreKota: 0,
    };
  const judul = headingsOf(await selOf([{ lembar: first.nama, baris: [1] }]));
  const isRead = seen.every(
    (it) => !sheets.has(it.nama) || it.baris.slice(1).every((row) => row.kota !== undefined),
  );
  const isAsNamed = names.renamed.length === 0 && isRead && isSameHead(were, rows);
  const runs = isAsNamed ? seen : await readRuns(bytes, sheets, judul, by);
  const differing = differingKota(were, runs);
  const kota = differing.slice(0, MAX_KOTA);
  stretches.push({
    were: await publishedRows(kota, were, published),
    are: await printsOfKota(bytes, sheets, { judul, kota: new Set(kota) }, by),
  });
  const told = await tellDifferences(bytes, stretches, { selOf, judul }, by);
  return { ...names, ...told, moreKota: differing.length - kota.length };
}

/** Of every sheet by its published name; of a sheet of a Data workbook the heading alone. */
async function readPrints(
  bytes: Uint8Array,
  publishedOf: SheetNames['publishedOf'],
  { unpack, hash }: By,
): Promise<ReadonlyMap<string, readonly PrintedRow[]>> {
  const found = new Map<string, PrintedRow[]>();
  for (const { nama, rows } of await openBerkas(bytes, unpack())) {
    const was = publishedOf.get(nama);
    if (was === undefined) continue;
    const prints: PrintedRow[] = [];
    found.set(was, prints);
    for await (const row of rows()) {
      if (isLembarData(was) && row.baris > 1) break;
      prints.push({ lembar: nama, print: await printRow(was, row, hash) });
    }
  }
  return found;
}

function headingsOf(cells: Parameters<typeof rowsOfCells>[0]): string[] {
  const [head] = rowsOfCells(cells).values();
  const sel = head?.sel ?? [];
  const last = Math.max(0, ...sel.map((it) => it.kolom));
  return Array.from({ length: last }, (_, i) =>
    String(sel.find((it) => it.kolom === i + 1)?.nilai ?? ''),
  );
}

function isSameHead(
  were: readonly PublishedSheet[],
  rows: ReadonlyMap<string, readonly PrintedRow[]>,
): boolean {
  return were.every(({ nama, baris }) => {
    const [was, is] = [baris.find((it) => it.baris === 1), rows.get(nama)?.[0]?.print];
    return isSamePrint(was?.isi ?? null, is?.isi ?? null);
  });
}

/** Those on sheets that the file has; `kota`: as the file says. */
async function publishedRows(
  kota: readonly string[],
  were: readonly PublishedSheet[],
  { kotaOf }: PublishedContents,
): Promise<PrintedRow[]> {
  const known = new Map<string, KodeKota>(
    were.flatMap((it) => it.baris.flatMap((row) => (row.kota ? [[row.kota, row.kota]] : []))),
  );
  const found: PrintedRow[] = [];
  for (const said of kota) {
    const kode = known.get(said);
    if (kode === undefined) continue;
    for (const { nama, baris } of await kotaOf(kode))
      if (were.some((it) => it.nama === nama))
        found.push(...baris.map((print) => ({ lembar: nama, print })));
  }
  return found;
}
