// Reads of Firestore, typed by the table of documents. The rules let people read only their own areas,
// and require the query to say so: every query names the areas of the claim.
import {
  collection,
  connectFirestoreEmulator,
  doc,
  documentId,
  getCount,
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
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { capaianId, KOLEKSI } from '../../../../functions/src/domain/basics/paths.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import { readStored, type Fields } from '../../../../functions/src/domain/basics/stored/stored.ts';
import type { DocumentOf } from '../../../../functions/src/domain/documents.ts';
import { upgradesOf } from '../../../../functions/src/domain/basics/stored/upgrades.ts';
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import {
  isWithin,
  jenjangOf,
  type KodeWilayah,
} from '../../../../functions/src/domain/basics/wilayah.ts';
import { getBackend } from '../../server/backend.ts';
import { readFault } from '../../server/fault.ts';
import type { Reader } from '../source/reader.ts';
import { SCHEMAS, type KoleksiHalaman } from './schemas.ts';

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

/** A document that must be there to go on and does not fit its schema. The page says that the answer is unreadable. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

/** Whose areas a query names, and where what could not be read is noted, as `koleksi/id`. */
type Noting = Pick<Reader, 'unread'>;

// The server parsed what it wrote, but another version of it may have, or nobody: what this page shows is
// what its own schemas say.
function read<K extends KoleksiHalaman>(
  { unread }: Noting,
  koleksi: K,
  { id, stored }: { readonly id: string; readonly stored: Fields },
): DocumentOf<K> | null {
  const found = readStored(SCHEMAS[koleksi], upgradesOf(koleksi), stored);
  if (found.ok) return found.data as DocumentOf<K>;
  unread.add(`${koleksi}/${id}`);
  return null;
}

export interface Found<T> {
  /** Those that could be read. */
  readonly rows: readonly T[];
  /** How many the server found. */
  readonly size: number;
  /** Id of the last of these; undefined: there was none. */
  readonly last: string | undefined;
}

/** A page of a list: what could not be read is left out, noted and counted. */
export async function runPage<K extends KoleksiHalaman>(
  reader: Noting,
  koleksi: K,
  constraints: readonly QueryConstraint[],
): Promise<Found<DocumentOf<K>>> {
  const { docs } = await getDocs(query(collection(await db(), KOLEKSI[koleksi]), ...constraints));
  const rows = docs.flatMap((it) => read(reader, koleksi, { id: it.id, stored: it.data() }) ?? []);
  return { rows, size: docs.length, last: docs.at(-1)?.id };
}

/** What could not be read is left out and noted. */
export async function run<K extends KoleksiHalaman>(
  reader: Noting,
  koleksi: K,
  constraints: readonly QueryConstraint[],
): Promise<readonly DocumentOf<K>[]> {
  return (await runPage(reader, koleksi, constraints)).rows;
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

/** The one filter that names all areas of a person; null: it takes several queries. */
export function areasAtOnce({ klaim }: Reader): readonly QueryConstraint[] | null {
  const [filter, ...more] = areaFilters(klaim);
  return filter !== undefined && more.length === 0 ? filter : null;
}

/** By how many queries a person's areas are asked for. */
export function areaQueries({ klaim }: Reader): number {
  return areaFilters(klaim).length;
}

/** A page by id of one of them, after the document of the id `after` (null: from the first). */
export function runPageOfArea<K extends KoleksiHalaman>(
  reader: Reader,
  koleksi: K,
  at: { readonly query: number; readonly after: string | null; readonly size: number },
  ...constraints: readonly QueryConstraint[]
): Promise<Found<DocumentOf<K>>> {
  return runPage(reader, koleksi, [
    ...(areaFilters(reader.klaim)[at.query] ?? []),
    ...constraints,
    orderBy(documentId()),
    ...(at.after === null ? [] : [where(documentId(), '>', at.after)]),
    limit(at.size),
  ]);
}

/** All of the person's areas, in pages of `size`. */
export async function allInAreas<K extends KoleksiHalaman>(
  reader: Reader,
  koleksi: K,
  size: number,
  ...constraints: readonly QueryConstraint[]
): Promise<DocumentOf<K>[]> {
  const all: DocumentOf<K>[] = [];
  for (let query = 0; query < areaQueries(reader); query += 1) {
    let after: string | null = null;
    do {
      const at = { query, after, size };
      const page: Found<DocumentOf<K>> = await runPageOfArea(reader, koleksi, at, ...constraints);
      all.push(...page.rows);
      after = page.size === size ? (page.last ?? null) : null;
    } while (after !== null);
  }
  return all;
}

/** The answers of one query per filter are merged. */
export async function runInAreas<K extends KoleksiHalaman>(
  reader: Reader,
  koleksi: K,
  ...constraints: readonly QueryConstraint[]
): Promise<DocumentOf<K>[]> {
  const queries = areaFilters(reader.klaim).map((area) =>
    run(reader, koleksi, [...area, ...constraints]),
  );
  return (await Promise.all(queries)).flat();
}

/** How many documents fit. */
export async function count(
  koleksi: KoleksiHalaman,
  constraints: readonly QueryConstraint[],
): Promise<number> {
  const found = query(collection(await db(), KOLEKSI[koleksi]), ...constraints);
  return (await getCount(found)).data().count;
}

/** How many of the person's areas fit. */
export async function countInAreas(
  { klaim }: Reader,
  koleksi: KoleksiHalaman,
  ...constraints: readonly QueryConstraint[]
): Promise<number> {
  const counts = areaFilters(klaim).map((area) => count(koleksi, [...area, ...constraints]));
  return (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
}

/** The filter that proves to the rules that a group's records are the person's to read. */
export function withinArea(klaim: Klaim, kode: KodeWilayah): QueryConstraint[] {
  const area = klaim.wilayah.find((it) => isWithin(kode, it));
  if (area === undefined) return [];
  const jenjang = jenjangOf(area);
  return jenjang === 'nasional' ? [] : [where(`wilayah.${jenjang}`, '==', area)];
}

/** Null: there is none. One that cannot be read is thrown: a group without members is not one whose list is broken. */
export async function get<K extends KoleksiHalaman>(
  koleksi: K,
  id: string,
): Promise<DocumentOf<K> | null> {
  const found = await getDoc(doc(await db(), KOLEKSI[koleksi], id));
  if (!found.exists()) return null;
  const data = read({ unread: new Set() }, koleksi, { id, stored: found.data() });
  if (data === null) throw new UnreadableDocument(`${koleksi}/${id}`);
  return data;
}

/** The same where the page goes on without it: noted, and null. */
export async function getNoted<K extends KoleksiHalaman>(
  { unread }: Noting,
  koleksi: K,
  id: string,
): Promise<DocumentOf<K> | null> {
  return get(koleksi, id).catch((error: unknown) => {
    if (!(error instanceof UnreadableDocument)) throw error;
    unread.add(error.message);
    return null;
  });
}

/**
 * Whether none of what could not be read before can be read now: then it is noted again, and what was kept beside it
 * is as good as it was.
 */
export async function stillUnread(reader: Noting, before: readonly string[]): Promise<boolean> {
  const now: Noting = { unread: new Set() };
  await Promise.all(
    before.map(async (it) => {
      const [koleksi = '', id = ''] = it.split('/');
      if (!(koleksi in SCHEMAS)) return;
      await getNoted(now, koleksi as KoleksiHalaman, id).catch((error: unknown) => {
        // It lies elsewhere by now.
        if (readFault(error).kind !== 'refused') throw error;
      });
    }),
  );
  if (before.some((it) => !now.unread.has(it))) return false;
  for (const it of before) reader.unread.add(it);
  return true;
}

/** A month of a group; null also where the group was elsewhere then, in an area that is not the person's. */
export async function getMonth(
  reader: Noting,
  ksmId: KsmId,
  bulan: Bulan,
): Promise<DocumentOf<'capaian'> | null> {
  return getNoted(reader, 'capaian', capaianId(ksmId, bulan)).catch((error: unknown) => {
    if (readFault(error).kind === 'refused') return null;
    throw error;
  });
}
