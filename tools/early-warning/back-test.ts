// Whether early warnings came true: every closed month of drawn groups is looked at by its records (late ones included),
// and the three months after it say whether the level was lost. Nothing of those months is known to the warning.
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';
import {
  TAHUN_DATA_PERTAMA,
  monthIn,
  type Tanggal,
} from '../../functions/src/domain/basics/tanggal.ts';
import { stepOf } from '../../functions/src/domain/maturity/ladder.ts';
import { nilaiOf } from '../../functions/src/domain/maturity/level/own-scores.ts';
import type { CapaianKsm } from '../../functions/src/domain/recompute/capaian-ksm.ts';
import { recomputeMonths } from '../../functions/src/domain/recompute/recompute-months.ts';
import { peringatanOf, type Peringatan } from '../../functions/src/domain/signals/peringatan.ts';
import { isWithin } from '../../functions/src/domain/basics/wilayah.ts';
import { openLedger } from '../../test/support/records/ledger.ts';
import { readAreas } from '../areas/idn-area-data.ts';
import { generateDemo, type DemoSize } from '../demo/generate.ts';
import { chooseLokasi } from '../demo/locations.ts';

const MONTHS_AHEAD = 3;

/** Group-months of a level that can be lost, by whether there was a warning and whether it was lost. */
export interface Outcome {
  benar: number;
  palsu: number;
  terlewat: number;
  tenang: number;
}

export interface BackTest {
  readonly semua: Outcome;
  /** The same for one reason alone. */
  readonly alasan: Readonly<Record<Peringatan['jenis'], Outcome>>;
}

const none = (): Outcome => ({ benar: 0, palsu: 0, terlewat: 0, tenang: 0 });

export function backTest(today: Tanggal, size: DemoSize): BackTest {
  const found = {
    semua: none(),
    alasan: { tidakBertemu: none(), hampirLepas: none(), tipis: none() },
  };
  for (const months of livesOf(today, size)) {
    for (const [i, month] of months.entries()) {
      const lost = isLost(month, months.slice(i + 1, i + 1 + MONTHS_AHEAD));
      if (lost === null) continue;
      const before = months[i - 1];
      const jenis = new Set(
        peringatanOf(month.capaian, before ? nilaiOf(before.capaian) : null).map((it) => it.jenis),
      );
      count(found.semua, jenis.size > 0, lost);
      for (const [name, outcome] of Object.entries(found.alasan))
        count(outcome, jenis.has(name as Peringatan['jenis']), lost);
    }
  }
  return found;
}

/**
 * Null: it cannot be lost, or the group was not there for three more months: they have still to come, or it was
 * dissolved. What fell at once is left out then as well, or those that fell would be counted and the others not.
 */
function isLost({ capaian }: CapaianKsm, after: readonly CapaianKsm[]): boolean | null {
  const step = stepOf(capaian.tingkat);
  const known = after.filter(({ capaian: { tingkat } }) => tingkat !== 'Bubar');
  if (step <= stepOf('Pemula') || known.length < MONTHS_AHEAD) return null;
  return known.some((it) => stepOf(it.capaian.tingkat) < step);
}

function count(outcome: Outcome, isWarned: boolean, lost: boolean): void {
  if (isWarned) outcome[lost ? 'benar' : 'palsu'] += 1;
  else outcome[lost ? 'terlewat' : 'tenang'] += 1;
}

/** The closed months of each group, in order. */
function* livesOf(today: Tanggal, { kelurahan, ksm }: DemoSize): Generator<CapaianKsm[]> {
  const lokasi = chooseLokasi(readAreas(), kelurahan);
  const demo = generateDemo({ today, lokasi, ksm });
  for (const group of demo.groups()) {
    // A ledger of its own: one with thousands of groups would be searched for each submission.
    const ledger = openLedger(lokasi);
    for (const lkm of demo.lkm)
      if (isWithin(group.kelurahan, lkm.kelurahan)) for (const it of lkm.kiriman) ledger.accept(it);
    for (const it of [...group.kiriman, ...group.susulan]) ledger.accept(it);
    const first = monthIn(TAHUN_DATA_PERTAMA, 1);
    const catatan = ledger.catatanOf(group.ksmId);
    yield recomputeMonths(catatan, first, today, [PARAMETER_AWAL]).filter((m) => !m.berjalan);
  }
}
