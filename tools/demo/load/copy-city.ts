// The fast way to fill a kab/kota that the suite does not know yet: the same flows run on a Firestore
// in memory, and the documents they leave are copied in large batches. On the suite one submission
// takes a dozen requests, and queries that read whole collections; here it takes copying three
// documents.
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { DemoKota } from '../city.ts';
import type { Demo, DemoGroup } from '../generate.ts';
import type { Server } from './load-server.ts';
import {
  batchOf,
  answerFromMemory,
  MemoryFirestore,
  type StoredDocument,
} from './memory-firestore.ts';
import { isPassing } from '../../../functions/src/adapters/platform/retry.ts';
import { inParallel, seedCity, type SentCity } from './seed-city.ts';
import { type KodeWilayah, toKodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';

/** Documents in one write: larger batches are not faster, and 10 MiB is the limit. */
const BATCH = 400;
const ATTEMPTS = 5;
const BATCHES_AT_ONCE = 2;

export interface FilledCity {
  readonly sent: SentCity;
  readonly documents: readonly StoredDocument[];
  /** Areas above, whose files contain the city's figures. */
  readonly above: readonly { readonly tahun: number; readonly kode: KodeWilayah }[];
}

/** What the submissions of a kab/kota leave behind. Only its workbooks are written to the suite. */
export async function fillCity({
  server,
  demo,
  kota,
  today,
  now,
}: {
  readonly server: Server;
  readonly demo: Demo;
  readonly kota: DemoKota;
  readonly today: Tanggal;
  readonly now: Date;
}): Promise<FilledCity> {
  const groups = [...demo.groups(kota.kode)];
  const [parameter, lokasi, lain] = await Promise.all([
    server.docs.parameter.list((q) => q),
    server.listLokasiKota(kota.kode),
    readOther(server, groups),
  ]);
  const memory = new MemoryFirestore();
  for (const p of parameter) await memory.collection('parameter').doc(p.berlakuSejak).set(p);
  for (const l of lokasi.rows) await memory.collection('wilayah').doc(l.kode).set(l);
  for (const r of lain) await memory.collection('kiriman').doc(r.kiriman).set(r);

  const sent = await answerFromMemory(server.getDb(), memory, () =>
    seedCity({ server, demo, kota, groups, today, now }),
  );
  const documents: StoredDocument[] = [];
  const above: { tahun: number; kode: KodeWilayah }[] = [];
  for (const document of memory.documents()) {
    const { koleksi, data } = document;
    if (koleksi === 'parameter' || koleksi === 'wilayah') continue;
    // The suite may know more of a province than this city, so the province's mark is set there.
    if (koleksi === 'basi' && data['kode'] !== kota.kode)
      above.push({ tahun: Number(data['tahun']), kode: toKodeWilayah(String(data['kode'])) });
    else documents.push(document);
  }
  return { sent, documents, above };
}

/**
 * Receipts of registrations under these groups' numbers, but with other content: groups of a demo of
 * another size, in other cities. Seeding finds them and leaves the groups out.
 */
async function readOther(server: Server, groups: readonly DemoGroup[]) {
  const first = groups.flatMap((g) => g.kiriman.slice(0, 1)).map((k) => k.kiriman);
  const hashes = new Map(first.map((k) => [k.id, server.hashOf(k)]));
  const receipts = await server.docs.kiriman.readMany([...hashes.keys()]);
  return receipts.filter((r) => r.hash !== hashes.get(r.kiriman));
}

/** Copies everything but the marks of files. */
export function copyRecords(server: Server, filled: FilledCity): Promise<void> {
  return write(
    server,
    filled.documents.filter((d) => d.koleksi !== 'basi'),
  );
}

/**
 * The marks come last, the city's own after those of the areas above: a city without a mark was not
 * copied to the end, and the next run copies it again.
 */
export async function copyMarks(server: Server, filled: FilledCity, now: Date): Promise<void> {
  for (const { tahun, kode } of filled.above) await server.markAreaStale(tahun, kode, now);
  await write(
    server,
    filled.documents.filter((d) => d.koleksi === 'basi'),
  );
}

async function write(server: Server, documents: readonly StoredDocument[]): Promise<void> {
  const db = server.getDb();
  await inParallel(
    chunks(documents),
    (some) =>
      commitSurely(() => {
        const batch = batchOf(db);
        for (const { koleksi, id, data } of some) batch.set(db.doc(`${koleksi}/${id}`), data);
        return batch;
      }),
    BATCHES_AT_ONCE,
  );
}

/** On a busy machine the answer to a commit may come too late: it is sent again, and writes the same. */
async function commitSurely(make: () => { commit: () => Promise<unknown> }): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      await make().commit();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
    }
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += BATCH) yield items.slice(i, i + BATCH);
}
