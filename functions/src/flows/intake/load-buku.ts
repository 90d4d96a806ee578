// A group's books as a decision needs them: sessions, loans and other cash, of a month, before a day, or whole.
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Gathered } from '../../adapters/firestore/documents/gather.ts';
import {
  listKasLain,
  listSesi,
  listSesiOn,
  listTarikan,
} from '../../adapters/firestore/buku-ksm.ts';
import { readCapaianBefore } from '../../adapters/firestore/capaian.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import {
  addDays,
  addMonths,
  LAST_DAY,
  minTanggal,
  monthOf,
  type Tanggal,
} from '../../domain/basics/tanggal.ts';
import type { SaldoAwal } from '../../domain/maturity/riwayat.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import { gerakTabunganOfKas } from '../../domain/records/money/gerak-tabungan.ts';
import type { KasLain } from '../../domain/records/money/kas-lain.ts';
import { saldoAwalId } from '../../domain/records/money/saldo-awal.ts';
import type { Sesi } from '../../domain/records/sesi.ts';
import { standing } from '../../domain/records/standing.ts';
import type { BukuTabungan } from '../../domain/submissions/decisions/money/saldo.ts';
import type { Book, BukuGanda, BukuKas, Keadaan } from '../../domain/submissions/keadaan.ts';
import type { Kebutuhan } from '../../domain/submissions/needs.ts';

/** Where the books are read from, and how far they are computed. */
interface Books {
  readonly penghitungan: Penghitungan | null;
  readonly known: Gathered;
  readonly tx: Transaction;
}

/** The month whose balance is carried into the books of a day. */
export const balanceId = (ksmId: KsmId, per: Tanggal) =>
  capaianId(ksmId, addMonths(monthOf(per), -1));

/** The days after `setelah` up to and including `sampai`. Loans: those with an event after it, or all. */
async function loadDays(
  ksmId: KsmId,
  {
    setelah,
    sampai,
    pinjaman: since,
  }: Record<'setelah' | 'pinjaman', Tanggal | null> & {
    readonly sampai: Tanggal;
  },
  tx: Transaction,
): Promise<Book> {
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(ksmId, setelah, sampai, tx),
    listPinjaman(ksmId, since, tx),
    listKasLain(ksmId, setelah, sampai, tx),
  ]);
  return { sesi, pinjaman, kasLain };
}

/**
 * The cash book from the last month that is fully computed before `since`: one balance and the records after it, to
 * the last: what goes out on a day is missing on every later one.
 */
async function loadBukuKas(
  { per, since }: Record<'per' | 'since', Tanggal>,
  ksmId: KsmId,
  reading: Books,
): Promise<BukuKas> {
  const awal = await balanceBefore(since, per, ksmId, reading);
  const setelah = awal?.per ?? null;
  const days = { setelah, sampai: LAST_DAY, pinjaman: setelah };
  return { awal, ...(await loadDays(ksmId, days, reading.tx)) };
}

/** The cash book of a day while it is read: other needs of the submission look into it. */
export interface KasBook {
  readonly per: Tanggal;
  readonly buku: Promise<BukuKas>;
}

/** `sesi`: those that the submission asks for, as they are. */
export function startBukuKas(
  needs: Partial<Kebutuhan>,
  ksmId: KsmId | null,
  reading: Books & { readonly sesi: readonly Sesi[] },
): KasBook | null {
  const per = needs.bukuKas ?? null;
  if (!per || !ksmId) return null;
  const { known, sesi } = reading;
  const kasLain = (needs.kasLain ?? []).flatMap((id) => known.of(docs.kasLain, id) ?? []);
  // What is replaced may be of an earlier month: the balance after that would count it beside its newer version.
  const since = [...sesi, ...kasLain].map(({ tanggal }) => tanggal).reduce(minTanggal, per);
  return { per, buku: loadBukuKas({ per, since }, ksmId, reading) };
}

/** Sessions on one date, of every status: from the cash book, where that is read. */
export async function loadSesiOn(
  tanggal: Tanggal,
  ksmId: KsmId,
  book: KasBook | null,
  tx: Transaction,
): Promise<Sesi[]> {
  if (book?.per !== tanggal) return listSesiOn(ksmId, tanggal, tx);
  const { sesi } = await book.buku;
  return sesi.filter((it) => it.tanggal === tanggal);
}

/** Loans are few, and their index has no date of payout. */
export async function loadBukuSebelum(
  tanggal: Tanggal,
  ksmId: KsmId,
  tx: Transaction,
): Promise<Keadaan['bukuSebelum']> {
  const sampai = addDays(tanggal, -1);
  const book = await loadDays(ksmId, { setelah: null, sampai, pinjaman: null }, tx);
  return { ...book, pinjaman: book.pinjaman.filter((p) => p.tanggalCair <= sampai) };
}

/** The days from `tanggal` on. */
export async function loadBukuSejak(
  tanggal: Tanggal,
  ksmId: KsmId,
  tx: Transaction,
): Promise<Keadaan['bukuSejak']> {
  const book = await loadDays(
    ksmId,
    { setelah: addDays(tanggal, -1), sampai: LAST_DAY, pinjaman: null },
    tx,
  );
  return { ...book, pinjaman: book.pinjaman.filter((p) => p.tanggalCair >= tanggal) };
}

export async function loadBukuGanda(
  ksmId: KsmId,
  pengganti: KsmId,
  tx: Transaction,
): Promise<BukuGanda> {
  const [stands, own, other] = await Promise.all([
    docs.ksm.read(pengganti, tx),
    loadBuku(ksmId, tx),
    loadBuku(pengganti, tx),
  ]);
  return { pengganti: stands, own, other };
}

/** Everything, cancelled records too. */
export function loadBuku(ksmId: KsmId, tx: Transaction): Promise<Book> {
  return loadDays(ksmId, { setelah: null, sampai: LAST_DAY, pinjaman: null }, tx);
}

/** `saldoAwal`: day of the opening balance. Where less is saved and nobody ever withdrew, no balance can fall below zero: the sessions are not read. */
export async function loadBukuTabungan(
  asked: NonNullable<Kebutuhan['bukuTabungan']>,
  saldoAwal: Tanggal | null,
  ksmId: KsmId,
  tx: Transaction,
): Promise<BukuTabungan> {
  const [taken, opening] = await Promise.all([
    listTarikan(ksmId, tx),
    saldoAwal ? docs.kasLain.read(saldoAwalId(ksmId), tx) : null,
  ]);
  const kasLain = opening ? [...taken, opening] : taken;
  const isTaken = (k: KasLain) =>
    gerakTabunganOfKas(k).some(({ anggota, jumlah }) => anggota !== null && jumlah < 0);
  const isSafe = asked === 'berkurang' && !standing(kasLain).some(isTaken);
  return { kasLain, sesi: isSafe ? [] : await listSesi(ksmId, null, LAST_DAY, tx) };
}

async function balanceBefore(
  since: Tanggal,
  per: Tanggal,
  ksmId: KsmId,
  { penghitungan, known, tx }: Books,
): Promise<SaldoAwal | null> {
  const pending = penghitungan?.dari ?? null;
  const month = monthOf(since);
  if (pending !== null && pending < month)
    return (await readCapaianBefore(ksmId, pending, tx))?.saldo ?? null;
  // The one that was read ahead.
  const before = month === monthOf(per) ? known.of(docs.capaian, balanceId(ksmId, per)) : null;
  if (before !== null) return before.saldo;
  // A group formed in the month has none before it.
  const bentuk = known.of(docs.ksm, ksmId)?.tanggalBentuk;
  if (bentuk !== undefined && monthOf(bentuk) >= month) return null;
  return (await readCapaianBefore(ksmId, month, tx))?.saldo ?? null;
}
