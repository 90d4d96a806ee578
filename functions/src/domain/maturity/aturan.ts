// The five basic rules (lima aturan dasar, Panca Sutra) over the window of a report date.
// Formulas: docs/maturity-model.md, «Five rules»; each is exact until its one rounding.
import type { SetParameter } from '../basics/parameter.ts';
import {
  add,
  atMostOne,
  divide,
  mean,
  multiply,
  pecahan,
  ratio,
  type Pecahan,
} from '../basics/numbers/pecahan.ts';
import { addDue, type DueCounts } from './loans.ts';
import { balanceOn, firstFrom } from './cash-book.ts';
import type { PreparedRiwayat } from './prepare.ts';
import type { SessionCounts } from './session-counts.ts';
import { perAturan, type PerAturan } from './skor-aturan.ts';
import type { AnggotaId } from '../basics/identitas.ts';

export interface AturanCounts {
  /** S and D; the window is empty when D is 0 or less. */
  readonly mulai: number;
  readonly hari: number;
  readonly rencana: number;
  readonly terlaksana: number;
  readonly libur: number;
  readonly hadir: number;
  readonly slotHadir: number;
  readonly penabung: number;
  readonly slotTabungan: number;
  readonly cekOk: number;
  readonly cekSemua: number;
  readonly sesiDicek: number;
  readonly sesiDicekPerlu: number;
  readonly due: DueCounts;
  /** Null: not applicable. */
  readonly aturan: PerAturan<Pecahan | null>;
  readonly ps: Pecahan | null;
  /** Sessions dilaksanakan in the window. */
  readonly sesi: readonly SessionCounts[];
}

/** What the group has on the day itself, apart from any window: R4 is computed from it. */
export interface DanaCounts {
  readonly anggotaAktif: number;
  readonly kas: number;
  readonly beredarInternal: number;
  readonly peminjam: number;
}

export function countDana(
  prepared: PreparedRiwayat,
  hari: number,
  beredarOf: (index: number) => number,
  parameter: SetParameter,
): DanaCounts {
  const since = hari - (parameter.jendela.hariPanjang - 1);
  const active = new Set<AnggotaId>();
  for (const a of prepared.anggota) if (a.masuk <= hari && hari < a.keluar) active.add(a.id);
  const borrowers = new Set<AnggotaId>();
  let beredarInternal = 0;
  for (const [index, loan] of prepared.pinjaman.entries()) {
    if (loan.sumber !== 'internal' || loan.cair > hari) continue;
    if (loan.berlakuSampai < since) continue;
    const beredar = beredarOf(index);
    beredarInternal += beredar;
    if (loan.peminjam === null || !active.has(loan.peminjam)) continue;
    if (beredar > 0 || loan.cair >= since) borrowers.add(loan.peminjam);
  }
  return {
    anggotaAktif: active.size,
    kas: balanceOn(prepared, hari).kas,
    beredarInternal,
    peminjam: borrowers.size,
  };
}

/** All days are whole, and 7, 14 and 30 divide 210: the sum of days / interval is computed in 210ths. */
const PARTS = 210;

function countPlanned(prepared: PreparedRiwayat, mulai: number, akhir: number): number {
  let parts = 0;
  const { jadwal } = prepared;
  for (const [i, { sejak, intervalHari }] of jadwal.entries()) {
    const from = i === 0 ? mulai : Math.max(mulai, sejak);
    const next = jadwal[i + 1];
    const to = next === undefined ? akhir : Math.min(akhir, next.sejak - 1);
    if (to >= from) parts += (to - from + 1) * (PARTS / intervalHari);
  }
  return Math.floor(parts / PARTS);
}

export function countAturan(
  prepared: PreparedRiwayat,
  hari: number,
  dana: DanaCounts,
  parameter: SetParameter,
): AturanCounts {
  const { jendela, aturan: p } = parameter;
  const mulai = Math.max(hari - (jendela.hari - 1), prepared.mulai);
  const days = hari - mulai + 1;
  const due: DueCounts = { jatuhTempo: 0, tepatWaktu: 0, tanggungRenteng: 0 };
  if (days <= 0)
    return {
      mulai,
      hari: days,
      rencana: 0,
      terlaksana: 0,
      libur: 0,
      hadir: 0,
      slotHadir: 0,
      penabung: 0,
      slotTabungan: 0,
      cekOk: 0,
      cekSemua: 0,
      sesiDicek: 0,
      sesiDicekPerlu: 0,
      due,
      aturan: perAturan([null, null, null, null, null]),
      ps: null,
      sesi: [],
    };

  const sesi = prepared.sesi.slice(
    firstFrom(prepared.sesi, mulai),
    firstFrom(prepared.sesi, hari + 1),
  );
  let libur = 0;
  for (const day of prepared.libur) if (day >= mulai && day <= hari) libur += 1;
  libur = Math.min(jendela.liburMaksimum, libur);
  const rencana = Math.max(0, countPlanned(prepared, mulai, hari) - libur);

  let terlaksana = 0;
  let hadir = 0;
  let slotHadir = 0;
  let penabung = 0;
  let cekOk = 0;
  let cekSemua = 0;
  let sesiDicek = 0;
  let previous = -Infinity;
  for (const s of sesi) {
    if (s.hari !== previous) terlaksana += 1;
    previous = s.hari;
    hadir += s.hadir;
    slotHadir += s.anggota;
    penabung += s.penabung;
    cekOk += s.cekOk;
    cekSemua += s.cekSemua;
    if (s.cekSemua > 0) sesiDicek += 1;
  }
  const slotTabungan = slotHadir + Math.max(0, rencana - terlaksana) * dana.anggotaAktif;
  const sesiDicekPerlu = Math.max(1, Math.floor(days / p.hariPerPemeriksaan));

  const dueTo = hari - p.toleransiHari;
  const dueFrom = dueTo - (jendela.hari - 1);
  for (const loan of prepared.pinjaman) {
    // Repaid with its last event before the first due date looked at, or not yet paid out.
    if (loan.berlakuSampai < dueFrom || loan.cair > hari) continue;
    addDue({ loan, mulai: dueFrom, akhir: dueTo, toleransi: p.toleransiHari, into: due });
  }

  const half = pecahan(1, 2);
  const pertemuan = ratio(terlaksana, rencana, pecahan(terlaksana > 0 ? 1 : 0));
  const r1 = multiply(add(atMostOne(pertemuan), ratio(hadir, slotHadir)), half);
  const r2 = atMostOne(ratio(penabung, slotTabungan));
  const r3 = multiply(ratio(cekOk, cekSemua), atMostOne(pecahan(sesiDicek, sesiDicekPerlu)));
  // Full marks at this share of revolving funds: the SHG grading annexure gives class A to 80% of
  // capital revolving.
  const u = ratio(dana.beredarInternal, dana.beredarInternal + Math.max(0, dana.kas));
  const b = ratio(dana.peminjam, dana.anggotaAktif);
  const r4 = multiply(
    add(
      atMostOne(divide(u, fromPersen(p.danaBerputar))),
      atMostOne(divide(b, fromPersen(p.peminjam))),
    ),
    half,
  );
  const r5 = due.jatuhTempo === 0 ? null : pecahan(due.tepatWaktu, due.jatuhTempo);
  const row = [r1, r2, r3, r4, r5] as const;
  return {
    mulai,
    hari: days,
    rencana,
    terlaksana,
    libur,
    hadir,
    slotHadir,
    penabung,
    slotTabungan,
    cekOk,
    cekSemua,
    sesiDicek,
    sesiDicekPerlu,
    due,
    aturan: perAturan<Pecahan | null>(row),
    ps: mean(row.filter((r) => r !== null)),
    sesi,
  };
}

/** A parameter in percent, of at most one decimal, as an exact fraction. */
function fromPersen(persen: number): Pecahan {
  return pecahan(Math.round(persen * 10), 1000);
}
