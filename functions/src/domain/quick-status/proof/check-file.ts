// The verdict on a file that somebody has: the page and `npm run qs:check` give the same one. What is written in
// the file proves nothing; the server is asked for the fingerprint of what the cells say.
import type { RowFound } from './cell-read.ts';
import {
  compareSel,
  compareSidik,
  type ChangedRows,
  type ChangedCell,
  type PublishedCell,
} from './compare-contents.ts';
import { openBerkas, type Unpack } from './read-berkas.ts';
import { claimsOf, type Klaim } from './read-claims.ts';
import { LEMBAR_SIDIK } from './row-lines.ts';
import { isLembarData, readSidikData } from './sidik-data.ts';
import { sidikBerkas, sidikLembar, type Hash, type SidikLembar } from './sidik-berkas.ts';

/** What was published, for those who may see it. */
export interface PublishedContents {
  /** The fingerprints may be shortened. */
  readonly lembar: readonly SidikLembar[];
  readonly selOf: (baris: readonly ChangedRows[]) => Promise<readonly PublishedCell[]>;
}

export interface Origin {
  readonly tahun: number;
  readonly kode: NonNullable<Klaim['kode']>;
  readonly revisi: string;
}

/** Where a file differs from the published one; null: nobody may or can tell. */
export interface Difference {
  /** Sheets that only the published file has, or only the one that somebody has. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly sel: readonly ChangedCell[];
  /** Rows that differ beyond those whose cells are listed. */
  readonly moreRows: number;
}

export type Verdict<B> =
  | { readonly hasil: 'asli'; readonly klaim: Klaim; readonly berkas: B }
  /** The cells are those of a published file, the formulas are not. */
  | {
      readonly hasil: 'rumus';
      readonly klaim: Klaim;
      readonly berkas: B;
      readonly difference: Difference | null;
    }
  | {
      readonly hasil: 'diubah';
      readonly klaim: Klaim;
      readonly isSidikBaru: boolean;
      readonly difference: Difference | null;
    }
  | { readonly hasil: 'tanpa-bukti'; readonly klaim: Klaim };

export interface Checker<B> {
  /** A new limit each time. */
  readonly unpack: () => Unpack;
  readonly hash: Hash;
  /** The published file with this fingerprint; null: there is none. */
  readonly known: (sidik: string, berkas: Klaim['berkas']) => Promise<B | null>;
  /** Null: there is no such update, or the person may not see it. */
  readonly published: (origin: Origin) => Promise<PublishedContents | null>;
}

/** Rows whose cells are compared at most. */
const MAX_COMPARED = 200;

/** Throws `FileRefused` where the file cannot be read. */
export async function checkFile<B extends Origin & { readonly rumus: string | null }>(
  bytes: Uint8Array,
  by: Checker<B>,
): Promise<Verdict<B>> {
  const { klaim, lembar } = await readSidik(bytes, by.unpack(), by.hash);
  if (klaim.revisi === null && klaim.sidik === null) return { hasil: 'tanpa-bukti', klaim };
  const sidik = await sidikBerkas(lembar, by.hash);
  const berkas = await by.known(sidik.nilai, klaim.berkas);
  const differenceFrom = (origin: Origin) => findDifference(bytes, lembar, origin, by);
  if (berkas !== null) {
    if (berkas.rumus === null || berkas.rumus === sidik.rumus)
      return { hasil: 'asli', klaim, berkas };
    const difference = klaim.berkas === 'data' ? null : await differenceFrom(berkas);
    return { hasil: 'rumus', klaim, berkas, difference };
  }
  const { tahun, kode, revisi } = klaim;
  const isKnown = tahun !== null && kode !== null && revisi !== null && klaim.berkas === 'rekap';
  return {
    hasil: 'diubah',
    klaim,
    isSidikBaru: klaim.sidik === sidik.nilai,
    difference: isKnown ? await differenceFrom({ tahun, kode, revisi }) : null,
  };
}

/** What a file says of itself, and its fingerprints, sheet by sheet. Throws `FileRefused`. */
export async function readSidik(
  bytes: Uint8Array,
  unpack: Unpack,
  hash: Hash,
): Promise<{ readonly klaim: Klaim; readonly lembar: readonly SidikLembar[] }> {
  const lembar: SidikLembar[] = [];
  const data = readSidikData(hash);
  let klaim = claimsOf([]);
  for (const { nama, rows } of await openBerkas(bytes, unpack)) {
    if (klaim.berkas === 'data' && isLembarData(nama)) {
      lembar.push(await data.sheet(nama, rows()));
      continue;
    }
    const seen: RowFound[] = [];
    lembar.push(await sidikLembar(nama, nama === LEMBAR_SIDIK ? keep(rows(), seen) : rows(), hash));
    if (nama === LEMBAR_SIDIK) klaim = claimsOf(seen);
  }
  await data.end();
  return { klaim, lembar };
}

async function* keep(rows: AsyncIterable<RowFound>, seen: RowFound[]): AsyncGenerator<RowFound> {
  for await (const row of rows) {
    seen.push(row);
    yield row;
  }
}

async function findDifference<B>(
  bytes: Uint8Array,
  found: readonly SidikLembar[],
  origin: Origin,
  by: Checker<B>,
): Promise<Difference | null> {
  const published = await by.published(origin);
  if (published === null) return null;
  const { missing, extra, changed } = compareSidik(published.lembar, found);
  let left = MAX_COMPARED;
  const asked = changed.flatMap(({ lembar, baris }): ChangedRows[] => {
    const some = baris.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ lembar, baris: some }];
  });
  const all = changed.reduce((sum, it) => sum + it.baris.length, 0);
  const was = asked.length === 0 ? [] : await published.selOf(asked);
  const is = await rowsOf(bytes, asked, by.unpack());
  return { missing, extra, sel: compareSel(was, is), moreRows: all - (MAX_COMPARED - left) };
}

async function rowsOf(
  bytes: Uint8Array,
  asked: readonly ChangedRows[],
  unpack: Unpack,
): Promise<ReadonlyMap<string, readonly RowFound[]>> {
  const found = new Map<string, RowFound[]>();
  if (asked.length === 0) return found;
  const wanted = new Map(asked.map((it) => [it.lembar, new Set(it.baris)]));
  for (const { nama, rows } of await openBerkas(bytes, unpack)) {
    const of = wanted.get(nama);
    if (of === undefined) continue;
    const kept: RowFound[] = [];
    for await (const row of rows()) if (of.has(row.baris)) kept.push(row);
    found.set(nama, kept);
  }
  return found;
}
