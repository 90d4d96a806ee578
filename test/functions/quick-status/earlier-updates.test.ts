// Earlier updates of a file are documents of their own: what a version before left in the manifest is read
// from there and written forward, two builds at once leave each behind once, and what expired goes while
// publishing, document and file.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import {
  listObjects,
  readObject,
  saveWorkbook,
} from '../../../functions/src/adapters/storage/report-bucket.ts';
import {
  areaTahunId,
  KOLEKSI,
  objekQs,
  qsLamaId,
  revisiOf,
} from '../../../functions/src/domain/basics/paths.ts';
import { sizeOfDocument } from '../../../functions/src/domain/basics/stored/document-size.ts';
import type { ListRevisiResponse } from '../../../functions/src/domain/callables/quick-status.ts';
import { yearOf, jakartaDate } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  withUpdate,
  type ManifesQs,
  type RevisiQs,
} from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import { REVISI_PER_PAGE } from '../../../functions/src/domain/quick-status/updates/page-of-revisi.ts';
import type { QsLama } from '../../../functions/src/domain/quick-status/updates/qs-lama.ts';
import { listUpdates } from '../../../functions/src/flows/downloads/find-update.ts';
import { inTransaction } from '../../../functions/src/adapters/firestore/documents/commit.ts';
import { markAreaStale } from '../../../functions/src/flows/quick-status/mark-area-stale.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { removeOrphans } from '../../../functions/src/flows/quick-status/remove-orphans.ts';
import { setManifest } from '../../../functions/src/flows/quick-status/set-manifest.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { earlierOf, untilPublished } from '../../support/suite/settled.ts';
import { it } from '../../support/suite/suite-test.ts';
import { call, resultOf, signIn, TODAY, until } from '../../support/suite/suite.ts';

const YEAR = yearOf(TODAY);

/** Updates of 2016, one a day and newest first, under the names that builds give. */
function updates(kota: KodeKota, like: RevisiQs, count: number): RevisiQs[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2016, 10, 30 - i, 5));
    const revisi = revisiOf(jakartaDate(day), count - i);
    return { ...like, revisi, objek: objekQs(YEAR, kota, revisi), diperbarui: day.toISOString() };
  });
}

/** The file of a kab/kota with nothing at work, and `count` updates in its manifest, as a version before has them. */
async function oldManifes(kota: KodeKota, count: number): Promise<ManifesQs> {
  const { pertama: _unknown, ...now } = await untilPublished(kota, 'is there');
  const old = { ...now, lama: updates(kota, now.terbaru, count) };
  await docs.qs.set(old);
  for (const { revisi } of await earlierOf(YEAR, kota))
    await docs.qsLama.remove(qsLamaId(YEAR, kota, revisi));
  return old;
}

const storedBytes = async (kota: KodeKota) => {
  const id = areaTahunId(YEAR, kota);
  const stored = (await getDb().collection(KOLEKSI.qs).doc(id).get()).data();
  return sizeOfDocument(KOLEKSI.qs, id, stored ?? {});
};

async function build(kota: KodeKota): Promise<void> {
  await markAreaStale(YEAR, kota, new Date());
  await regenerateQs({ tahun: YEAR, kode: kota }, TODAY, new Date());
}

describe('a manifest that a version before wrote', () => {
  it('is read with the updates in it, and gives them up to documents of their own', async ({
    area,
  }) => {
    await seedKsm(area);
    const old = await oldManifes(area.kota, 90);
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const listed = async () => {
      const berkas = { tahun: YEAR, kode: area.kota };
      const seen: string[] = [];
      for (let setelah: object | null | undefined; setelah !== null;) {
        const page: ListRevisiResponse = await resultOf(
          call('listRevisi', { ...berkas, setelah }, official),
        );
        expect(page.revisi.length).toBeLessThanOrEqual(REVISI_PER_PAGE);
        expect(page.jumlah).toBe(before.length);
        seen.push(...page.revisi.map((r) => r.revisi));
        setelah = page.lanjut ?? null;
      }
      return seen;
    };
    const urlOf = (revisi: string) =>
      resultOf(call('getQsUrl', { tahun: YEAR, kode: area.kota, revisi }, official));
    const before = [old.terbaru, ...old.lama].map((r) => r.revisi);
    const oldest = before.at(-1) ?? '';
    expect(await listed()).toStrictEqual(before);
    expect((await urlOf(oldest)).url).toContain(oldest);
    const bytes = await storedBytes(area.kota);

    // Nothing new to publish: the build writes them forward all the same.
    await build(area.kota);
    const now = await docs.qs.read(areaTahunId(YEAR, area.kota));
    expect(now).toMatchObject({ terbaru: old.terbaru, lama: [] });
    const after = await storedBytes(area.kota);
    process.stdout.write(`manifest with 90 earlier updates: ${bytes} bytes, then ${after}\n`);
    expect(bytes).toBeGreaterThan(40_000);
    expect(after).toBeLessThan(1500);
    const meter = readMeter();
    const all = now && (await listUpdates(now, new Date()));
    process.stdout.write(`earlier updates listed with ${since(meter).reads} reads\n`);
    expect(all?.map((r) => r.revisi)).toStrictEqual(before);
    expect(await listed()).toStrictEqual(before);
    expect((await urlOf(oldest)).url).toContain(oldest);
  });

  it('goes on where a version before went on from a newer one', async ({ area }) => {
    await seedKsm(area);
    const first = await untilPublished(area.kota, 'is there');
    await seedKsm(area);
    const second = await untilPublished(area.kota, 'has both', (m) => m.terbaru.barisKsm === 2);
    // It leaves out the field that it does not know, and keeps what it replaces in the list that it finds.
    const { pertama: _unknown, ...known } = second;
    const next = { ...second.terbaru, revisi: '2017-07-05-000099' };
    await docs.qs.set({ ...known, ...withUpdate(second, next) });
    await build(area.kota);
    const revisi = (await earlierOf(YEAR, area.kota)).map((r) => r.revisi);
    expect(revisi).toContain(first.terbaru.revisi);
    expect(revisi).toContain(second.terbaru.revisi);
    expect(new Set(revisi).size).toBe(revisi.length);
  });
});

describe('an update that takes over', () => {
  it('twice, or beside another, leaves each earlier one behind once', async ({ area }) => {
    await seedKsm(area);
    const start = await oldManifes(area.kota, 3);
    const id = areaTahunId(YEAR, area.kota);
    const switchTo = async (revisi: string, versi: number) =>
      inTransaction(async (tx) => {
        const manifes = await docs.qs.read(id, tx);
        if (!manifes || manifes.versi >= versi) return;
        const terbaru = { ...start.terbaru, revisi, diperbarui: new Date().toISOString() };
        await setManifest({ ...manifes, versi, ...withUpdate(manifes, terbaru) }, manifes, tx);
      });
    const tickets = [1, 2, 2, 3, 3, 3].map((n) => start.versi + n);
    await Promise.all(tickets.map((versi) => switchTo(`r-${versi}`, versi)));
    const last = start.versi + 3;
    const manifes = await docs.qs.read(id);
    expect(manifes).toMatchObject({ versi: last, lama: [], terbaru: { revisi: `r-${last}` } });
    const lama = (await earlierOf(YEAR, area.kota)).map((r) => r.revisi);
    const published = lama.filter((r) => r.startsWith('r-'));
    expect(new Set(lama).size).toBe(lama.length);
    expect(lama).not.toContain(`r-${last}`);
    expect(lama.slice(published.length)).toStrictEqual(
      [start.terbaru, ...start.lama].map((r) => r.revisi),
    );
  });

  it('removes what has expired, document and file, and leaves the others', async ({ area }) => {
    await seedKsm(area);
    const { terbaru: today, ...manifes } = await untilPublished(area.kota, 'is there');
    const terbaru = { ...today, diperbarui: '2016-12-01T05:00:00.000Z' };
    await docs.qs.set({ ...manifes, terbaru });
    const made = updates(area.kota, terbaru, 14);
    const lama: QsLama[] = made.map((r, i) => ({
      ...r,
      tahun: YEAR,
      kode: area.kota,
      pertama: i === 13,
      diganti: (made[i - 1] ?? terbaru).diperbarui,
    }));
    for (const r of lama) {
      await docs.qsLama.set(r);
      await saveWorkbook(r.objek, new Uint8Array([1]));
    }
    await seedKsm(area);
    await untilPublished(area.kota, 'has both', (m) => m.terbaru.barisKsm === 2);
    const left = await until('eleven are left', async () => {
      const found = await earlierOf(YEAR, area.kota);
      return found.length === 11 && found.map((r) => r.revisi);
    });
    // The ten last, whatever was published meanwhile, and the first of the month.
    const wanted = [
      ...left.filter((r) => !made.some((m) => m.revisi === r)),
      ...made.map((r) => r.revisi),
    ];
    expect(left).toStrictEqual([...wanted.slice(0, 10), made[13]?.revisi]);
    const gone = lama.filter((r) => !left.includes(r.revisi));
    expect(gone.length).toBeGreaterThan(3);
    for (const r of lama) expect((await readObject(r.objek)) === null).toBe(gone.includes(r));
  });
});

describe('clearing up after a build that died', () => {
  it('leaves the files of earlier updates, and all of them while one cannot be read', async ({
    area,
  }) => {
    await seedKsm(area);
    const { terbaru } = await untilPublished(area.kota, 'is there');
    const [r] = updates(area.kota, terbaru, 1);
    if (!r) throw new Error('no update');
    const lama = { ...r, tahun: YEAR, kode: area.kota, pertama: true, diganti: r.diperbarui };
    await docs.qsLama.set(lama);
    const lost = objekQs(YEAR, area.kota, '2016-11-29-000001');
    for (const objek of [r.objek, lost]) await saveWorkbook(objek, new Uint8Array([1]));
    const berkas = { tahun: YEAR, kode: area.kota };
    const names = () => listObjects(`qs/${YEAR}/${area.kota}/`);
    const ref = docs.qsLama.ref(qsLamaId(YEAR, area.kota, r.revisi));
    await ref.set({ ...berkas, revisi: r.revisi, objek: 5 });
    await removeOrphans(berkas, () => true, new Date());
    expect(await names()).toEqual(expect.arrayContaining([r.objek, lost, terbaru.objek]));
    await docs.qsLama.set(lama);
    await removeOrphans(berkas, () => true, new Date());
    expect(await names()).toEqual(expect.arrayContaining([r.objek, terbaru.objek]));
    expect(await names()).not.toContain(lost);
  });
});
