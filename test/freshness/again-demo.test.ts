// Every file of the demo data made again from the history is what was published.
import { describe, expect, it } from 'vitest';
import { seedDemo } from './demo-in-memory.ts';
import { allUpdates, differencesOf } from './make-again.ts';
import { ensureSubkota } from '../../functions/src/flows/quick-status/build/build-subkota.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import {
  isJenjang,
  NASIONAL,
  type KodeWilayah,
} from '../../functions/src/domain/basics/wilayah.ts';
import { regenerateQs } from '../../functions/src/flows/quick-status/regenerate-qs.ts';

describe('a past update', () => {
  it('of the demo data is what was published', { timeout: 300_000 }, async () => {
    const { today, now } = await seedDemo();
    const later = new Date(now.getTime() + 3_600_000);
    const marks = await docs.basi.list((q) => q);
    const build = async (is: (kode: KodeWilayah) => boolean) => {
      for (const { tahun, kode } of marks)
        if (is(kode)) await regenerateQs({ tahun, kode }, today, later);
    };
    await build((kode) => isJenjang(kode, 'kota'));
    await build((kode) => isJenjang(kode, 'provinsi'));
    await build((kode) => kode === NASIONAL);
    for (const { tahun, kelurahan, kecamatan } of await docs.rekap.list((q) => q))
      for (const { kode } of [...kecamatan.slice(0, 1), ...kelurahan.slice(0, 1)])
        await ensureSubkota(tahun, kode, today, later);
    const found = [];
    // Those before were built while records with times of long ago were still put in.
    const current = new Set((await docs.qs.list((q) => q)).map((it) => it.terbaru.objek));
    const updates = (await allUpdates()).filter((it) => current.has(it.objek));
    for (const update of updates) found.push(await differencesOf({ now: later }, update));
    expect(found.filter((it) => it !== null)).toStrictEqual([]);
    process.stdout.write(`${String(found.length)} updates of the demo data made again\n`);
    expect(updates.reduce((sum, it) => sum + it.barisKsm, 0)).toBeGreaterThan(10);
  });
});
