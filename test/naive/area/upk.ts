// The ratios of a UPK and their bands, from the loans of its kelurahan and its own books.
import type { Lkm } from '../../../functions/src/domain/records/lkm.ts';
import { loanOn } from '../group/money.ts';
import { percent } from '../numbers.ts';
import { lies, placed, type Records } from './records.ts';

export interface Ratio {
  n: number;
  d: number;
}

export interface UpkCount {
  lkm: number;
  berdata: number;
  penundaan: number;
  lar: Ratio;
  par: Ratio;
  rr: Ratio;
  ccr: Ratio;
  roi: Ratio;
  /** Balance of classes 1 to 5. */
  classes: number[];
}

export const RATIOS = ['lar', 'par', 'rr', 'ccr', 'roi'] as const;

const BOUNDS = {
  lar: [10, 20, 'low'],
  par: [10, 20, 'low'],
  rr: [90, 80, 'high'],
  ccr: [125, 100, 'high'],
  roi: [10, 0, 'high'],
} as const;

export function bandOf(kode: (typeof RATIOS)[number], { n, d }: Ratio): string | null {
  const value = percent(n, d);
  if (value === null) return null;
  const [best, fair, side] = BOUNDS[kode];
  const reaches = (bound: number) => (side === 'low' ? value <= bound : value >= bound);
  return reaches(best) ? 'Memuaskan' : reaches(fair) ? 'Memadai' : 'Penundaan';
}

/** The UPK of one LKM: the loans of its kelurahan, and its own books from January to the month. */
export function countUpk(records: Records, lkm: Lkm, E: string): UpkCount {
  const loans = placed(records, E)
    .filter((g) => g.ksm.wilayah.kelurahan === lkm.wilayah.kelurahan && !g.ksm.ganda)
    .flatMap((g) => g.pinjaman.map((loan) => ({ ksmId: g.ksm.id, loan, state: loanOn(loan, E) })))
    .filter(({ loan, state }) => loan.sumber === 'upk' && state.isOut);
  const books = records.upkBulanan
    .filter((b) => b.lkm === lkm.id)
    .filter((b) => b.bulan >= `${E.slice(0, 4)}-01` && b.bulan <= E.slice(0, 7));
  let balance = 0;
  let lateBalance = 0;
  let latePrincipal = 0;
  const classes = [0, 0, 0, 0, 0];
  const owing = new Set<string>();
  const late = new Set<string>();
  for (const { ksmId, state } of loans) {
    if (state.outstanding === 0) continue;
    owing.add(ksmId);
    balance += state.outstanding;
    const n = state.lateInstalments;
    const place = n === 0 ? 0 : n <= 3 ? 1 : n <= 6 ? 2 : n <= 9 ? 3 : 4;
    classes[place] = (classes[place] ?? 0) + state.outstanding;
    if (state.lateInstalments < 3) continue;
    late.add(ksmId);
    lateBalance += state.outstanding;
    latePrincipal += state.latePrincipal;
  }
  let income = 0;
  let cost = 0;
  let capital = 0;
  let newest = '';
  for (const b of books) {
    income += b.pendapatan;
    cost += b.biaya;
    if (b.bulan > newest) {
      newest = b.bulan;
      capital = b.modal;
    }
  }
  const count = {
    lkm: 1,
    berdata: loans.length + books.length > 0 ? 1 : 0,
    penundaan: 0,
    lar: { n: late.size, d: owing.size },
    par: { n: lateBalance, d: balance },
    rr: { n: balance - latePrincipal, d: balance },
    ccr: { n: income, d: cost },
    roi: { n: (income - cost) * 12, d: books.length * capital },
    classes,
  };
  if (RATIOS.some((kode) => bandOf(kode, count[kode]) === 'Penundaan')) count.penundaan = 1;
  return count;
}

export function sumUpk(records: Records, area: string, E: string): UpkCount {
  const sum: UpkCount = {
    lkm: 0,
    berdata: 0,
    penundaan: 0,
    lar: { n: 0, d: 0 },
    par: { n: 0, d: 0 },
    rr: { n: 0, d: 0 },
    ccr: { n: 0, d: 0 },
    roi: { n: 0, d: 0 },
    classes: [0, 0, 0, 0, 0],
  };
  for (const lkm of records.lkm) {
    if (!lies(lkm.wilayah.kelurahan, area)) continue;
    const one = countUpk(records, lkm, E);
    sum.lkm += 1;
    sum.berdata += one.berdata;
    sum.penundaan += one.penundaan;
    sum.classes = sum.classes.map((it, i) => it + (one.classes[i] ?? 0));
    for (const kode of RATIOS) {
      sum[kode].n += one[kode].n;
      sum[kode].d += one[kode].d;
    }
  }
  return sum;
}

/** Half a percent, a tenth, half, three quarters and all of the balance in classes 1 to 5, to the nearest rupiah. */
export function reserveOf({ classes: [a = 0, b = 0, c = 0, d = 0, e = 0] }: UpkCount): number {
  const halves = a + 20 * b + 100 * c + 150 * d + 200 * e;
  return Math.floor((halves + 100) / 200);
}
