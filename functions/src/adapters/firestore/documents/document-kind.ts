// Reading and writing one kind of document: its collection, its schema, its id, nothing else. Documents
// carry the version of their schema and are parsed when read (domain/basics/stored.ts); what does not fit
// is an error of its own, or, in a list of many, a row set aside.
import { AggregateField, type Query } from 'firebase-admin/firestore';
import type {
  DocumentData,
  DocumentReference,
  Firestore,
  Timestamp,
  Transaction,
  WriteBatch,
} from 'firebase-admin/firestore';
import { z } from 'zod/mini';
import { DOCUMENT_BYTES, sizeOfDocument } from '../../../domain/basics/stored/document-size.ts';
import { faultOf, type Fit } from '../../../domain/basics/stored/fit.ts';
import { KOLEKSI, type Koleksi } from '../../../domain/basics/paths.ts';
import { TERLALU_BESAR } from '../../../domain/recompute/tersisih.ts';
import { contentOf, readStored, toStored } from '../../../domain/basics/stored/stored.ts';
import { mendOf } from '../../../domain/quick-status/updates/mend.ts';
import { upgradesOf } from '../../../domain/basics/stored/upgrades.ts';
import { getDb } from '../../platform/firebase.ts';
import { countReads, countSearch, countWrites } from '../../platform/meter.ts';

export type { DocumentData, DocumentReference, Transaction };

/** A stored document that its schema refuses: permanent, so never retried. */
export class DocumentInvalid extends Error {
  override readonly name = 'DocumentInvalid';
  readonly unreadable: Unreadable;
  constructor(unreadable: Unreadable) {
    super(`${unreadable.koleksi}/${unreadable.id}: ${unreadable.fault}`);
    this.unreadable = unreadable;
  }
}

/** What was to be stored, and its own schema refuses: a fault of the program, and nothing was written. */
export class DocumentUnfit extends DocumentInvalid {}

/** A document that is larger than the database takes, or longer than its schema: nothing was written. */
export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
  readonly unreadable: Unreadable;
  constructor(document: Omit<Unreadable, 'fault'>) {
    super(`${document.koleksi}/${document.id}`);
    this.unreadable = { ...document, fault: TERLALU_BESAR };
  }
}

/** The document that cannot be read or written, whoever tries; null: the error is another. */
export function documentAtFault(error: unknown): Unreadable | null {
  return error instanceof DocumentInvalid || error instanceof DocumentTooLarge
    ? error.unreadable
    : null;
}

/** A stored document that its schema refuses: where it lies, whose it is as far as it says so, and why. */
export interface Unreadable {
  readonly koleksi: Koleksi;
  readonly id: string;
  readonly stored: DocumentData;
  /** Paths and codes, never a value. */
  readonly fault: string;
}

/** What a list holds that can be read, and what cannot. */
export interface Listed<T, I extends string = string> {
  readonly rows: readonly T[];
  readonly unreadable: readonly Unreadable[];
  /** Id of the last document, readable or not: where the next page begins. Null: there was none. */
  readonly last: I | null;
}

/** A list of nothing. */
export const NONE: Listed<never, never> = { rows: [], unreadable: [], last: null };

/** Several lists as one. */
export function allOf<T, I extends string = string>(lists: readonly Listed<T, I>[]): Listed<T, I> {
  return {
    rows: lists.flatMap((it) => it.rows),
    unreadable: lists.flatMap((it) => it.unreadable),
    last: lists.at(-1)?.last ?? null,
  };
}

/** Index entries that are billed as one read. */
const COUNTED_AT_ONCE = 1000;

/** Where a read happens: inside a transaction, or outside any. */
export type Reader = Transaction | Firestore;

/** What writes together with others: a transaction, or a commit without locks. */
interface Writer {
  set(ref: DocumentReference, data: DocumentData): unknown;
  delete(ref: DocumentReference): unknown;
}

/** `I`: the type of the document's id. */
export interface DocumentKind<T, I extends string = string> {
  readonly koleksi: Koleksi;
  ref(id: I): DocumentReference;
  /** A stored document as this version reads it; what does not fit is an error. */
  /** Null: it does not fit, and counts as none (domain/quick-status/updates/mend.ts). */
  parse(id: I, stored: DocumentData): T | null;
  read(id: I, reader?: Reader): Promise<T | null>;
  /** As `read`; a document that an older version wrote counts as none. */
  readIfFits(id: I, reader?: Reader): Promise<T | null>;
  readMany(ids: readonly I[], reader?: Reader): Promise<T[]>;
  /** What documents hold, unparsed: for derived data that is compared and replaced. */
  readRaw(ids: readonly I[], reader?: Reader): Promise<Map<string, DocumentData>>;
  list(build: (q: Query) => Query, reader?: Reader): Promise<T[]>;
  /** As `list`, of documents that stand for different owners: one that does not fit stops no other. */
  listReadable(build: (q: Query) => Query, reader?: Reader): Promise<Listed<T, I>>;
  /** How many documents fit; billed as one read for a thousand. */
  count(build: (q: Query) => Query): Promise<number>;
  /** A number of theirs, added up; billed as a count. */
  sum(build: (q: Query) => Query, field: string): Promise<number>;
  /** As `readMany`, likewise. */
  readManyReadable(ids: readonly I[]): Promise<Listed<T, I>>;
  set(data: T, writer?: Writer): Promise<void>;
  /** As `set`, if the document is still as it was read; null: if there is still none. */
  setUnchanged(data: T, seen: Timestamp | null, batch: WriteBatch): Promise<void>;
  remove(id: I, writer?: Writer): Promise<void>;
}

/** `idOf` null: every write is a new document under a random id. */
export function documentKind<S extends z.core.$ZodType>(
  koleksi: Koleksi,
  schema: S,
  idOf: ((data: z.core.output<S>) => string) | null,
): DocumentKind<z.core.output<S>> {
  const upgrades = upgradesOf(koleksi);
  const mend = mendOf(koleksi);
  // What says that it is another document would be taken for that one, and written over it.
  const readAs = (id: string, stored: DocumentData): Fit<z.core.output<S>> => {
    const fitted = readStored(schema, upgrades, stored);
    const isAnother = fitted.ok && idOf !== null && idOf(fitted.data) !== id;
    return isAnother ? { ok: false, fault: 'id mismatch' } : fitted;
  };
  const parse = (id: string, stored: DocumentData): z.core.output<S> | null => {
    const fitted = readAs(id, stored);
    if (fitted.ok) return fitted.data;
    if (mend === null) throw new DocumentInvalid({ koleksi, id, stored, fault: fitted.fault });
    const mended = z.safeParse(schema, mend(id, contentOf(stored)));
    return mended.success ? mended.data : null;
  };
  const sort = (found: readonly { readonly id: string; readonly stored: DocumentData }[]) => {
    const rows: z.core.output<S>[] = [];
    const unreadable: Unreadable[] = [];
    for (const { id, stored } of found) {
      const fitted = readAs(id, stored);
      if (fitted.ok) rows.push(fitted.data);
      else unreadable.push({ koleksi, id, stored, fault: fitted.fault });
    }
    return { rows, unreadable, last: found.at(-1)?.id ?? null };
  };
  const collection = () => getDb().collection(KOLEKSI[koleksi]);
  // Parsed by the schema that will read it: what is written can be read again.
  const written = (data: z.core.output<S>) => {
    const ref = collection().doc(idOf === null ? crypto.randomUUID() : idOf(data));
    const { id } = ref;
    const stored = toStored(upgrades, data as DocumentData);
    const parsed = z.safeParse(schema, data);
    if (!parsed.success) {
      const { issues } = parsed.error;
      if (issues.every(isTooLong)) throw new DocumentTooLarge({ koleksi, id, stored });
      throw new DocumentUnfit({ koleksi, id, stored, fault: faultOf(issues) });
    }
    if (sizeOfDocument(KOLEKSI[koleksi], id, stored) > DOCUMENT_BYTES)
      throw new DocumentTooLarge({ koleksi, id, stored });
    return { ref, stored };
  };
  const getAll = (ids: readonly string[], reader?: Reader) => {
    const refs = ids.map((id) => collection().doc(id));
    return isTransaction(reader) ? reader.getAll(...refs) : getDb().getAll(...refs);
  };
  const found = (build: (q: Query) => Query, reader?: Reader) => {
    const query = build(collection());
    return isTransaction(reader) ? reader.get(query) : query.get();
  };
  const read = async (id: string, reader?: Reader) => {
    const ref = collection().doc(id);
    countReads(1);
    const snapshot = isTransaction(reader) ? await reader.get(ref) : await ref.get();
    const data = snapshot.data();
    return data === undefined ? null : parse(snapshot.id, data);
  };
  return {
    koleksi,
    ref: (id) => collection().doc(id),
    parse,
    read,
    async readIfFits(id, reader) {
      return ifFits(() => read(id, reader), null);
    },
    async readMany(ids, reader) {
      if (ids.length === 0) return [];
      countReads(ids.length);
      return (await getAll(ids, reader)).flatMap((s) => {
        const data = s.data();
        const parsed = data === undefined ? null : parse(s.id, data);
        return parsed === null ? [] : [parsed];
      });
    },
    async readRaw(ids, reader) {
      const found = new Map<string, DocumentData>();
      if (ids.length === 0) return found;
      countReads(ids.length);
      for (const s of await getAll(ids, reader)) {
        const data = s.data();
        if (data !== undefined) found.set(s.id, contentOf(data));
      }
      return found;
    },
    async list(build, reader) {
      const snapshot = await found(build, reader);
      countSearch(snapshot.size);
      return snapshot.docs.flatMap((d) => parse(d.id, d.data()) ?? []);
    },
    async listReadable(build, reader) {
      const snapshot = await found(build, reader);
      countSearch(snapshot.size);
      return sort(snapshot.docs.map((d) => ({ id: d.id, stored: d.data() })));
    },
    async count(build) {
      const found = await build(collection()).count().get();
      const { count } = found.data();
      countSearch(Math.ceil(count / COUNTED_AT_ONCE));
      return count;
    },
    async sum(build, field) {
      const found = await build(collection())
        .aggregate({ n: AggregateField.count(), sum: AggregateField.sum(field) })
        .get();
      const { n, sum } = found.data();
      countSearch(Math.ceil(n / COUNTED_AT_ONCE));
      return sum;
    },
    async readManyReadable(ids) {
      if (ids.length === 0) return sort([]);
      countReads(ids.length);
      return sort(
        (await getAll(ids)).flatMap((s) => {
          const stored = s.data();
          return stored === undefined ? [] : [{ id: s.id, stored }];
        }),
      );
    },
    async set(data, writer) {
      countWrites(1);
      const { ref, stored } = written(data);
      if (writer === undefined) await ref.set(stored);
      else writer.set(ref, stored);
    },
    async setUnchanged(data, seen, batch) {
      countWrites(1);
      const { ref, stored } = written(data);
      if (seen === null) batch.create(ref, stored);
      else batch.update(ref, stored, { lastUpdateTime: seen });
    },
    async remove(id, writer) {
      countWrites(1);
      const ref = collection().doc(id);
      if (writer === undefined) await ref.delete();
      else writer.delete(ref);
    },
  };
}

function isTooLong(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'too_big' && issue.origin === 'array';
}

/**
 * For a read that only saves work: answers `otherwise` when a document written by an older version turns
 * up.
 */
export async function ifFits<T, O>(read: () => Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DocumentInvalid) return otherwise;
    throw error;
  }
}

export function isTransaction(reader: Reader | undefined): reader is Transaction {
  return reader !== undefined && 'getAll' in reader && !('collection' in reader);
}
