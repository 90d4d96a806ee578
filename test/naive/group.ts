// The maturity model of one group, counted a second time: straight from docs/maturity-model.md, in plain
// loops over the records, without a thought for speed. It shares no code with functions/src/domain.
import type { Anggota } from '../../functions/src/domain/records/anggota.ts';
import type { IsiDokumen } from '../../functions/src/domain/records/dokumen.ts';
import type { KasLain } from '../../functions/src/domain/records/kas-lain.ts';
import type { IsiKemitraan } from '../../functions/src/domain/records/kemitraan.ts';
import type { Ksm } from '../../functions/src/domain/records/ksm.ts';
import type { IsiPelatihan } from '../../functions/src/domain/records/pelatihan.ts';
import type { Pinjaman } from '../../functions/src/domain/records/pinjaman.ts';
import type { Sesi } from '../../functions/src/domain/records/sesi.ts';
import {
  capped,
  dateOf,
  day,
  daysBefore,
  fraction,
  lastDay,
  monthBefore,
  percent,
  percentOf,
  plus,
  times,
  type Fraction,
} from './numbers.ts';

/** All records of a group that nobody cancelled. */
export interface GroupRecords {
  readonly ksm: Ksm;
  readonly anggota: readonly Anggota[];
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  readonly dokumen: readonly IsiDokumen[];
  readonly kemitraan: readonly IsiKemitraan[];
  readonly pelatihan: readonly IsiPelatihan[];
}

export function membersOn(group: GroupRecords, date: string): Anggota[] {
  const members: Anggota[] = [];
  for (const a of group.anggota) {
    if (a.tanggalMasuk > date) continue;
    if (a.tanggalKeluar && a.tanggalKeluar <= date) continue;
    members.push(a);
  }
  return members;
}

const isMember = (group: GroupRecords, id: string, date: string) =>
  membersOn(group, date).some((a) => a.id === id);

function heldSessions(group: GroupRecords, from: string, to: string): Sesi[] {
  return group.sesi.filter(
    (s) => s.status === 'dilaksanakan' && s.tanggal >= from && s.tanggal <= to,
  );
}

/** A loan on a date: what is settled of each instalment, first in first out, jasa before pokok. */
export function loanOn(loan: Pinjaman, date: string) {
  let money = 0;
  for (const p of loan.pembayaran) if (p.tanggal <= date) money += p.jumlah;
  let dues = 0;
  let outstanding = 0;
  let lateInstalments = 0;
  let latePrincipal = 0;
  const inOrder = loan.angsuran.toSorted((a, b) => day(a.jatuhTempo) - day(b.jatuhTempo));
  const paid = money;
  for (const a of inOrder) {
    dues += a.jasa + a.pokok;
    const jasa = Math.min(money, a.jasa);
    money -= jasa;
    const pokok = Math.min(money, a.pokok);
    money -= pokok;
    outstanding += a.pokok - pokok;
    if (a.jatuhTempo <= date && jasa + pokok < a.jasa + a.pokok) {
      lateInstalments += 1;
      latePrincipal += a.pokok - pokok;
    }
  }
  const isOut = loan.tanggalCair <= date;
  return {
    isOut,
    paid,
    outstanding: isOut ? outstanding : 0,
    lateInstalments: isOut ? lateInstalments : 0,
    latePrincipal: isOut ? latePrincipal : 0,
    isRepaid: isOut && paid >= dues,
    isOverpaid: isOut && paid > dues,
  };
}

function cashOn(group: GroupRecords, date: string): number {
  let cash = 0;
  for (const s of heldSessions(group, '0000', date))
    for (const amount of Object.values(s.setoran)) cash += amount;
  for (const loan of group.pinjaman) {
    if (loan.sumber !== 'internal' || loan.tanggalCair > date) continue;
    cash += loanOn(loan, date).paid - loan.pokok;
  }
  for (const k of group.kasLain) if (k.tanggal <= date) cash += k.jumlah;
  return cash;
}

function intervalOn(group: GroupRecords, date: string): number {
  const inOrder = group.ksm.jadwal.toSorted((a, b) => day(a.berlakuSejak) - day(b.berlakuSejak));
  let interval = inOrder[0]?.intervalHari ?? 7;
  for (const j of inOrder) if (j.berlakuSejak <= date) interval = j.intervalHari;
  return interval;
}

/** The window of a date, its counts and the five rules (sections 2 and 3). */
function rulesOn(group: GroupRecords, E: string) {
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
          if (day(p.tanggal) <= day(a.jatuhTempo) + 7) money += p.jumlah;
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

/** The six items of section 4. */
function itemsOn(group: GroupRecords, E: string, S: string): number[] {
  const W2 = daysBefore(E, 181);
  const NE = membersOn(group, E).length;
  const score = (share: number | null, two: number, one: number) =>
    share === null ? 0 : share >= two ? 2 : share >= one ? 1 : 0;

  let there = 0;
  let left = 0;
  for (const a of group.anggota) {
    const wasThere = a.tanggalMasuk <= W2 && !(a.tanggalKeluar && a.tanggalKeluar <= W2);
    const joined = a.tanggalMasuk > W2 && a.tanggalMasuk <= E;
    if (!wasThere && !joined) continue;
    there += 1;
    if (a.tanggalKeluar && a.tanggalKeluar > W2 && a.tanggalKeluar <= E) left += 1;
  }
  const k1 = score(percent(there - left, there), 90, 75);

  const sessions = heldSessions(group, S, E);
  const hasPlan = group.dokumen.some((d) => d.jenis === 'rencanaKerja' && d.tanggal <= E);
  const hasActivity = sessions.some((s) => s.kegiatan > 0);
  const k2 = Number(hasPlan) + Number(hasActivity);

  let newest = '';
  let isSigned = false;
  for (const d of group.dokumen)
    if (d.jenis === 'aturan' && d.tanggal <= E && d.tanggal > newest) {
      newest = d.tanggal;
      isSigned = d.ditandatangani;
    }
  let k3 = 0;
  if (newest !== '') {
    for (const d of group.dokumen)
      if (d.jenis === 'tinjauanAturan' && d.tanggal <= E && d.tanggal > newest) newest = d.tanggal;
    k3 = isSigned && day(E) - day(newest) <= 365 ? 2 : 1;
  }

  let decisions = 0;
  let agreed = 0;
  for (const s of sessions) {
    const here = membersOn(group, s.tanggal);
    const present = here.filter((a) => s.hadir.includes(a.id)).length;
    for (const how of s.keputusan) {
      decisions += 1;
      // Of nobody there is no two thirds, as a share of no members is 0 everywhere in the model.
      if (how === 'musyawarah' && here.length > 0 && present * 3 >= here.length * 2) agreed += 1;
    }
  }
  const k4 = score(percent(agreed, decisions), 90, 70);

  let signed = 0;
  for (const a of membersOn(group, E))
    if (
      group.dokumen.some(
        (d) => d.jenis === 'tanggungRenteng' && d.tanggal <= E && d.anggota.includes(a.id),
      )
    )
      signed += 1;
  const k5 = NE === 0 ? 0 : signed === NE ? 2 : score(percent(signed, NE), 1000, 80);

  const officers = new Set<string>();
  for (const s of heldSessions(group, W2, E))
    for (const id of [s.pimpinan, s.notulis])
      if (id && isMember(group, id, s.tanggal)) officers.add(id);
  const k6 = score(percent(officers.size, NE), 50, 25);
  return [k1, k2, k3, k4, k5, k6];
}

export type Level = 'Bubar' | 'Belum Dinilai' | 'Pemula' | 'Berkembang' | 'Berdaya' | 'Mandiri';

function levelOn({
  group,
  E,
  rules,
  k,
  sk,
}: {
  readonly group: GroupRecords;
  readonly E: string;
  readonly rules: ReturnType<typeof rulesOn>;
  readonly k: readonly number[];
  readonly sk: number | null;
}): Level {
  const { ksm } = group;
  if (ksm.tanggalBubar && ksm.tanggalBubar <= E) return 'Bubar';
  const { D, X, H, r, ps } = rules;
  if (D < 28) return 'Belum Dinilai';
  if (heldSessions(group, '0000', E).length === 0) return 'Belum Dinilai';
  if (X === 0 && H === 0) return 'Belum Dinilai';
  const all = (least: number) => r.every((value) => value === null || value >= least);
  const score = ps ?? 0;
  const hasR5 = r[4] !== null;
  const members = membersOn(group, E);

  const earlier = rulesOn(group, daysBefore(E, 91)).ps;
  const loans = group.pinjaman.map((loan) => ({ loan, state: loanOn(loan, E) }));
  const hasRepaid = loans.some(
    ({ loan, state }) => (loan.sumber === 'upk' || loan.sumber === 'ppmk') && state.isRepaid,
  );
  const planned = members.filter((a) =>
    group.dokumen.some(
      (d) =>
        d.jenis === 'rencanaUsaha' &&
        d.anggota === a.id &&
        d.disetujui !== null &&
        d.disetujui <= E,
    ),
  ).length;
  const hasPartner = group.kemitraan.some(
    (m) =>
      m.mulai <= E &&
      (!m.akhir || E <= m.akhir) &&
      m.realisasi.some((t) => t >= daysBefore(E, 181) && t <= E),
  );
  if (
    score >= 85 &&
    (earlier ?? 0) >= 85 &&
    all(80) &&
    hasR5 &&
    (sk ?? 0) >= 80 &&
    day(E) - day(ksm.tanggalBentuk) >= 365 &&
    hasRepaid &&
    loans.every(({ state }) => state.lateInstalments < 4) &&
    (percent(planned, members.length) ?? 0) >= 50 &&
    hasPartner
  )
    return 'Mandiri';

  const saved = [0, 1, 2].every((back) => {
    const month = monthBefore(E.slice(0, 7), back);
    return heldSessions(group, `${month}-01`, E)
      .filter((s) => s.tanggal.slice(0, 7) === month)
      .some((s) =>
        Object.entries(s.setoran).some(
          ([id, amount]) => amount > 0 && isMember(group, id, s.tanggal),
        ),
      );
  });
  if (
    score >= 75 &&
    all(70) &&
    hasR5 &&
    (sk ?? 0) >= 60 &&
    D === 91 &&
    saved &&
    members.length >= 5 &&
    k[4] === 2
  )
    return 'Berdaya';
  if (score >= 60 && (r[0] ?? 0) >= 60 && (r[1] ?? 0) >= 60 && (k[2] ?? 0) >= 1)
    return 'Berkembang';
  return 'Pemula';
}

/** Everything that a sheet says of a group on a report date. */
export function countGroup(group: GroupRecords, E: string) {
  const { ksm } = group;
  const rules = rulesOn(group, E);
  const k = itemsOn(group, E, rules.S);
  let points = 0;
  for (const item of k) points += item;
  const sk = rules.D > 0 ? percent(points, 12) : null;
  const tingkat = levelOn({ group, E, rules, k, sk });

  let sesiTerakhir: string | null = null;
  let tabungan = 0;
  for (const s of heldSessions(group, '0000', E)) {
    if (sesiTerakhir === null || s.tanggal > sesiTerakhir) sesiTerakhir = s.tanggal;
    for (const amount of Object.values(s.setoran)) tabungan += amount;
  }
  const quiet = sesiTerakhir === null ? null : day(E) - day(sesiTerakhir);
  const status =
    quiet === null
      ? null
      : quiet <= Math.max(28, 2 * intervalOn(group, E))
        ? 'Aktif'
        : quiet <= 91
          ? 'Jeda'
          : 'Tidak Aktif';

  const beredar = { internal: 0, upk: 0, ppmk: 0, mitra: 0 };
  let menunggak = 0;
  for (const loan of group.pinjaman) {
    const state = loanOn(loan, E);
    beredar[loan.sumber] += state.outstanding;
    if (state.lateInstalments >= 3) menunggak += 1;
  }
  const members = membersOn(group, E);
  const count = (fits: (a: Anggota) => boolean) => members.filter(fits).length;
  const stages = ksm.tahapan.filter((t) => t.sejak <= E);
  const month = E.slice(0, 7);
  const kas = cashOn(group, E);
  return {
    tingkat,
    status,
    tahap: stages.at(-1)?.tahap ?? null,
    sejak: stages.at(-1)?.sejak ?? null,
    dikesampingkan: stages.filter((t) => t.dikesampingkan).length,
    anggotaL: count((a) => a.jenisKelamin === 'L'),
    anggotaP: count((a) => a.jenisKelamin === 'P'),
    miskin: count((a) => a.miskin),
    warmis: count((a) => a.miskin && typeof a.terampilSejak === 'string' && a.terampilSejak <= E),
    aksesSosial: group.kemitraan.some(
      (m) => m.kegiatanSosial && m.mulai <= E && (!m.akhir || E <= m.akhir),
    ),
    rencana: rules.X,
    terlaksana: rules.H,
    hadir: rules.hadir,
    slotHadir: rules.slotHadir,
    penabung: rules.penabung,
    slotTabungan: rules.slotTabungan,
    jatuhTempo: rules.jatuhTempo,
    tepatWaktu: rules.tepatWaktu,
    r: rules.r,
    ps: rules.ps,
    k: rules.D > 0 ? k : [null, null, null, null, null, null],
    sk,
    konsisten5:
      tingkat !== 'Belum Dinilai' && rules.r.every((value) => value !== null && value >= 85),
    tabungan,
    kas,
    beredar,
    menunggak,
    sesiTerakhir,
    sesiBulan: heldSessions(group, `${month}-01`, E).length,
    sesiTahun: heldSessions(group, `${E.slice(0, 4)}-01-01`, E).length,
    sesiTotal: heldSessions(group, '0000', E).length,
    mutu: qualityOf(group, E, kas),
  };
}
export type GroupCount = ReturnType<typeof countGroup>;

/** Flags of the month of E (docs/quick-status.md, section 6). */
function qualityOf(group: GroupRecords, E: string, kas: number) {
  const month = E.slice(0, 7);
  const inMonth = (t: string) => t.slice(0, 7) === month && t <= E;
  const out = {
    lengkap: 0,
    catatan: 1,
    anomali: 0,
    selisihKas: 0,
    sesiKosong: 0,
    tanpaAnggota: 0,
    kasMinus: 0,
    lebihBayar: 0,
  };
  for (const s of group.sesi) {
    if (!inMonth(s.tanggal)) continue;
    out.catatan += 1;
    if (s.status === 'dilaksanakan' || s.status === 'libur') out.lengkap = 1;
    const isOff = s.buku.kas === 'selisih';
    const isEmpty =
      s.status === 'dilaksanakan' && !s.hadir.some((id) => isMember(group, id, s.tanggal));
    if (isOff) out.selisihKas += 1;
    if (isEmpty) out.sesiKosong += 1;
    if (isOff || isEmpty) out.anomali += 1;
  }
  for (const loan of group.pinjaman) {
    const isPaidOut = inMonth(loan.tanggalCair);
    let paidInMonth = 0;
    for (const p of loan.pembayaran) if (inMonth(p.tanggal)) paidInMonth += p.jumlah;
    const isOver = paidInMonth > 0 && loanOn(loan, E).isOverpaid;
    if (isPaidOut || isOver) out.catatan += 1;
    if (isOver) {
      out.lebihBayar += 1;
      out.anomali += 1;
    }
  }
  if (membersOn(group, E).length === 0) out.tanpaAnggota = 1;
  if (kas < 0) out.kasMinus = 1;
  if (out.tanpaAnggota + out.kasMinus > 0) out.anomali += 1;
  return out;
}

/** True where the group has figures in the month of E: until the December of the year in which it ended. */
export function isOnRecord(group: GroupRecords, E: string): boolean {
  const { tanggalBentuk, tanggalBubar } = group.ksm;
  if (tanggalBentuk.slice(0, 7) > E.slice(0, 7)) return false;
  return !tanggalBubar || tanggalBubar.slice(0, 4) >= E.slice(0, 4);
}

/** Month-ends that have passed, newest first, as far back as the group goes. */
export function closedMonths(group: GroupRecords, E: string): string[] {
  const ends: string[] = [];
  let month = E.slice(0, 7);
  if (lastDay(month) > E) month = monthBefore(month, 1);
  for (; month >= group.ksm.tanggalBentuk.slice(0, 7); month = monthBefore(month, 1))
    ends.push(lastDay(month));
  return ends;
}
