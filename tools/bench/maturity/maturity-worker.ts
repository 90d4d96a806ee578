// A thread of `bench maturity`: makes its share of the groups one by one and computes every month-end.
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { makeGroup } from './maturity-groups.ts';
import { MONTHS, TODAY } from './span.ts';
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';

export interface Share {
  readonly from: number;
  readonly step: number;
  readonly groups: number;
}

export interface ShareResult {
  readonly months: number;
  /** Checksum of the levels and scores found. */
  readonly checksum: number;
  readonly makingMs: number;
  readonly computingMs: number;
  readonly tingkat: Readonly<Record<string, number>>;
}

const { from, step, groups } = workerData as Share;
let months = 0;
let checksum = 0;
let makingMs = 0;
let computingMs = 0;
const tingkat: Record<string, number> = {};
for (let nomor = from; nomor < groups; nomor += step) {
  const began = performance.now();
  const catatan = makeGroup(nomor);
  const made = performance.now();
  const results = recomputeMonths(catatan, monthOf(catatan.ksm.tanggalBentuk), TODAY, [
    PARAMETER_AWAL,
  ]);
  const computed = performance.now();
  makingMs += made - began;
  computingMs += computed - made;
  if (results.length !== MONTHS) throw new Error(`${catatan.ksm.id}: ${results.length} months`);
  months += results.length;
  let levels = '';
  for (const { capaian } of results) levels += `${capaian.tingkat}:${capaian.ps},`;
  checksum = crc32(levels, checksum);
  const last = results.at(-1)?.capaian.tingkat ?? '';
  tingkat[last] = (tingkat[last] ?? 0) + 1;
}
parentPort?.postMessage({ months, checksum, makingMs, computingMs, tingkat } satisfies ShareResult);
