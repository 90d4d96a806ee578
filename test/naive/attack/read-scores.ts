// What the scores in the row of a group say of its members: the means and sums that they are part of, and those in
// which members are counted. A number of members is left out where no borrowers, signers or leavers give what is
// printed.
import type { Sel } from '../../../functions/src/domain/quick-status/workbook/model.ts';

/** What a row prints that is not hidden, by the key of its column. */
export type Scores = Readonly<Record<string, Sel>>;

type Range = readonly [number, number];

/** Half a unit of the last decimal, and a little for binary fractions. */
const HALF = 0.05 + 1e-9;

/** What most groups have at most; more are not tried. */
export const MOST_MEMBERS = 60;

const numberOf = (row: Scores, kunci: string): number | null => {
  const value = row[kunci];
  return typeof value === 'number' ? value : null;
};

/** Members in percent of the others, to a decimal, half up. */
const percent = (part: number, whole: number) =>
  whole === 0 ? null : Math.floor((part * 2000 + whole) / (2 * whole)) / 10;

function band(value: number | null, two: number, one: number): number {
  if (value === null) return 0;
  return value >= two ? 2 : value >= one ? 1 : 0;
}

/** The most that can have left of `members`, as K1 says; null: any number. */
export function mostLeft(k1: number | null, members: number): number | null {
  if (k1 === null || k1 === 0) return null;
  let left = 0;
  while (band(percent(members, members + left + 1), 90, 75) >= k1) left += 1;
  return left;
}

/** Whether a group of `members` can have what its row prints. */
export function fitsScores(row: Scores, members: number): boolean {
  if (['Berdaya', 'Mandiri'].includes(row['tingkat'] as string) && members < 5) return false;
  return fitsModal(row, members) && fitsRules(row, members);
}

/** K1 counts who left, K5 who signed, K6 who led; SK is the sum of the six. */
function fitsModal(row: Scores, members: number): boolean {
  const upTo = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);
  const found = (kunci: string, possible: Iterable<number>): number[] => {
    const printed = numberOf(row, kunci);
    return [...new Set(possible)].filter((it) => printed === null || it === printed);
  };
  const all = [0, 1, 2];
  const k = [
    found(
      'k1',
      upTo(MOST_MEMBERS).map((left) => band(percent(members, members + left), 90, 75)),
    ),
    ...['k2', 'k3', 'k4'].map((it) => found(it, all)),
    found(
      'k5',
      upTo(members).map((signed) => band(percent(signed, members), 100, 80)),
    ),
    found(
      'k6',
      upTo(MOST_MEMBERS).map((led) => band(percent(led, members), 50, 25)),
    ),
  ];
  const sums = k.reduce<number[]>(
    (before, each) => [...new Set(before.flatMap((sum) => each.map((it) => sum + it)))],
    [0],
  );
  const sk = numberOf(row, 'sk');
  return sums.some((sum) => sk === null || percent(sum, 12) === sk);
}

/** R4 counts who borrows; PS is the mean of the five. */
function fitsRules(row: Scores, members: number): boolean {
  const [kas, internal] = [numberOf(row, 'kas'), numberOf(row, 'pinjamaninternal')];
  const [r4, ps] = [numberOf(row, 'r4'), numberOf(row, 'ps')];
  if (r4 === null && ps === null) return true;
  const near = (value: number): Range => [value - HALF, value + HALF];
  const lent: Range =
    kas === null || internal === null
      ? [0, 1]
      : ([1, 1].map(() => lentShare(internal, kas)) as unknown as Range);
  for (let borrowers = 0; borrowers <= members; borrowers++) {
    const share = members === 0 ? 0 : Math.min(1, borrowers / members / 0.5);
    const four: Range = [(lent[0] + share) * 50, (lent[1] + share) * 50];
    if (r4 !== null && (r4 + HALF < four[0] || r4 - HALF > four[1])) continue;
    if (ps === null) return true;
    const rules = [presence(row), saving(row), ...['r3', 'r5'].map((it) => numberOf(row, it))];
    const known = rules
      .filter((it) => it !== null)
      .map((it) => (typeof it === 'number' ? near(it) : it));
    const parts = [...known, four];
    const [lo, hi] = [0, 1].map((i) => parts.reduce((sum, it) => sum + (it[i] ?? 0), 0));
    const sum = near(ps).map((it) => it * parts.length);
    if ((lo ?? 0) <= (sum[1] ?? 0) + 1e-6 && (hi ?? 0) >= (sum[0] ?? 0) - 1e-6) return true;
  }
  return false;
}

function lentShare(internal: number, kas: number): number {
  const fund = internal + Math.max(0, kas);
  return fund === 0 ? 0 : Math.min(1, internal / fund / 0.8);
}

/** R1, if only of the sessions held. */
function presence(row: Scores): number | Range {
  const r1 = numberOf(row, 'r1');
  if (r1 !== null) return r1;
  const [held, planned] = [numberOf(row, 'terlaksana'), numberOf(row, 'rencana')];
  if (held === 0) return [0, 0];
  if (held === null || planned === null) return [0, 100];
  const met = planned === 0 ? 1 : Math.min(1, held / planned);
  return [met * 50, (met + 1) * 50];
}

function saving(row: Scores): number | Range {
  const r2 = numberOf(row, 'r2');
  if (r2 !== null) return r2;
  return numberOf(row, 'terlaksana') === 0 ? [0, 0] : [0, 100];
}
