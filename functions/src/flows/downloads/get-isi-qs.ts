// What was published in a file, read from the object itself: fingerprints of its rows, or the cells of some. The
// page compares them with the file that a person has, which never leaves the person's device.
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { hashBytes } from '../../adapters/platform/sha256.ts';
import { readObject } from '../../adapters/storage/report-bucket.ts';
import { unpackUpTo } from '../../adapters/xlsx/zip/unpack.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { MAX_ASKED, type getIsiQs as definition } from '../../domain/callables/keaslian.ts';
import type { Origin } from '../../domain/quick-status/proof/check-file.ts';
import type { AskedRows } from '../../domain/quick-status/proof/compare/contents.ts';
import { printRow } from '../../domain/quick-status/proof/compare/row-prints.ts';
import { openBerkas } from '../../domain/quick-status/proof/read-berkas.ts';
import { addressOf } from '../../domain/quick-status/proof/row-lines.ts';
import { sidikLembar } from '../../domain/quick-status/proof/sidik-berkas.ts';
import type { RowFound } from '../../domain/quick-status/proof/cell-read.ts';
import { revisiOfTerbuka } from '../../domain/quick-status/updates/qs-berkas.ts';
import { hashText } from '../quick-status/prove-update.ts';
import { findUpdate } from './find-update.ts';
import { openData } from './open-data.ts';

type Answer = AnswerOf<typeof definition>;
type Prints = Answer['lembar'][number];
type Cell = Answer['sel'][number];

/** The nation's file has 30 MB of XML. */
const LIMIT = 200_000_000;
/** Letters of a fingerprint that tell two rows apart. */
const SHORT = 16;

export async function getIsiQs({
  request: { baris, kota, berkas = 'rekap', ...origin },
  caller,
}: Granted<typeof definition>): Promise<Answer | Problem> {
  const isi = await readIsi(origin, { berkas, kota: kota ?? null, baris }, caller.now);
  return isi ?? refuse({ code: 'tidak-ditemukan', apa: 'Pembaruan', jalur: 'revisi' });
}

export interface AskedContents {
  readonly berkas: 'rekap' | 'data';
  readonly kota: KodeKota | null;
  /** Null asks for fingerprints. */
  readonly baris: readonly AskedRows[] | null;
}

/** Null: there is no such update, or it is no longer kept. */
export async function readIsi(
  { tahun, kode, revisi }: Origin,
  { berkas, kota, baris }: AskedContents,
  now: Date,
): Promise<Answer | null> {
  const manifes = await docs.qs.read(areaTahunId(tahun, kode));
  const terbuka = revisiOfTerbuka(revisi);
  const update = manifes && (await findUpdate(manifes, terbuka ?? revisi, now));
  if (!update) return null;
  const whole = berkas === 'data' ? update.data : update;
  const file = terbuka === null ? whole : (update.terbuka ?? null);
  if (file === null) return null;
  const opened = berkas === 'data' && update.data ? await openData(update.data) : null;
  const { namaBerkas } = file;
  const { diperbarui } = update;
  if (opened !== null && kota !== null) {
    const lembar = [];
    for (const { nama, rows } of await opened.rowsOfKota(kota))
      lembar.push(await prints(nama, rows));
    return { namaBerkas, diperbarui, lembar, sel: [] };
  }
  const bytes = await readObject(file.objek);
  if (!bytes) return null;
  if (hashBytes(bytes) !== file.sha256) throw new Error(`${file.objek}: not what was published`);
  const sheets = await openBerkas(bytes, unpackUpTo(LIMIT));
  if (baris === null) {
    const lembar = [];
    for (const { nama, rows } of sheets) {
      const runs = opened?.runsOn(nama);
      if (runs === undefined) lembar.push(await prints(nama, rows()));
      else {
        const { baris: head } = await prints(nama, firstOf(rows()));
        lembar.push({ nama, baris: [...head, ...runs.map(shorten)] });
      }
    }
    return { namaBerkas, diperbarui, lembar, sel: [] };
  }
  let left = MAX_ASKED;
  const sel: Cell[] = [];
  for (const { lembar, baris: asked } of baris) {
    const sheet = sheets.find((it) => it.nama === lembar);
    const wanted = new Set(asked.slice(0, left));
    left -= wanted.size;
    if (sheet === undefined || wanted.size === 0) continue;
    const isOfData = opened?.runsOn(lembar) !== undefined;
    if (isOfData)
      for (const row of await opened.rowsWith(lembar, wanted)) sel.push(...cellsOf(lembar, row));
    // Of a sheet of rows the heading alone is read here.
    const last = isOfData ? 1 : Math.max(...wanted);
    for await (const row of sheet.rows()) {
      if (row.baris > last) break;
      if (wanted.has(row.baris)) sel.push(...cellsOf(lembar, row));
    }
  }
  return { namaBerkas, diperbarui, lembar: [], sel };
}

async function prints(
  nama: string,
  rows: AsyncIterable<RowFound> | Iterable<RowFound>,
): Promise<Prints> {
  const baris = [];
  for await (const row of rows) {
    const {
      baris: [sidik],
    } = await sidikLembar(nama, [row], hashText);
    baris.push(shorten({ nilai: sidik?.nilai ?? null, ...(await printRow(nama, row, hashText)) }));
  }
  return { nama, baris };
}

function shorten<T extends Omit<Prints['baris'][number], 'baris'>>(it: T): T {
  const short = (sidik: string | null) => sidik?.slice(0, SHORT) ?? null;
  return { ...it, nilai: short(it.nilai), isi: short(it.isi), rumus: short(it.rumus) };
}

const cellsOf = (lembar: string, row: RowFound): Cell[] =>
  row.sel.map((it) => ({ lembar, alamat: addressOf(it), nilai: it.nilai, rumus: it.rumus }));

async function* firstOf(rows: AsyncIterable<RowFound>): AsyncGenerator<RowFound> {
  for await (const row of rows) {
    yield row;
    return;
  }
}
