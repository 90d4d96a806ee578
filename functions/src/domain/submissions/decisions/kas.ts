// The cash of a group on a date, from a carried balance and the records after it, with the writes of
// a submission laid over them: what the treasurer should find on the table at the end of the meeting.
import type { KasLain } from '../../records/kas-lain.ts';
import type { Pinjaman } from '../../records/pinjaman.ts';
import type { Sesi } from '../../records/sesi.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { BukuKas, Tulisan } from '../keadaan.ts';

/**
 * Rupiah on `per`: all deposits + all repayments of internal loans - internal loans paid out +
 * kasLain, up to and with that date (maturity model, R4).
 */
export function kasOn(buku: BukuKas, tulis: readonly Tulisan[], per: Tanggal): number {
  const sesi = new Map(buku.sesi.map((s) => [s.id, s]));
  const pinjaman = new Map(buku.pinjaman.map((p) => [p.id, p]));
  const kasLain = new Map(buku.kasLain.map((k) => [k.id, k]));
  for (const t of tulis) {
    if (t.koleksi === 'sesi') sesi.set(t.id, t.data);
    else if (t.koleksi === 'pinjaman') pinjaman.set(t.id, t.data);
    else if (t.koleksi === 'kasLain') kasLain.set(t.id, t.data);
  }
  const setelah = buku.awal?.per ?? '';
  const counts = (tanggal: Tanggal) => tanggal > setelah && tanggal <= per;
  return (
    (buku.awal?.kas ?? 0) +
    sumSetoran(sesi.values(), counts) +
    sumPinjaman(pinjaman.values(), counts) +
    sumKasLain(kasLain.values(), counts)
  );
}

type Counts = (tanggal: Tanggal) => boolean;

function sumSetoran(sesi: Iterable<Sesi>, counts: Counts): number {
  let sum = 0;
  for (const s of sesi) {
    if (s.dibatalkan || s.status !== 'dilaksanakan' || !counts(s.tanggal)) continue;
    for (const jumlah of Object.values(s.setoran)) sum += jumlah;
  }
  return sum;
}

function sumPinjaman(pinjaman: Iterable<Pinjaman>, counts: Counts): number {
  let sum = 0;
  for (const p of pinjaman) {
    if (p.dibatalkan || p.sumber !== 'internal') continue;
    if (counts(p.tanggalCair)) sum -= p.pokok;
    for (const bayar of p.pembayaran) if (counts(bayar.tanggal)) sum += bayar.jumlah;
  }
  return sum;
}

function sumKasLain(kasLain: Iterable<KasLain>, counts: Counts): number {
  let sum = 0;
  for (const k of kasLain) if (!k.dibatalkan && counts(k.tanggal)) sum += k.jumlah;
  return sum;
}
