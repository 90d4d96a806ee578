// The promise in figures: a network that drops and doubles requests, and what arrives all the same. `npm run storm`
// sends 200 sessions, `npm test` fewer.
import { describe, expect } from 'vitest';
import { addDays } from '../../../functions/src/domain/basics/tanggal.ts';
import { hashKiriman } from '../../../web/src/outbox/hash.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { writeRescue } from '../../../web/src/outbox/rescue.ts';
import type { Page } from '../../support/browser/browser.ts';
import { environment } from '../../support/suite/environment.ts';
import { it } from '../../support/browser/kept-page-test.ts';
import type { Open } from '../../support/browser/page-test.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { signIn } from '../../support/suite/people.ts';
import { aSesiOf, TODAY, until, type Area } from '../../support/suite/suite.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { openSesi, save, sesiOf, SUBMIT_CALL, untilSaved } from '../field-page.ts';
import { readStore } from '../phone-storage.ts';
import { type KsmId, toKsmId } from '../../../functions/src/domain/basics/identitas.ts';

const PHONES = 5;
const GROUPS_PER_PHONE = 2;
const SESSIONS_PER_GROUP = Number(process.env['STORM_SESSIONS'] ?? 6);
const SESSIONS = PHONES * GROUPS_PER_PHONE * SESSIONS_PER_GROUP;
const SEED = 20_170_705;
/** Long enough for a machine that is busy with something else. */
const LIMIT_MS = 600_000;

/** Mulberry32: random numbers that are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Weather {
  requests: number;
  droppedBefore: number;
  droppedAfter: number;
  doubled: number;
}

/**
 * In place of an offline switch: a tenth of the requests is lost, half of them after the server took
 * them; a tenth arrives twice.
 */
async function storm(page: Page, weather: Weather, random: () => number): Promise<void> {
  await page.context().route(SUBMIT_CALL, async (route) => {
    weather.requests += 1;
    const luck = random();
    if (luck < 0.05) {
      weather.droppedBefore += 1;
      await route.abort('connectionreset');
    } else if (luck < 0.1) {
      weather.droppedAfter += 1;
      await route.fetch();
      await route.abort('connectionreset');
    } else if (luck < 0.2) {
      weather.doubled += 1;
      const [response] = await Promise.all([route.fetch(), route.fetch()]);
      await route.fulfill({ response });
    } else {
      await route.continue();
    }
  });
}

interface Phone {
  readonly page: Page;
  readonly groups: readonly KsmId[];
  /** Ids of the sessions that lie in its outbox. */
  readonly ids: readonly string[];
}

describe('a network that drops a tenth of everything and doubles another tenth', () => {
  /** Signed in, one session typed on the form and the others queued from a file, nothing sent yet. */
  async function aPhone(open: Open, area: Area, index: number): Promise<Phone> {
    // Only one group is computed while it grows, so that submissions meet those transactions too; the
    // others leave the machine to the storm.
    const registered = await Promise.all(
      Array.from({ length: GROUPS_PER_PHONE }, (_, n) => seedKsm(area, { held: index + n > 0 })),
    );
    const groups = registered.map(({ ksmId }) => ksmId);
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const context = await open(faskel);
    const page = await context.newPage();
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await openSesi(page, toKsmId(groups[0] ?? ''));
    await save(page);
    await untilSaved(page);

    const items: OutboxItem[] = [];
    for (const [index, ksmId] of groups.entries()) {
      const typed = index === 0 ? 1 : 0;
      for (let n = typed; n < SESSIONS_PER_GROUP; n += 1) {
        const kiriman = aSesiOf(ksmId, addDays(TODAY, -7 * n));
        items.push({
          id: kiriman.id,
          uid: faskel.uid,
          kiriman,
          hash: await hashKiriman(kiriman),
          judul: `Sesi ${kiriman.isi.tanggal}`,
          createdAt: Date.now(),
          attempts: 0,
          state: { status: 'queued', notBefore: 0, failure: null },
        });
      }
    }
    const text = await writeRescue(items, environment('GCLOUD_PROJECT'), Date.now());
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page
      .getByLabel('Buka berkas dari HP lain')
      .setInputFiles({ name: 'antrean.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: `Tambahkan ${String(items.length)} catatan` }).click();
    await page.getByText(`${String(items.length + 1)} belum terkirim`).waitFor();
    const ids = await outboxIds(page);
    expect(ids).toHaveLength(GROUPS_PER_PHONE * SESSIONS_PER_GROUP);
    return { page, groups, ids };
  }

  it(
    `${String(SESSIONS)} sessions from ${String(PHONES)} phones: none is lost, none is doubled`,
    async ({ open, area }) => {
      const phones = await Promise.all(
        Array.from({ length: PHONES }, (_, index) => aPhone(open, area, index)),
      );
      const weather: Weather = { requests: 0, droppedBefore: 0, droppedAfter: 0, doubled: 0 };
      const began = Date.now();
      await Promise.all(
        phones.map(async ({ page }, index) => {
          await storm(page, weather, chance(SEED + index));
          await page.getByRole('button', { name: 'Kirim sekarang' }).click();
          await page.getByText('Semua catatan sudah terkirim.').waitFor({ timeout: LIMIT_MS });
        }),
      );
      const seconds = (Date.now() - began) / 1000;

      const groups = phones.flatMap((phone) => phone.groups);
      const onServer = (await Promise.all(groups.map(sesiOf))).flat();
      const meetings = new Set(onServer.map((it) => `${it.ksmId} ${it.tanggal}`));
      const queued = new Set(phones.flatMap((phone) => phone.ids));
      const lost = SESSIONS - meetings.size;
      const doubledOnServer = onServer.length - meetings.size;
      const dropped = weather.droppedBefore + weather.droppedAfter;
      process.stdout.write(
        `\nstorm, seed ${String(SEED)}: ${String(SESSIONS)} sessions from ${String(PHONES)} phones in ` +
          `${seconds.toFixed(1)} s; ${String(weather.requests)} requests, ${String(dropped)} dropped ` +
          `(${String(weather.droppedBefore)} before the server, ${String(weather.droppedAfter)} after ` +
          `the commit), ${String(weather.doubled)} doubled; ${String(lost)} lost, ` +
          `${String(doubledOnServer)} doubled on the server\n`,
      );
      expect({ lost, doubledOnServer }).toEqual({ lost: 0, doubledOnServer: 0 });
      expect(queued.size).toBe(SESSIONS);
      // Proves that there was a storm.
      expect(weather.requests).toBeGreaterThan(SESSIONS);
      for (const blow of [weather.droppedBefore, weather.droppedAfter, weather.doubled])
        expect(blow).toBeGreaterThan(0);
      for (const { page, ids } of phones) {
        await until('every receipt on the phone', async () => {
          const left = await outboxIds(page, 'accepted');
          return left.toSorted().join() === ids.toSorted().join();
        });
      }
    },
    LIMIT_MS + 120_000,
  );
});

/** Ids of the submissions in the phone's outbox, with one status or any. */
async function outboxIds(page: Page, status: string | null = null): Promise<string[]> {
  const rows = await readStore(page, 'outbox');
  const items = rows.map(({ value }) => value as OutboxItem);
  return items
    .filter(({ state }) => status === null || state.status === status)
    .map(({ id }) => id);
}
