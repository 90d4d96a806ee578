// `bench qs-change`: the nation's workbook and its Data workbook after one deposit in 1 of 514
// kab/kota, against building them from the raw records of 284,000 groups. The flows are the deployed
// ones; Firestore and Storage are those of the local suite.
import { fileURLToPath } from 'node:url';
import { withSuite } from '../with-suite.ts';
import { KOTA } from './qs-change-cities.ts';
import type { Build } from './qs-change-build.ts';
import type { ChangeRun } from './qs-change-run.ts';
import {
  figure,
  machine,
  median,
  round,
  runScript,
  type BenchOptions,
  type Figure,
  type Report,
} from '../report.ts';

const FEWEST = 5;
const SHARE_PERCENT = 10;
/** Documents read by a build of the nation besides recaps: marks of areas, the manifest, its own mark. */
const OTHER_READS = 12;
const RUN = fileURLToPath(new URL('qs-change-run.ts', import.meta.url));

export async function benchQsChange({ runs, scale, say }: BenchOptions): Promise<Report> {
  const cities = Math.max(FEWEST, Math.round(KOTA * scale));
  const found: ChangeRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    const one = await runOnce(cities);
    found.push(one);
    say(`run ${run + 1}: full ${round(fullOf(one))} s, change ${round(changeOf(one))} s`);
  }
  const groups = found[0]?.groups ?? 0;
  const each = (of: (run: ChangeRun) => number) => found.map(of);
  const percent = each((run) => (100 * changeOf(run)) / fullOf(run));
  const share = median(percent);
  const build = (name: string, of: (run: ChangeRun) => Build): Figure[] => [
    figure(
      `${name}: wall`,
      's',
      each((run) => of(run).seconds),
    ),
    figure(
      `${name}: peak memory of its process`,
      'MB',
      each((run) => of(run).peakMb),
    ),
    figure(
      `${name}: Firestore reads`,
      'documents',
      each((run) => of(run).reads),
    ),
    figure(
      `${name}: Firestore writes`,
      'documents',
      each((run) => of(run).writes),
    ),
    figure(
      `${name}: read from Storage`,
      'MB',
      each((run) => of(run).bytesRead / 1e6),
    ),
    figure(
      `${name}: written to Storage`,
      'MB',
      each((run) => of(run).bytesWritten / 1e6),
    ),
    figure(
      `${name}: requests to Storage`,
      'objects',
      each((run) => of(run).objectsRead + of(run).objectsWritten),
    ),
  ];
  return {
    bench: 'qs-change',
    machine: machine(),
    runs,
    scale,
    figures: [
      figure(`${groups} groups of ${cities} kab/kota, full build: all`, 's', each(fullOf)),
      figure(
        'full build: maturity of the report month from raw records',
        's',
        each((run) => run.computeSeconds),
      ),
      figure(
        'full build: recaps, rows and stored parts of the kab/kota',
        's',
        each((run) => run.partsSeconds),
      ),
      ...build("full build: the nation's two files", (run) => run.fullNation),
      figure('one deposit: all', 's', each(changeOf)),
      figure(
        'one deposit: the groups of its kab/kota from raw records',
        's',
        each((run) => run.changeSeconds),
      ),
      ...build('one deposit: file and part of the kab/kota', (run) => run.changeKota),
      ...build("one deposit: the nation's two files", (run) => run.changeNation),
      figure(
        'Data workbook of the nation',
        'MB',
        each((run) => run.dataBytes / 1e6),
      ),
      figure('one deposit / full build', '%', percent),
    ],
    targets: [
      {
        name: 'one deposit / full build (%)',
        wanted: `<= ${SHARE_PERCENT}`,
        found: share,
        met: scale === 1 && share <= SHARE_PERCENT,
      },
    ],
    checks: [
      {
        name: 'the rows of the Data workbook are those of every group, before and after',
        ok: found.every((run) => run.sameRows.every(Boolean) && run.rowsChanged === 1),
      },
      {
        name: 'the nation reads recaps and marks alone; no other kab/kota has a group in Firestore to read',
        ok: found.every((run) => run.changeNation.reads <= 2 * (cities + 1) + OTHER_READS),
      },
    ],
  };
}

function fullOf(run: ChangeRun): number {
  return run.computeSeconds + run.partsSeconds + run.fullNation.seconds;
}

function changeOf(run: ChangeRun): number {
  return run.changeSeconds + run.changeKota.seconds + run.changeNation.seconds;
}

async function runOnce(cities: number): Promise<ChangeRun> {
  return withSuite({ withFunctions: false }, async (env) => {
    return await runScript<ChangeRun>(RUN, [String(cities)], env);
  });
}
