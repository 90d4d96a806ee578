// One scenario of `bench memory` in a process that may hold no more than an instance of its class:
// `memory-worker.ts SCENARIO CALLS SCALE`. Its last line of output says what it took.
import { dropTasks } from '../../suite/steer/drop-tasks.ts';
import { measureSelf, type Measured } from '../report.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
// An instance loads every function, whichever it serves.
import '../../../functions/src/index.ts';

export interface Load extends Measured {
  /** Before the first call: what the code itself holds. */
  readonly startMb: number;
  /** From the first call until all are answered. */
  readonly callSeconds: number;
}

const [scenario = '', calls = '', scale = ''] = process.argv.slice(2);
await dropTasks();
const call = SCENARIOS[scenario as Scenario];
const startMb = measureSelf().peakMb;
const began = performance.now();
await Promise.all(Array.from({ length: Number(calls) }, (_, n) => call(n, Number(scale))));
const callSeconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ ...measureSelf(), startMb, callSeconds } satisfies Load));
process.exit(0);
