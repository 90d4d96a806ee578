// The books of a group from its records: sessions, what each member deposited with the running total,
// and each loan with its instalments as paid, late or still to come.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { KasLain } from '../../../../functions/src/domain/records/kas-lain.ts';
import type {
  Angsuran,
  Pembayaran,
  Pinjaman,
} from '../../../../functions/src/domain/records/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';

/** All of a group's records of money and meetings, cancelled ones too: a later change may revive them. */
export interface BukuKsm {
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  /** Number of the newest submission seen in them. */
  readonly urut: number;
  /** When it was read as a whole, and when last looked at, ms. */
  readonly dibacaUtuh: number;
  readonly readAt: number;
}

export type IsiBuku = Pick<BukuKsm, 'sesi' | 'pinjaman' | 'kasLain'>;

/** The book with the records that changed since; by itself when there was none before. */
export function mergeBuku(kept: BukuKsm | null, changed: IsiBuku, readAt: number): BukuKsm {
  const all = [...changed.sesi, ...changed.pinjaman, ...changed.kasLain];
  return {
    sesi: merge(kept?.sesi ?? [], changed.sesi),
    pinjaman: merge(kept?.pinjaman ?? [], changed.pinjaman),
    kasLain: merge(kept?.kasLain ?? [], changed.kasLain),
    urut: all.reduce((newest, it) => Math.max(newest, it.urut), kept?.urut ?? 0),
    dibacaUtuh: kept?.dibacaUtuh ?? readAt,
    readAt,
  };
}

function merge<T extends { readonly id: string }>(
  before: readonly T[],
  changed: readonly T[],
): T[] {
  const byId = new Map(before.map((it) => [it.id, it]));
  for (const it of changed) byId.set(it.id, it);
  return [...byId.values()];
}

/** Valid ones, newest first. */
export function sessionsOf(buku: Pick<BukuKsm, 'sesi'>): Sesi[] {
  return buku.sesi
    .filter((it) => !it.dibatalkan)
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0));
}

export function totalSetoran(sesi: Pick<Sesi, 'setoran'>): number {
  return Object.values(sesi.setoran).reduce((sum, jumlah) => sum + jumlah, 0);
}

/** A deposit in a member's book, with the member's total after it. */
interface BarisTabungan {
  readonly sesi: string;
  readonly tanggal: Tanggal;
  readonly jumlah: number;
  readonly titip: boolean;
  readonly saldo: number;
}

export interface TabunganAnggota {
  readonly anggota: string;
  /** Oldest first. */
  readonly baris: readonly BarisTabungan[];
  readonly total: number;
}

/** Deposits of a session, with the group's total after it. */
interface TabunganSesi {
  readonly sesi: string;
  readonly tanggal: Tanggal;
  readonly penabung: number;
  readonly jumlah: number;
  readonly saldo: number;
}

export interface BukuTabungan {
  readonly anggota: ReadonlyMap<string, TabunganAnggota>;
  /** Oldest first; sessions without a deposit are left out. */
  readonly sesi: readonly TabunganSesi[];
  /** Savings drawn, oldest first: the records name no member for them. */
  readonly tarik: readonly {
    readonly id: string;
    readonly tanggal: Tanggal;
    readonly jumlah: number;
  }[];
  readonly totalSetoran: number;
  readonly totalTarik: number;
}

export function savingsOf(buku: Pick<BukuKsm, 'sesi' | 'kasLain'>): BukuTabungan {
  const books = new Map<string, { baris: BarisTabungan[]; total: number }>();
  const perSesi: TabunganSesi[] = [];
  let total = 0;
  for (const sesi of sessionsOf(buku).toReversed()) {
    if (sesi.status !== 'dilaksanakan') continue;
    let jumlahSesi = 0;
    let penabung = 0;
    for (const [anggota, jumlah] of Object.entries(sesi.setoran)) {
      if (jumlah === 0) continue;
      const book = books.get(anggota) ?? { baris: [], total: 0 };
      book.total += jumlah;
      book.baris.push({
        sesi: sesi.id,
        tanggal: sesi.tanggal,
        jumlah,
        titip: sesi.titip.includes(anggota),
        saldo: book.total,
      });
      books.set(anggota, book);
      jumlahSesi += jumlah;
      penabung += 1;
    }
    if (penabung === 0) continue;
    total += jumlahSesi;
    perSesi.push({
      sesi: sesi.id,
      tanggal: sesi.tanggal,
      penabung,
      jumlah: jumlahSesi,
      saldo: total,
    });
  }
  const tarik = buku.kasLain
    .filter((it) => !it.dibatalkan && it.jenis === 'tarikTabungan')
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
    // Drawn savings leave the cash, so they are stored below zero.
    .map(({ id, tanggal, jumlah }) => ({ id, tanggal, jumlah: -jumlah }));
  return {
    anggota: new Map([...books].map(([anggota, book]) => [anggota, { anggota, ...book }])),
    sesi: perSesi,
    tarik,
    totalSetoran: total,
    totalTarik: tarik.reduce((sum, it) => sum + it.jumlah, 0),
  };
}

/** Members of now first, then those who left, each by name. */
export function byName(anggota: readonly Anggota[], isActive: (it: Anggota) => boolean): Anggota[] {
  return anggota.toSorted(
    (a, b) => Number(isActive(b)) - Number(isActive(a)) || a.nama.localeCompare(b.nama, 'id'),
  );
}

type StatusAngsuran = 'lunas' | 'lunasTerlambat' | 'terlambat' | 'sebagian' | 'belumTempo';

/** An instalment as it stands on a date. */
export interface BarisAngsuranPinjaman {
  readonly angsuran: Angsuran;
  readonly dibayar: number;
  readonly sisa: number;
  /** When the last of it was paid; null while it is not. */
  readonly lunasPada: Tanggal | null;
  /** Days from the due date to its settlement, or to the date while it is open; 0 when on time. */
  readonly hariTerlambat: number;
  readonly status: StatusAngsuran;
}

/**
 * Payments are laid end to end along the dues, first in, first out, in the order of their dates.
 * maturity/loans.ts counts the same way, but does not single out an instalment.
 */
export function scheduleOf(
  pinjaman: Pick<Pinjaman, 'angsuran' | 'pembayaran'>,
  tanggal: Tanggal,
): BarisAngsuranPinjaman[] {
  const dues = pinjaman.angsuran.toSorted((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1));
  const paid = paymentsOf(pinjaman).filter((it) => it.tanggal <= tanggal);
  let before = 0;
  return dues.map((angsuran) => {
    const due = angsuran.pokok + angsuran.jasa;
    const after = before + due;
    let dibayar = 0;
    let lunasPada: Tanggal | null = due === 0 ? angsuran.jatuhTempo : null;
    let from = 0;
    for (const it of paid) {
      const to = from + it.jumlah;
      dibayar += Math.max(0, Math.min(to, after) - Math.max(from, before));
      if (lunasPada === null && dibayar >= due) lunasPada = it.tanggal;
      from = to;
    }
    before = after;
    const end = lunasPada ?? tanggal;
    const late = Math.max(0, daysBetween(angsuran.jatuhTempo, end));
    return {
      angsuran,
      dibayar,
      sisa: due - dibayar,
      lunasPada,
      hariTerlambat: late,
      status:
        lunasPada !== null
          ? late > 0
            ? 'lunasTerlambat'
            : 'lunas'
          : angsuran.jatuhTempo < tanggal
            ? 'terlambat'
            : dibayar > 0
              ? 'sebagian'
              : 'belumTempo',
    };
  });
}

/** Oldest first. */
export function paymentsOf(pinjaman: Pick<Pinjaman, 'pembayaran'>): Pembayaran[] {
  return pinjaman.pembayaran.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
}

/** Open loans first, the one with the oldest open due date on top; then the repaid, newest first. */
export function inLoanOrder(
  pinjaman: readonly Pinjaman[],
  nextDue: (it: Pinjaman) => Tanggal | null,
): Pinjaman[] {
  return pinjaman
    .filter((it) => !it.dibatalkan)
    .toSorted((a, b) => {
      const [dueA, dueB] = [nextDue(a), nextDue(b)];
      if (dueA === null && dueB === null) return a.tanggalCair < b.tanggalCair ? 1 : -1;
      if (dueA === null) return 1;
      if (dueB === null) return -1;
      return dueA < dueB ? -1 : 1;
    });
}
