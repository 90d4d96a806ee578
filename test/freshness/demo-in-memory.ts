// The demo data in memory, as the functions' own flows accept them.
import { beginInMemory } from './in-memory.ts';
import type { MemoryFirestore } from '../../tools/demo/load/memory-firestore.ts';
import { toTanggal, type Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { hashOf } from '../../functions/src/adapters/platform/sha256.ts';
import { acceptKiriman } from '../../functions/src/flows/intake/accept-kiriman.ts';
import {
  holdPenghitungan,
  releasePenghitungan,
} from '../../functions/src/flows/maturity/hold-penghitungan.ts';
import {
  leaseOf,
  listStaleMarks,
} from '../../functions/src/adapters/firestore/work/stale-marks.ts';
import { regenerateQs } from '../../functions/src/flows/quick-status/regenerate-qs.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { makeDemo } from '../../tools/demo/load/fill-cities.ts';
import type { Server } from '../../tools/demo/load/load-server.ts';
import { seedCity } from '../../tools/demo/load/seed-city.ts';

export async function seedDemo(): Promise<{
  readonly db: MemoryFirestore;
  readonly today: Tanggal;
  readonly now: Date;
}> {
  const db = beginInMemory();
  const today = toTanggal('2026-02-10');
  const now = new Date('2026-02-10T02:00:00.000Z');
  const demo = makeDemo(today, { ksm: 8, kelurahan: 3 });
  for (const lokasi of demo.lokasi) await docs.wilayah.set(lokasi);
  const server = {
    docs,
    hashOf,
    acceptKiriman,
    holdPenghitungan,
    releasePenghitungan,
    recomputeKsm,
    // Months are closed with the figures of a recap.
    leaseOf,
    listStaleMarks,
    regenerateQs,
  } as unknown as Server;
  const groups = [...demo.groups()];
  for (const kota of demo.kota)
    await seedCity({
      server,
      demo,
      kota,
      groups: groups.filter((it) => it.kelurahan.startsWith(kota.kode)),
      today,
      now,
    });
  return { db, today, now };
}
