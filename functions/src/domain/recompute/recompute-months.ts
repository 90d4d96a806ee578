// From a group's records to its maturity month by month: what a trigger, the nightly run, a rebuild and
// the tests all call. Nothing here remembers an earlier result except the balance that is passed in.
import type { DaftarAnggota } from '../records/anggota.ts';
import { isActive } from '../records/is-active.ts';
import type { CapaianKsm } from './capaian-ksm.ts';
import { toDokumenInti, type DaftarDokumen } from '../records/dokumen.ts';
import type { KasLain } from '../records/money/kas-lain.ts';
import type { DaftarKemitraan } from '../records/kemitraan.ts';
import type { Ksm } from '../records/ksm.ts';
import { evaluate } from '../maturity/compute.ts';
import { balanceOn, boxOn, type CashBook } from '../maturity/cash-book.ts';
import { cashAgrees } from '../maturity/session-counts.ts';
import { compareText } from '../basics/urutan.ts';
import { preparedSaldo, prepareRiwayat, type PreparedRiwayat } from '../maturity/prepare.ts';
import { learnedBy } from '../gates/enam-hal/sesi-enam-hal.ts';
import { mutuOf } from '../maturity/mutu.ts';
import { parameterOn, type SetParameter } from '../basics/parameter.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import type { Sesi } from '../records/sesi.ts';
import { lkmOn, wilayahOn } from '../records/tempat.ts';
import {
  addMonths,
  FIRST_DAY,
  TAHUN_DATA_PERTAMA,
  dayNumber,
  monthIn,
  monthEnd,
  monthOf,
  monthsBetween,
  type Bulan,
  type Tanggal,
  yearOf,
  yearEnd,
} from '../basics/tanggal.ts';

/** The records of one group: all of them, or those after the month that `awal` closes. */
export interface CatatanKsm {
  readonly ksm: Ksm;
  readonly anggota: DaftarAnggota | null;
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  readonly dokumen: DaftarDokumen | null;
  readonly kemitraan: DaftarKemitraan | null;
  /**
   * An earlier month, already computed, that the loaded records follow; null: the loaded records are
   * complete.
   */
  readonly awal: CapaianKsm | null;
}

/** The day a month is reported on: its last, or today while it runs. */
export function reportDate(bulan: Bulan, today: Tanggal): Tanggal {
  const end = monthEnd(bulan);
  return today < end ? today : end;
}

/**
 * The months of a group that have a figure: from its first, or that of the programme's data, to the running
 * one. A group that ended is still reported to the December of that year, so that the year's file accounts
 * for it; one that ended before there were data has none, and `last` lies before `first`.
 */
export function reportedMonths(
  ksm: Pick<Ksm, 'tanggalBentuk' | 'tanggalBubar' | 'ganda'>,
  today: Tanggal,
): { first: Bulan; last: Bulan } {
  const now = monthOf(today);
  const end = ksm.tanggalBubar ? yearEnd(ksm.tanggalBubar) : now;
  const birth = monthOf(ksm.tanggalBentuk);
  const data = monthIn(TAHUN_DATA_PERTAMA, 1);
  const first = birth < data ? data : birth;
  // A group that was registered twice has figures under its other id.
  if (ksm.ganda) return { first, last: addMonths(first, -1) };
  return { first, last: end < now ? end : now };
}

/** Every reported month from `dari` on, recomputed. */
export function recomputeMonths(
  catatan: CatatanKsm,
  dari: Bulan,
  today: Tanggal,
  sets: readonly SetParameter[],
): CapaianKsm[] {
  const { ksm, awal } = catatan;
  const { first, last } = reportedMonths(ksm, today);
  const anggota = catatan.anggota?.anggota ?? [];
  const papers = (catatan.dokumen?.dokumen ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi);
  const kemitraan = (catatan.kemitraan?.kemitraan ?? [])
    .filter((k) => !k.dibatalkan)
    .map((k) => k.isi);
  const sesi = catatan.sesi.filter((s) => !s.dibatalkan);
  const pinjaman = catatan.pinjaman.filter((p) => !p.dibatalkan);
  const prepared = prepareRiwayat(
    {
      ksm,
      anggota,
      sesi,
      pinjaman,
      kasLain: catatan.kasLain.filter((k) => !k.dibatalkan),
      // Which rules are in force depends on the day, so they are selected anew for each month.
      dokumen: toDokumenInti([], FIRST_DAY),
      kemitraan,
    },
    awal?.saldo ?? null,
  );
  const held = sesi.filter((s) => s.status === 'dilaksanakan');

  return monthsBetween(dari > first ? dari : first, last).map((bulan) => {
    const per = reportDate(bulan, today);
    const capaian = evaluate(prepared, per, parameterOn(sets, per), toDokumenInti(papers, per));
    const tahapan = ksm.tahapan.filter((t) => t.sejak <= per);
    return {
      ksmId: ksm.id,
      bulan,
      berjalan: per !== monthEnd(bulan),
      wilayah: wilayahOn(ksm, per),
      nama: ksm.nama,
      lkm: lkmOn(ksm, per),
      tanggalBentuk: ksm.tanggalBentuk,
      tahap: tahapan.at(-1)?.tahap ?? null,
      sejakTahap: tahapan.at(-1)?.sejak ?? null,
      dikesampingkan: tahapan.filter((t) => t.dikesampingkan).length,
      capaian,
      saldo: preparedSaldo(prepared, per),
      warmisTerampil: anggota.filter(
        (a) => a.miskin && isActive(a, per) && a.terampilSejak && a.terampilSejak <= per,
      ).length,
      aksesKegiatanSosial: kemitraan.some(
        (k) => k.kegiatanSosial && k.mulai <= per && (!k.akhir || per <= k.akhir),
      ),
      sesiBulan: held.filter((s) => monthOf(s.tanggal) === bulan && s.tanggal <= per).length,
      sesiTahun: sesiTahun(held, per, awal),
      sesiTotal: sesiTotal(held, per, awal),
      ...(ksm.didaftarkan && ksm.didaftarkan > monthEnd(bulan) && { susulan: ksm.didaftarkan }),
      mutu: mutuOf({ sesi, pinjaman, anggota, cash: prepared }, bulan, per),
      ...kasSelisihIn(
        held.filter((s) => monthOf(s.tanggal) === bulan && s.tanggal <= per),
        prepared,
      ),
      ...notHeldSince(capaian.angka.sesiTerakhir, sesi, per, awal),
      sesiEnamHal: {
        ...learnedBy(held, per, carriedLearning(awal)),
        setoranPanjang: depositsSince(prepared, per, capaian.patokan.hariPanjang),
      },
    };
  });
}

/** Nothing where all that was counted agrees. */
function kasSelisihIn(held: readonly Sesi[], cash: CashBook): Pick<CapaianKsm, 'kasSelisih'> {
  const kasSelisih = held
    .filter((s) => !cashAgrees(s, cash))
    .map((s) => ({ sesi: s.id, seharusnya: boxOn(cash, dayNumber(s.tanggal)) }))
    .toSorted((a, b) => compareText(a.sesi, b.sesi));
  return kasSelisih.length > 0 ? { kasSelisih } : {};
}

/** Those before the loaded records come with `awal`. */
function notHeldSince(
  held: Tanggal | null,
  sesi: readonly Sesi[],
  per: Tanggal,
  awal: CapaianKsm | null,
): Pick<CapaianKsm, 'tanpaPertemuan'> {
  const days = sesi
    .filter((s) => s.status !== 'dilaksanakan' && s.tanggal <= per)
    .map((s) => s.tanggal);
  const newest = [...days, ...(awal?.tanpaPertemuan ? [awal.tanpaPertemuan] : [])]
    .toSorted(compareText)
    .at(-1);
  return newest !== undefined && (held === null || newest > held) ? { tanpaPertemuan: newest } : {};
}

function carriedLearning(awal: CapaianKsm | null) {
  return awal?.sesiEnamHal === undefined
    ? null
    : { per: awal.saldo.per, belajar: awal.sesiEnamHal };
}

/** Deposits in the `days` up to and including `per`, rupiah. */
function depositsSince(prepared: PreparedRiwayat, per: Tanggal, days: number): number {
  const hari = dayNumber(per);
  return balanceOn(prepared, hari).tabungan - balanceOn(prepared, hari - days).tabungan;
}

/** Sessions held in the calendar year up to `per`; those before the loaded records come with `awal`. */
function sesiTahun(held: readonly Sesi[], per: Tanggal, awal: CapaianKsm | null): number {
  const tahun = yearOf(per);
  const carried = awal && yearOf(awal.bulan) === tahun ? awal.sesiTahun : 0;
  const setelah = awal?.saldo.per ?? FIRST_DAY;
  return (
    carried +
    held.filter((s) => yearOf(s.tanggal) === tahun && s.tanggal > setelah && s.tanggal <= per)
      .length
  );
}

function sesiTotal(held: readonly Sesi[], per: Tanggal, awal: CapaianKsm | null): number {
  const setelah = awal?.saldo.per ?? FIRST_DAY;
  return (
    (awal?.sesiTotal ?? 0) + held.filter((s) => s.tanggal > setelah && s.tanggal <= per).length
  );
}
