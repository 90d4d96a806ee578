// The functions without services: documents and objects in memory, a queue that only remembers, workbooks as
// the text of their cells. Mocked here, so it has to be imported before anything of the server.
import { vi } from 'vitest';
import { BAWAAN } from '../../functions/src/defaults.ts';
import { MemoryFirestore } from '../../tools/demo/load/memory-firestore.ts';
import { hashBytes } from '../../functions/src/adapters/platform/sha256.ts';
import { rowsOfModel } from '../../functions/src/domain/quick-status/proof/row-lines.ts';
import {
  sidikBerkas,
  sidikLembar,
  type SidikBerkas,
} from '../../functions/src/domain/quick-status/proof/sidik-berkas.ts';
import { cellsOf } from '../../functions/src/domain/quick-status/workbook/cells.ts';
import { NAMA_PERUBAHAN } from '../../functions/src/domain/quick-status/sheets/perubahan/nama-perubahan.ts';
import { canonicalCells } from '../../functions/src/domain/quick-status/workbook/canonical.ts';
import type { WorkbookModel } from '../../functions/src/domain/quick-status/workbook/model.ts';
import { without } from '../support/without.ts';

const held = vi.hoisted(() => ({
  db: undefined as unknown,
  objects: new Map<string, Uint8Array>(),
  /** Of each workbook its sheets that are no part of the contents. */
  besides: new WeakMap<Uint8Array, string[]>(),
  /** What each workbook was rendered from. */
  models: new WeakMap<Uint8Array, object>(),
  /** Of each Data workbook its fingerprint. */
  sidik: new WeakMap<object, object>(),
}));

vi.mock('../../functions/src/adapters/platform/firebase.ts', () => ({
  getDb: () => held.db,
}));
vi.mock('../../functions/src/adapters/platform/queue.ts', () => ({
  enqueueQs: () => Promise.resolve(),
  enqueueKota: () => Promise.resolve(),
  enqueueArea: () => Promise.resolve(),
  enqueueVerify: () => Promise.resolve(),
}));
vi.mock('../../functions/src/adapters/storage/report-bucket.ts', () => ({
  saveWorkbook: save,
  saveObject: save,
  readObject: (objek: string) => Promise.resolve(held.objects.get(objek) ?? null),
  readWorkbook: (objek: string) => Promise.resolve(held.objects.get(objek)),
  deleteWorkbook: (objek: string) => Promise.resolve(held.objects.delete(objek)),
  listObjects: (prefix: string) =>
    Promise.resolve([...held.objects.keys()].filter((name) => name.startsWith(prefix))),
  saveWorkbookStream: async (objek: string, pieces: AsyncIterable<Uint8Array>) => {
    for await (const bytes of pieces) {
      await save(objek, bytes);
      return { ukuran: bytes.byteLength, sha256: hashBytes(bytes) };
    }
    throw new Error('nothing to save');
  },
  readStretches: () => {
    throw new Error('no stretches in memory');
  },
}));
vi.mock('../../functions/src/adapters/xlsx/workbook/render-workbook.ts', () => ({
  renderWorkbook: (model: WorkbookModel) => {
    const bytes = new TextEncoder().encode(canonicalCells(model));
    held.besides.set(bytes, besidesOf(model));
    held.models.set(bytes, model);
    return Promise.resolve(bytes);
  },
}));
vi.mock('../../functions/src/adapters/xlsx/workbook/read-back-workbook.ts', () => ({
  assertWorkbook: () => Promise.resolve(),
  compareWorkbook: (bytes: Uint8Array, model: WorkbookModel) => {
    const found = new TextDecoder().decode(bytes).split('\n');
    const wanted = canonicalCells(model).split('\n');
    const hasBesides = (held.besides.get(bytes)?.length ?? 0) > 0 && besidesOf(model).length === 0;
    const lebih = [...new Set(without(found, wanted)), ...(hasBesides ? [NAMA_PERUBAHAN] : [])];
    return Promise.resolve({
      sel: wanted.length,
      berbeda: without(wanted, found),
      lebih,
    });
  },
}));
vi.mock('../../functions/src/adapters/xlsx/workbook/read-sidik.ts', () => ({
  sidikOfWorkbook: async (bytes: Uint8Array) => {
    const known = held.models.get(bytes);
    if (known === undefined) return JSON.parse(new TextDecoder().decode(bytes)) as SidikBerkas;
    const { sheets } = known as WorkbookModel;
    const hash = (text: string) => hashBytes(new TextEncoder().encode(text));
    const lembar = [];
    for (const sheet of sheets)
      lembar.push(await sidikLembar(sheet.nama, rowsOfModel(sheet), hash));
    return sidikBerkas(lembar, hash);
  },
}));
// A Data workbook is put together from the rows of its parts, which are compared by themselves: of it there is the
// fingerprint that it was given.
vi.mock(import('../../functions/src/flows/quick-status/prove-update.ts'), async (original) => {
  const real = await original();
  return {
    ...real,
    proveData: async (...asked: Parameters<typeof real.proveData>) => {
      const proven = await real.proveData(...asked);
      held.sidik.set(proven.model, proven.sidik);
      return proven;
    },
  };
});
vi.mock('../../functions/src/adapters/xlsx/data/render-data-workbook.ts', () => ({
  makeDataForm: (model: object) => Promise.resolve({ form: { model }, bentuk: 'memory' }),
  combineStretches: ({ model }: { readonly model: object }) => [
    new TextEncoder().encode(JSON.stringify(held.sidik.get(model))),
  ],
}));
vi.mock('../../functions/src/logs.ts', () => ({
  logs: new Proxy({}, { get: () => () => undefined }),
  errorName: (error: unknown) => String(error),
}));

function besidesOf(model: WorkbookModel): string[] {
  return model.sheets.flatMap((sheet) =>
    sheet.bentuk === 'tabel' && sheet.cetakan
      ? [...cellsOf(sheet)].map((it) =>
          JSON.stringify([sheet.nama, it.baris, it.kolom, it.isi === model.judul ? null : it.isi]),
        )
      : [],
  );
}

function save(objek: string, bytes: Uint8Array): Promise<void> {
  held.objects.set(objek, bytes);
  return Promise.resolve();
}

// Where a parameter has no value it is 0 or empty, whatever its default.
for (const [name, value] of Object.entries(BAWAAN)) process.env[name] ??= String(value);

/** An empty database and bucket. */
export function beginInMemory(): MemoryFirestore {
  const db = new MemoryFirestore();
  held.db = db;
  held.objects.clear();
  return db;
}

/** What `work` answers while the functions see another database. */
export async function seeing<T>(db: MemoryFirestore, work: () => Promise<T>): Promise<T> {
  const before = held.db;
  held.db = db;
  try {
    return await work();
  } finally {
    held.db = before;
  }
}

/** An object as it is stored; null takes it away. */
export function putObject(objek: string, bytes: Uint8Array | null): void {
  if (bytes === null) held.objects.delete(objek);
  else held.objects.set(objek, bytes);
}

/** The cells of a file, as lines. */
export function linesOf(objek: string): string[] {
  const bytes = held.objects.get(objek);
  return bytes === undefined ? [] : new TextDecoder().decode(bytes).split('\n');
}

/** The cells of its sheet Apa yang Berubah, as lines. */
export function changesIn(bytes: Uint8Array | null | undefined): readonly string[] {
  return (bytes && held.besides.get(bytes)) ?? [];
}

/** The same of a file. */
export const changesOf = (objek: string) => changesIn(held.objects.get(objek));
