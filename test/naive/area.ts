// Kab/kota, provinces and the nation counted from their groups' records, one by one, each level anew: no
// sum of a level is made from the sums of the level below.
import type { Lkm, UpkBulanan } from '../../functions/src/domain/records/lkm.ts';
import type { AngkaTarget } from '../../functions/src/domain/records/city/target.ts';
import type { Verifikasi } from '../../functions/src/domain/records/verifikasi.ts';
import type { LokasiProgram } from '../../functions/src/domain/basics/wilayah.ts';
import {
  closedMonths,
  countGroup,
  isOnRecord,
  loanOn,
  membersOn,
  type GroupCount,
  type GroupRecords,
  type Level,
} from './group.ts';
import { day, fraction, lastDay, monthAfter, percent, percentOf, plus, times } from './numbers.ts';

export interface Records {
  readonly lokasi: readonly LokasiProgram[];
  readonly lkm: readonly Lkm[];
  readonly upkBulanan: readonly UpkBulanan[];
  readonly groups: readonly GroupRecords[];
  /** By code of the kab/kota. */
  readonly target: ReadonlyMap<string, AngkaTarget>;
  readonly verifikasi: readonly Verifikasi[];
}

const known = new WeakMap<GroupRecords, Map<string, GroupCount>>();

/** Only a memory of what was counted: many sheets ask for the same group and date. */
export function countOn(group: GroupRecords, E: string): GroupCount {
  const dates = known.get(group) ?? new Map<string, GroupCount>();
  known.set(group, dates);
  const count = dates.get(E) ?? countGroup(group, E);
  dates.set(E, count);
  return count;
}

/** True for the area itself and what lies in it; `ID` is everything. */
export function lies(kode: string, area: string): boolean {
  return area === 'ID' || kode === area || kode.startsWith(`${area}.`);
}

export function groupsOf(records: Records, area: string, E: string): GroupRecords[] {
  return records.groups.filter((g) => lies(g.ksm.wilayah.kelurahan, area) && isOnRecord(g, E));
}

export function livingOf(records: Records, area: string, E: string): GroupRecords[] {
  return groupsOf(records, area, E).filter((g) => countOn(g, E).tingkat !== 'Bubar');
}

const isBerdaya = (tingkat: Level) => tingkat === 'Berdaya' || tingkat === 'Mandiri';

/** The numbers behind a row of a recap. */
export function countArea(records: Records, area: string, E: string) {
  const living = livingOf(records, area, E).map((g) => countOn(g, E));
  const all = groupsOf(records, area, E).map((g) => countOn(g, E));
  const sum = (of: (g: GroupCount) => number) => {
    let total = 0;
    for (const g of living) total += of(g);
    return total;
  };
  const count = (fits: (g: GroupCount) => boolean) => sum((g) => (fits(g) ? 1 : 0));
  let sesiTahun = 0;
  let sesiBulan = 0;
  let sesiSebelum = 0;
  for (const g of all) {
    sesiTahun += g.sesiTahun;
    sesiBulan += g.sesiBulan;
    sesiSebelum += g.sesiTotal - g.sesiTahun;
  }
  return {
    lokasi: records.lokasi.filter((l) => lies(l.kode, area)).length,
    lkm: records.lkm.filter((l) => lies(l.wilayah.kelurahan, area)).length,
    ksm: living.length,
    bubar: all.length - living.length,
    aktif: count((g) => g.status === 'Aktif'),
    jeda: count((g) => g.status === 'Jeda'),
    tidakAktif: count((g) => g.status === 'Tidak Aktif'),
    tanpaSesi: count((g) => g.status === null),
    belumTahap: count((g) => g.tahap === null),
    tahap1: count((g) => g.tahap === 'I'),
    tahap2: count((g) => g.tahap === 'II'),
    tahap3: count((g) => g.tahap === 'III'),
    selesai: count((g) => g.tahap === 'Selesai'),
    belumDinilai: count((g) => g.tingkat === 'Belum Dinilai'),
    pemula: count((g) => g.tingkat === 'Pemula'),
    berkembang: count((g) => g.tingkat === 'Berkembang'),
    berdaya: count((g) => g.tingkat === 'Berdaya'),
    mandiri: count((g) => g.tingkat === 'Mandiri'),
    anggotaL: sum((g) => g.anggotaL),
    anggotaP: sum((g) => g.anggotaP),
    anggota: sum((g) => g.anggotaL + g.anggotaP),
    miskin: sum((g) => g.miskin),
    rencana: sum((g) => g.rencana),
    terlaksana: sum((g) => g.terlaksana),
    hadir: sum((g) => g.hadir),
    slotHadir: sum((g) => g.slotHadir),
    penabung: sum((g) => g.penabung),
    slotTabungan: sum((g) => g.slotTabungan),
    tabungan: sum((g) => g.tabungan),
    beredar: sum((g) => g.beredar.internal + g.beredar.upk + g.beredar.ppmk + g.beredar.mitra),
    jatuhTempo: sum((g) => g.jatuhTempo),
    tepatWaktu: sum((g) => g.tepatWaktu),
    konsisten5: count((g) => g.konsisten5),
    warmis: sum((g) => g.warmis),
    aksesSosial: count((g) => g.aksesSosial),
    kas: sum((g) => g.kas),
    sesiBulan,
    sesiTahun,
    sesiSebelum,
  };
}
export type AreaCount = ReturnType<typeof countArea>;

export function progressOf(records: Records, kota: string, E: string) {
  const now = countArea(records, kota, E);
  const year = Number(E.slice(0, 4));
  const lastYear = countArea(records, kota, `${year - 1}-12-31`);
  const lastMonth = countArea(records, kota, endOfMonthBefore(E));
  const target = records.target.get(kota) ?? null;
  const stock = (indikator: 'ksm' | 'berdaya' | 'anggota', of: (a: AreaCount) => number) => ({
    tahunLalu: of(lastYear),
    target: target?.[indikator] ?? null,
    bulanLalu: of(lastMonth),
    bulanIni: of(now) - of(lastMonth),
    kini: of(now),
  });
  return {
    ksm: stock('ksm', (a) => a.ksm),
    berdaya: stock('berdaya', (a) => a.berdaya + a.mandiri),
    sesi: {
      tahunLalu: now.sesiSebelum,
      target: target?.sesi ?? null,
      bulanLalu: now.sesiTahun - now.sesiBulan,
      bulanIni: now.sesiBulan,
      kini: now.sesiTahun,
    },
    anggota: stock('anggota', (a) => a.anggota),
  };
}

function endOfMonthBefore(E: string): string {
  const first = day(`${E.slice(0, 7)}-01`);
  return new Date((first - 1) * 86_400_000).toISOString().slice(0, 10);
}

export interface Ratio {
  n: number;
  d: number;
}
export interface UpkCount {
  lkm: number;
  berdata: number;
  penundaan: number;
  lar: Ratio;
  par: Ratio;
  rr: Ratio;
  ccr: Ratio;
  roi: Ratio;
}
export const RATIOS = ['lar', 'par', 'rr', 'ccr', 'roi'] as const;

const BOUNDS = {
  lar: [10, 20, 'low'],
  par: [10, 20, 'low'],
  rr: [90, 80, 'high'],
  ccr: [125, 100, 'high'],
  roi: [10, 0, 'high'],
} as const;

export function bandOf(kode: (typeof RATIOS)[number], { n, d }: Ratio): string | null {
  const value = percent(n, d);
  if (value === null) return null;
  const [best, fair, side] = BOUNDS[kode];
  const reaches = (bound: number) => (side === 'low' ? value <= bound : value >= bound);
  return reaches(best) ? 'Memuaskan' : reaches(fair) ? 'Memadai' : 'Penundaan';
}

/** The UPK of one LKM: the loans of its kelurahan, and its own books from January to the month. */
export function countUpk(records: Records, lkm: Lkm, E: string): UpkCount {
  const loans = records.groups
    .filter((g) => g.ksm.wilayah.kelurahan === lkm.wilayah.kelurahan)
    .flatMap((g) => g.pinjaman.map((loan) => ({ ksmId: g.ksm.id, loan, state: loanOn(loan, E) })))
    .filter(({ loan, state }) => loan.sumber === 'upk' && state.isOut);
  const books = records.upkBulanan
    .filter((b) => b.lkm === lkm.id)
    .filter((b) => b.bulan >= `${E.slice(0, 4)}-01` && b.bulan <= E.slice(0, 7));
  let balance = 0;
  let lateBalance = 0;
  let latePrincipal = 0;
  const owing = new Set<string>();
  const late = new Set<string>();
  for (const { ksmId, state } of loans) {
    if (state.outstanding === 0) continue;
    owing.add(ksmId);
    balance += state.outstanding;
    if (state.lateInstalments < 3) continue;
    late.add(ksmId);
    lateBalance += state.outstanding;
    latePrincipal += state.latePrincipal;
  }
  let income = 0;
  let cost = 0;
  let capital = 0;
  let newest = '';
  for (const b of books) {
    income += b.pendapatan;
    cost += b.biaya;
    if (b.bulan > newest) {
      newest = b.bulan;
      capital = b.modal;
    }
  }
  const count = {
    lkm: 1,
    berdata: loans.length + books.length > 0 ? 1 : 0,
    penundaan: 0,
    lar: { n: late.size, d: owing.size },
    par: { n: lateBalance, d: balance },
    rr: { n: balance - latePrincipal, d: balance },
    ccr: { n: income, d: cost },
    roi: { n: (income - cost) * 12, d: books.length * capital },
  };
  if (RATIOS.some((kode) => bandOf(kode, count[kode]) === 'Penundaan')) count.penundaan = 1;
  return count;
}

export function sumUpk(records: Records, area: string, E: string): UpkCount {
  const sum: UpkCount = {
    lkm: 0,
    berdata: 0,
    penundaan: 0,
    lar: { n: 0, d: 0 },
    par: { n: 0, d: 0 },
    rr: { n: 0, d: 0 },
    ccr: { n: 0, d: 0 },
    roi: { n: 0, d: 0 },
  };
  for (const lkm of records.lkm) {
    if (!lies(lkm.wilayah.kelurahan, area)) continue;
    const one = countUpk(records, lkm, E);
    sum.lkm += 1;
    sum.berdata += one.berdata;
    sum.penundaan += one.penundaan;
    for (const kode of RATIOS) {
      sum[kode].n += one[kode].n;
      sum[kode].d += one[kode].d;
    }
  }
  return sum;
}

export const CONDITIONS = {
  I: ['Terdaftar', 'Jumlah anggota', 'Lokasi program', 'Anggota miskin'],
  II: [
    'Berdaya berturut',
    'Aturan kelompok',
    'Tanggung renteng',
    'Pelatihan anggota',
    'Perempuan',
    'Rencana usaha',
    'Kesehatan UPK (saran)',
  ],
  III: [
    'Pinjaman UPK lunas',
    'RR pinjaman UPK',
    'Bebas tunggakan',
    'Lokasi PPMK',
    'Rencana kerja baru',
    'Tingkat Berdaya',
  ],
  Selesai: ['Mandiri dua kali'],
} as const;
export const STAGES = ['I', 'II', 'III', 'Selesai'] as const;
export type Stage = (typeof STAGES)[number];

/** The gate that a group stands before, and the conditions that it fails. */
export function gateOf(records: Records, group: GroupRecords, E: string) {
  const now = countOn(group, E);
  const next: Stage | null =
    now.tahap === null
      ? 'I'
      : now.tahap === 'I'
        ? 'II'
        : now.tahap === 'II'
          ? 'III'
          : now.tahap === 'III'
            ? 'Selesai'
            : null;
  const members = membersOn(group, E);
  const place = records.lokasi.find((l) => l.kode === group.ksm.wilayah.kelurahan);
  const levelAt = (date: string | undefined) =>
    date === undefined ? null : countOn(group, date).tingkat;
  const ends = closedMonths(group, E);
  const met: boolean[] = [];
  if (next === 'I') {
    met.push(true);
    met.push(members.length >= 5);
    met.push(place !== undefined);
    met.push(members.some((a) => a.miskin));
  }
  if (next === 'II') {
    met.push([ends[0], ends[1]].every((end) => isBerdaya(levelAt(end) ?? 'Pemula')));
    met.push(now.k[2] === 2);
    met.push(now.k[4] === 2);
    met.push(
      members.length > 0 &&
        members.every((a) =>
          ['pinjamanBergulir', 'kewirausahaan', 'ert'].every((topik) =>
            group.pelatihan.some(
              (p) => !p.rencana && p.topik === topik && p.tanggal <= E && p.peserta.includes(a.id),
            ),
          ),
        ),
    );
    met.push((percent(now.anggotaP, members.length) ?? 0) >= 30);
    met.push(
      members.length > 0 &&
        members.every((a) =>
          group.dokumen.some((d) => d.jenis === 'rencanaUsaha' && d.anggota === a.id),
        ),
    );
    const lkm = records.lkm.find((l) => l.id === group.ksm.lkm);
    const upk = lkm === undefined ? null : countUpk(records, lkm, E);
    const hasFigures = upk !== null && RATIOS.some((kode) => upk[kode].d !== 0);
    met.push(hasFigures && upk.penundaan === 0);
  }
  if (next === 'III') {
    let balance = 0;
    let late = 0;
    for (const loan of group.pinjaman) {
      const state = loanOn(loan, E);
      if (loan.sumber !== 'upk') continue;
      balance += state.outstanding;
      if (state.lateInstalments >= 3) late += state.latePrincipal;
    }
    const entered = group.ksm.tahapan.findLast((t) => t.tahap === 'II' && t.sejak <= E)?.sejak;
    let plan = '';
    for (const d of group.dokumen)
      if (d.jenis === 'rencanaKerja' && d.tanggal <= E && d.tanggal > plan) plan = d.tanggal;
    met.push(group.pinjaman.some((loan) => loan.sumber === 'upk' && loanOn(loan, E).isRepaid));
    met.push((percent(balance - late, balance) ?? 100) >= 90);
    met.push(group.pinjaman.every((loan) => loanOn(loan, E).lateInstalments < 3));
    met.push(place?.ppmk === true);
    met.push(plan !== '' && day(E) - day(plan) <= 365 && plan >= (entered ?? ''));
    met.push(isBerdaya(now.tingkat));
  }
  if (next === 'Selesai') {
    const mandiri = ends.filter((end) => levelAt(end) === 'Mandiri');
    const newest = ends[0];
    met.push(
      newest !== undefined &&
        mandiri[0] === newest &&
        mandiri.some((end) => day(newest) - day(end) >= 91),
    );
  }
  const failed = next === null ? [] : CONDITIONS[next].filter((_, i) => met[i] !== true);
  const isAdvice = (name: string) => name.endsWith('(saran)');
  const kurang = failed.filter((name) => !isAdvice(name));
  return {
    next,
    siap: next !== null && kurang.length === 0,
    kurang,
    saran: failed.filter(isAdvice),
    failed,
  };
}

export interface Quality {
  /** Months that ended and had groups, and those of them that are closed. */
  bulan: number;
  verified: number;
  ksmBulan: number;
  lengkap: number;
  catatan: number;
  anomali: number;
  selisihKas: number;
  sesiKosong: number;
  tanpaAnggota: number;
  kasMinus: number;
  lebihBayar: number;
  wajib: number;
  tutup: number;
  tepat: number;
  angkaTutup: number;
  angkaTetap: number;
}

/** Months of the data year up to E in which the kab/kota has a group on record. */
export function monthsOf(records: Records, kota: string, E: string): string[] {
  const months: string[] = [];
  for (let m = `${E.slice(0, 4)}-01`; m <= E.slice(0, 7); m = monthAfter(m))
    if (groupsOf(records, kota, reportDay(m, E)).length > 0 || m === E.slice(0, 7)) months.push(m);
  return months;
}

function reportDay(month: string, E: string): string {
  const end = lastDay(month);
  return end < E ? end : E;
}

export function qualityOfMonth(
  records: Records,
  kota: string,
  month: string,
  E: string,
): Quality & { readonly ditutup: string | null } {
  const per = reportDay(month, E);
  const living = livingOf(records, kota, per).map((g) => countOn(g, per));
  const hasEnded = per === lastDay(month) && living.length > 0;
  // A kecamatan or kelurahan closes nothing: its months are closed with those of its kab/kota.
  const closer = kota.slice(0, 5);
  const area = countArea(records, closer, per);
  const isDue = per === lastDay(month) && area.ksm > 0;
  const closing = records.verifikasi.find((v) => v.kode === closer && v.bulan === month);
  const fifth = `${monthAfter(month)}-05`;
  const today = {
    ksm: area.ksm,
    aktif: area.aktif,
    berdaya: area.berdaya + area.mandiri,
    anggota: area.anggota,
    anggotaMiskin: area.miskin,
    sesiBulan: area.sesiBulan,
    hadir: area.hadir,
    tabungan: area.tabungan,
    beredar: area.beredar,
    jatuhTempo: area.jatuhTempo,
    tepatWaktu: area.tepatWaktu,
  };
  const out = {
    bulan: hasEnded ? 1 : 0,
    verified: hasEnded && closing ? 1 : 0,
    ksmBulan: hasEnded ? living.length : 0,
    lengkap: 0,
    catatan: 0,
    anomali: 0,
    selisihKas: 0,
    sesiKosong: 0,
    tanpaAnggota: 0,
    kasMinus: 0,
    lebihBayar: 0,
    wajib: closing || (isDue && fifth < E) ? 1 : 0,
    tutup: closing ? 1 : 0,
    tepat: closing && closing.tanggal <= fifth ? 1 : 0,
    angkaTutup: closing ? 11 : 0,
    angkaTetap: 0,
    ditutup: closing?.tanggal ?? null,
  };
  for (const { mutu } of living) {
    if (hasEnded) out.lengkap += mutu.lengkap;
    out.catatan += mutu.catatan;
    out.anomali += mutu.anomali;
    out.selisihKas += mutu.selisihKas;
    out.sesiKosong += mutu.sesiKosong;
    out.tanpaAnggota += mutu.tanpaAnggota;
    out.kasMinus += mutu.kasMinus;
    out.lebihBayar += mutu.lebihBayar;
  }
  if (closing)
    for (const [name, value] of Object.entries(today))
      if (closing.angka[name as keyof typeof today] === value) out.angkaTetap += 1;
  return out;
}

export function sumQuality(parts: readonly Quality[]): Quality {
  const sum: Quality = {
    bulan: 0,
    verified: 0,
    ksmBulan: 0,
    lengkap: 0,
    catatan: 0,
    anomali: 0,
    selisihKas: 0,
    sesiKosong: 0,
    tanpaAnggota: 0,
    kasMinus: 0,
    lebihBayar: 0,
    wajib: 0,
    tutup: 0,
    tepat: 0,
    angkaTutup: 0,
    angkaTetap: 0,
  };
  for (const part of parts)
    for (const name of Object.keys(sum) as (keyof Quality)[]) sum[name] += part[name];
  return sum;
}

/** 35, 35, 15 and 15 of a hundred, over the parts that have a denominator. */
export function evkin(q: Quality): number | null {
  const parts: readonly (readonly [number, number, number])[] = [
    [35, q.lengkap, q.ksmBulan],
    [35, q.catatan - q.anomali, q.catatan],
    [15, q.tepat, q.wajib],
    [15, q.angkaTetap, q.angkaTutup],
  ];
  let sum = fraction(0, 1);
  let weights = 0;
  for (const [weight, n, d] of parts) {
    if (d === 0) continue;
    sum = plus(sum, times(fraction(n, d), fraction(weight, 1)));
    weights += weight;
  }
  return weights === 0 ? null : percentOf(times(sum, fraction(1, weights)));
}
