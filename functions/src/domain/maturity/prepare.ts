// One pass over a history that makes every later evaluation cheap: dates become day numbers, lists are
// put in order, members are counted per session once, cash becomes a running sum.
import { addDays, dayNumber, fromDayNumber, type Tanggal } from '../basics/tanggal.ts';
import { PARAMETER_AWAL, type SetParameter } from '../basics/parameter.ts';
import { balanceOn, firstFrom, sumMoves, type CashBook } from './cash-book.ts';
import { sessionCounter, type PreparedMember, type SessionCounts } from './session-counts.ts';
import { toTimeline, type LoanTimeline } from './loans.ts';
import { inOrder } from '../records/interval-on.ts';
import type { Riwayat, SaldoAwal } from './riwayat.ts';

export interface PreparedRiwayat extends CashBook {
  readonly riwayat: Riwayat;
  readonly mulai: number;
  readonly jadwal: readonly { readonly sejak: number; readonly intervalHari: number }[];
  readonly anggota: readonly PreparedMember[];
  readonly sesi: readonly SessionCounts[];
  readonly libur: readonly number[];
  readonly pinjaman: readonly LoanTimeline[];
}

export function prepareRiwayat(riwayat: Riwayat, awal: SaldoAwal | null = null): PreparedRiwayat {
  const anggota = riwayat.anggota.map((a) => ({
    id: a.id,
    masuk: dayNumber(a.tanggalMasuk),
    keluar: a.tanggalKeluar ? dayNumber(a.tanggalKeluar) : Infinity,
    perempuan: a.jenisKelamin === 'P',
    miskin: a.miskin,
  }));
  const cash = { awal, gerak: sumMoves(riwayat) };
  const count = sessionCounter(anggota, riwayat.ksm.setoranMinimum, cash);
  return {
    ...cash,
    riwayat,
    mulai: dayNumber(riwayat.ksm.tanggalMulaiPendampingan ?? riwayat.ksm.tanggalBentuk),
    jadwal: inOrder(riwayat.ksm.jadwal).map((j) => ({
      sejak: dayNumber(j.berlakuSejak),
      intervalHari: j.intervalHari,
    })),
    anggota,
    sesi: riwayat.sesi
      .filter((s) => s.status === 'dilaksanakan')
      .map(count)
      .toSorted((a, b) => a.hari - b.hari),
    libur: riwayat.sesi.filter((s) => s.status === 'libur').map((s) => dayNumber(s.tanggal)),
    pinjaman: riwayat.pinjaman.map(toTimeline),
  };
}

/** Date of the last session dilaksanakan up to a day, the carried one included; null when there was none. */
export function lastSessionOn(prepared: PreparedRiwayat, per: Tanggal): Tanggal | null {
  const last = prepared.sesi[firstFrom(prepared.sesi, dayNumber(per) + 1) - 1];
  const carried = prepared.awal?.sesiTerakhir ?? null;
  const recorded = last === undefined ? null : fromDayNumber(last.hari);
  if (carried === null || carried > per) return recorded;
  return recorded === null || recorded < carried ? carried : recorded;
}

/** A loan of UPK or PPMK was paid out and fully repaid by a day. */
export function hasRepaidRevolving(prepared: PreparedRiwayat, hari: number): boolean {
  return (
    prepared.awal?.lunasBergulir === true ||
    prepared.pinjaman.some(
      (loan) => (loan.sumber === 'upk' || loan.sumber === 'ppmk') && loan.lunas <= hari,
    )
  );
}

/**
 * The first date whose records can matter for `per` beside a carried balance. Mandiri looks at the Panca
 * Sutra score of one window ago (E-91), whose R4 counts who took a loan in the long window before that:
 * E-91-181 = E-272. Nothing reaches further back: R5 of E-91 begins at E-188, the sessions of E-91 and
 * the rotation of roles of E both at E-181, and the calendar months of deposits at most at E-92; members,
 * documents and partnerships are read whole. The carried balance may end anywhere from the day before
 * this date to the day before `per`.
 */
export function historyStart(per: Tanggal, parameter: SetParameter = PARAMETER_AWAL): Tanggal {
  const { hari, hariPanjang } = parameter.jendela;
  return addDays(per, -Math.max(hari + hariPanjang - 1, daysForDue(parameter), MONTHS_OF_DEPOSITS));
}

/**
 * The first date whose sessions can matter for `per`: as `historyStart`, but E-181 for sessions alone.
 * The records from the day after the carried balance on are needed as well.
 */
export function sesiStart(per: Tanggal, parameter: SetParameter = PARAMETER_AWAL): Tanggal {
  const { hari, hariPanjang } = parameter.jendela;
  return addDays(per, -Math.max(2 * hari - 1, hariPanjang - 1, MONTHS_OF_DEPOSITS));
}

/** Two whole months and the days of a third. */
const MONTHS_OF_DEPOSITS = 92;

function daysForDue(parameter: SetParameter): number {
  return 2 * parameter.jendela.hari - 1 + parameter.aturan.toleransiHari;
}

/** The balance on a date (a month's end, or today), from the records and the balance carried before them. */
export function saldoOn(riwayat: Riwayat, per: Tanggal, awal: SaldoAwal | null = null): SaldoAwal {
  return preparedSaldo(prepareRiwayat(riwayat, awal), per);
}

/** The same from a prepared history: many months cost one preparation. */
export function preparedSaldo(prepared: PreparedRiwayat, per: Tanggal): SaldoAwal {
  assertCarry(prepared, per);
  const hari = dayNumber(per);
  return {
    per,
    ...balanceOn(prepared, hari),
    sesiTerakhir: lastSessionOn(prepared, per),
    lunasBergulir: hasRepaidRevolving(prepared, hari),
  };
}

/** What a carried balance says of its own day cannot be undone for an earlier day. */
export function assertCarry(prepared: PreparedRiwayat, per: Tanggal): void {
  if (prepared.awal !== null && prepared.awal.per > per)
    throw new RangeError(`the balance carried from ${prepared.awal.per} is later than ${per}`);
}
