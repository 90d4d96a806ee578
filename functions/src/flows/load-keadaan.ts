// Reads what a decision needs to see, all inside the transaction that will write it.
import type { Transaction } from '../adapters/document-kind.ts';
import { anggotaDocs } from '../adapters/anggota.ts';
import { readCapaianBefore } from '../adapters/capaian.ts';
import { dokumenDocs } from '../adapters/dokumen.ts';
import { kasLainDocs, listKasLain } from '../adapters/kas-lain.ts';
import { kemitraanDocs } from '../adapters/kemitraan.ts';
import { ksmDocs } from '../adapters/ksm.ts';
import { lkmDocs, upkBulananDocs } from '../adapters/lkm.ts';
import { pelatihanDocs } from '../adapters/pelatihan.ts';
import { pemeriksaanDocs } from '../adapters/pemeriksaan.ts';
import { listPinjaman, pinjamanDocs } from '../adapters/pinjaman.ts';
import { basiDocs } from '../adapters/basi.ts';
import { readRekap } from '../adapters/qs.ts';
import { listSesi, listSesiOn, sesiDocs } from '../adapters/sesi.ts';
import { targetDocs } from '../adapters/target.ts';
import { verifikasiDocs } from '../adapters/verifikasi.ts';
import { hasLokasi, wilayahDocs } from '../adapters/wilayah.ts';
import type { Gerbang } from '../domain/gerbang.ts';
import { ksmIdOf, type Kiriman } from '../domain/kiriman.ts';
import { areaTahunId, upkBulananId, verifikasiId } from '../domain/paths.ts';
import type { Penghitungan } from '../domain/penghitungan.ts';
import type { Klaim } from '../domain/peran.ts';
import type { BukuKas, Keadaan } from '../domain/putusan/keadaan.ts';
import { needsOf } from '../domain/putusan/putuskan.ts';
import type { BulanKota } from '../domain/qs/rekap-kota.ts';
import { monthOf, type Bulan, type Tanggal } from '../domain/tanggal.ts';

/** The sender, the day, and the group's number for this submission. */
export interface Sender {
  readonly uid: string;
  readonly klaim: Klaim;
  readonly today: Tanggal;
}

export async function loadKeadaan(
  kiriman: Kiriman,
  sender: Sender,
  now: Date,
  penghitungan: Penghitungan | null,
  gerbang: readonly Gerbang[] | null,
  tx: Transaction,
): Promise<Keadaan> {
  const needs = needsOf(kiriman);
  const ksmId = ksmIdOf(kiriman);
  const [ksm, anggota, sesi] = await Promise.all([
    ksmId ? ksmDocs.read(ksmId, tx) : null,
    ksmId ? anggotaDocs.read(ksmId, tx) : null,
    sesiDocs.readMany(needs.sesi, tx),
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
    pinjamanDocs.readMany([...pinjamanIds], tx),
    kasLainDocs.readMany([...kasLainIds], tx),
    ksmId && needs.dokumen ? dokumenDocs.read(ksmId, tx) : null,
    ksmId && needs.kemitraan ? kemitraanDocs.read(ksmId, tx) : null,
    ksmId && needs.pelatihan ? pelatihanDocs.read(ksmId, tx) : null,
    ksmId && needs.kasPada ? loadBukuKas(ksmId, needs.kasPada, penghitungan, tx) : null,
  ]);
  const [lokasi, lkm, upkBulanan] = await Promise.all([
    needs.kelurahan ? wilayahDocs.read(needs.kelurahan, tx) : null,
    needs.lkm ? lkmDocs.read(needs.lkm, tx) : null,
    needs.upkBulanan
      ? upkBulananDocs.read(upkBulananId(needs.upkBulanan.lkm, needs.upkBulanan.bulan), tx)
      : null,
  ]);
  const [adaKota, target, verifikasi, bulanan, pemeriksaan] = await Promise.all([
    needs.target ? hasLokasi(needs.target.kota, tx) : false,
    needs.target ? targetDocs.read(areaTahunId(needs.target.tahun, needs.target.kota), tx) : null,
    needs.verifikasi
      ? verifikasiDocs.read(verifikasiId(needs.verifikasi.kota, needs.verifikasi.bulan), tx)
      : null,
    needs.verifikasi ? loadBulanan(needs.verifikasi.kota, needs.verifikasi.bulan, tx) : null,
    ksmId && needs.pemeriksaan ? pemeriksaanDocs.read(ksmId, tx) : null,
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
  const id = areaTahunId(Number(bulan.slice(0, 4)), kota);
  const [mark, rekap] = await Promise.all([basiDocs.read(id, tx), readRekap(id, tx)]);
  const isPending =
    mark !== null && mark.keadaan !== 'segar' && (mark.dari === null || mark.dari <= bulan);
  return isPending ? null : (rekap?.bulanan ?? null);
}
