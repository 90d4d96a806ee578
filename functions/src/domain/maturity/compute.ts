// The maturity of a group on a date: a pure function of the records and the date, with no memory of
// earlier results. One evaluation finds the level and every number and condition that explains it.
// The model in words, with its sources: docs/maturity-model.md. It grades groups, never a person.
import type { SetParameter } from '../basics/parameter.ts';
import { type Pecahan, persenOf, toPersen } from '../basics/numbers/pecahan.ts';
import { dayNumber, fromDayNumber, type Tanggal } from '../basics/tanggal.ts';
import type { DokumenInti } from '../records/dokumen.ts';
import { intervalOn } from '../records/interval-on.ts';
import { countAturan, countDana } from './aturan.ts';
import type { Capaian } from './capaian.ts';
import type { LevelFacts } from './level/level-facts.ts';
import { levelOf } from './level/level-of.ts';
import { listBerdaya } from './level/list-berdaya.ts';
import { listBerkembang } from './level/list-berkembang.ts';
import { listDinilai } from './level/list-dinilai.ts';
import { listMandiri } from './level/list-mandiri.ts';
import { standingOn } from './loans.ts';
import { countModal, scoreModal } from './modal.ts';
import { assertCarry, lastSessionOn, type PreparedRiwayat, prepareRiwayat } from './prepare.ts';
import { balanceOn } from './cash-book.ts';
import type { Riwayat, SaldoAwal } from './riwayat.ts';
import { KODE_MODAL, rowOfSkor, type SkorModal } from './skor-modal.ts';
import { perAturan, rowOfAturan } from './skor-aturan.ts';
import { statusAturanOf, statusOf } from './status.ts';
import { countAnggota, countPinjaman } from './stocks.ts';

/**
 * With `awal` the history may be cut off: sessions and other cash from `historyStart(per)` on, loans whose
 * `effectiveUntil` is that day or later. Whatever happened up to `awal.per` is taken only from the balance,
 * even if its records are present, so nothing counts twice.
 */
export function computeMaturity(
  riwayat: Riwayat,
  per: Tanggal,
  parameter: SetParameter,
  awal: SaldoAwal | null = null,
): Capaian {
  return evaluate(prepareRiwayat(riwayat, awal), per, parameter);
}

/**
 * The same from a prepared history: many dates cost one preparation. The set of rules in force may differ
 * from date to date (`toDokumenInti`); then the papers of the date are given beside it.
 */
export function evaluate(
  prepared: PreparedRiwayat,
  per: Tanggal,
  parameter: SetParameter,
  dokumen: DokumenInti = prepared.riwayat.dokumen,
): Capaian {
  assertCarry(prepared, per);
  const hari = dayNumber(per);
  const standings = prepared.pinjaman.map((loan) => standingOn(loan, hari));
  const dana = countDana(prepared, hari, (i) => standings[i]?.beredar ?? 0, parameter);
  const counts = countAturan(prepared, hari, dana, parameter);
  const psSebelum = psOn(prepared, hari - parameter.jendela.hari, parameter);

  const modal = countModal({ prepared, dokumen, per, counts, parameter });
  const skor = counts.hari > 0 ? scoreModal(modal, dana.anggotaAktif, per, parameter) : null;
  const sk = skor === null ? null : percentOfSkor(skor);
  const aturan = rowOfAturan((kode) => percentOf(counts.aturan[kode]));
  const ps = percentOf(counts.ps);

  const sesiTerakhir = lastSessionOn(prepared, per);
  const interval = intervalOn(prepared.riwayat.ksm.jadwal, per);
  const saldo = balanceOn(prepared, hari);
  const pinjaman = countPinjaman(prepared, standings, parameter);
  const facts: LevelFacts = {
    prepared,
    dokumen,
    per,
    hari,
    parameter,
    counts,
    aturan: perAturan(aturan),
    ps,
    psSebelum,
    sk,
    aturanKelompok: skor?.aturanKelompok ?? 0,
    tandaTangan: modal.tandaTangan,
    anggotaAktif: dana.anggotaAktif,
    kolektibilitas: pinjaman.kolektibilitas,
    sesiTerakhir,
  };
  const syaratLevel: Capaian['syaratLevel'] =
    counts.hari > 0
      ? {
          dinilai: listDinilai(facts),
          berkembang: listBerkembang(facts),
          berdaya: listBerdaya(facts),
          mandiri: listMandiri(facts),
        }
      : { dinilai: listDinilai(facts), berkembang: [], berdaya: [], mandiri: [] };

  return {
    per,
    tingkat: levelOf(prepared, per, syaratLevel),
    status: statusOf(sesiTerakhir, per, interval, parameter),
    aturan,
    ps,
    psSebelum,
    k: skor === null ? [null, null, null, null, null, null] : rowOfSkor(skor),
    sk,
    rencana: counts.rencana,
    terlaksana: counts.terlaksana,
    parameter: parameter.berlakuSejak,
    statusAturan: rowOfAturan((kode) => statusAturanOf(facts.aturan[kode], parameter)),
    angka: {
      windowMulai: counts.hari > 0 ? fromDayNumber(counts.mulai) : null,
      hari: Math.max(0, counts.hari),
      libur: counts.libur,
      hadir: counts.hadir,
      slotHadir: counts.slotHadir,
      penabung: counts.penabung,
      slotTabungan: counts.slotTabungan,
      cekOk: counts.cekOk,
      cekSemua: counts.cekSemua,
      sesiDicek: counts.sesiDicek,
      sesiDicekPerlu: counts.sesiDicekPerlu,
      kas: dana.kas,
      peminjamAktif: dana.peminjam,
      jatuhTempo: counts.due.jatuhTempo,
      tepatWaktu: counts.due.tepatWaktu,
      tepatWaktuTanggungRenteng: counts.due.tanggungRenteng,
      tabungan: saldo.tabungan,
      saldoTabungan: saldo.saldoTabungan,
      bank: saldo.bank,
      ...pinjaman,
      ...countAnggota(prepared, hari),
      sesiTerakhir,
      intervalHari: interval,
      ...modal,
    },
    patokan: {
      hari: parameter.jendela.hari,
      hariPanjang: parameter.jendela.hariPanjang,
      danaBerputar: parameter.aturan.danaBerputar,
      peminjam: parameter.aturan.peminjam,
      toleransiHari: parameter.aturan.toleransiHari,
    },
    syaratLevel,
  };
}

/** SK: what was scored of what could be. */
function percentOfSkor(skor: SkorModal): number | null {
  const sum = KODE_MODAL.reduce((total, kode) => total + skor[kode], 0);
  return persenOf(sum, 2 * KODE_MODAL.length);
}

function percentOf(a: Pecahan | null): number | null {
  return a === null ? null : toPersen(a);
}

/** Skor Panca Sutra on a day, with the same parameters as the evaluation that asks. */
function psOn(prepared: PreparedRiwayat, hari: number, parameter: SetParameter): number | null {
  if (hari < prepared.mulai) return null;
  const dana = countDana(
    prepared,
    hari,
    (i) => {
      const loan = prepared.pinjaman[i];
      return loan === undefined ? 0 : standingOn(loan, hari).beredar;
    },
    parameter,
  );
  return percentOf(countAturan(prepared, hari, dana, parameter).ps);
}
