// The maturity of one group at one month-end as stored: the computed result, the balance carried to
// the next month, and the few facts of the group that a QS row prints, so that a row costs one read.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { NamaPendek, KsmId, LkmId, SesiId } from '../basics/identitas.ts';
import { SesiEnamHal } from '../gates/enam-hal/sesi-enam-hal.ts';
import { Tahap } from '../records/ksm.ts';
import { MutuBulan } from '../maturity/mutu.ts';
import { Capaian } from '../maturity/capaian.ts';
import { SaldoAwal } from '../maturity/riwayat.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import { Wilayah } from '../basics/wilayah.ts';

export const CapaianKsm = z.strictObject({
  ksmId: KsmId,
  bulan: Bulan,
  /** True while the month runs: reported as of the current day, not of its last. */
  berjalan: z.boolean(),
  wilayah: Wilayah,
  nama: NamaPendek,
  lkm: LkmId,
  tanggalBentuk: Tanggal,
  /** Stage on the report date; null before stage I. */
  tahap: z.nullable(Tahap),
  /** Date of that stage; null before stage I. */
  sejakTahap: z.nullable(Tanggal),
  /** Stages entered by the date against a failed condition. */
  dikesampingkan: Cacah,
  capaian: Capaian,
  saldo: SaldoAwal,
  /** Poor members active on the date who gained a skill or work by then. */
  warmisTerampil: Cacah,
  /** A partnership valid on the date opens the way to Kegiatan Sosial Berkelanjutan. */
  aksesKegiatanSosial: z.boolean(),
  /** Sessions dilaksanakan in the calendar month, in the calendar year so far, and ever. */
  sesiBulan: Cacah,
  sesiTahun: Cacah,
  sesiTotal: Cacah,
  mutu: MutuBulan,
  /** On which the group was registered, after the month had ended; left out: before, or that is not known. */
  susulan: z.optional(Tanggal),
  /** Sessions of the month whose counted cash differs from the records, with what those give, rupiah; left out: none. */
  kasSelisih: z.optional(z.array(z.strictObject({ sesi: SesiId, seharusnya: z.int() }))),
  /** The newest meeting that did not take place, after the last one that did; left out: none. */
  tanpaPertemuan: z.optional(Tanggal),
  /** What the sessions up to the date say of the six points; months of older versions lack it. */
  sesiEnamHal: z.optional(SesiEnamHal),
});
export type CapaianKsm = z.infer<typeof CapaianKsm>;

/** Whether a stored month carries everything on; one of an older version does not. */
export function carriesAll({ sesiEnamHal, saldo }: CapaianKsm): boolean {
  return sesiEnamHal !== undefined && saldo.saldoTabungan !== null && saldo.bank !== null;
}

/**
 * As stored in `capaian/{ksmId}_{YYYY-MM}`: the result, and what tells a build of the kab/kota's file
 * that this group has to be read again. That is no part of the result: recomputing everything gives the
 * same one.
 */
export const CapaianTersimpan = z.strictObject({
  ...CapaianKsm.shape,
  /** The last submission of the group that reached this month; those up to it are in the result. */
  urut: z._default(Cacah, 0),
  /** Server time at the beginning of the computation that wrote it, ISO 8601. */
  diubah: z._default(z.iso.datetime(), '1970-01-01T00:00:00.000Z'),
});
export type CapaianTersimpan = z.infer<typeof CapaianTersimpan>;
