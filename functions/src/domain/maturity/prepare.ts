// One pass over a history that makes every later evaluation cheap: dates become day numbers, lists are
// put in order, members are counted per session once, cash becomes a running sum.
import {
  addDays,
  dayNumber,
  fromDayNumber,
  monthOf,
  type Bulan,
  type Tanggal,
} from '../basics/tanggal.ts';
import { PARAMETER_AWAL, type SetParameter } from '../basics/parameter.ts';
import { gerakKasOf, sumSetoran, depositsOf } from '../records/gerak-kas.ts';
import { toTimeline, type LoanTimeline } from './loans.ts';
import type { Riwayat, SaldoAwal } from './riwayat.ts';
import type { AnggotaId } from '../basics/identitas.ts';

/** A session dilaksanakan, counted; only members active on its date count. */
export interface SessionCounts {
  readonly hari: number;
  readonly bulan: Bulan;
  readonly anggota: number;
  readonly hadir: number;
  /** Members who deposited at least the minimum. */
  readonly penabung: number;
  /** At least one member deposited something. */
  readonly adaSetoran: boolean;
  readonly cekOk: number;
  readonly cekSemua: number;
  readonly musyawarah: number;
  readonly keputusan: number;
  readonly kegiatan: number;
  /** Who chaired and who kept the minutes. */
  readonly petugas: readonly AnggotaId[];
}

/** Sums of cash and of deposits up to and including a day with movements. */
interface RunningSum {
  readonly hari: number;
  readonly kas: number;
  readonly tabungan: number;
}

interface PreparedMember {
  readonly id: AnggotaId;
  readonly masuk: number;
  /** First day no longer a member; Infinity for a current one. */
  readonly keluar: number;
  readonly perempuan: boolean;
  readonly miskin: boolean;
}

export interface PreparedRiwayat {
  readonly riwayat: Riwayat;
  readonly awal: SaldoAwal | null;
  readonly mulai: number;
  readonly jadwal: readonly { readonly sejak: number; readonly intervalHari: number }[];
  readonly anggota: readonly PreparedMember[];
  readonly sesi: readonly SessionCounts[];
  readonly libur: readonly number[];
  readonly pinjaman: readonly LoanTimeline[];
  readonly gerak: readonly RunningSum[];
}

export function prepareRiwayat(riwayat: Riwayat, awal: SaldoAwal | null = null): PreparedRiwayat {
  const anggota = riwayat.anggota.map((a) => ({
    id: a.id,
    masuk: dayNumber(a.tanggalMasuk),
    keluar: a.tanggalKeluar ? dayNumber(a.tanggalKeluar) : Infinity,
    perempuan: a.jenisKelamin === 'P',
    miskin: a.miskin,
  }));
  const byId = new Map(anggota.map((a) => [a.id, a]));
  const minimum = riwayat.ksm.setoranMinimum;

  const sesi: SessionCounts[] = [];
  const libur: number[] = [];
  const moves = new Map<number, { kas: number; tabungan: number }>();
  const move = (hari: number, kas: number, tabungan: number) => {
    const sum = moves.get(hari);
    if (sum === undefined) moves.set(hari, { kas, tabungan });
    else {
      sum.kas += kas;
      sum.tabungan += tabungan;
    }
  };

  for (const s of riwayat.sesi) {
    const hari = dayNumber(s.tanggal);
    if (s.status === 'libur') libur.push(hari);
    if (s.status !== 'dilaksanakan') continue;
    const counts = (id: AnggotaId) => {
      const a = byId.get(id);
      return a !== undefined && a.masuk <= hari && hari < a.keluar;
    };
    let active = 0;
    for (const a of anggota) if (a.masuk <= hari && hari < a.keluar) active += 1;
    let hadir = 0;
    for (const id of new Set(s.hadir)) if (counts(id)) hadir += 1;
    let penabung = 0;
    let adaSetoran = false;
    for (const [id, jumlah] of depositsOf(s)) {
      if (!counts(id)) continue;
      if (jumlah >= minimum) penabung += 1;
      if (jumlah > 0) adaSetoran = true;
    }
    move(hari, 0, sumSetoran(s));
    let cekOk = 0;
    let cekSemua = 0;
    for (const nilai of Object.values(s.buku)) {
      if (nilai === undefined) continue;
      cekSemua += 1;
      if (nilai === 'ok') cekOk += 1;
    }
    const petugas: AnggotaId[] = [];
    if (s.pimpinan && counts(s.pimpinan)) petugas.push(s.pimpinan);
    if (s.notulis && counts(s.notulis)) petugas.push(s.notulis);
    sesi.push({
      hari,
      bulan: monthOf(s.tanggal),
      anggota: active,
      hadir,
      penabung,
      adaSetoran,
      cekOk,
      cekSemua,
      musyawarah: s.keputusan.filter((cara) => cara === 'musyawarah').length,
      keputusan: s.keputusan.length,
      kegiatan: s.kegiatan,
      petugas,
    });
  }

  for (const { tanggal, jumlah } of gerakKasOf(riwayat)) move(dayNumber(tanggal), jumlah, 0);

  let kas = 0;
  let tabungan = 0;
  const gerak = [...moves]
    .toSorted(([a], [b]) => a - b)
    .map(([hari, sum]) => {
      kas += sum.kas;
      tabungan += sum.tabungan;
      return { hari, kas, tabungan };
    });

  return {
    riwayat,
    awal,
    mulai: dayNumber(riwayat.ksm.tanggalMulaiPendampingan ?? riwayat.ksm.tanggalBentuk),
    jadwal: riwayat.ksm.jadwal
      .map((j) => ({ sejak: dayNumber(j.berlakuSejak), intervalHari: j.intervalHari }))
      .toSorted((a, b) => a.sejak - b.sejak),
    anggota,
    sesi: sesi.toSorted((a, b) => a.hari - b.hari),
    libur,
    pinjaman: riwayat.pinjaman.map(toTimeline),
    gerak,
  };
}

/** Index of the first item dated `hari` or later, in a list in order of date. */
export function firstFrom(items: readonly { readonly hari: number }[], hari: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && item.hari < hari) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumThrough(gerak: readonly RunningSum[], hari: number): { kas: number; tabungan: number } {
  return gerak[firstFrom(gerak, hari + 1) - 1] ?? { kas: 0, tabungan: 0 };
}

/**
 * Cash and deposits at the end of a day. It computes in both directions from a carried balance: Mandiri
 * needs the cash of 91 days ago, which may be before the balance; all movements since then are in the
 * records.
 */
export function balanceOn(
  prepared: PreparedRiwayat,
  hari: number,
): { kas: number; tabungan: number } {
  const until = sumThrough(prepared.gerak, hari);
  if (prepared.awal === null) return { kas: until.kas, tabungan: until.tabungan };
  const carried = sumThrough(prepared.gerak, dayNumber(prepared.awal.per));
  return {
    kas: prepared.awal.kas + until.kas - carried.kas,
    tabungan: prepared.awal.tabungan + until.tabungan - carried.tabungan,
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
