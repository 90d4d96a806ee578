// Seeds and verifies the pilot's demo data, a kab/kota at a time, then the areas above from what the kab/kota have
// published. `verify-measure.ts SCALE`.
import { readMeter, readStorageMeter } from '../../../functions/src/adapters/platform/meter.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { KOLEKSI } from '../../../functions/src/domain/basics/paths.ts';
import { provinsiOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { NASIONAL, type KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import type { HasilCocok } from '../../../functions/src/domain/verify/pencocokan.ts';
import { verifyPage } from '../../../functions/src/flows/verify/verify-area.ts';
import { DEMO_SIZE } from '../../demo/generate.ts';
import { fillCity, type FilledCity } from '../../demo/load/copy-city.ts';
import { makeDemo } from '../../demo/load/fill-cities.ts';
import { loadServer, withoutQueue, type Server } from '../../demo/load/load-server.ts';
import { answerFromMemory, MemoryFirestore } from '../../demo/load/memory-firestore.ts';
import { buildStaleQs } from '../../demo/load/seed-city.ts';

/** Of the groups alone, by far the most: the areas above are verified without them. */
const OF_GROUPS: ReadonlySet<string> = new Set([
  KOLEKSI.ksm,
  KOLEKSI.anggota,
  KOLEKSI.sesi,
  KOLEKSI.pinjaman,
  KOLEKSI.kasLain,
  KOLEKSI.dokumen,
  KOLEKSI.kiriman,
  KOLEKSI.riwayat,
  KOLEKSI.jendela,
  KOLEKSI.capaian,
  KOLEKSI.penghitungan,
]);

export interface Verified {
  readonly wantedKsm: number;
  readonly wilayah: number;
  readonly ksm: number;
  readonly bulan: number;
  readonly berkas: number;
  readonly sel: number;
  readonly menunggu: number;
  readonly selisih: number;
  readonly readsBelow: number;
  readonly readsAbove: number;
  readonly objects: number;
  readonly secondsBelow: number;
  readonly secondsAbove: number;
  readonly memory: number;
}

const scale = Number(process.argv[2]);
const size = {
  kelurahan: Math.max(1, Math.round(DEMO_SIZE.pilot.kelurahan * scale)),
  ksm: Math.max(5, Math.round(DEMO_SIZE.pilot.ksm * scale)),
};

const server = await loadServer();
const now = new Date();
const today = server.todayAt(now);
const demo = makeDemo(today, size);
const above = new MemoryFirestore();
for (const lokasi of demo.lokasi)
  await above.collection(KOLEKSI.wilayah).doc(lokasi.kode).set(lokasi);

let total = { reads: 0, objects: 0, seconds: 0, memory: 0 };
const results: HasilCocok[] = [];

async function verify(kode: KodeWilayah): Promise<void> {
  const mulai = new Date().toISOString();
  const [before, storage, cpu] = [readMeter(), readStorageMeter(), process.cpuUsage()];
  while (await verifyPage({ kode, mulai, mend: false, today, now: new Date() }));
  const { user, system } = process.cpuUsage(cpu);
  total = {
    reads: total.reads + readMeter().reads - before.reads,
    objects: total.objects + readStorageMeter().objectsRead - storage.objectsRead,
    seconds: total.seconds + (user + system) / 1e6,
    memory: Math.max(total.memory, process.memoryUsage.rss() / 1e6),
  };
  const hasil = (await docs.pencocokan.read(kode))?.terakhir;
  if (hasil) results.push(hasil);
}

function memoryOf(filled: FilledCity): MemoryFirestore {
  const memory = new MemoryFirestore();
  for (const { koleksi, id, data } of filled.documents)
    void memory.collection(koleksi).doc(id).set(data);
  return memory;
}

async function run(live: Server): Promise<void> {
  const db = live.getDb();
  let done = 0;
  for (const kota of demo.kota) {
    const filled = await answerFromMemory(db, above, () =>
      fillCity({ server: live, demo, kota, today, now }),
    );
    const memory = memoryOf(filled);
    for (const { koleksi, id, data } of above.documents())
      if (koleksi === KOLEKSI.wilayah) void memory.collection(koleksi).doc(id).set(data);
    await answerFromMemory(db, memory, () => verify(kota.kode));
    for (const { koleksi, id, data } of memory.documents())
      if (!OF_GROUPS.has(koleksi)) void above.collection(koleksi).doc(id).set(data);
    await answerFromMemory(db, above, async () => {
      for (const { tahun, kode } of filled.above) await live.markAreaStale(tahun, kode, now);
    });
    done += 1;
    process.stderr.write(`${String(done)} of ${String(demo.kota.length)} kab/kota\n`);
  }
}

const seen = await withoutQueue(server, async () => {
  await run(server);
  const below = total;
  const areas = new Set<KodeWilayah>([...demo.kota.map((k) => provinsiOf(k.kode)), NASIONAL]);
  await answerFromMemory(server.getDb(), above, async () => {
    await buildStaleQs(server, areas, today, now);
    for (const kode of areas) await verify(kode);
  });
  return below;
});
const sum = (of: (it: HasilCocok) => number) => results.reduce((n, it) => n + of(it), 0);
const verified: Verified = {
  wantedKsm: demo.groupCount,
  wilayah: results.length,
  ksm: sum((it) => it.ksm),
  bulan: sum((it) => it.bulan),
  berkas: sum((it) => it.berkas),
  sel: sum((it) => it.sel),
  menunggu: sum((it) => it.menunggu),
  selisih: sum((it) => it.selisih),
  readsBelow: seen.reads,
  readsAbove: total.reads - seen.reads,
  objects: total.objects,
  secondsBelow: seen.seconds,
  secondsAbove: total.seconds - seen.seconds,
  memory: total.memory,
};
console.log(JSON.stringify(verified));
