// `bench verify`: a verification of the pilot, 2,980 groups: every area once, city by city, with what it reads, takes
// and finds. The records stay in memory, since the local Firestore looks through a whole collection for each query;
// the files lie in the suite's bucket.
import { fileURLToPath } from 'node:url';
import { figure, machine, runScript, type BenchOptions, type Report } from '../report.ts';
import { withSuite } from '../with-suite.ts';
import type { Verified } from './verify-measure.ts';

const MEASURE = fileURLToPath(new URL('verify-measure.ts', import.meta.url));

export async function benchVerify({ runs, scale, say }: BenchOptions): Promise<Report> {
  const found: Verified[] = [];
  for (let run = 0; run < runs; run += 1) {
    const one = await withSuite({ withFunctions: false }, (env) =>
      runScript<Verified>(MEASURE, [String(scale)], env),
    );
    say(JSON.stringify(one));
    found.push(one);
  }
  const of = (name: string, unit: string, value: (it: Verified) => number) =>
    figure(name, unit, found.map(value));
  return {
    bench: 'verify',
    machine: machine(),
    runs,
    scale,
    figures: [
      of('groups', '', (it) => it.ksm),
      of('areas', '', (it) => it.wilayah),
      of('months of groups', '', (it) => it.bulan),
      of('files', '', (it) => it.berkas),
      of('cells', '', (it) => it.sel),
      of('reads of kab/kota', '', (it) => it.readsBelow),
      of('reads of areas above', '', (it) => it.readsAbove),
      of('objects read', '', (it) => it.objects),
      of('processor of kab/kota', 's', (it) => it.secondsBelow),
      of('processor of areas above', 's', (it) => it.secondsAbove),
      of('most memory of the process', 'MB', (it) => it.memory),
      of('differences', '', (it) => it.selisih),
      of('waited', '', (it) => it.menunggu),
    ],
    targets: [
      {
        name: 'differences',
        wanted: '0',
        found: Math.max(...found.map((it) => it.selisih)),
        met: found.every((it) => it.selisih === 0),
      },
    ],
    checks: [
      {
        name: 'every group of every area was looked at, and none waited',
        ok: found.every((it) => it.ksm === it.wantedKsm && it.menunggu === 0),
      },
    ],
  };
}
