// `bench maturity`: every month-end of a nation's groups from their raw records, on two threads; and
// the proof, on a sample, that computing a month from a carried balance gives exactly the same result.
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import {
  recomputeMonths,
  type CatatanKsm,
} from '../../../functions/src/domain/recompute/recompute-months.ts';
import { historyStart } from '../../../functions/src/domain/maturity/prepare.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  monthEnd,
  monthOf,
  type Bulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { makeGroup } from './maturity-groups.ts';
import { MONTHS, TODAY } from './span.ts';
import type { MaturityRun } from './maturity-run.ts';
import {
  figure,
  machine,
  median,
  round,
  runScript,
  type BenchOptions,
  type Report,
} from '../report.ts';

const GROUPS = 50_000;
/** A tenth of the groups, to see whether memory grows with their number. */
const FEW = 10;
const THREADS = 2;
const SAMPLE = 200;
const MINUTES = 5;
const FLATNESS = 4 / 3;
const RUN = fileURLToPath(new URL('maturity-run.ts', import.meta.url));

export async function benchMaturity({ runs, scale, say }: BenchOptions): Promise<Report> {
  const groups = Math.max(FEW, Math.round(GROUPS * scale));
  const few = Math.round(groups / FEW);
  const run = async (count: number) => {
    const found = await runScript<MaturityRun>(RUN, [String(count), String(THREADS)]);
    say(`${count} groups: ${round(found.seconds)} s, ${Math.round(found.peakMb)} MB`);
    return found;
  };
  const small: MaturityRun[] = [];
  const large: MaturityRun[] = [];
  for (let i = 0; i < runs; i += 1) {
    small.push(await run(few));
    large.push(await run(groups));
  }
  say(`incremental against full, ${Math.min(SAMPLE, groups)} groups ...`);
  const different = countDifferent(groups);

  const total = (found: MaturityRun, key: 'months' | 'makingMs' | 'computingMs') =>
    found.shares.reduce((sum, share) => sum + share[key], 0);
  const minutes = large.map((found) => found.seconds / 60);
  const peak = median(large.map((found) => found.peakMb));
  const flat = round(peak / median(small.map((found) => found.peakMb)));
  const name = `${groups} groups x ${MONTHS} month-ends`;
  const levels: Record<string, number> = {};
  for (const { tingkat } of large[0]?.shares ?? [])
    for (const [nama, count] of Object.entries(tingkat)) levels[nama] = (levels[nama] ?? 0) + count;
  const sums = large.map((found) => JSON.stringify(found.shares.map((share) => share.checksum)));
  return {
    bench: 'maturity',
    machine: machine(),
    runs,
    scale,
    figures: [
      figure(`${name}: wall, ${THREADS} threads`, 'min', minutes),
      figure(
        `${name}: processor time of computing`,
        's',
        large.map((found) => total(found, 'computingMs') / 1000),
      ),
      figure(
        `${name}: processor time of making the records`,
        's',
        large.map((found) => total(found, 'makingMs') / 1000),
      ),
      figure(
        'one month-end of one group',
        'microseconds',
        large.map((found) => (total(found, 'computingMs') * 1000) / total(found, 'months')),
      ),
      figure(
        `${name}: peak`,
        'MB',
        large.map((found) => found.peakMb),
      ),
      figure(
        `${few} groups: peak`,
        'MB',
        small.map((found) => found.peakMb),
      ),
      ...Object.entries(levels).map(([nama, count]) => figure(`groups at ${nama}`, 'KSM', [count])),
    ],
    targets: [
      {
        name: `${name}, minutes on ${THREADS} cores`,
        wanted: `<= ${MINUTES}`,
        found: median(minutes),
        met: scale === 1 && median(minutes) <= MINUTES,
      },
      {
        name: 'peak memory / the peak of a tenth of the groups',
        wanted: `<= ${round(FLATNESS)}`,
        found: flat,
        met: flat <= FLATNESS,
      },
    ],
    checks: [
      {
        name: 'every month-end of every group was computed, the same in every run',
        ok:
          large.every((found) => total(found, 'months') === groups * MONTHS) &&
          new Set(sums).size === 1,
      },
      {
        name: `incremental equals full, ${Math.min(SAMPLE, groups)} groups, every month and late records`,
        ok: different === 0,
      },
    ],
  };
}

/** Results that differ between the two ways, over a sample from the whole range. */
function countDifferent(groups: number): number {
  let different = 0;
  const sample = Math.min(SAMPLE, groups);
  for (let i = 0; i < sample; i += 1) {
    const catatan = makeGroup(Math.floor((i * groups) / sample));
    const first = monthOf(catatan.ksm.tanggalBentuk);
    const full = recomputeMonths(catatan, first, TODAY, [PARAMETER_AWAL]);
    for (const [j, wanted] of full.entries()) {
      // The month on its last day, from what a recomputation on that day would load.
      const onTime = recompute(catatan, full, wanted.bulan, monthEnd(wanted.bulan));
      if (onTime.length !== 1 || !isSame(onTime[0], wanted)) different += 1;
      // A late record: that month and every later one, computed today.
      if (j % 6 !== 0) continue;
      const late = recompute(catatan, full, wanted.bulan, TODAY);
      if (late.length !== full.length - j || !late.every((c, k) => isSame(c, full[j + k])))
        different += 1;
    }
  }
  return different;
}

/**
 * What flows/maturity/recompute-ksm.ts loads: the records after the last month that ends before the
 * window begins.
 */
function recompute(
  catatan: CatatanKsm,
  full: readonly CapaianKsm[],
  bulan: Bulan,
  today: Tanggal,
): CapaianKsm[] {
  const end = monthEnd(bulan);
  const before = monthOf(historyStart(today < end ? today : end));
  const awal = full.findLast((c) => c.bulan < before) ?? null;
  const setelah = awal?.saldo.per ?? '';
  return recomputeMonths(
    {
      ...catatan,
      sesi: catatan.sesi.filter((s) => s.tanggal > setelah && s.tanggal <= today),
      pinjaman: catatan.pinjaman.filter((p) => p.berlakuSampai >= setelah),
      kasLain: catatan.kasLain.filter((k) => k.tanggal > setelah && k.tanggal <= today),
      awal,
    },
    bulan,
    today,
    [PARAMETER_AWAL],
  );
}

/** Bit for bit: as values, and as the text that is stored. */
function isSame(a: CapaianKsm | undefined, b: CapaianKsm | undefined): boolean {
  return a !== undefined && isDeepStrictEqual(a, b) && JSON.stringify(a) === JSON.stringify(b);
}
