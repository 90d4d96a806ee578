// A group's books as a decision needs them: sessions, loans and other cash, of a month, before a day, or whole.
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Gathered } from '../../adapters/firestore/documents/gather.ts';
import { listKasLain, listSesi, listTarikan } from '../../adapters/firestore/buku-ksm.ts';
import { readCapaianBefore } from '../../adapters/firestore/capaian.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import {
  addDays,
  addMonths,
  LAST_DAY,
  monthOf,
  type Tanggal,
} from '../../domain/basics/tanggal.ts';
import type { SaldoAwal } from '../../domain/maturity/riwayat.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import type { BukuTabungan } from '../../domain/submissions/decisions/saldo.ts';
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

/** The cash book from the last fully computed month: one balance and the records after it. */
export async function loadBukuKas(per: Tanggal, ksmId: KsmId, reading: Books): Promise<BukuKas> {
  const awal = await balanceBefore(per, ksmId, reading);
  const setelah = awal?.per ?? null;
  const { tx } = reading;
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(ksmId, setelah, per, tx),
    listPinjaman(ksmId, setelah, tx),
    listKasLain(ksmId, setelah, per, tx),
  ]);
  return { awal, sesi, pinjaman, kasLain };
}

/** Loans are few, and their index has no date of payout. */
export async function loadBukuSebelum(
  tanggal: Tanggal,
  ksmId: KsmId,
  tx: Transaction,
): Promise<Keadaan['bukuSebelum']> {
  const sampai = addDays(tanggal, -1);
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(ksmId, null, sampai, tx),
    listPinjaman(ksmId, null, tx),
    listKasLain(ksmId, null, sampai, tx),
  ]);
  return { sesi, pinjaman: pinjaman.filter((p) => p.tanggalCair <= sampai), kasLain };
}

/** The days from `tanggal` on. */
export async function loadBukuSejak(
  tanggal: Tanggal,
  ksmId: KsmId,
  tx: Transaction,
): Promise<Keadaan['bukuSejak']> {
  const setelah = addDays(tanggal, -1);
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(ksmId, setelah, LAST_DAY, tx),
    listPinjaman(ksmId, null, tx),
    listKasLain(ksmId, setelah, LAST_DAY, tx),
  ]);
  return { sesi, pinjaman: pinjaman.filter((p) => p.tanggalCair > setelah), kasLain };
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
export async function loadBuku(ksmId: KsmId, tx: Transaction): Promise<Book> {
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(ksmId, null, LAST_DAY, tx),
    listPinjaman(ksmId, null, tx),
    listKasLain(ksmId, null, LAST_DAY, tx),
  ]);
  return { sesi, pinjaman, kasLain };
}

/** Where less is saved and nobody ever withdrew, no balance can fall below zero: the sessions are not read. */
export async function loadBukuTabungan(
  asked: NonNullable<Kebutuhan['bukuTabungan']>,
  ksmId: KsmId,
  tx: Transaction,
): Promise<BukuTabungan> {
  const kasLain = await listTarikan(ksmId, tx);
  const isSafe = asked === 'berkurang' && !kasLain.some((k) => k.anggota && !k.dibatalkan);
  return { kasLain, sesi: isSafe ? [] : await listSesi(ksmId, null, LAST_DAY, tx) };
}

async function balanceBefore(
  per: Tanggal,
  ksmId: KsmId,
  { penghitungan, known, tx }: Books,
): Promise<SaldoAwal | null> {
  const pending = penghitungan?.dari ?? null;
  const month = monthOf(per);
  if (pending !== null && pending < month)
    return (await readCapaianBefore(ksmId, pending, tx))?.saldo ?? null;
  const before = known.of(docs.capaian, balanceId(ksmId, per));
  if (before !== null) return before.saldo;
  // A group formed in the month has none before it.
  const bentuk = known.of(docs.ksm, ksmId)?.tanggalBentuk;
  if (bentuk !== undefined && monthOf(bentuk) >= month) return null;
  return (await readCapaianBefore(ksmId, month, tx))?.saldo ?? null;
}
