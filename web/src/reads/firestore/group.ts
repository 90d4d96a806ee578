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
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { KOLEKSI } from '../../../../functions/src/domain/basics/paths.ts';
import type { DocumentOf, KoleksiTerbuka } from '../../../../functions/src/domain/documents.ts';
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import { BELUM_LUNAS, type Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import {
  addMonths,
  monthOf,
  type Bulan,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  isWithin,
  jenjangOf,
  type LokasiProgram,
  type Wilayah,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import { getBackend } from '../../server/backend.ts';
import { mergeBuku, type BukuKsm } from '../buku.ts';
import type { GroupData } from '../group-data.ts';
import type { KsmPlace, ListedKsm } from '../group-shapes.ts';
import { CHANGES_SHOWN, MONTHS_SHOWN } from '../list-max.ts';
import type { BerkasKsm } from '../berkas.ts';
import { readCopy, writeCopies, type Copy } from '../../state/copies.ts';
import { copyOf } from '../copies.ts';
import type { Reader } from '../reader.ts';
import type { Page } from '../use-older.ts';

/** Firestore's limit of values in one `in`. */
const IN_MAX = 30;
const SESSIONS_SHOWN = 8;
/** Read when somebody asks for a longer curve. */
const OLDER_MONTHS_SHOWN = 24;
/** A book of records is read as a whole again after this time, whatever its numbers say. */
const BUKU_MAX_AGE_MS = 30 * 86_400_000;

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
export async function run<K extends KoleksiTerbuka>(
  koleksi: K,
  constraints: readonly QueryConstraint[],
): Promise<DocumentOf<K>[]> {
  const found = await getDocs(query(collection(await db(), KOLEKSI[koleksi]), ...constraints));
  return found.docs.map((it) => it.data() as DocumentOf<K>);
}

/** One query per level of area and per 30 areas, answers put together. */
export async function runInAreas<K extends KoleksiTerbuka>(
  koleksi: K,
  klaim: Klaim,
  ...constraints: readonly QueryConstraint[]
): Promise<DocumentOf<K>[]> {
  const byLevel = new Map<keyof Wilayah, string[]>();
  for (const kode of klaim.wilayah) {
    const jenjang = jenjangOf(kode);
    if (jenjang === 'nasional') return run(koleksi, constraints);
    byLevel.set(jenjang, [...(byLevel.get(jenjang) ?? []), kode]);
  }
  const queries: Promise<DocumentOf<K>[]>[] = [];
  for (const [level, codes] of byLevel) {
    for (let at = 0; at < codes.length; at += IN_MAX) {
      const some = codes.slice(at, at + IN_MAX);
      queries.push(run(koleksi, [where(`wilayah.${level}`, 'in', some), ...constraints]));
    }
  }
  return (await Promise.all(queries)).flat();
}

/** The filter that proves to the rules that a group's records are the person's to read. */
export function withinArea(klaim: Klaim, kelurahan: string): QueryConstraint[] {
  const kode = klaim.wilayah.find((area) => isWithin(kelurahan, area));
  if (kode === undefined) return [];
  const jenjang = jenjangOf(kode);
  return jenjang === 'nasional' ? [] : [where(`wilayah.${jenjang}`, '==', kode)];
}

export async function get<K extends KoleksiTerbuka>(
  koleksi: K,
  id: string,
): Promise<DocumentOf<K> | null> {
  const found = await getDoc(doc(await db(), KOLEKSI[koleksi], id));
  return found.exists() ? (found.data() as DocumentOf<K>) : null;
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
    runInAreas('ksm', klaim),
    runInAreas('capaian', klaim, where('bulan', '==', bulan)),
    // Early in a month the night's computation may not have come yet.
    runInAreas('capaian', klaim, where('bulan', '==', addMonths(bulan, -1))),
    withMembers ? runInAreas('anggota', klaim) : [],
    withMembers ? runInAreas('pinjaman', klaim, where('berlakuSampai', '==', BELUM_LUNAS)) : [],
  ]);
  const newest = new Map([...sebelum, ...sekarang].map((it) => [it.ksmId, it]));
  const before = new Map(sebelum.map((it) => [it.ksmId, it]));
  const open = pinjaman.filter((it) => !it.dibatalkan);
  const listed = ksm
    .map((it): ListedKsm => {
      const capaian = newest.get(it.id) ?? null;
      return {
        ksm: it,
        capaian,
        sebelum: capaian?.bulan === bulan ? (before.get(it.id) ?? null) : null,
        pinjaman: withMembers ? open.filter((p) => p.ksmId === it.id) : null,
      };
    })
    .toSorted((a, b) => a.ksm.nama.localeCompare(b.ksm.nama, 'id'));
  if (withMembers) {
    const copies: [Copy<GroupData>, GroupData][] = [];
    const members = new Map(anggota.map((it) => [it.ksmId, it.anggota]));
    for (const it of listed) {
      const { id } = it.ksm;
      const kept = await readCopy(uid, copyOf('ksm', id));
      const data: GroupData = {
        ksm: { ...it.ksm, kelurahan: it.ksm.wilayah.kelurahan },
        anggota: members.get(id) ?? [],
        pinjaman: it.pinjaman ?? [],
        capaian: it.capaian === null ? [] : withOlder(it.capaian, kept?.capaian ?? []),
        sesi: kept?.sesi ?? null,
        readAt: Date.now(),
      };
      copies.push([copyOf('ksm', id), data]);
    }
    await writeCopies(uid, copies);
  }
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
  { klaim }: Reader,
  ksmId: string,
  withMembers: boolean,
): Promise<GroupData | null> {
  const readAt = Date.now();
  const ksm = await get('ksm', ksmId);
  if (ksm === null) return null;
  const { kelurahan } = ksm.wilayah;
  const ofGroup = [where('ksmId', '==', ksmId), ...withinArea(klaim, kelurahan)];
  const [anggota, pinjaman, capaian, sesi] = await Promise.all([
    withMembers ? get('anggota', ksmId) : null,
    withMembers ? run('pinjaman', [...ofGroup, where('berlakuSampai', '==', BELUM_LUNAS)]) : [],
    run('capaian', [...ofGroup, orderBy('bulan', 'desc'), limit(MONTHS_SHOWN)]),
    withMembers ? run('sesi', [...ofGroup, orderBy('tanggal', 'desc'), limit(SESSIONS_SHOWN)]) : [],
  ]);
  return {
    ksm: { ...ksm, kelurahan },
    anggota: anggota?.anggota ?? [],
    pinjaman: pinjaman.filter((p) => !p.dibatalkan),
    capaian,
    sesi: withMembers ? sesi.filter((s) => !s.dibatalkan) : null,
    readAt,
  };
}

/** Programme locations in the person's areas, by code. */
export async function fetchLokasi({ klaim }: Reader): Promise<LokasiProgram[]> {
  return (await runInAreas('wilayah', klaim)).toSorted((a, b) => a.kode.localeCompare(b.kode));
}

/**
 * Every session, loan and cash movement of a group. Read whole once; afterwards only what a submission
 * wrote since, which its number (`urut`) tells, so that an old correction comes along and nothing else.
 */
export async function fetchBuku({ uid, klaim }: Reader, ksm: KsmPlace): Promise<BukuKsm> {
  const copy = await readCopy(uid, copyOf('buku', ksm.id));
  const kept = copy !== undefined && Date.now() - copy.dibacaUtuh < BUKU_MAX_AGE_MS ? copy : null;
  const changed = [
    where('ksmId', '==', ksm.id),
    ...withinArea(klaim, ksm.kelurahan),
    ...(kept === null ? [] : [where('urut', '>', kept.urut)]),
  ];
  const readAt = Date.now();
  const [sesi, pinjaman, kasLain] = await Promise.all([
    run('sesi', changed),
    run('pinjaman', changed),
    run('kasLain', changed),
  ]);
  return mergeBuku(kept, { sesi, pinjaman, kasLain }, readAt);
}

/** Loans that the UPK gave to a group: all that its role may know of the group's money. */
export function fetchPinjamanUpk({ klaim }: Reader, ksm: KsmPlace): Promise<readonly Pinjaman[]> {
  return run('pinjaman', [
    where('ksmId', '==', ksm.id),
    where('sumber', '==', 'upk'),
    ...withinArea(klaim, ksm.kelurahan),
  ]);
}

/** Papers, partnerships and training of a group: three documents. */
export async function fetchBerkas(ksmId: string): Promise<BerkasKsm> {
  const readAt = Date.now();
  const [dokumen, kemitraan, pelatihan] = await Promise.all([
    get('dokumen', ksmId),
    get('kemitraan', ksmId),
    get('pelatihan', ksmId),
  ]);
  return {
    dokumen: dokumen?.dokumen ?? [],
    kemitraan: kemitraan?.kemitraan ?? [],
    pelatihan: pelatihan?.pelatihan ?? [],
    readAt,
  };
}

/** Months before `bulan`, newest first. */
export function fetchOlderMonths(
  { klaim }: Reader,
  ksm: KsmPlace,
  bulan: Bulan,
): Promise<CapaianKsm[]> {
  return run('capaian', [
    where('ksmId', '==', ksm.id),
    ...withinArea(klaim, ksm.kelurahan),
    where('bulan', '<', bulan),
    orderBy('bulan', 'desc'),
    limit(OLDER_MONTHS_SHOWN),
  ]);
}

/** Accepted changes of a group, newest first; `before` is the time of the last one already shown. */
export async function fetchRiwayat(
  { klaim }: Reader,
  ksm: KsmPlace,
  before: string | null,
): Promise<Page<RiwayatPerubahan>> {
  const found = await run('riwayat', [
    where('ksmId', '==', ksm.id),
    ...withinArea(klaim, ksm.kelurahan),
    orderBy('pada', 'desc'),
    ...(before === null ? [] : [where('pada', '<', before)]),
    limit(CHANGES_SHOWN),
  ]);
  return { rows: found, hasMore: found.length === CHANGES_SHOWN };
}
