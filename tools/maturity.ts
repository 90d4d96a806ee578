// `npm run --silent maturity -- FILE.json [--jelaskan]`: the maturity of one group history, or of an
// array of them, on the dates given in its `hasil`. Reads a file (or `-`: standard input) and nothing
// else.
import { readFileSync } from 'node:fs';
import { pathText } from '../functions/src/domain/basics/refusals/isian.ts';
import {
  parseHistoryFile,
  type RiwayatDiminta,
} from '../functions/src/domain/maturity/history-file.ts';
import { evaluate } from '../functions/src/domain/maturity/compute.ts';
import { prepareRiwayat } from '../functions/src/domain/maturity/prepare.ts';
import type { Capaian } from '../functions/src/domain/maturity/capaian.ts';
import { explain } from '../functions/src/domain/maturity/explain/explain.ts';
import { toTeks } from '../functions/src/domain/maturity/explain/to-teks.ts';
import { PARAMETER_AWAL } from '../functions/src/domain/basics/parameter.ts';

const PEMAKAIAN = 'Pemakaian: npm run --silent maturity -- BERKAS.json [--jelaskan]';

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function readInput(berkas: string): unknown {
  let text: string;
  try {
    text = readFileSync(berkas === '-' ? 0 : berkas, 'utf8');
  } catch (error) {
    return fail([
      `${berkas}: berkas tidak dapat dibaca (${(error as NodeJS.ErrnoException).code})`,
    ]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail([`${berkas}: bukan JSON yang sah: ${(error as Error).message}`]);
  }
}

function evaluateAll({ riwayat, per }: RiwayatDiminta): Capaian[] {
  const prepared = prepareRiwayat(riwayat);
  return per.map((date) => evaluate(prepared, date, PARAMETER_AWAL));
}

/** The part of a result that the reference cases state, in their order. */
function toHasil(c: Capaian) {
  return {
    per: c.per,
    tingkat: c.tingkat,
    status: c.status,
    aturan: c.aturan,
    ps: c.ps,
    k: c.k,
    sk: c.sk,
    rencana: c.rencana,
    terlaksana: c.terlaksana,
  };
}

// A reader that has seen enough (`| head`) is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const [berkas, ...more] = words.filter((word) => !word.startsWith('--'));
const unknown = options.filter((option) => option !== '--jelaskan');
if (unknown.length > 0) fail([`Pilihan tidak dikenal: ${unknown.join(' ')}`, PEMAKAIAN]);
if (berkas === undefined || more.length > 0) fail([PEMAKAIAN]);

const parsed = parseHistoryFile(readInput(berkas));
if (!parsed.ok) fail(parsed.salah.map((s) => `${pathText(s.path) || berkas}: ${s.pesan}`));

const results = parsed.riwayat.map(evaluateAll);
if (options.includes('--jelaskan')) {
  const pages = results.flatMap((list, i) => {
    const id = parsed.riwayat[i]?.riwayat.ksm.id ?? '';
    return list.map((capaian) => `KSM ${id}: ${toTeks(explain(capaian))}\n`);
  });
  process.stdout.write(pages.join(`\n${'-'.repeat(60)}\n\n`));
} else {
  process.stdout.write(`${JSON.stringify(results.map((list) => list.map(toHasil)))}\n`);
}
