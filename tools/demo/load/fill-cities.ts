// Fills many kab/kota the fast way: while the documents of one are being copied, the next is filled.
// Large demos share the work among threads, which have a memory and a connection of their own.
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { readAreas } from '../../areas/idn-area-data.ts';
import { copyMarks, copyRecords, fillCity, type FilledCity } from './copy-city.ts';
import { generateDemo, type Demo, type DemoSize } from '../generate.ts';
import { loadServer, withoutQueue, type Server } from './load-server.ts';
import { chooseLokasi } from '../locations.ts';
import type { SentCity } from './seed-city.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

interface FilledReport {
  readonly sent: SentCity;
  readonly documents: number;
}

export interface FillOptions {
  readonly today: Tanggal;
  readonly size: DemoSize;
  readonly now: Date;
  readonly kota: readonly KodeKota[];
  readonly report: (filled: FilledReport) => void;
}

/** Starting a thread takes a second or two; in that time a few cities are done already. */
const CITIES_FOR_THREADS = 10;
const THREADS = 2;

export function makeDemo(today: Tanggal, size: DemoSize): Demo {
  return generateDemo({
    today,
    lokasi: chooseLokasi(readAreas(), size.kelurahan),
    ksm: size.ksm,
  });
}

export async function fillCities(
  server: Server,
  demo: Demo,
  { kota, report, ...options }: FillOptions,
): Promise<void> {
  if (kota.length < CITIES_FOR_THREADS) await fillHere(server, demo, { ...options, kota, report });
  else {
    const shares = Array.from({ length: THREADS }, (_, n) =>
      kota.filter((_kode, i) => i % THREADS === n),
    );
    await Promise.all(shares.map((share) => fillInThread({ ...options, kota: share }, report)));
  }
}

async function fillHere(
  server: Server,
  demo: Demo,
  { today, now, kota, report }: Omit<FillOptions, 'size'>,
): Promise<void> {
  let before: { filled: FilledCity; copied: Promise<void> } | null = null;
  const finish = async (): Promise<void> => {
    if (!before) return;
    const { filled, copied } = before;
    await copied;
    await copyMarks(server, filled, now);
    report({ sent: filled.sent, documents: filled.documents.length });
  };
  for (const one of demo.kota) {
    if (!kota.includes(one.kode)) continue;
    const filled = await fillCity({ server, demo, kota: one, today, now });
    await finish();
    const copied = copyRecords(server, filled);
    // Awaited when the next city is filled; until then a failure must not count as unhandled.
    copied.catch(() => undefined);
    before = { filled, copied };
  }
  await finish();
}

type Share = Omit<FillOptions, 'report'>;

function fillInThread(share: Share, report: FillOptions['report']): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

if (!isMainThread && parentPort && isShare(workerData)) {
  const share = workerData;
  const port = parentPort;
  const demo = makeDemo(share.today, share.size);
  const server = await loadServer();
  await withoutQueue(server, () =>
    fillHere(server, demo, { ...share, report: (filled) => port.postMessage(filled) }),
  );
}

/** Test runners, too, run files in threads. */
function isShare(data: unknown): data is Share {
  return typeof data === 'object' && data !== null && 'kota' in data && 'today' in data;
}
