// Reads what a decision needs to see, all inside the transaction that will write it.
import type { Transaction } from '../../adapters/firestore/document-kind.ts';
import { docs } from '../../adapters/firestore/docs.ts';
import { listKasLain, listSesi, listSesiOn } from '../../adapters/firestore/buku-ksm.ts';
import { readCapaianBefore } from '../../adapters/firestore/capaian.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { hasLokasi } from '../../adapters/firestore/wilayah.ts';
import type { Sesi } from '../../domain/records/sesi.ts';
import { ksmIdOf } from '../../domain/submissions/jenis.ts';
import type { Kiriman } from '../../domain/submissions/kiriman.ts';
import { areaTahunId, upkBulananId, verifikasiId } from '../../domain/basics/paths.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import type { Klaim } from '../../domain/access/peran.ts';
import type { BukuKas, Keadaan, KeadaanOf } from '../../domain/submissions/keadaan.ts';
import { needsOf, type Kebutuhan } from '../../domain/submissions/needs.ts';
import type { BulanKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import { monthOf, type Bulan, type Tanggal, yearOf } from '../../domain/basics/tanggal.ts';
import { loadGerbang } from '../gates/load-gerbang.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { KsmId, Uid } from '../../domain/basics/identitas.ts';

/** The sender, the day, and the group's number for this submission. */
export interface Sender {
  readonly uid: Uid;
  readonly klaim: Klaim;
  readonly today: Tanggal;
}

export interface KeadaanRequest<K extends Kiriman> {
  readonly kiriman: K;
  readonly sender: Sender;
  readonly now: Date;
  readonly penghitungan: Penghitungan | null;
  readonly tx: Transaction;
}

/** The transaction in which everything is read, and what several needs share. */
interface Reading {
  /** Id of the group; null where there is none, and then nothing of a group is read. */
  readonly ksmId: KsmId | null;
  readonly penghitungan: Penghitungan | null;
  /** The sessions that the submission asks for. */
  readonly sesi: Promise<readonly Sesi[]>;
  readonly tx: Transaction;
}

type Loaders = {
  readonly [N in keyof Kebutuhan]: (
    asked: Kebutuhan[N],
    reading: Reading,
  ) => Promise<Keadaan[N]> | Keadaan[N];
};

/** How each need is read: one entry per need. */
const LOADERS: Loaders = {
  ksm: (asked, { ksmId, tx }) => (asked && ksmId ? docs.ksm.read(ksmId, tx) : null),
  anggota: (asked, { ksmId, tx }) => (asked && ksmId ? docs.anggota.read(ksmId, tx) : null),
  dokumen: (asked, { ksmId, tx }) => (asked && ksmId ? docs.dokumen.read(ksmId, tx) : null),
  kemitraan: (asked, { ksmId, tx }) => (asked && ksmId ? docs.kemitraan.read(ksmId, tx) : null),
  pelatihan: (asked, { ksmId, tx }) => (asked && ksmId ? docs.pelatihan.read(ksmId, tx) : null),
  pemeriksaan: (asked, { ksmId, tx }) => (asked && ksmId ? docs.pemeriksaan.read(ksmId, tx) : null),
  sesi: (_, { sesi }) => sesi,
  sesiPada: (tanggal, { ksmId, tx }) => (tanggal && ksmId ? listSesiOn(ksmId, tanggal, tx) : []),
  async pinjaman(ids, { sesi, tx }) {
    const brought = (await sesi).flatMap((s) => [
      ...s.pembayaran.map((p) => p.pinjaman),
      ...s.pinjamanBaru,
    ]);
    return docs.pinjaman.readMany([...new Set([...ids, ...brought])], tx);
  },
  async kasLain(ids, { sesi, tx }) {
    const brought = (await sesi).flatMap((s) => s.kasLain);
    return docs.kasLain.readMany([...new Set([...ids, ...brought])], tx);
  },
  bukuKas: (per, reading) =>
    per && reading.ksmId ? loadBukuKas(per, reading.ksmId, reading) : null,
  gerbang: (sejak, { ksmId, tx }) => ksmId && loadGerbang(ksmId, sejak, tx),
  lokasi: (kelurahan, { tx }) => docs.wilayah.read(kelurahan, tx),
  lkm: (id, { tx }) => docs.lkm.read(id, tx),
  upkBulanan: ({ lkm, bulan }, { tx }) => docs.upkBulanan.read(upkBulananId(lkm, bulan), tx),
  adaKota: (kota, { tx }) => hasLokasi(kota, tx),
  target: ({ kota, tahun }, { tx }) => docs.target.read(areaTahunId(tahun, kota), tx),
  verifikasi: ({ kota, bulan }, { tx }) => docs.verifikasi.read(verifikasiId(kota, bulan), tx),
  bulanan: ({ kota, bulan }, { tx }) => loadBulanan(kota, bulan, tx),
};

async function loadOne<N extends keyof Kebutuhan>(
  need: N,
  asked: Kebutuhan[N],
  reading: Reading,
): Promise<readonly [N, Keadaan[N]]> {
  return [need, await LOADERS[need](asked, reading)];
}

/** Reads what the kind of submission asks for, all at once, and no more. */
export async function loadKeadaan<K extends Kiriman>(
  request: KeadaanRequest<K>,
): Promise<KeadaanOf<K['jenis']>> {
  const { kiriman, sender, now, penghitungan, tx } = request;
  const needs: Partial<Kebutuhan> = needsOf<Kiriman>(kiriman);
  const reading: Reading = {
    ksmId: ksmIdOf(kiriman),
    penghitungan,
    sesi: docs.sesi.readMany(needs.sesi ?? [], tx),
    tx,
  };
  const loaded = await Promise.all(
    (Object.entries(needs) as [keyof Kebutuhan, Kebutuhan[keyof Kebutuhan]][]).map(
      ([need, asked]) => loadOne(need, asked, reading),
    ),
  );
  return {
    today: sender.today,
    klaim: sender.klaim,
    oleh: sender.uid,
    pada: now.toISOString(),
    urut: (penghitungan?.urut ?? 0) + 1,
    uang: penghitungan?.uang ?? 0,
    ...Object.fromEntries(loaded),
  } as KeadaanOf<K['jenis']>;
}

/** The cash book from the last fully computed month: one balance and the records after it. */
async function loadBukuKas(
  per: Tanggal,
  ksmId: KsmId,
  { penghitungan, tx }: Reading,
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

/**
 * The months of a kab/kota as added up; null while a change of the month itself, or of an earlier one, is
 * waiting.
 */
async function loadBulanan(
  kota: KodeKota,
  bulan: Bulan,
  tx: Transaction,
): Promise<readonly BulanKota[] | null> {
  const id = areaTahunId(yearOf(bulan), kota);
  const [mark, rekap] = await Promise.all([docs.basi.read(id, tx), docs.rekap.readIfFits(id, tx)]);
  const isPending =
    mark !== null && mark.keadaan !== 'segar' && (mark.dari === null || mark.dari <= bulan);
  return isPending ? null : (rekap?.bulanan ?? null);
}
