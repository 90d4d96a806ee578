// Reads what a decision needs to see, all inside the transaction that will write it.
import type { Transaction } from '../../adapters/firestore/document-kind.ts';
import { docs } from '../../adapters/firestore/docs.ts';
import { listKasLain, listSesi, listSesiOn } from '../../adapters/firestore/buku-ksm.ts';
import { readCapaianBefore } from '../../adapters/firestore/capaian.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { hasLokasi } from '../../adapters/firestore/wilayah.ts';
import type { Gerbang } from '../../domain/gates/tahap/syarat-gerbang.ts';
import { ksmIdOf } from '../../domain/submissions/ksm-id.ts';
import type { Kiriman } from '../../domain/submissions/kiriman.ts';
import { areaTahunId, upkBulananId, verifikasiId } from '../../domain/basics/paths.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import type { Klaim } from '../../domain/access/peran.ts';
import type { BukuKas, Keadaan } from '../../domain/submissions/keadaan.ts';
import { needsOf } from '../../domain/submissions/decide.ts';
import type { BulanKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { monthOf, type Bulan, type Tanggal, yearOf } from '../../domain/basics/tanggal.ts';

/** The sender, the day, and the group's number for this submission. */
export interface Sender {
  readonly uid: string;
  readonly klaim: Klaim;
  readonly today: Tanggal;
}

export async function loadKeadaan({
  kiriman,
  sender,
  now,
  penghitungan,
  gerbang,
  tx,
}: {
  readonly kiriman: Kiriman;
  readonly sender: Sender;
  readonly now: Date;
  readonly penghitungan: Penghitungan | null;
  readonly gerbang: readonly Gerbang[] | null;
  readonly tx: Transaction;
}): Promise<Keadaan> {
  const needs = needsOf(kiriman);
  const ksmId = ksmIdOf(kiriman);
  const [ksm, anggota, sesi] = await Promise.all([
    ksmId ? docs.ksm.read(ksmId, tx) : null,
    ksmId ? docs.anggota.read(ksmId, tx) : null,
    docs.sesi.readMany(needs.sesi, tx),
  ]);
  // A replaced or cancelled session brought loans, payments and cash along: they are needed too.
  const pinjamanIds = new Set(needs.pinjaman);
  const kasLainIds = new Set(needs.kasLain);
  // A checked one stays as it is.
  for (const s of kiriman.jenis === 'pemeriksaan' ? [] : sesi) {
    for (const p of s.pembayaran) pinjamanIds.add(p.pinjaman);
    for (const id of s.pinjamanBaru) pinjamanIds.add(id);
    for (const id of s.kasLain) kasLainIds.add(id);
  }
  const [sesiPada, pinjaman, kasLain, dokumen, kemitraan, pelatihan, bukuKas] = await Promise.all([
    ksmId && needs.sesiPada ? listSesiOn(ksmId, needs.sesiPada, tx) : [],
    docs.pinjaman.readMany([...pinjamanIds], tx),
    docs.kasLain.readMany([...kasLainIds], tx),
    ksmId && needs.dokumen ? docs.dokumen.read(ksmId, tx) : null,
    ksmId && needs.kemitraan ? docs.kemitraan.read(ksmId, tx) : null,
    ksmId && needs.pelatihan ? docs.pelatihan.read(ksmId, tx) : null,
    ksmId && needs.kasPada ? loadBukuKas(ksmId, needs.kasPada, penghitungan, tx) : null,
  ]);
  const [lokasi, lkm, upkBulanan] = await Promise.all([
    needs.kelurahan ? docs.wilayah.read(needs.kelurahan, tx) : null,
    needs.lkm ? docs.lkm.read(needs.lkm, tx) : null,
    needs.upkBulanan
      ? docs.upkBulanan.read(upkBulananId(needs.upkBulanan.lkm, needs.upkBulanan.bulan), tx)
      : null,
  ]);
  const [adaKota, target, verifikasi, bulanan, pemeriksaan] = await Promise.all([
    needs.target ? hasLokasi(needs.target.kota, tx) : false,
    needs.target ? docs.target.read(areaTahunId(needs.target.tahun, needs.target.kota), tx) : null,
    needs.verifikasi
      ? docs.verifikasi.read(verifikasiId(needs.verifikasi.kota, needs.verifikasi.bulan), tx)
      : null,
    needs.verifikasi ? loadBulanan(needs.verifikasi.kota, needs.verifikasi.bulan, tx) : null,
    ksmId && needs.pemeriksaan ? docs.pemeriksaan.read(ksmId, tx) : null,
  ]);
  return {
    today: sender.today,
    klaim: sender.klaim,
    oleh: sender.uid,
    pada: now.toISOString(),
    urut: (penghitungan?.urut ?? 0) + 1,
    ksm,
    anggota,
    dokumen,
    kemitraan,
    pelatihan,
    sesi,
    sesiPada,
    pinjaman,
    kasLain,
    bukuKas,
    lokasi,
    lkm,
    upkBulanan,
    gerbang,
    adaKota,
    target,
    verifikasi,
    bulanan,
    pemeriksaan,
  };
}

/** The cash book from the last month that is computed for good: one balance and the records after it. */
async function loadBukuKas(
  ksmId: string,
  per: Tanggal,
  penghitungan: Penghitungan | null,
  tx: Transaction,
): Promise<BukuKas> {
  const pending = penghitungan?.dari ?? null;
  const month = monthOf(per);
  const before = await readCapaianBefore(ksmId, pending && pending < month ? pending : month, tx);
  const awal = before?.saldo ?? null;
  const setelah = awal?.per ?? null;
  const [sesi, pinjaman, kasLain] = await Promise.all([
    listSesi(ksmId, setelah, per, tx),
    listPinjaman(ksmId, setelah, tx),
    listKasLain(ksmId, setelah, per, tx),
  ]);
  return { awal, sesi, pinjaman, kasLain };
}

/** The months of a kab/kota as added up; null while a change of the month itself, or of an earlier one, waits. */
async function loadBulanan(
  kota: string,
  bulan: Bulan,
  tx: Transaction,
): Promise<readonly BulanKota[] | null> {
  const id = areaTahunId(yearOf(bulan), kota);
  const [mark, rekap] = await Promise.all([docs.basi.read(id, tx), docs.rekap.readIfFits(id, tx)]);
  const isPending =
    mark !== null && mark.keadaan !== 'segar' && (mark.dari === null || mark.dari <= bulan);
  return isPending ? null : (rekap?.bulanan ?? null);
}
