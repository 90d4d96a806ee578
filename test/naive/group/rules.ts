// The window of a date, its counts and the five rules R1 to R5.
import {
  capped,
  dateOf,
  day,
  daysBefore,
  fraction,
  percentOf,
  plus,
  times,
  type Fraction,
} from '../numbers.ts';
import { membersOn, isMember, heldSessions, intervalOn, type GroupRecords } from './records.ts';
import { loanOn, cashOn, isCashOff } from './money.ts';

/** Sections 2 and 3 of docs/maturity-model.md. */
export function rulesOn(group: GroupRecords, E: string) {
  const begin = group.ksm.tanggalMulaiPendampingan ?? group.ksm.tanggalBentuk;
  const S = begin > daysBefore(E, 90) ? begin : daysBefore(E, 90);
  const D = day(E) - day(S) + 1;
  const NE = membersOn(group, E).length;
  let libur = 0;
  for (const s of group.sesi)
    if (s.status === 'libur' && s.tanggal >= S && s.tanggal <= E) libur += 1;
  // Each day is a seventh, a fourteenth or a thirtieth of a session: whole numbers of 210ths.
  let parts = 0;
  for (let d = day(S); d <= day(E); d++) parts += 210 / intervalOn(group, dateOf(d));
  const X = D <= 0 ? 0 : Math.max(0, Math.floor(parts / 210) - Math.min(2, libur));
  const sessions = D <= 0 ? [] : heldSessions(group, S, E);
  const H = new Set(sessions.map((s) => s.tanggal)).size;

  let hadir = 0;
  let slot = 0;
  let penabung = 0;
  let ok = 0;
  let checks = 0;
  let checked = 0;
  for (const s of sessions) {
    slot += membersOn(group, s.tanggal).length;
    for (const id of new Set(s.hadir)) if (isMember(group, id, s.tanggal)) hadir += 1;
    for (const [id, amount] of Object.entries(s.setoran))
      if (isMember(group, id, s.tanggal) && amount >= group.ksm.setoranMinimum) penabung += 1;
    const results = Object.values(s.buku).filter((b) => b !== undefined);
    checks += results.length;
    for (const b of results) if (b === 'ok') ok += 1;
    if (s.buku.kas === 'ok' && isCashOff(group, s)) ok -= 1;
    if (results.length > 0) checked += 1;
  }
  const slotTabungan = D <= 0 ? 0 : slot + Math.max(0, X - H) * NE;

  const met = X === 0 ? fraction(H >= 1 ? 1 : 0, 1) : capped(fraction(H, X));
  const came = slot === 0 ? fraction(0, 1) : fraction(hadir, slot);
  const R1 = times(plus(met, came), [1n, 2n]);
  const R2 = slotTabungan === 0 ? fraction(0, 1) : capped(fraction(penabung, slotTabungan));
  const needed = Math.max(1, Math.floor(D / 30));
  const R3 =
    checks === 0 ? fraction(0, 1) : times(fraction(ok, checks), capped(fraction(checked, needed)));

  let lent = 0;
  const borrowers = new Set<string>();
  for (const loan of group.pinjaman) {
    if (loan.sumber !== 'internal') continue;
    const state = loanOn(loan, E);
    lent += state.outstanding;
    const isRecent = loan.tanggalCair >= daysBefore(E, 181) && loan.tanggalCair <= E;
    if (loan.peminjam && isMember(group, loan.peminjam, E) && (state.outstanding > 0 || isRecent))
      borrowers.add(loan.peminjam);
  }
  const fund = lent + Math.max(0, cashOn(group, E));
  const U = fund === 0 ? fraction(0, 1) : fraction(lent, fund);
  const B = NE === 0 ? fraction(0, 1) : fraction(borrowers.size, NE);
  const R4 = times(plus(capped(times(U, [100n, 80n])), capped(times(B, [2n, 1n]))), [1n, 2n]);

  let due = 0;
  let onTime = 0;
  for (const loan of group.pinjaman) {
    let before = 0;
    for (const a of loan.angsuran.toSorted((x, y) => day(x.jatuhTempo) - day(y.jatuhTempo))) {
      const amount = a.pokok + a.jasa;
      if (a.jatuhTempo >= daysBefore(E, 97) && a.jatuhTempo <= daysBefore(E, 7)) {
        due += amount;
        let money = 0;
        for (const p of loan.pembayaran)
          if (p.oleh !== 'dihapus' && day(p.tanggal) <= day(a.jatuhTempo) + 7) money += p.jumlah;
        onTime += Math.max(0, Math.min(amount, money - before));
      }
      before += amount;
    }
  }
  const R5 = due === 0 ? null : fraction(onTime, due);

  const rules: readonly (Fraction | null)[] = [R1, R2, R3, R4, R5];
  let sum = fraction(0, 1);
  let count = 0;
  for (const r of rules) {
    if (r === null) continue;
    sum = plus(sum, r);
    count += 1;
  }
  const isOpen = D > 0;
  return {
    S,
    D,
    X,
    H,
    hadir,
    slotHadir: slot,
    penabung,
    slotTabungan,
    jatuhTempo: isOpen ? due : 0,
    tepatWaktu: isOpen ? onTime : 0,
    r: rules.map((r) => (isOpen && r !== null ? percentOf(r) : null)),
    ps: isOpen ? percentOf(times(sum, fraction(1, count))) : null,
    sessions,
  };
}
