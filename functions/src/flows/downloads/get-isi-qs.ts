// What was published in a file, read from the object itself: fingerprints of its rows, or the cells of some. The
// page compares them with the file that a person has, which never leaves the person's device.
import type { Granted } from '../../authorize.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { hashBytes } from '../../adapters/platform/sha256.ts';
import { readObject } from '../../adapters/storage/report-bucket.ts';
import { unpackUpTo } from '../../adapters/xlsx/zip/unpack.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { MAX_ASKED, type getIsiQs as definition } from '../../domain/callables/keaslian.ts';
import { openBerkas } from '../../domain/quick-status/proof/read-berkas.ts';
import { addressOf } from '../../domain/quick-status/proof/row-lines.ts';
import { sidikLembar, type SidikBaris } from '../../domain/quick-status/proof/sidik-berkas.ts';
import type { Origin } from '../../domain/quick-status/proof/check-file.ts';
import type { ChangedRows } from '../../domain/quick-status/proof/compare-contents.ts';
import { hashText } from '../quick-status/prove-update.ts';
import { findUpdate } from './find-update.ts';

type Answer = AnswerOf<typeof definition>;

/** The nation's file has 30 MB of XML. */
const LIMIT = 200_000_000;
/** Letters of a fingerprint that tell two rows apart. */
const SHORT = 16;

export async function getIsiQs({
  request: { baris, ...origin },
  caller,
}: Granted<typeof definition>): Promise<Answer | Problem> {
  const isi = await readIsi(origin, baris, caller.now);
  return isi ?? refuse({ code: 'tidak-ditemukan', apa: 'Pembaruan', jalur: 'revisi' });
}

/** Null: there is no such update, or it is no longer kept. `baris`: null asks for fingerprints. */
export async function readIsi(
  { tahun, kode, revisi }: Origin,
  baris: readonly ChangedRows[] | null,
  now: Date,
): Promise<Answer | null> {
  const manifes = await docs.qs.read(areaTahunId(tahun, kode));
  const update = manifes && (await findUpdate(manifes, revisi, now));
  const bytes = update && (await readObject(update.objek));
  if (!update || !bytes) return null;
  if (hashBytes(bytes) !== update.sha256)
    throw new Error(`${update.objek}: not what was published`);
  const { namaBerkas, diperbarui } = update;
  const sheets = await openBerkas(bytes, unpackUpTo(LIMIT));
  if (baris === null) {
    const lembar = [];
    for (const { nama, rows } of sheets) {
      const sidik = await sidikLembar(nama, rows(), hashText);
      lembar.push({ nama, baris: sidik.baris.map(shorten) });
    }
    return { namaBerkas, diperbarui, lembar, sel: [] };
  }
  let left = MAX_ASKED;
  const sel: Answer['sel'][number][] = [];
  for (const { lembar, baris: asked } of baris) {
    const sheet = sheets.find((it) => it.nama === lembar);
    const wanted = new Set(asked.slice(0, left));
    left -= wanted.size;
    if (sheet === undefined || wanted.size === 0) continue;
    for await (const row of sheet.rows())
      if (wanted.has(row.baris))
        sel.push(
          ...row.sel.map((it) => ({
            lembar,
            alamat: addressOf(it),
            nilai: it.nilai,
            rumus: it.rumus,
          })),
        );
  }
  return { namaBerkas, diperbarui, lembar: [], sel };
}

function shorten(it: SidikBaris): SidikBaris {
  return {
    baris: it.baris,
    nilai: it.nilai?.slice(0, SHORT) ?? null,
    rumus: it.rumus?.slice(0, SHORT) ?? null,
  };
}
