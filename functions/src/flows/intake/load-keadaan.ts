// Reads what a decision needs to see, all inside the transaction that will write it.
// Long, since one table says of every need how it is read.
import {
  type DocumentKind,
  type DocumentReference,
  type Transaction,
} from '../../adapters/firestore/documents/document-kind.ts';
import { gather, type Gathered } from '../../adapters/firestore/documents/gather.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listSesi } from '../../adapters/firestore/buku-ksm.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { hasLokasi } from '../../adapters/firestore/wilayah.ts';
import { BELUM_LUNAS } from '../../domain/records/money/pinjaman.ts';
import { linkedIds, type Anggota } from '../../domain/records/anggota.ts';
import { saldoAwalId } from '../../domain/records/money/saldo-awal.ts';
import type { Sesi } from '../../domain/records/sesi.ts';
import { kodeOf } from '../../domain/submissions/decide.ts';
import { ksmIdOf } from '../../domain/submissions/jenis.ts';
import { HARI } from '../../domain/submissions/hari.ts';
import { todayIn } from '../../domain/basics/local-date.ts';
import type { Kiriman } from '../../domain/submissions/kiriman.ts';
import { areaTahunId, upkBulananId, verifikasiId } from '../../domain/basics/paths.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import type { Klaim } from '../../domain/access/peran.ts';
import type { Keadaan, KeadaanOf } from '../../domain/submissions/keadaan.ts';
import { needsOf, type Kebutuhan } from '../../domain/submissions/needs.ts';
import type { BulanKota } from '../../domain/quick-status/recap/rekap-kota.ts';
import {
  addDays,
  monthEnd,
  monthStart,
  yearOf,
  type Bulan,
  type Tanggal,
} from '../../domain/basics/tanggal.ts';
import {
  balanceId,
  loadBuku,
  loadBukuGanda,
  loadBukuSebelum,
  loadBukuSejak,
  loadBukuTabungan,
  loadSesiOn,
  startBukuKas,
  type KasBook,
} from './load-buku.ts';
import { loadPengganti } from './load-pengganti.ts';
import { loadGerbang } from '../gates/load-gerbang.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { KasLainId, KsmId, Uid } from '../../domain/basics/identitas.ts';

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
  /** What `refsAhead` names, read. */
  readonly known: Gathered;
  readonly tx: Transaction;
}

/** The transaction in which everything is read, and what several needs share. */
interface Reading {
  /** Id of the group; null where there is none, and then nothing of a group is read. */
  readonly ksmId: KsmId | null;
  readonly penghitungan: Penghitungan | null;
  readonly known: Gathered;
  /** The sessions that the submission asks for. */
  readonly sesi: readonly Sesi[];
  readonly bukuKas: KasBook | null;
  readonly tx: Transaction;
}

const asKsm = (id: KasLainId) => id as string as KsmId;

type Ahead = {
  readonly [N in keyof Kebutuhan]?: (
    asked: Kebutuhan[N],
    ksmId: KsmId | null,
  ) => readonly DocumentReference[];
};

const ofGroup =
  (kind: { ref(id: KsmId): DocumentReference }) => (asked: boolean, ksmId: KsmId | null) =>
    asked && ksmId ? [kind.ref(ksmId)] : [];

/** Documents that a need names by their ids: they are read in one call, before anything else. */
const AHEAD: Ahead = {
  ksm: ofGroup(docs.ksm),
  anggota: ofGroup(docs.anggota),
  dokumen: ofGroup(docs.dokumen),
  kemitraan: ofGroup(docs.kemitraan),
  pelatihan: ofGroup(docs.pelatihan),
  pemeriksaan: ofGroup(docs.pemeriksaan),
  penyelesaian: (ids) => ids.map((id) => docs.riwayat.ref(id)),
  sesi: (ids) => ids.map((id) => docs.sesi.ref(id)),
  pinjaman: (ids) => ids.map((id) => docs.pinjaman.ref(id)),
  // Each with the group that may have its id: there, the opening balance of the group lies.
  kasLain: (ids) => ids.flatMap((id) => [docs.kasLain.ref(id), docs.ksm.ref(asKsm(id))]),
  bukuKas: (per, ksmId) => (per && ksmId ? [docs.capaian.ref(balanceId(ksmId, per))] : []),
  ksmLain: (id) => (id ? [docs.ksm.ref(id), docs.anggota.ref(id)] : []),
  lokasi: (kelurahan) => [docs.wilayah.ref(kelurahan)],
  lkm: (id) => [docs.lkm.ref(id)],
  upkBulanan: ({ lkm, bulan }) => [docs.upkBulanan.ref(upkBulananId(lkm, bulan))],
  target: ({ kota, tahun }) => [docs.target.ref(areaTahunId(tahun, kota))],
  verifikasi: ({ kota, bulan }) => [docs.verifikasi.ref(verifikasiId(kota, bulan))],
  ujiPetik: ({ kota, bulan }) => [docs.ujiPetik.ref(verifikasiId(kota, bulan))],
  ksmUji: ({ ksmId }) => [docs.ksm.ref(ksmId)],
  bulanan: ({ kota, bulan }) => {
    const id = areaTahunId(yearOf(bulan), kota);
    return [docs.basi.ref(id), docs.rekap.ref(id)];
  },
};

/** What a submission needs to see and names itself. */
export function refsAhead(kiriman: Kiriman): readonly DocumentReference[] {
  const ksmId = ksmIdOf(kiriman);
  const needs: Partial<Kebutuhan> = needsOf<Kiriman>(kiriman);
  return entriesOf(needs).flatMap(([need, asked]) => aheadOf(need, asked, ksmId));
}

function aheadOf<N extends keyof Kebutuhan>(
  need: N,
  asked: Kebutuhan[N],
  ksmId: KsmId | null,
): readonly DocumentReference[] {
  return AHEAD[need]?.(asked, ksmId) ?? [];
}

function entriesOf(needs: Partial<Kebutuhan>) {
  return Object.entries(needs) as [keyof Kebutuhan, Kebutuhan[keyof Kebutuhan]][];
}

type Loaders = {
  readonly [N in keyof Kebutuhan]: (
    asked: Kebutuhan[N],
    reading: Reading,
  ) => Promise<Keadaan[N]> | Keadaan[N];
};

/** How each need is answered: one entry per need. */
const LOADERS: Loaders = {
  ksm: (asked, { ksmId, known }) => (asked && ksmId ? known.of(docs.ksm, ksmId) : null),
  anggota: (asked, { ksmId, known }) => (asked && ksmId ? known.of(docs.anggota, ksmId) : null),
  dokumen: (asked, { ksmId, known }) => (asked && ksmId ? known.of(docs.dokumen, ksmId) : null),
  kemitraan: (asked, { ksmId, known }) => (asked && ksmId ? known.of(docs.kemitraan, ksmId) : null),
  pelatihan: (asked, { ksmId, known }) => (asked && ksmId ? known.of(docs.pelatihan, ksmId) : null),
  pemeriksaan: (asked, { ksmId, known }) =>
    asked && ksmId ? known.of(docs.pemeriksaan, ksmId) : null,
  penyelesaian: (ids, { known }) => ids.flatMap((id) => known.of(docs.riwayat, id) ?? []),
  sesi: (_, { sesi }) => sesi,
  sesiPada: (tanggal, { ksmId, bukuKas, tx }) =>
    tanggal && ksmId ? loadSesiOn(tanggal, ksmId, bukuKas, tx) : [],
  pinjaman(ids, { ksmId, sesi, known, tx }) {
    const id = ksmId && saldoAwalId(ksmId);
    const opening = id && known.has(docs.kasLain, id) ? known.of(docs.kasLain, id)?.awal : null;
    const brought = sesi.flatMap((s) => [
      ...s.pembayaran.map((p) => p.pinjaman),
      ...s.pinjamanBaru,
    ]);
    return readAlso(docs.pinjaman, [...ids, ...brought, ...(opening?.pinjaman ?? [])], known, tx);
  },
  async pinjamanUpk(asked, { ksmId, tx }) {
    const all = asked && ksmId ? await listPinjaman(ksmId, null, tx) : [];
    return all.filter((p) => p.sumber === 'upk');
  },
  pinjamanTerbuka: (asked, { ksmId, tx }) =>
    asked && ksmId ? listPinjaman(ksmId, BELUM_LUNAS, tx) : [],
  kasLain(ids, { sesi, known, tx }) {
    const brought = sesi.flatMap((s) => s.kasLain);
    return readAlso(docs.kasLain, [...ids, ...brought], known, tx);
  },
  bukuKas: (_, { bukuKas }) => bukuKas && bukuKas.buku,
  bukuSebelum: (tanggal, { ksmId, tx }) =>
    tanggal && ksmId ? loadBukuSebelum(tanggal, ksmId, tx) : null,
  bukuSejak: (tanggal, { ksmId, tx }) =>
    tanggal && ksmId ? loadBukuSejak(tanggal, ksmId, tx) : null,
  bukuGanda: (pengganti, { ksmId, tx }) =>
    pengganti && ksmId ? loadBukuGanda(ksmId, pengganti, tx) : null,
  bukuTabungan: (asked, { ksmId, known, tx }) =>
    asked && ksmId
      ? loadBukuTabungan(asked, known.of(docs.ksm, ksmId)?.saldoAwal ?? null, ksmId, tx)
      : null,
  ksmLain(id, { known }) {
    const ksm = id && known.of(docs.ksm, id);
    const anggota = id && known.of(docs.anggota, id);
    return ksm && anggota ? { ksm, anggota } : null;
  },
  async linkedKsm(asked, { ksmId, known, tx }) {
    if (!ksmId || asked.length === 0) return [];
    const all = known.of(docs.anggota, ksmId)?.anggota ?? [];
    const bentuk = asked === 'pendiri' ? known.of(docs.ksm, ksmId)?.tanggalBentuk : null;
    const isAsked = (a: Anggota) =>
      asked === 'pendiri' ? a.tanggalMasuk === bentuk : asked.includes(a.id);
    const ids = linkedIds(all.filter(isAsked));
    const [groups, lists] = await Promise.all([
      readAlso(docs.ksm, ids, known, tx),
      readAlso(docs.anggota, ids, known, tx),
    ]);
    return groups.flatMap((ksm) => {
      const anggota = lists.find((it) => it.ksmId === ksm.id);
      return anggota ? [{ ksm, anggota }] : [];
    });
  },
  bukuAnggota: (asked, { ksmId, tx }) => (asked && ksmId ? loadBuku(ksmId, tx) : null),
  gerbang: (sejak, { ksmId, tx }) => ksmId && loadGerbang(ksmId, sejak, tx),
  lokasi: (kelurahan, { known }) => known.of(docs.wilayah, kelurahan),
  lkm: (id, { known }) => known.of(docs.lkm, id),
  upkBulanan: ({ lkm, bulan }, { known }) => known.of(docs.upkBulanan, upkBulananId(lkm, bulan)),
  adaKota: (kota) => hasLokasi(kota),
  target: ({ kota, tahun }, { known }) => known.of(docs.target, areaTahunId(tahun, kota)),
  verifikasi: ({ kota, bulan }, { known }) => known.of(docs.verifikasi, verifikasiId(kota, bulan)),
  bulanan: ({ kota, bulan }, { known }) => findBulanan(kota, bulan, known),
  ujiPetik: ({ kota, bulan }, { known }) => known.of(docs.ujiPetik, verifikasiId(kota, bulan)),
  async ksmUji({ ksmId, bulan }, { known, tx }) {
    const ksm = known.of(docs.ksm, ksmId);
    return (
      ksm && {
        ksm,
        sesi: await listSesi(ksmId, addDays(monthStart(bulan), -1), monthEnd(bulan), tx),
      }
    );
  },
};

/** Those that are there, in the given order; what is not known yet is read. */
async function readAlso<T, I extends string>(
  kind: DocumentKind<T, I>,
  ids: readonly I[],
  known: Gathered,
  tx: Transaction,
): Promise<T[]> {
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => !known.has(kind, id));
  const all =
    missing.length === 0
      ? known
      : await gather(
          missing.map((id) => kind.ref(id)),
          tx,
          known,
        );
  return wanted.flatMap((id) => {
    const found = all.of(kind, id);
    return found === null ? [] : [found];
  });
}

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
  const { kiriman, sender, now, penghitungan, known, tx } = request;
  const needs: Partial<Kebutuhan> = needsOf<Kiriman>(kiriman);
  const sesi = await readAlso(docs.sesi, needs.sesi ?? [], known, tx);
  const ksmId = ksmIdOf(kiriman);
  const bukuKas = startBukuKas(needs, ksmId, { penghitungan, known, sesi, tx });
  const reading: Reading = { ksmId, penghitungan, known, sesi, bukuKas, tx };
  const loaded = await Promise.all(
    entriesOf(needs).map(([need, asked]) => loadOne(need, asked, reading)),
  );
  const read: Partial<Keadaan> = Object.fromEntries(loaded);
  const keadaan = {
    today: sender.today,
    klaim: sender.klaim,
    oleh: sender.uid,
    pada: now.toISOString(),
    urut: (penghitungan?.urut ?? 0) + 1,
    uang: penghitungan?.uang ?? 0,
    pengganti: await loadPengganti(read, tx),
    ksmBernomor: (needs.kasLain ?? []).filter((id) => known.raw(docs.ksm, asKsm(id)) !== undefined),
    ...read,
  } as KeadaanOf<K['jenis']>;
  const kode = kodeOf(kiriman, keadaan);
  return kode === null || HARI[kiriman.jenis] === 'laporan'
    ? keadaan
    : { ...keadaan, today: todayIn(kode, { ...sender, now }) };
}

/**
 * The months of a kab/kota as added up; null while a change of the month itself, or of an earlier one, is
 * waiting.
 */
async function findBulanan(
  kota: KodeKota,
  bulan: Bulan,
  known: Gathered,
): Promise<readonly BulanKota[] | null> {
  const id = areaTahunId(yearOf(bulan), kota);
  const mark = known.of(docs.basi, id);
  const isPending =
    mark !== null && mark.keadaan !== 'segar' && (mark.dari === null || mark.dari <= bulan);
  if (isPending) return null;
  const rekap = await known.ofIfFits(docs.rekap, id);
  return rekap?.bulanan ?? null;
}
