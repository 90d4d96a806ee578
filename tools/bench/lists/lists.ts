// `bench lists`: the first screens of the lists of a kab/kota of 5,000 groups, the phone of a facilitator with 200 of
// them, and the kelurahan and LKM of a kabupaten of 852: what reaches the page and what the server reads for it, beside
// what the page read before.
import { fileURLToPath } from 'node:url';
import { withSuite } from '../with-suite.ts';
import { figure, machine, median, runScript, type BenchOptions, type Report } from '../report.ts';
import type { Screen } from './lists-measure.ts';

const STORE = fileURLToPath(new URL('lists-store.ts', import.meta.url));
const MEASURE = fileURLToPath(new URL('lists-measure.ts', import.meta.url));
/** Of a first screen. */
const DOCUMENTS = 60;
const GZIP_BYTES = 60_000;
/** Not first screens: what was before, and what comes in the background. */
const OTHERS = /before|background|night/;

export async function benchLists({ runs, scale, say }: BenchOptions): Promise<Report> {
  const found: Screen[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const screens = await runOnce(scale);
    found.push(screens);
    for (const it of screens)
      say(
        `${it.name}: ${String(it.documents)} documents, ${String(it.gzipBytes)} bytes gzip ` +
          `(${String(it.bytes)}), ${String(it.serverReads)} reads, ${it.seconds.toFixed(2)} s`,
      );
  }
  const names = (found[0] ?? []).map(({ name }) => name);
  const each = (name: string, of: (screen: Screen) => number) =>
    found.flatMap((screens) => screens.filter((it) => it.name === name).map(of));
  const first = names.filter((name) => !OTHERS.test(name));
  return {
    bench: 'lists',
    machine: machine(),
    runs,
    scale,
    figures: names.flatMap((name) => [
      figure(
        `${name}: documents or lines`,
        '',
        each(name, (it) => it.documents),
      ),
      figure(
        `${name}: gzip`,
        'kB',
        each(name, (it) => it.gzipBytes / 1000),
      ),
      figure(
        `${name}: read by the server`,
        '',
        each(name, (it) => it.serverReads),
      ),
      figure(
        `${name}: time`,
        's',
        each(name, (it) => it.seconds),
      ),
    ]),
    targets: [
      {
        name: 'most documents or lines of a first screen',
        wanted: `<= ${String(DOCUMENTS)}`,
        ...met(
          first.map((name) => median(each(name, (it) => it.documents))),
          DOCUMENTS,
        ),
      },
      {
        name: 'most bytes of a first screen, gzip',
        wanted: `<= ${String(GZIP_BYTES)}`,
        ...met(
          first.map((name) => median(each(name, (it) => it.gzipBytes))),
          GZIP_BYTES,
        ),
      },
    ],
    checks: [
      {
        name: 'every list of an official shows a full page',
        ok: each('list of an official', (it) => it.documents).every((n) => n === DOCUMENTS),
      },
    ],
  };
}

function met(found: readonly number[], limit: number): { found: number; met: boolean } {
  const most = Math.max(...found);
  return { found: most, met: most <= limit };
}

async function runOnce(scale: number): Promise<Screen[]> {
  return withSuite({ withFunctions: false }, async (env) => {
    await runScript(STORE, [String(scale)], env);
    return await runScript<Screen[]>(MEASURE, [String(scale)], env);
  });
}
