// One build of `bench qs-change` in a process of its own, as an instance of the function would run it:
// `qs-change-build.ts CODE NOW`. Its last line of output says what the build took.
import {
  readMeter,
  readStorageMeter,
  since,
  storageSince,
  type Meter,
  type StorageMeter,
} from '../../../functions/src/adapters/platform/meter.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { TODAY } from '../maturity/span.ts';
import { TAHUN } from './qs-change-cities.ts';
import { measureSelf } from '../report.ts';
import { toKodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';

export interface Build extends Meter, StorageMeter {
  /** Of the build alone, without starting the process. */
  readonly seconds: number;
  /** The most memory that the process used. */
  readonly peakMb: number;
}

const [kode = '', now = ''] = process.argv.slice(2);
const documents = readMeter();
const objects = readStorageMeter();
const start = performance.now();
await regenerateQs({ tahun: TAHUN, kode: toKodeWilayah(kode) }, TODAY, new Date(now));
const seconds = (performance.now() - start) / 1000;
const { peakMb } = measureSelf();
console.log(
  JSON.stringify({
    seconds,
    peakMb,
    ...since(documents),
    ...storageSince(objects),
  } satisfies Build),
);
process.exit(0);
