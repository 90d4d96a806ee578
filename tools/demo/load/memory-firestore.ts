// A Firestore in memory: what the functions' document kinds ask of the real one, and no more. With it a
// whole city is accepted, computed and given its files without a network, and the documents are copied
// afterwards. It refuses what it does not know; test/functions/demo-data.test.ts compares it with the
// suite, document by document. Long, because one client stands for reads, queries, batches and transactions.
import {
  OPERATORS,
  matches,
  compare,
  valueAt,
  stored,
  type DocumentData,
  type Operator,
  type Filter,
} from './memory-values.ts';

interface Order {
  readonly field: string;
  readonly descending: boolean;
}

export interface StoredDocument {
  readonly koleksi: string;
  readonly id: string;
  readonly data: DocumentData;
}

export class MemoryFirestore {
  /** What time it is, ms. */
  clock: () => number = Date.now;
  readonly #collections = new Map<string, MemoryCollection>();
  #last: Promise<unknown> = Promise.resolve();

  collection(name: string): MemoryCollection {
    let found = this.#collections.get(name);
    if (!found) {
      found = new MemoryCollection(name, () => this.clock());
      this.#collections.set(name, found);
    }
    return found;
  }

  getAll(...refs: readonly MemoryReference[]): Promise<MemorySnapshot[]> {
    return Promise.resolve(refs.map((ref) => ref.snapshot()));
  }

  /** Transactions run one after the other: each sees all of those before it and none of those after it. */
  runTransaction<T>(work: (tx: MemoryTransaction) => Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      const tx = new MemoryTransaction();
      const result = await work(tx);
      tx.commit();
      return result;
    };
    const result = this.#last.then(run);
    this.#last = result.catch(() => undefined);
    return result;
  }

  batch(): MemoryBatch {
    return new MemoryBatch();
  }

  /** Every document, collection by collection. */
  *documents(): Generator<StoredDocument> {
    for (const [koleksi, collection] of this.#collections)
      for (const [id, data] of collection.documents) yield { koleksi, id, data };
  }
}

/** While `work` runs, `db`, the functions' only way to Firestore, leads to `memory`. */
export async function answerFromMemory<T>(
  db: object,
  memory: MemoryFirestore,
  work: () => Promise<T>,
): Promise<T> {
  Object.assign(db, {
    collection: (name: string) => memory.collection(name),
    getAll: (...refs: MemoryReference[]) => memory.getAll(...refs),
    runTransaction: (body: (tx: MemoryTransaction) => Promise<unknown>) =>
      memory.runTransaction(body),
    batch: () => memory.batch(),
  });
  try {
    return await work();
  } finally {
    // Uncovers the class's own methods again.
    for (const name of ['collection', 'getAll', 'runTransaction', 'batch'])
      Reflect.deleteProperty(db, name);
  }
}

/** The database's own batch, also while another city is answered from memory. */
export function batchOf<B>(db: { batch(): B }): B {
  const own: unknown = Reflect.get(Object.getPrototypeOf(db) as object, 'batch');
  return (own as () => B).call(db);
}

/** What queries call the id of a document. */
const BY_ID = '__name__';

/** Operators that give no order. */
const POINTS: readonly string[] = ['==', 'in', 'array-contains'];

/** What a query asks for. */
interface Asked {
  readonly filters: readonly Filter[];
  readonly orders: readonly Order[];
  readonly limit: number;
  /** Of a query in the order of ids: the last one that is left out. */
  readonly after: string | null;
}

const EVERYTHING: Asked = { filters: [], orders: [], limit: Infinity, after: null };

class MemoryQuery {
  readonly #collection: () => MemoryCollection;
  readonly #asked: Asked;

  constructor(collection: () => MemoryCollection, asked = EVERYTHING) {
    this.#collection = collection;
    this.#asked = asked;
  }

  #with(more: Partial<Asked>): MemoryQuery {
    return new MemoryQuery(this.#collection, { ...this.#asked, ...more });
  }

  where(field: string, operator: string, value: unknown): MemoryQuery {
    if (!OPERATORS.includes(operator)) throw new Error(`query operator ${operator} in memory`);
    const filter = { field, operator: operator as Operator, value };
    return this.#with({ filters: [...this.#asked.filters, filter] });
  }

  orderBy(field: string, direction: 'asc' | 'desc' = 'asc'): MemoryQuery {
    // Documents of the same rank are in the order of their ids anyway.
    if (field === BY_ID) return this;
    const order = { field, descending: direction === 'desc' };
    return this.#with({ orders: [...this.#asked.orders, order] });
  }

  limit(limit: number): MemoryQuery {
    return this.#with({ limit });
  }

  startAfter(...after: readonly unknown[]): MemoryQuery {
    const [id] = after;
    if (typeof id !== 'string' || after.length > 1 || this.#asked.orders.length > 0)
      throw new Error('a page that does not begin after an id, in memory');
    return this.#with({ after: id });
  }

  /** The schema that reads them takes the fields that it knows; here it is given all. */
  select(): MemoryQuery {
    return this;
  }

  get(): Promise<{ docs: MemorySnapshot[]; size: number }> {
    const docs = this.run();
    return Promise.resolve({ docs, size: docs.length });
  }

  count(): { get(): Promise<{ data(): { count: number } }> } {
    return { get: () => Promise.resolve({ data: () => ({ count: this.run().length }) }) };
  }

  run(): MemorySnapshot[] {
    const collection = this.#collection();
    const { filters, limit, after } = this.#asked;
    const orders = this.#allOrders();
    const found: (readonly [string, DocumentData])[] = [];
    for (const id of collection.candidates(filters)) {
      const data = collection.documents.get(id);
      if (after !== null && id <= after) continue;
      if (data === undefined || !filters.every((f) => matches(data, f))) continue;
      // A document without the field is left out of an ordered query.
      if (orders.every((o) => valueAt(data, o.field) !== undefined)) found.push([id, data]);
    }
    const byName = orders.at(-1)?.descending === true ? -1 : 1;
    found.sort(([idA, a], [idB, b]) => {
      for (const { field, descending } of orders) {
        const order = compare(valueAt(a, field), valueAt(b, field));
        if (order !== 0) return descending ? -order : order;
      }
      return byName * compare(idA, idB);
    });
    return found
      .slice(0, Math.min(found.length, limit))
      .map(([id]) => collection.doc(id).snapshot());
  }

  /** A range orders by its field when no other order was asked for. */
  #allOrders(): readonly Order[] {
    const { filters, orders } = this.#asked;
    if (orders.length > 0) return orders;
    const ranges = filters.filter((f) => !POINTS.includes(f.operator));
    return [...new Set(ranges.map((f) => f.field))]
      .toSorted()
      .map((field) => ({ field, descending: false }));
  }
}

class MemoryCollection extends MemoryQuery {
  readonly documents = new Map<string, DocumentData>();
  /** When each document was last written: one of its own each time. */
  readonly written = new Map<string, Written>();
  readonly #name: string;
  /** Ids by the value of a field, for the fields that queries asked for. */
  readonly #indexes = new Map<string, Map<unknown, Set<string>>>();

  readonly #clock: () => number;

  constructor(name: string, clock: () => number) {
    super(() => this);
    this.#name = name;
    this.#clock = clock;
  }

  doc(id: string): MemoryReference {
    return new MemoryReference(this, this.#name, id);
  }

  put(id: string, data: DocumentData | null): void {
    const before = this.documents.get(id);
    for (const [field, index] of this.#indexes) {
      if (before !== undefined) index.get(valueAt(before, field))?.delete(id);
      if (data !== null) addTo(index, valueAt(data, field), id);
    }
    const at = this.#clock();
    this.written.set(id, { toMillis: () => at });
    if (data === null) this.documents.delete(id);
    else this.documents.set(id, data);
  }

  /** Ids that include all the matching ones. */
  candidates(filters: readonly Filter[]): Iterable<string> {
    const equal = filters.find((f) => f.operator === '==');
    if (!equal) return this.documents.keys();
    let index = this.#indexes.get(equal.field);
    if (!index) {
      index = new Map();
      for (const [id, data] of this.documents) addTo(index, valueAt(data, equal.field), id);
      this.#indexes.set(equal.field, index);
    }
    return index.get(equal.value) ?? [];
  }
}

function addTo(index: Map<unknown, Set<string>>, value: unknown, id: string): void {
  const ids = index.get(value);
  if (ids) ids.add(id);
  else index.set(value, new Set([id]));
}

class MemoryReference {
  readonly id: string;
  readonly path: string;
  readonly #collection: MemoryCollection;

  constructor(collection: MemoryCollection, name: string, id: string) {
    this.#collection = collection;
    this.id = id;
    this.path = `${name}/${id}`;
  }

  get(): Promise<MemorySnapshot> {
    return Promise.resolve(this.snapshot());
  }

  set(data: DocumentData, options?: object): Promise<void> {
    if (options !== undefined) throw new Error('set with options in memory');
    this.put(stored(data));
    return Promise.resolve();
  }

  delete(): Promise<void> {
    this.put(null);
    return Promise.resolve();
  }

  snapshot(): MemorySnapshot {
    const data = this.#collection.documents.get(this.id);
    return { id: this.id, ref: this, updateTime: this.writtenAt(), data: () => data };
  }

  /** Undefined where there is no document. */
  writtenAt(): Written | undefined {
    const { documents, written } = this.#collection;
    return documents.has(this.id) ? written.get(this.id) : undefined;
  }

  put(data: DocumentData | null): void {
    this.#collection.put(this.id, data);
  }
}

/** A time of writing. */
interface Written {
  toMillis(): number;
}

interface MemorySnapshot {
  readonly id: string;
  readonly ref: MemoryReference;
  readonly updateTime: Written | undefined;
  data(): DocumentData | undefined;
}

class MemoryTransaction {
  readonly #writes: (() => void)[] = [];

  get(target: MemoryReference | MemoryQuery): Promise<unknown> {
    this.#requireNoWrites();
    return target.get();
  }

  getAll(...refs: readonly MemoryReference[]): Promise<MemorySnapshot[]> {
    this.#requireNoWrites();
    return Promise.resolve(refs.map((ref) => ref.snapshot()));
  }

  set(ref: MemoryReference, data: DocumentData): this {
    const copy = stored(data);
    this.#writes.push(() => ref.put(copy));
    return this;
  }

  delete(ref: MemoryReference): this {
    this.#writes.push(() => ref.put(null));
    return this;
  }

  commit(): void {
    for (const write of this.#writes) write();
  }

  /** Firestore refuses such a write, so a flow that makes one fails here as well. */
  #requireNoWrites(): void {
    if (this.#writes.length > 0) throw new Error('a transaction reads before it writes');
  }
}

/** A commit without locks: nothing is written if a document is not as it was read. */
class MemoryBatch {
  readonly #writes: (() => void)[] = [];
  readonly #refs: MemoryReference[] = [];
  readonly #holds: (() => boolean)[] = [];

  set(ref: MemoryReference, data: DocumentData): this {
    const copy = stored(data);
    return this.#write(ref, () => ref.put(copy));
  }

  create(ref: MemoryReference, data: DocumentData): this {
    this.#holds.push(() => ref.writtenAt() === undefined);
    return this.set(ref, data);
  }

  /** Fields that are left out of `data` stay as they are. */
  update(
    ref: MemoryReference,
    data: DocumentData,
    seen?: { readonly lastUpdateTime: Written },
  ): this {
    if (seen !== undefined) this.#holds.push(() => ref.writtenAt() === seen.lastUpdateTime);
    const copy = stored(data);
    return this.#write(ref, () => ref.put({ ...ref.snapshot().data(), ...copy }));
  }

  delete(ref: MemoryReference): this {
    return this.#write(ref, () => ref.put(null));
  }

  commit(): Promise<{ writeTime: Written | undefined }[]> {
    if (!this.#holds.every((holds) => holds()))
      return Promise.reject(Object.assign(new Error('precondition'), { code: 9 }));
    for (const write of this.#writes) write();
    return Promise.resolve(this.#refs.map((ref) => ({ writeTime: ref.writtenAt() })));
  }

  #write(ref: MemoryReference, write: () => void): this {
    this.#refs.push(ref);
    this.#writes.push(write);
    return this;
  }
}
