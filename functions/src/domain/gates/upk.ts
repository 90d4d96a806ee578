// Health of a UPK, the lending unit of an LKM, by the five ratios of POB Pinjaman Bergulir PNPM MP 2013.
// They are stock figures of the UPK's own loans; R5 of the maturity model is a flow figure of a group.
import { z } from 'zod/mini';
import type { UpkBulananInti } from '../records/lkm.ts';
import { kolektibilitasOf, standingOn, toTimeline } from '../maturity/loans.ts';
import type { SetParameter } from '../basics/parameter.ts';
import { persenOf } from '../basics/numbers/pecahan.ts';
import type { PinjamanInti } from '../records/money/pinjaman.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { dayNumber, monthOf, Tanggal, yearOf } from '../basics/tanggal.ts';
import { SaldoKelas } from './cadangan-risiko.ts';
import type { KsmId } from '../basics/identitas.ts';

export const KODE_RASIO = ['lar', 'par', 'rr', 'ccr', 'roi'] as const;
export type KodeRasio = (typeof KODE_RASIO)[number];
export const BAND_RASIO = ['Memuaskan', 'Memadai', 'Penundaan'] as const;

export const Rasio = z.object({
  /** Percent, rounded half up to one decimal; null where there is nothing to divide by. */
  nilai: z.nullable(z.number()),
  band: z.nullable(z.enum(BAND_RASIO)),
  pembilang: z.number(),
  penyebut: z.number(),
});
export type Rasio = ReadonlyDeep<z.infer<typeof Rasio>>;

export const RasioUpk = z.object({
  per: Tanggal,
  /** KSM in arrears of 3 instalments or more / KSM with a balance. */
  lar: Rasio,
  /** Balance of loans in arrears of 3 or more / balance of all loans. */
  par: Rasio,
  /** (Balance - principal in arrears of 3 or more) / balance. */
  rr: Rasio,
  /** Income / cost, January to the month. */
  ccr: Rasio,
  /** Net profit, January to the month, × 12 / months / total capital. */
  roi: Rasio,
  /** At least one ratio is in Penundaan. */
  penundaan: z.boolean(),
  /** Balance by class of kolektibilitas; together that of `par`. Only zeros: a server that did not say. */
  saldoKelas: SaldoKelas,
});
export type RasioUpk = ReadonlyDeep<z.infer<typeof RasioUpk>>;

export interface DataUpk {
  /** Loans of this UPK's groups; those of other sources are ignored. */
  readonly pinjaman: readonly (PinjamanInti & { readonly ksmId: KsmId })[];
  /** Months of this UPK's books; those outside January to the month of `per` are ignored. */
  readonly bulanan: readonly UpkBulananInti[];
}

export function computeUpk(data: DataUpk, per: Tanggal, parameter: SetParameter): RasioUpk {
  const hari = dayNumber(per);
  let saldo = 0;
  let saldoMenunggak = 0;
  let pokokMenunggak = 0;
  const saldoKelas: SaldoKelas = [0, 0, 0, 0, 0];
  const bersaldo = new Set<KsmId>();
  const menunggak = new Set<KsmId>();
  for (const pinjaman of data.pinjaman) {
    if (pinjaman.sumber !== 'upk') continue;
    const standing = standingOn(toTimeline(pinjaman), hari);
    if (standing.beredar === 0) continue;
    saldo += standing.beredar;
    const kelas = kolektibilitasOf(standing.tunggakan, parameter.kolektibilitas);
    saldoKelas[kelas - 1] = (saldoKelas[kelas - 1] ?? 0) + standing.beredar;
    bersaldo.add(pinjaman.ksmId);
    if (standing.tunggakan < parameter.tunggakan) continue;
    saldoMenunggak += standing.beredar;
    pokokMenunggak += standing.pokokTunggakan;
    menunggak.add(pinjaman.ksmId);
  }

  const bulan = monthOf(per);
  const rows = data.bulanan
    .filter((row) => yearOf(row.bulan) === yearOf(bulan) && row.bulan <= bulan)
    .toSorted((a, b) => (a.bulan < b.bulan ? -1 : 1));
  let pendapatan = 0;
  let biaya = 0;
  for (const row of rows) {
    pendapatan += row.pendapatan;
    biaya += row.biaya;
  }
  // Months without books add neither profit nor time.
  const months = new Set(rows.map((row) => row.bulan)).size;
  const modal = rows.at(-1)?.modal ?? 0;

  const lar = rasioOf('lar', menunggak.size, bersaldo.size, parameter);
  const par = rasioOf('par', saldoMenunggak, saldo, parameter);
  const rr = rasioOf('rr', saldo - pokokMenunggak, saldo, parameter);
  const ccr = rasioOf('ccr', pendapatan, biaya, parameter);
  const roi = rasioOf('roi', (pendapatan - biaya) * 12, months * modal, parameter);
  return {
    per,
    lar,
    par,
    rr,
    ccr,
    roi,
    penundaan: [lar, par, rr, ccr, roi].some((r) => r.band === 'Penundaan'),
    saldoKelas,
  };
}

/** Which side of a bound is the good one. */
const BAIK: Readonly<Record<KodeRasio, 'rendah' | 'tinggi'>> = {
  lar: 'rendah',
  par: 'rendah',
  rr: 'tinggi',
  ccr: 'tinggi',
  roi: 'tinggi',
};

/** A ratio of a UPK, or of the sums of an area, with its band. */
export function rasioOf(
  kode: KodeRasio,
  pembilang: number,
  penyebut: number,
  parameter: SetParameter,
): Rasio {
  return rasio(pembilang, penyebut, parameter.upk[kode], BAIK[kode]);
}

/** The text of the POB is ambiguous at the bounds: the better band wins there. */
function rasio(
  pembilang: number,
  penyebut: number,
  batas: { readonly memuaskan: number; readonly memadai: number },
  baik: 'rendah' | 'tinggi',
): Rasio {
  const nilai = persenOf(pembilang, penyebut);
  if (nilai === null) return { nilai, band: null, pembilang, penyebut };
  const reaches = (bound: number) => (baik === 'rendah' ? nilai <= bound : nilai >= bound);
  const band = reaches(batas.memuaskan)
    ? 'Memuaskan'
    : reaches(batas.memadai)
      ? 'Memadai'
      : 'Penundaan';
  return { nilai, band, pembilang, penyebut };
}
