// The verdict on a file that somebody has: the page and `npm run qs:check` give the same one. What is written in
// the file proves nothing; the server is asked for the fingerprint of what the cells say.
import type { RowFound } from './cell-read.ts';
import type { PublishedContents } from './compare/contents.ts';
import { findDifference, type Difference } from './compare/find-difference.ts';
import { openBerkas, type Unpack } from './read-berkas.ts';
import { claimsOf, type Klaim } from './read-claims.ts';
import { LEMBAR_SIDIK } from './row-lines.ts';
import { isLembarData, readSidikData } from './sidik-data.ts';
import { sidikBerkas, sidikLembar, type Hash, type SidikLembar } from './sidik-berkas.ts';

export interface Origin {
  readonly tahun: number;
  readonly kode: NonNullable<Klaim['kode']>;
  readonly revisi: string;
}

/** `difference` null: nobody may or can tell. */
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
  readonly published: (
    origin: Origin,
    berkas: Klaim['berkas'],
  ) => Promise<PublishedContents | null>;
}

/** Throws `FileRefused` where the file cannot be read. */
export async function checkFile<B extends Origin & { readonly rumus: string | null }>(
  bytes: Uint8Array,
  by: Checker<B>,
): Promise<Verdict<B>> {
  const { klaim, lembar } = await readSidik(bytes, by.unpack(), by.hash);
  if (klaim.revisi === null && klaim.sidik === null) return { hasil: 'tanpa-bukti', klaim };
  const sidik = await sidikBerkas(lembar, by.hash);
  const berkas = await by.known(sidik.nilai, klaim.berkas);
  const differenceFrom = async (origin: Origin) => {
    const published = await by.published(origin, klaim.berkas);
    return published && findDifference(bytes, lembar, published, by);
  };
  if (berkas !== null) {
    if (berkas.rumus === null || berkas.rumus === sidik.rumus)
      return { hasil: 'asli', klaim, berkas };
    return { hasil: 'rumus', klaim, berkas, difference: await differenceFrom(berkas) };
  }
  const { tahun, kode, revisi } = klaim;
  const isKnown = tahun !== null && kode !== null && revisi !== null;
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
  const sheets = await openBerkas(bytes, unpack);
  // Info is the first sheet, also where somebody has given it another name.
  const info = sheets.find((it) => it.nama === LEMBAR_SIDIK) ?? sheets[0];
  for (const sheet of sheets) {
    const { nama, rows } = sheet;
    if (klaim.berkas === 'data' && isLembarData(nama)) {
      lembar.push(await data.sheet(nama, rows()));
      continue;
    }
    const seen: RowFound[] = [];
    lembar.push(await sidikLembar(nama, sheet === info ? keep(rows(), seen) : rows(), hash));
    if (sheet === info) klaim = claimsOf(seen);
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
