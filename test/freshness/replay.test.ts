// The history is complete: from its entries alone every record can be built again, of the demo data as the functions'
// own flows accept them, and of generated histories with moves, corrections and cancellations.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { City } from './drawn/city.ts';
import { seedDemo } from './demo-in-memory.ts';
import { withinTime } from './drawn/in-time.ts';
import { play, step } from './drawn/steps.ts';
import type { MemoryFirestore } from '../../tools/demo/load/memory-firestore.ts';
import { DOCUMENTS } from '../../functions/src/domain/documents.ts';
import { replayRiwayat } from '../../functions/src/domain/again/replay-riwayat.ts';
import { NOT_MOVED } from '../../functions/src/domain/records/tempat.ts';
import { differingPaths } from '../../functions/src/domain/verify/differing-paths.ts';
import { sidikOf } from '../../functions/src/domain/verify/sidik-catatan.ts';
import { hashOf } from '../../functions/src/adapters/platform/sha256.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';

const RECORDS = Object.entries(DOCUMENTS)
  .filter(([, it]) => it.writer === 'kiriman')
  .map(([koleksi]) => koleksi as keyof typeof DOCUMENTS);

/** Groups whose fingerprint, carried on by each submission, is not that of the records that stand. */
function wrongSidik(db: MemoryFirestore): string[] {
  const ofGroup = RECORDS.filter((it) => DOCUMENTS[it].isNumbered || it === 'pemeriksaan');
  return [...db.collection('penghitungan').documents].flatMap(([ksmId, { sidikCatatan }]) => {
    const own = ofGroup.flatMap((koleksi) =>
      [...db.collection(koleksi).documents]
        .filter(([id, it]) => (it['ksmId'] ?? id) === ksmId)
        .map(([id, { skema: _version, ...data }]) => ({ koleksi: koleksi as never, id, data })),
    );
    return sidikOf(own, hashOf) === sidikCatatan ? [] : [`sidik of ${ksmId}`];
  });
}

/** Documents that are not what the history says, and the other way round, with the fields that differ. */
async function differencesOf(db: MemoryFirestore) {
  const replayed = replayRiwayat(await docs.riwayat.list((q) => q));
  const found: string[] = [];
  let compared = 0;
  for (const koleksi of RECORDS) {
    const wanted = new Map<string, object>(replayed.get(koleksi as never));
    for (const [id, stored] of db.collection(koleksi).documents) {
      const { skema: _version, ...content } = stored;
      compared += 1;
      // A loan whose group has come back says `false`, where it said nothing before.
      const filled = (it: object) => (koleksi === 'pinjaman' ? { ...NOT_MOVED, ...it } : it);
      const again = wanted.get(id);
      const apa = differingPaths(filled(content), again ? filled(again) : null);
      if (apa.length > 0) found.push(`${koleksi}/${id}: ${apa.join(' ')}`);
      wanted.delete(id);
    }
    found.push(...[...wanted.keys()].map((id) => `${koleksi}/${id} is not there`));
  }
  return { compared, found: [...found, ...wrongSidik(db)] };
}

describe('the history', () => {
  it('of the demo data gives every record', { timeout: 300_000 }, async () => {
    const { db } = await seedDemo();
    const { compared, found } = await differencesOf(db);
    expect(found).toStrictEqual([]);
    expect(compared).toBeGreaterThan(500);
  });

  it('of generated histories gives every record', { timeout: 600_000 }, async () => {
    const hasTime = withinTime(Number(process.env['FRESHNESS_MS'] ?? 8_000));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 40 }), async (steps) => {
        const city = await City.begin('2025-12-22');
        const done: string[] = [];
        for (const one of steps) {
          if (!hasTime()) return;
          const refused = await play(city, one);
          done.push(`${JSON.stringify(one)}${refused === null ? '' : ` (${refused.code})`}`);
        }
        const { found } = await differencesOf(city.database);
        expect({ done, found }).toStrictEqual({ done, found: [] });
      }),
      {
        numRuns: Number(process.env['FRESHNESS_RUNS'] ?? 4),
        endOnFailure: true,
      },
    );
  });
});
