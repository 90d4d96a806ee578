// Reads of Firestore, typed by the table of documents. The rules let people read only their own areas,
// and require the query to say so: every query names the areas of the claim.
import {
  collection,
  connectFirestoreEmulator,
  doc,
  getCount,
  getDoc,
  getDocs,
  getFirestore,
  query,
  where,
  type Firestore,
  type QueryConstraint,
} from 'firebase/firestore/lite';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { capaianId, KOLEKSI } from '../../../../functions/src/domain/basics/paths.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { upgrade, type Fields } from '../../../../functions/src/domain/basics/stored/stored.ts';
import type { DocumentOf, KoleksiTerbuka } from '../../../../functions/src/domain/documents.ts';
import { upgradesOf } from '../../../../functions/src/domain/upgrades.ts';
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import {
  isWithin,
  jenjangOf,
  type KodeWilayah,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import { getBackend } from '../../server/backend.ts';
import { readFault } from '../../server/fault.ts';

/** Firestore's limit on the number of values in one `in` filter. */
const IN_MAX = 30;

let connecting: Promise<Firestore> | null = null;

/** Connected once, however many reads begin together. */
function db(): Promise<Firestore> {
  connecting ??= connect().catch((error: unknown) => {
    connecting = null;
    throw error;
  });
  return connecting;
}

async function connect(): Promise<Firestore> {
  const { app, config } = await getBackend();
  const firestore = getFirestore(app);
  if (config.emulator) {
    const { host, port } = config.emulator.firestore;
    connectFirestoreEmulator(firestore, host, port);
  }
  return firestore;
}

// The server alone writes documents, and it parsed them. They are brought to this version, and not parsed
// again, to keep all the schemas off the phone.
function read<K extends KoleksiTerbuka>(koleksi: K, stored: Fields): DocumentOf<K> | null {
  return upgrade(upgradesOf(koleksi), stored) as DocumentOf<K> | null;
}

export async function run<K extends KoleksiTerbuka>(
  koleksi: K,
  constraints: readonly QueryConstraint[],
): Promise<DocumentOf<K>[]> {
  const found = await getDocs(query(collection(await db(), KOLEKSI[koleksi]), ...constraints));
  return found.docs.flatMap((it) => read(koleksi, it.data()) ?? []);
}

/** Filters that together name the areas of a person: one per level of area and per 30 areas. */
function areaFilters({ wilayah }: Klaim): readonly (readonly QueryConstraint[])[] {
  const byLevel = Map.groupBy(wilayah, jenjangOf);
  if (byLevel.has('nasional')) return [[]];
  return [...byLevel].flatMap(([level, codes]) =>
    Array.from({ length: Math.ceil(codes.length / IN_MAX) }, (_, n) => [
      where(`wilayah.${level}`, 'in', codes.slice(n * IN_MAX, (n + 1) * IN_MAX)),
    ]),
  );
}

/** The answers of one query per filter are merged. */
export async function runInAreas<K extends KoleksiTerbuka>(
  koleksi: K,
  klaim: Klaim,
  ...constraints: readonly QueryConstraint[]
): Promise<DocumentOf<K>[]> {
  const queries = areaFilters(klaim).map((area) => run(koleksi, [...area, ...constraints]));
  return (await Promise.all(queries)).flat();
}

/** How many documents of the person's areas fit. */
export async function countInAreas(
  koleksi: KoleksiTerbuka,
  klaim: Klaim,
  ...constraints: readonly QueryConstraint[]
): Promise<number> {
  const counts = areaFilters(klaim).map(async (area) => {
    const found = query(collection(await db(), KOLEKSI[koleksi]), ...area, ...constraints);
    return (await getCount(found)).data().count;
  });
  return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
}

/** The filter that proves to the rules that a group's records are the person's to read. */
export function withinArea(klaim: Klaim, kode: KodeWilayah): QueryConstraint[] {
  const area = klaim.wilayah.find((it) => isWithin(kode, it));
  if (area === undefined) return [];
  const jenjang = jenjangOf(area);
  return jenjang === 'nasional' ? [] : [where(`wilayah.${jenjang}`, '==', area)];
}

export async function get<K extends KoleksiTerbuka>(
  koleksi: K,
  id: string,
): Promise<DocumentOf<K> | null> {
  const found = await getDoc(doc(await db(), KOLEKSI[koleksi], id));
  return found.exists() ? read(koleksi, found.data()) : null;
}

/** A month of a group; null also where the group was elsewhere then, in an area that is not the person's. */
export async function getMonth(ksmId: KsmId, bulan: Bulan): Promise<DocumentOf<'capaian'> | null> {
  return get('capaian', capaianId(ksmId, bulan)).catch((error: unknown) => {
    if (readFault(error).kind === 'refused') return null;
    throw error;
  });
}
