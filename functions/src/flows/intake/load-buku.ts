// A group's books as a decision needs them: sessions, loans and other cash, of a month, before a day, or whole.
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Gathered } from '../../adapters/firestore/documents/gather.ts';
import { listKasLain, listSesi } from '../../adapters/firestore/buku-ksm.ts';
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
import type { BukuGanda, BukuKas, Keadaan } from '../../domain/submissions/keadaan.ts';

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
  const all = async (id: KsmId) => {
    const [sesi, pinjaman, kasLain] = await Promise.all([
      listSesi(id, null, LAST_DAY, tx),
      listPinjaman(id, null, tx),
      listKasLain(id, null, LAST_DAY, tx),
    ]);
    return { sesi, pinjaman, kasLain };
  };
  const [stands, own, other] = await Promise.all([
    docs.ksm.read(pengganti, tx),
    all(ksmId),
    all(pengganti),
  ]);
  return { pengganti: stands, own, other };
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
