// The maturity of a group on a date: a pure function of the records and the date, with no memory of
// earlier results. One evaluation finds the level and every number and condition that explains it.
// The model in words, with its sources: docs/maturity-model.md. It grades groups, never a person.
import type { DokumenInti } from '../records/dokumen.ts';
import { intervalOn } from '../records/ksm.ts';
import { SUMBER, type Sumber } from '../records/pinjaman.ts';
import type { SetParameter } from '../basics/parameter.ts';
import { compare, pecahan, persenOf, toPersen, type Pecahan } from '../basics/pecahan.ts';
import {
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  monthEnd,
  monthOf,
} from '../basics/tanggal.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import { countAturan, countDana, type AturanCounts } from './aturan.ts';
import type {
  AngkaCapaian,
  Capaian,
  KodeSyarat,
  StatusAturan,
  StatusKsm,
  Syarat,
  Tingkat,
} from './capaian.ts';
import { kolektibilitasOf, standingOn, type LoanStanding } from './loans.ts';
import {
  assertCarry,
  balanceOn,
  firstFrom,
  hasRepaidRevolving,
  lastSessionOn,
  prepareRiwayat,
  type PreparedRiwayat,
  type SessionCounts,
} from './prepare.ts';
import type { Riwayat, SaldoAwal } from './riwayat.ts';

export { Capaian } from './capaian.ts';
export {
  historyStart,
  preparedSaldo,
  prepareRiwayat,
  saldoOn,
  sesiStart,
  type PreparedRiwayat,
} from './prepare.ts';

/**
 * With `awal` the history may be cut off: sessions and other cash from `historyStart(per)` on, loans whose
 * `effectiveUntil` is that day or later. Whatever happened up to `awal.per` is taken from the balance alone,
 * also where its records are still there, so nothing counts twice.
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

  const modal = countModal(prepared, dokumen, per, counts, parameter);
  const k = counts.hari > 0 ? scoreModal(modal, dana.anggotaAktif, per, parameter) : null;
  const sk = k === null ? null : persenOf(k[0] + k[1] + k[2] + k[3] + k[4] + k[5], 2 * k.length);
  const r = (i: number) => percentOf(counts.aturan[i] ?? null);
  const aturan: Capaian['aturan'] = [r(0), r(1), r(2), r(3), r(4)];
  const ps = percentOf(counts.ps);

  const sesiTerakhir = lastSessionOn(prepared, per);
  const interval = intervalOn(prepared.riwayat.ksm.jadwal, per);
  const pinjaman = countPinjaman(prepared, standings, parameter);
  const facts: LevelFacts = {
    prepared,
    dokumen,
    per,
    hari,
    parameter,
    counts,
    aturan,
    ps,
    psSebelum,
    sk,
    k3: k?.[2] ?? 0,
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
    k: k ?? [null, null, null, null, null, null],
    sk,
    rencana: counts.rencana,
    terlaksana: counts.terlaksana,
    parameter: parameter.berlakuSejak,
    statusAturan: [
      statusAturanOf(aturan[0], parameter),
      statusAturanOf(aturan[1], parameter),
      statusAturanOf(aturan[2], parameter),
      statusAturanOf(aturan[3], parameter),
      statusAturanOf(aturan[4], parameter),
    ],
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
      tabungan: balanceOn(prepared, hari).tabungan,
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

// ---- Social capital and commitment (SK)

type ModalCounts = Pick<
  AngkaCapaian,
  | 'keluar'
  | 'anggotaJendela'
  | 'rencanaKerja'
  | 'kegiatan'
  | 'aturanTerakhir'
  | 'aturanDitandatangani'
  | 'musyawarah'
  | 'keputusan'
  | 'tandaTangan'
  | 'petugas'
>;

function countModal(
  prepared: PreparedRiwayat,
  dokumen: DokumenInti,
  per: Tanggal,
  counts: AturanCounts,
  parameter: SetParameter,
): ModalCounts {
  const hari = dayNumber(per);
  const start = hari - (parameter.jendela.hariPanjang - 1);

  let keluar = 0;
  let anggotaJendela = 0;
  const active = new Set<string>();
  for (const a of prepared.anggota) {
    if (a.masuk > hari || a.keluar <= start) continue;
    anggotaJendela += 1;
    if (a.keluar <= hari) keluar += 1;
    else active.add(a.id);
  }

  let kegiatan = 0;
  let musyawarah = 0;
  let keputusan = 0;
  for (const s of counts.sesi) {
    kegiatan += s.kegiatan;
    keputusan += s.keputusan;
    if (hasQuorum(s, parameter)) musyawarah += s.musyawarah;
  }

  const petugas = new Set<string>();
  const longWindow = prepared.sesi.slice(
    firstFrom(prepared.sesi, start),
    firstFrom(prepared.sesi, hari + 1),
  );
  for (const s of longWindow) for (const id of s.petugas) petugas.add(id);

  const signed = new Set<string>();
  for (const t of dokumen.tanggungRenteng)
    if (t.tanggal <= per && active.has(t.anggota)) signed.add(t.anggota);

  const rules = dokumen.aturan && dokumen.aturan.tanggal <= per ? dokumen.aturan : null;
  let aturanTerakhir = rules?.tanggal ?? null;
  for (const tinjau of rules?.ditinjau ?? [])
    if (tinjau <= per && aturanTerakhir !== null && tinjau > aturanTerakhir)
      aturanTerakhir = tinjau;

  return {
    keluar,
    anggotaJendela,
    rencanaKerja: dokumen.rencanaKerja.some((tanggal) => tanggal <= per),
    kegiatan,
    aturanTerakhir,
    aturanDitandatangani: rules?.ditandatangani ?? false,
    musyawarah,
    keputusan,
    tandaTangan: signed.size,
    petugas: petugas.size,
  };
}

function hasQuorum(s: SessionCounts, parameter: SetParameter): boolean {
  const { pembilang, penyebut } = parameter.sk.k4.kuorum;
  return s.anggota > 0 && compare(pecahan(s.hadir, s.anggota), pecahan(pembilang, penyebut)) >= 0;
}

type SkorModal = readonly [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2];

function scoreModal(
  m: ModalCounts,
  anggotaAktif: number,
  per: Tanggal,
  parameter: SetParameter,
): [...SkorModal] {
  const { sk } = parameter;
  const rulesAge = m.aturanTerakhir === null ? Infinity : daysBetween(m.aturanTerakhir, per);
  return [
    band(persenOf(m.anggotaJendela - m.keluar, m.anggotaJendela), sk.k1),
    m.rencanaKerja && m.kegiatan > 0 ? 2 : m.rencanaKerja || m.kegiatan > 0 ? 1 : 0,
    m.aturanDitandatangani && rulesAge <= sk.k3.umurHari ? 2 : m.aturanTerakhir !== null ? 1 : 0,
    band(persenOf(m.musyawarah, m.keputusan), sk.k4),
    band(persenOf(m.tandaTangan, anggotaAktif), { dua: 100, satu: sk.k5.satu }),
    band(persenOf(m.petugas, anggotaAktif), sk.k6),
  ];
}

function band(
  persen: number | null,
  batas: { readonly dua: number; readonly satu: number },
): 0 | 1 | 2 {
  if (persen === null) return 0;
  return persen >= batas.dua ? 2 : persen >= batas.satu ? 1 : 0;
}

// ---- Stocks on the day

function countAnggota(
  prepared: PreparedRiwayat,
  hari: number,
): Pick<AngkaCapaian, 'anggotaAktif' | 'anggotaL' | 'anggotaP' | 'anggotaMiskin'> {
  const sum = { anggotaAktif: 0, anggotaL: 0, anggotaP: 0, anggotaMiskin: 0 };
  for (const a of prepared.anggota) {
    if (a.masuk > hari || a.keluar <= hari) continue;
    sum.anggotaAktif += 1;
    if (a.perempuan) sum.anggotaP += 1;
    else sum.anggotaL += 1;
    if (a.miskin) sum.anggotaMiskin += 1;
  }
  return sum;
}

function countPinjaman(
  prepared: PreparedRiwayat,
  standings: readonly LoanStanding[],
  parameter: SetParameter,
): Pick<AngkaCapaian, 'pinjamanBeredar' | 'kolektibilitas' | 'pinjamanTunggakan'> {
  const pinjamanBeredar = Object.fromEntries(SUMBER.map((s) => [s, 0])) as Record<Sumber, number>;
  let kolektibilitas: number | null = null;
  let pinjamanTunggakan = 0;
  for (const [index, loan] of prepared.pinjaman.entries()) {
    const standing = standings[index];
    if (standing === undefined) continue;
    pinjamanBeredar[loan.sumber] += standing.beredar;
    if (standing.beredar > 0 || standing.tunggakan > 0)
      kolektibilitas = Math.max(
        kolektibilitas ?? 1,
        kolektibilitasOf(standing.tunggakan, parameter.kolektibilitas),
      );
    if (standing.tunggakan >= parameter.tunggakan) pinjamanTunggakan += 1;
  }
  return { pinjamanBeredar, kolektibilitas, pinjamanTunggakan };
}

// ---- Level, status

interface LevelFacts {
  readonly prepared: PreparedRiwayat;
  readonly dokumen: DokumenInti;
  readonly per: Tanggal;
  readonly hari: number;
  readonly parameter: SetParameter;
  readonly counts: AturanCounts;
  readonly aturan: Capaian['aturan'];
  readonly ps: number | null;
  readonly psSebelum: number | null;
  readonly sk: number | null;
  readonly k3: number;
  readonly tandaTangan: number;
  readonly anggotaAktif: number;
  readonly kolektibilitas: number | null;
  readonly sesiTerakhir: Tanggal | null;
}

/** Met when there is a value and it reaches the bound. */
function atLeast(kode: KodeSyarat, nilai: number | null, batas: number): Syarat {
  const terpenuhi = nilai !== null && nilai >= batas;
  return { kode, terpenuhi, nilai, batas, kurang: terpenuhi ? 0 : missing(batas, nilai ?? 0) };
}

/** The difference of two values of at most one decimal, free of binary dust. */
function missing(batas: number, nilai: number): number {
  return Math.round((batas - nilai) * 10) / 10;
}

const KODE_ATURAN = ['aturan1', 'aturan2', 'aturan3', 'aturan4', 'aturan5'] as const;

/** Every applicable rule; R5 must be applicable (condition `angsuranAda`). */
function listAturan(facts: LevelFacts, batas: number): Syarat[] {
  const list = KODE_ATURAN.map((kode, i): Syarat => {
    const nilai = facts.aturan[i] ?? null;
    // What does not apply cannot fail; that R5 must apply is a condition of its own.
    return nilai === null
      ? { kode, terpenuhi: true, nilai, batas, kurang: 0 }
      : atLeast(kode, nilai, batas);
  });
  return [...list, atLeast('angsuranAda', facts.counts.due.jatuhTempo > 0 ? 1 : 0, 1)];
}

function listDinilai(f: LevelFacts): Syarat[] {
  return [
    // A day at least, whatever the parameter: before mentoring there is nothing to grade.
    atLeast(
      'hariPendampingan',
      Math.max(0, f.counts.hari),
      Math.max(1, f.parameter.tingkat.dinilai.hari),
    ),
    atLeast('sesiPernah', f.sesiTerakhir === null ? 0 : 1, 1),
    atLeast('sesiAtauRencana', f.counts.rencana + f.counts.terlaksana > 0 ? 1 : 0, 1),
  ];
}

function listBerkembang(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.berkembang;
  return [
    atLeast('ps', f.ps, p.ps),
    atLeast('aturan1', f.aturan[0], p.r1),
    atLeast('aturan2', f.aturan[1], p.r2),
    atLeast('aturanKelompok', f.k3, p.k3),
  ];
}

function listBerdaya(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.berdaya;
  return [
    atLeast('ps', f.ps, p.ps),
    ...listAturan(f, p.aturan),
    atLeast('sk', f.sk, p.sk),
    atLeast('jendelaPenuh', f.counts.hari, p.hari),
    atLeast('bulanMenabung', savingRun(f, p.bulanMenabung), p.bulanMenabung),
    atLeast('jumlahAnggota', f.anggotaAktif, p.anggota),
    // All active members, and there is one at least.
    atLeast('tanggungRenteng', f.tandaTangan, Math.max(1, f.anggotaAktif)),
  ];
}

function listMandiri(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.mandiri;
  const { per, prepared } = f;
  const active = new Set(
    prepared.anggota.filter((a) => a.masuk <= f.hari && f.hari < a.keluar).map((a) => a.id),
  );
  const planned = new Set<string>();
  for (const r of f.dokumen.rencanaUsaha)
    if (r.disetujui && r.disetujui <= per && active.has(r.anggota)) planned.add(r.anggota);
  const since = fromDayNumber(f.hari - (f.parameter.jendela.hariPanjang - 1));
  const partners = prepared.riwayat.kemitraan.filter(
    (m) =>
      m.mulai <= per &&
      (!m.akhir || m.akhir >= per) &&
      m.realisasi.some((tanggal) => tanggal >= since && tanggal <= per),
  );
  const kelas = f.kolektibilitas ?? 1;
  return [
    atLeast('ps', f.ps, p.ps),
    atLeast('psSebelum', f.psSebelum, p.ps),
    ...listAturan(f, p.aturan),
    atLeast('sk', f.sk, p.sk),
    atLeast('umur', daysBetween(prepared.riwayat.ksm.tanggalBentuk, per), p.umurHari),
    atLeast('pinjamanLunas', hasRepaidRevolving(prepared, f.hari) ? 1 : 0, p.pinjamanLunas),
    {
      kode: 'kolektibilitas',
      terpenuhi: kelas <= p.kolektibilitas,
      nilai: f.kolektibilitas,
      batas: p.kolektibilitas,
      kurang: Math.max(0, kelas - p.kolektibilitas),
    },
    atLeast('rencanaUsaha', planned.size, leastCount(f.anggotaAktif, p.rencanaUsaha)),
    atLeast('kemitraan', partners.length, p.kemitraan),
  ];
}

/** The least count whose share of `semua`, as shown, reaches `persen`; nobody's share reaches nothing. */
function leastCount(semua: number, persen: number): number {
  let count = Math.max(semua === 0 ? 1 : 0, Math.ceil((semua * persen) / 100));
  while (count > 0 && (persenOf(count - 1, semua) ?? -1) >= persen) count -= 1;
  return count;
}

/**
 * Calendar months with a deposit that count towards the consecutive months asked for, E's own the last.
 * While E's month still runs without one, the months before it are not lost yet.
 */
function savingRun(f: LevelFacts, wanted: number): number {
  const bulan = monthOf(f.per);
  const saved = new Set<string>();
  const { sesi } = f.prepared;
  for (let i = firstFrom(sesi, f.hari + 1) - 1; i >= 0; i -= 1) {
    const s = sesi[i];
    if (s === undefined || s.bulan < addMonths(bulan, 1 - wanted)) break;
    if (s.adaSetoran) saved.add(s.bulan);
  }
  const started = saved.has(bulan);
  if (!started && f.per === monthEnd(bulan)) return 0;
  let run = started ? 1 : 0;
  while (run < wanted - (started ? 0 : 1) && saved.has(addMonths(bulan, -run - (started ? 0 : 1))))
    run += 1;
  return run;
}

function levelOf(prepared: PreparedRiwayat, per: Tanggal, syarat: Capaian['syaratLevel']): Tingkat {
  const { tanggalBubar } = prepared.riwayat.ksm;
  if (tanggalBubar && tanggalBubar <= per) return 'Bubar';
  const met = (list: readonly Syarat[]) => list.length > 0 && list.every((s) => s.terpenuhi);
  if (!met(syarat.dinilai)) return 'Belum Dinilai';
  if (met(syarat.mandiri)) return 'Mandiri';
  if (met(syarat.berdaya)) return 'Berdaya';
  if (met(syarat.berkembang)) return 'Berkembang';
  return 'Pemula';
}

function statusOf(
  sesiTerakhir: Tanggal | null,
  per: Tanggal,
  interval: number,
  parameter: SetParameter,
): StatusKsm | null {
  if (sesiTerakhir === null) return null;
  const { aktifHari, aktifInterval, jedaHari } = parameter.status;
  const days = daysBetween(sesiTerakhir, per);
  if (days <= Math.max(aktifHari, aktifInterval * interval)) return 'Aktif';
  return days <= jedaHari ? 'Jeda' : 'Tidak Aktif';
}

function statusAturanOf(persen: number | null, parameter: SetParameter): StatusAturan | null {
  if (persen === null) return null;
  if (persen >= parameter.aturan.konsisten) return 'Konsisten';
  return persen >= parameter.aturan.cukup ? 'Cukup' : 'Kurang';
}
