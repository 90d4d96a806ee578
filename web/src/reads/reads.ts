// What the pages read of the server's records, and the copies they keep of it. The rules let a person
// read their own areas only, and want the query to say so: every query names the areas of the claim.
import {
  collection,
  connectFirestoreEmulator,
  doc,
  getDoc,
  getDocs,
  getFirestore,
  limit,
  orderBy,
  query,
  where,
  type Firestore,
  type QueryConstraint,
} from 'firebase/firestore/lite';
import type { DaftarAnggota } from '../../../functions/src/domain/anggota.ts';
import type { CapaianKsm } from '../../../functions/src/domain/capaian-ksm.ts';
import type { Ksm } from '../../../functions/src/domain/ksm.ts';
import { KOLEKSI, type Koleksi } from '../../../functions/src/domain/paths.ts';
import type { Klaim } from '../../../functions/src/domain/peran.ts';
import { BELUM_LUNAS, type Pinjaman } from '../../../functions/src/domain/pinjaman.ts';
import type { Sesi } from '../../../functions/src/domain/sesi.ts';
import { addMonths, monthOf, type Tanggal } from '../../../functions/src/domain/tanggal.ts';
import {
  isWithin,
  jenjangOf,
  type LokasiProgram,
  type Wilayah,
} from '../../../functions/src/domain/wilayah.ts';
import { getBackend } from '../backend.ts';
import type { GroupData } from '../ksm/group-data.ts';
import { readCopy, writeCopies, writeCopy } from '../storage/copies.ts';

/** Firestore's limit of values in one `in`. */
const IN_MAX = 30;
const SESSIONS_SHOWN = 8;
const MONTHS_SHOWN = 13;

export interface Reader {
  readonly uid: string;
  readonly klaim: Klaim;
}

/** A group as the list shows it. */
export interface ListedKsm {
  readonly ksm: Ksm;
  readonly capaian: CapaianKsm | null;
}

let firestore: Firestore | null = null;

async function db(): Promise<Firestore> {
  if (firestore !== null) return firestore;
  const { app, config } = await getBackend();
  const connected = getFirestore(app);
  if (config.emulator) {
    const { host, port } = config.emulator.firestore;
    connectFirestoreEmulator(connected, host, port);
  }
  firestore = connected;
  return connected;
}

// Documents are written by the server alone, which parsed them; they are not parsed again here, to
// keep the schemas of everything off the phone.
async function run<T>(koleksi: Koleksi, constraints: readonly QueryConstraint[]): Promise<T[]> {
  const found = await getDocs(query(collection(await db(), KOLEKSI[koleksi]), ...constraints));
  return found.docs.map((it) => it.data() as T);
}

/** One query per level of area and per 30 areas, answers put together. */
async function runInAreas<T>(
  koleksi: Koleksi,
  klaim: Klaim,
  ...constraints: readonly QueryConstraint[]
): Promise<T[]> {
  const byLevel = new Map<keyof Wilayah, string[]>();
  for (const kode of klaim.wilayah) {
    const jenjang = jenjangOf(kode);
    if (jenjang === 'nasional') return run<T>(koleksi, constraints);
    byLevel.set(jenjang, [...(byLevel.get(jenjang) ?? []), kode]);
  }
  const queries: Promise<T[]>[] = [];
  for (const [level, codes] of byLevel) {
    for (let at = 0; at < codes.length; at += IN_MAX) {
      const some = codes.slice(at, at + IN_MAX);
      queries.push(run<T>(koleksi, [where(`wilayah.${level}`, 'in', some), ...constraints]));
    }
  }
  return (await Promise.all(queries)).flat();
}

/** The filter that proves to the rules that a group's records are the person's to read. */
function withinArea(klaim: Klaim, kelurahan: string): QueryConstraint[] {
  const kode = klaim.wilayah.find((area) => isWithin(kelurahan, area));
  if (kode === undefined) return [];
  const jenjang = jenjangOf(kode);
  return jenjang === 'nasional' ? [] : [where(`wilayah.${jenjang}`, '==', kode)];
}

async function get<T>(koleksi: Koleksi, id: string): Promise<T | null> {
  const found = await getDoc(doc(await db(), KOLEKSI[koleksi], id));
  return found.exists() ? (found.data() as T) : null;
}

/**
 * Groups of the person's areas with their newest evaluation. For somebody who records, all that the
 * session forms need comes along, so that each of them opens later without a network.
 */
export async function fetchKsmList(
  { uid, klaim }: Reader,
  hariIni: Tanggal,
  withMembers: boolean,
): Promise<ListedKsm[]> {
  const bulan = monthOf(hariIni);
  const [ksm, sekarang, sebelum, anggota, pinjaman] = await Promise.all([
    runInAreas<Ksm>('ksm', klaim),
    runInAreas<CapaianKsm>('capaian', klaim, where('bulan', '==', bulan)),
    // Early in a month the night's computation may not have come yet.
    runInAreas<CapaianKsm>('capaian', klaim, where('bulan', '==', addMonths(bulan, -1))),
    withMembers ? runInAreas<DaftarAnggota>('anggota', klaim) : [],
    withMembers
      ? runInAreas<Pinjaman>('pinjaman', klaim, where('berlakuSampai', '==', BELUM_LUNAS))
      : [],
  ]);
  const newest = new Map([...sebelum, ...sekarang].map((it) => [it.ksmId, it]));
  const listed = ksm
    .map((it) => ({ ksm: it, capaian: newest.get(it.id) ?? null }))
    .toSorted((a, b) => a.ksm.nama.localeCompare(b.ksm.nama, 'id'));
  const copies = new Map<string, unknown>([['daftar', listed]]);
  if (withMembers) {
    const members = new Map(anggota.map((it) => [it.ksmId, it.anggota]));
    for (const it of listed) {
      const { id } = it.ksm;
      const before = await readCopy<GroupData>(uid, `ksm/${id}`);
      const data: GroupData = {
        ksm: { ...it.ksm, kelurahan: it.ksm.wilayah.kelurahan },
        anggota: members.get(id) ?? [],
        pinjaman: pinjaman.filter((p) => p.ksmId === id && !p.dibatalkan),
        capaian: it.capaian === null ? [] : withOlder(it.capaian, before?.capaian ?? []),
        sesi: before?.sesi ?? null,
        readAt: Date.now(),
      };
      copies.set(`ksm/${id}`, data);
    }
  }
  await writeCopies(uid, copies);
  return listed;
}

function withOlder(newest: CapaianKsm, older: readonly CapaianKsm[]): CapaianKsm[] {
  return [newest, ...older.filter((it) => it.bulan < newest.bulan)];
}

/**
 * One group with everything its page shows; null when there is no such group (any more). Sessions and
 * loans say what members pay and owe: they come only to those who may know the members.
 */
export async function fetchGroup(
  { uid, klaim }: Reader,
  ksmId: string,
  withMembers: boolean,
): Promise<GroupData | null> {
  const readAt = Date.now();
  const ksm = await get<Ksm>('ksm', ksmId);
  if (ksm === null) return null;
  const { kelurahan } = ksm.wilayah;
  const ofGroup = [where('ksmId', '==', ksmId), ...withinArea(klaim, kelurahan)];
  const [anggota, pinjaman, capaian, sesi] = await Promise.all([
    withMembers ? get<DaftarAnggota>('anggota', ksmId) : null,
    withMembers
      ? run<Pinjaman>('pinjaman', [...ofGroup, where('berlakuSampai', '==', BELUM_LUNAS)])
      : [],
    run<CapaianKsm>('capaian', [...ofGroup, orderBy('bulan', 'desc'), limit(MONTHS_SHOWN)]),
    withMembers
      ? run<Sesi>('sesi', [...ofGroup, orderBy('tanggal', 'desc'), limit(SESSIONS_SHOWN)])
      : [],
  ]);
  const data: GroupData = {
    ksm: { ...ksm, kelurahan },
    anggota: anggota?.anggota ?? [],
    pinjaman: pinjaman.filter((p) => !p.dibatalkan),
    capaian,
    sesi: withMembers ? sesi.filter((s) => !s.dibatalkan) : null,
    readAt,
  };
  await writeCopy(uid, `ksm/${ksmId}`, data);
  return data;
}

/** Programme locations in the person's areas, by code. */
export async function fetchLokasi({ uid, klaim }: Reader): Promise<LokasiProgram[]> {
  const lokasi = (await runInAreas<LokasiProgram>('wilayah', klaim)).toSorted((a, b) =>
    a.kode.localeCompare(b.kode),
  );
  await writeCopy(uid, 'lokasi', lokasi);
  return lokasi;
}
