// Early warning: a group that may lose its level within three months, by three plain reasons that anybody can check
// against its page. No model: each reason is a comparison of two numbers (docs/signals.md has what they were worth).
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { daysBetween } from '../basics/tanggal.ts';
import { KodeSyarat, type Capaian } from '../maturity/capaian.ts';
import { stepOf } from '../maturity/ladder.ts';
import {
  isFalling,
  ownScores,
  type NilaiBulan,
  type OwnScore,
} from '../maturity/level/own-scores.ts';

const skor = { kode: KodeSyarat, nilai: z.number(), batas: z.number() };

export const Peringatan = z.discriminatedUnion('jenis', [
  /** No meeting for longer than two of the agreed intervals: the next ones will be missing in every rule. */
  z.strictObject({ jenis: z.literal('tidakBertemu'), hari: Cacah, interval: Cacah }),
  /** A score that the level needs is just above its bound, and falls. */
  z.strictObject({ jenis: z.literal('hampirLepas'), ...skor }),
  /** Several scores that the level needs have little to spare: one bad month loses it. */
  z.strictObject({ jenis: z.literal('tipis'), skor: z.array(z.strictObject(skor)) }),
]);
export type Peringatan = z.infer<typeof Peringatan>;

const INTERVALS = 2;
/** Tenths of a point above the bound: lists call that close, too (`akanTurun`). */
const CLOSE_TENTHS = 50;
const THIN_TENTHS = 100;
const THIN_SCORES = 2;

/** `sebelum`: the month before; null: none. The lowest level cannot be lost. */
export function peringatanOf(capaian: Capaian, sebelum: NilaiBulan | null): Peringatan[] {
  if (stepOf(capaian.tingkat) <= stepOf('Pemula')) return [];
  const { sesiTerakhir, intervalHari } = capaian.angka;
  const hari = sesiTerakhir === null ? null : daysBetween(sesiTerakhir, capaian.per);
  const own = ownScores(capaian).toSorted((a, b) => a.spare - b.spare);
  const closest = sebelum && own.find((it) => it.spare < CLOSE_TENTHS && isFalling(it, sebelum));
  const thin = own.filter((it) => it.spare < THIN_TENTHS);
  const found: Peringatan[] = [];
  if (hari !== null && hari > INTERVALS * intervalHari)
    found.push({ jenis: 'tidakBertemu', hari, interval: intervalHari });
  if (closest) found.push({ jenis: 'hampirLepas', ...shown(closest) });
  if (thin.length >= THIN_SCORES) found.push({ jenis: 'tipis', skor: thin.map(shown) });
  return found;
}

function shown({ kode, nilai, batas }: OwnScore): Omit<OwnScore, 'spare'> {
  return { kode, nilai, batas };
}
