// Money of a demo group: loans of its own savings, loans of UPK, PPMK and partners, and their payments. Long, since
// one loan is followed from its making to its end.
import type { Anggota } from '../../../functions/src/domain/records/anggota.ts';
import {
  makeJadwalAngsuran,
  tagihanOn,
} from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { IsiPinjaman, Sumber } from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiPembayaran } from '../../../functions/src/domain/records/money/luar-sesi.ts';
import type { IsiSesi } from '../../../functions/src/domain/records/sesi.ts';
import {
  addDays,
  daysBetween,
  minTanggal,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { makeLembar } from '../../../functions/src/domain/records/money/pembagian.ts';
import { addCalendarMonths } from '../calendar.ts';
import type { Discipline } from './discipline.ts';
import { activeOn, nextId, send, type GroupState, type Loan } from './group-state.ts';
import type { Interval } from './plan.ts';

export function isOpen(loan: Loan): boolean {
  return tagihanOn({ ...loan.isi, pembayaran: loan.pembayaran }, loan.isi.tanggalCair).sisa > 0;
}

export function openLoans(state: GroupState, sumber: Sumber): Loan[] {
  return state.loans.filter((l) => l.isi.sumber === sumber && isOpen(l));
}

function tagihan(loan: Loan, tanggal: Tanggal): ReturnType<typeof tagihanOn> {
  return tagihanOn({ ...loan.isi, pembayaran: loan.pembayaran }, tanggal);
}

/** Repayments of internal loans handed over in a session, by members who came or sent the money. */
export function payInSession(
  state: GroupState,
  tanggal: Tanggal,
  discipline: Discipline,
  present: ReadonlySet<string>,
): IsiSesi['pembayaran'] {
  const { random } = state;
  const paid: IsiSesi['pembayaran'] = [];
  for (const loan of openLoans(state, 'internal')) {
    const { jumlah, angsuranTerlambat, berikutnya } = tagihan(loan, tanggal);
    const peminjam = loan.isi.peminjam ?? '';
    if (jumlah === 0 || !berikutnya) continue;
    const willing =
      (angsuranTerlambat > 0 ? discipline.catchesUp : discipline.paysOnTime) *
      (state.sulitBayar.has(peminjam) ? 0.5 : 1);
    let oleh: IsiPembayaran['oleh'] = 'anggota';
    let amount = jumlah;
    if (!present.has(peminjam) || !random.chance(willing)) {
      // Joint liability: the others pay for a member who is behind.
      if (!state.renteng.has(peminjam) || angsuranTerlambat === 0 || !random.chance(0.5)) continue;
      oleh = 'tanggungRenteng';
    } else if (angsuranTerlambat > 0 && random.chance(0.4)) {
      amount = Math.min(jumlah, berikutnya.pokok + berikutnya.jasa);
    }
    loan.pembayaran.push({ tanggal, jumlah: amount, oleh });
    state.kas += amount;
    paid.push({ pinjaman: loan.isi.id, jumlah: amount, oleh });
  }
  return paid;
}

/** Lends what the cash box does not need, to the neediest members first. */
export function lendInSession(
  state: GroupState,
  tanggal: Tanggal,
  discipline: Discipline,
  interval: Interval,
): IsiPinjaman[] {
  // Lending starts in week 4 (pelaksanaan minggu 1-4).
  if (daysBetween(state.plan.tanggalBentuk, tanggal) < 25) return [];
  const { random } = state;
  const active = activeOn(state, tanggal);
  const open = openLoans(state, 'internal');
  const outstanding = open.reduce((sum, l) => sum + tagihan(l, tanggal).sisa, 0);
  const floor = Math.round((state.kas + outstanding) * discipline.idleShare);
  const borrowing = new Set(open.map((l) => l.isi.peminjam));
  const room = Math.max(0, Math.round(active.length * discipline.borrowers) - borrowing.size);
  const queue = random
    .shuffle(active.filter((a) => !borrowing.has(a.id)))
    .toSorted((a, b) => need(state, b) - need(state, a))
    .slice(0, Math.min(room, 3));
  const loans: IsiPinjaman[] = [];
  for (const borrower of queue) {
    const spare = Math.floor((state.kas - floor) / 10_000) * 10_000;
    if (spare < Math.max(50_000, state.setoranMinimum * 3)) break;
    const cap = Math.max(100_000, Math.floor((state.kas + outstanding) / 5 / 10_000) * 10_000);
    const pokok = Math.min(spare, cap, 2_000_000);
    const loan = makeInternal({ state, tanggal, interval, borrower, pokok });
    state.loans.push({ isi: loan, pembayaran: [] });
    state.kas -= pokok;
    state.pernahPinjam.set(borrower.id, (state.pernahPinjam.get(borrower.id) ?? 0) + 1);
    loans.push(loan);
  }
  return loans;
}

const TUJUAN = ['Tambahan modal', 'Bahan baku', 'Biaya sekolah', 'Berobat', 'Perbaikan alat usaha'];

function makeInternal({
  state,
  tanggal,
  interval,
  borrower,
  pokok,
}: {
  readonly state: GroupState;
  readonly tanggal: Tanggal;
  readonly interval: Interval;
  readonly borrower: Anggota;
  readonly pokok: number;
}): IsiPinjaman {
  const kali = { 7: 10, 14: 6, 30: 4 }[interval];
  const jasa = Math.round((pokok * 0.015 * kali * interval) / 30 / 1000) * 1000;
  return {
    id: nextId(state, 'p'),
    ksmId: state.ksmId,
    sumber: 'internal',
    peminjam: borrower.id,
    pokok,
    tanggalCair: tanggal,
    angsuran: makeJadwalAngsuran({
      pokok,
      jasa: Math.max(jasa, kali * 500),
      kali,
      tanggalCair: tanggal,
      intervalHari: interval,
    }),
    mitra: null,
    tujuan: state.random.pick(TUJUAN),
  };
}

/** Poor members and those served least come first. */
function need(state: GroupState, anggota: Anggota): number {
  return (anggota.miskin ? 1 : 0) - (state.pernahPinjam.get(anggota.id) ?? 0) * 2;
}

/** A loan of UPK, PPMK or a partner to the group itself, at 1.5% a month flat, repaid monthly. */
export function borrowOutside(
  state: GroupState,
  tanggal: Tanggal,
  sumber: Exclude<Sumber, 'internal'>,
  terms: { readonly pokok: number; readonly bulan: number; readonly mitra: string | null },
): void {
  const { pokok, bulan, mitra } = terms;
  const even = makeJadwalAngsuran({
    pokok,
    jasa: Math.round((pokok * 15 * bulan) / 1000),
    kali: bulan,
    tanggalCair: tanggal,
    intervalHari: 30,
  });
  const isi: IsiPinjaman = {
    id: nextId(state, 'p'),
    ksmId: state.ksmId,
    sumber,
    peminjam: null,
    pokok,
    tanggalCair: tanggal,
    angsuran: even.map((a, i) => ({ ...a, jatuhTempo: addCalendarMonths(tanggal, i + 1) })),
    mitra,
    tujuan: 'Modal usaha anggota',
  };
  state.loans.push({ isi, pembayaran: [] });
  send(
    state,
    tanggal,
    { jenis: 'pinjaman', isi, koreksi: null },
    sumber === 'upk' ? 'askot' : 'fasilitator',
  );
}

/** Instalments to UPK, PPMK and partners that have fallen due since the last time, paid outside the meeting. */
export function payOutside(state: GroupState, until: Tanggal, discipline: Discipline): void {
  const { random } = state;
  for (const loan of state.loans) {
    if (loan.isi.sumber === 'internal' || !isOpen(loan)) continue;
    const { jumlah, angsuranTerlambat } = tagihan(loan, until);
    if (jumlah === 0) continue;
    const willing = angsuranTerlambat > 1 ? discipline.catchesUp * 0.8 : discipline.paysOnTime;
    if (!random.chance(willing)) continue;
    const due = loan.isi.angsuran.findLast((a) => a.jatuhTempo <= until)?.jatuhTempo ?? until;
    const tanggal = minTanggal(addDays(due, random.int(0, 5)), until);
    const oleh = random.chance(0.06) ? 'tanggungRenteng' : 'anggota';
    const id = sendPayment({ state, loan, tanggal, jumlah, oleh });
    // A receipt written down again is refused where nothing is owed any more.
    if (random.chance(0.02) && tagihan(loan, until).sisa >= jumlah)
      sendTwice(state, loan, id, until);
  }
}

function sendPayment({
  state,
  loan,
  tanggal,
  jumlah,
  oleh = 'anggota',
}: {
  readonly state: GroupState;
  readonly loan: Loan;
  readonly tanggal: Tanggal;
  readonly jumlah: number;
  readonly oleh?: IsiPembayaran['oleh'] | undefined;
}): string {
  const id = nextId(state, 'b');
  loan.pembayaran.push({ tanggal, jumlah, oleh });
  if (loan.isi.sumber === 'internal') state.kas += jumlah;
  send(state, tanggal, {
    jenis: 'pembayaran',
    isi: { id, ksmId: state.ksmId, pinjaman: loan.isi.id, tanggal, jumlah, oleh },
    koreksi: null,
  });
  return id;
}

/** The receipt was recorded a second time by mistake; the copy is cancelled. */
function sendTwice(state: GroupState, loan: Loan, id: string, pada: Tanggal): void {
  const first = state.sent.at(-1)?.kiriman;
  if (first?.jenis !== 'pembayaran' || first.isi.id !== id) return;
  const copy = { ...first.isi, id: nextId(state, 'b') };
  send(state, pada, { jenis: 'pembayaran', isi: copy, koreksi: null });
  send(state, pada, {
    jenis: 'batalkan',
    isi: {
      ksmId: state.ksmId,
      catatan: { jenis: 'pembayaran', id: copy.id, pinjaman: loan.isi.id },
      alasan: 'Kuitansi yang sama tercatat dua kali',
    },
  });
}

/** Every loan is repaid, and the savings go back to the members. */
export function closeBooks(state: GroupState, tanggal: Tanggal): void {
  for (const loan of state.loans) {
    const { sisa } = tagihan(loan, tanggal);
    if (sisa > 0) sendPayment({ state, loan, tanggal, jumlah: sisa });
  }
  if (state.kas <= 0) return;
  for (const { anggota, jumlah } of state.tarikan.splice(0)) {
    state.kas -= jumlah;
    send(state, tanggal, {
      jenis: 'kasLain',
      isi: {
        id: nextId(state, 'c'),
        ksmId: state.ksmId,
        tanggal,
        jumlah: -jumlah,
        jenis: 'tarikTabungan',
        anggota,
        keterangan: 'Tabungan anggota yang sudah keluar',
      },
      koreksi: null,
    });
  }
  const biaya = Math.min(state.kas, 5_000);
  state.kas -= biaya;
  send(state, tanggal, {
    jenis: 'kasLain',
    isi: {
      id: nextId(state, 'c'),
      ksmId: state.ksmId,
      tanggal,
      jumlah: -biaya,
      jenis: 'biaya',
      keterangan: 'Fotokopi berita acara pembubaran',
    },
    koreksi: null,
  });
  if (state.kas > 0) shareOut(state, tanggal);
  state.kas = 0;
  state.selisih = 0;
  state.tabungan.clear();
}

/** All savings are paid, and what is left in equal parts; where there is less than was saved, all that there is. */
function shareOut(state: GroupState, tanggal: Tanggal): void {
  const peserta = new Map(
    activeOn(state, tanggal).map(({ id }) => [id, state.tabungan.get(id) ?? 0]),
  );
  const saved = [...peserta.values()].reduce((sum, it) => sum + it, 0);
  const isWhole = state.kas >= saved;
  const pembagian = {
    jumlah: isWhole ? state.kas - saved : state.kas,
    kunci: isWhole ? ('rata' as const) : ('saldo' as const),
    cara: isWhole ? ('denganTabungan' as const) : ('tunai' as const),
  };
  send(state, tanggal, {
    jenis: 'bagiHasil',
    isi: {
      id: nextId(state, 'c'),
      ksmId: state.ksmId,
      tanggal,
      pembagian: { ...pembagian, lembar: makeLembar(pembagian, peserta) },
      bank: null,
      keterangan: 'Tabungan dan hasil jasa dibagikan kepada anggota',
    },
  });
}

export function isLateAnywhere(state: GroupState, tanggal: Tanggal): boolean {
  return state.loans.some((l) => tagihan(l, addDays(tanggal, -1)).angsuranTerlambat > 2);
}
