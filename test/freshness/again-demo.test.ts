// Every file of the demo data made again from the history is what was published.
import { describe, expect, it } from 'vitest';
import { seedDemo } from './demo-in-memory.ts';
import { differencesOf, updatesOf } from './make-again.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { isJenjang } from '../../functions/src/domain/basics/wilayah.ts';
import { regenerateQs } from '../../functions/src/flows/quick-status/regenerate-qs.ts';

describe('a past update', () => {
  it('of the demo data is what was published', { timeout: 300_000 }, async () => {
    const { today, now } = await seedDemo();
    const later = new Date(now.getTime() + 3_600_000);
    for (const { tahun, kode } of await docs.basi.list((q) => q))
      if (isJenjang(kode, 'kota')) await regenerateQs({ tahun, kode }, today, later);
    const found = [];
    // Those before were built while records with times of long ago were still put in.
    const current = new Set((await docs.qs.list((q) => q)).map((it) => it.terbaru.objek));
    const updates = (await updatesOf()).filter((it) => current.has(it.objek));
    for (const update of updates) found.push(await differencesOf({ now: later }, update));
    expect(found.filter((it) => it !== null)).toStrictEqual([]);
    process.stdout.write(`${String(found.length)} updates of the demo data made again\n`);
    expect(updates.reduce((sum, it) => sum + it.barisKsm, 0)).toBeGreaterThan(10);
  });
});
