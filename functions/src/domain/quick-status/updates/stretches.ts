// Stretches of a Data workbook (stored as `ruas`): the rows of one kab/kota on one sheet. An update reuses
// the bytes of every stretch that neither changed nor moved. This file only plans; it handles no bytes.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { KodeKota } from '../../basics/wilayah.ts';

/** Rows of one kab/kota that are together on one sheet. */
export const PlannedStretch = z.strictObject({
  kode: KodeKota,
  /** Hash of all the rows of the kab/kota. */
  sidikBaris: z.string(),
  /** Sheet, from 0; and the first row on it, from 0 below the header. */
  lembar: Cacah,
  awal: Cacah,
  /** First row of the kab/kota, from 0, and how many. */
  dari: Cacah,
  baris: Cacah,
});
export type PlannedStretch = z.infer<typeof PlannedStretch>;

/** A stretch in a workbook that was published. */
export const StoredStretch = z.strictObject({
  ...PlannedStretch.shape,
  /** First byte in the file, and bytes. */
  offset: Cacah,
  packed: Cacah,
  /** CRC-32 of those bytes; CRC-32 and size of what they unpack to. */
  crcPacked: Cacah,
  crc: Cacah,
  size: Cacah,
});
export type StoredStretch = z.infer<typeof StoredStretch>;

/** Stored beside a Data workbook. */
export const StretchList = z.strictObject({
  /** Hash of columns and styles: rows in another format are never reused. */
  bentuk: z.string(),
  ruas: z.array(StoredStretch),
});
export type StretchList = z.infer<typeof StretchList>;

export interface BarisKota {
  readonly kode: KodeKota;
  readonly sidikBaris: string;
  readonly baris: number;
}

/** Where the rows of each kab/kota, in order of code, are placed on sheets of at most `batas` rows. */
export function planStretches(kota: readonly BarisKota[], batas: number): PlannedStretch[] {
  if (batas < 1) throw new RangeError(`a sheet of ${String(batas)} rows`);
  const planned: PlannedStretch[] = [];
  let lembar = 0;
  let awal = 0;
  for (const { kode, sidikBaris, baris } of kota) {
    for (let dari = 0; dari < baris;) {
      if (awal === batas) {
        lembar += 1;
        awal = 0;
      }
      const part = Math.min(baris - dari, batas - awal);
      planned.push({ kode, sidikBaris, lembar, awal, dari, baris: part });
      dari += part;
      awal += part;
    }
  }
  return planned;
}

/** What identifies a stretch: with the same key it holds the same bytes. */
function stretchKey(stretch: PlannedStretch): string {
  return [
    stretch.kode,
    stretch.sidikBaris,
    stretch.lembar,
    stretch.awal,
    stretch.dari,
    stretch.baris,
  ].join('|');
}

/** A stretch to be reused, or null where it has to be rendered. */
export type StretchStep =
  | { readonly stretch: PlannedStretch; readonly lama: StoredStretch }
  | { readonly stretch: PlannedStretch; readonly lama: null };

/**
 * The plan in runs: reused stretches that are also adjacent in the old file form one run, so that one
 * request reads them.
 */
export function planLangkah(
  planned: readonly PlannedStretch[],
  lama: readonly StoredStretch[],
): (readonly StretchStep[])[] {
  const known = new Map(lama.map((stretch) => [stretchKey(stretch), stretch]));
  const runs: StretchStep[][] = [];
  for (const stretch of planned) {
    const found = known.get(stretchKey(stretch)) ?? null;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      found !== null &&
      last !== undefined &&
      last.lama !== null &&
      last.stretch.lembar === stretch.lembar &&
      last.lama.offset + last.lama.packed === found.offset;
    if (run && follows) run.push({ stretch, lama: found });
    else runs.push([{ stretch, lama: found }]);
  }
  return runs;
}
