// `npm run bench -- NAME [--json] [--runs=3]`: measures what the programme promises about speed and
// memory. What is measured and what it gave: docs/benchmarks.md.
import { parseArgs } from 'node:util';
import { benchCold } from './bench/cold/cold.ts';
import { benchFlow } from './bench/flow/flow.ts';
import { benchLists } from './bench/lists/lists.ts';
import { benchMaturity } from './bench/maturity/maturity.ts';
import { benchMemory } from './bench/memory/memory.ts';
import { benchQsChange } from './bench/qs-change/qs-change.ts';
import { benchQs } from './bench/qs/qs.ts';
import { benchVerify } from './bench/verify/verify.ts';
import type { Bench } from './bench/report.ts';
import { printReport } from './bench/report.ts';
import { Trouble } from './suite/processes.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  cold: benchCold,
  flow: benchFlow,
  qs: benchQs,
  'qs-change': benchQsChange,
  maturity: benchMaturity,
  lists: benchLists,
  memory: benchMemory,
  verify: benchVerify,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    /** A fraction of the full size, to try a bench out; targets hold for 1 alone. */
    scale: { type: 'string', default: '1' },
  },
});
const bench = BENCHES[positionals[0] ?? ''];
const runs = Number(values.runs);
const scale = Number(values.scale);
if (
  bench === undefined ||
  positionals.length !== 1 ||
  !Number.isInteger(runs) ||
  runs < 1 ||
  !(scale > 0 && scale <= 1)
) {
  console.error(
    `Pemakaian: npm run bench -- ${Object.keys(BENCHES).join('|')} [--json] [--runs=3] [--scale=1]`,
  );
  process.exit(1);
}

try {
  const report = await bench({ runs, scale, say: (line) => process.stderr.write(`${line}\n`) });
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else printReport(report);
  // A figure out of its target is a result, not a fault; wrong contents are.
  if (report.checks.some((check) => !check.ok)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
