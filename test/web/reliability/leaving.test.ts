// Somebody leaves, or the account is closed, at a drawn moment of each kind of call: nothing that says who it was,
// or what was read, sent or typed, is anywhere on the phone, at once and after the late answers have come.
import { randomInt } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import type { BrowserContext, Locator, Page } from '../../support/browser/browser.ts';
import { it as keptIt } from '../../support/browser/kept-page-test.ts';
import { it, type Open } from '../../support/browser/page-test.ts';
import type { Person } from '../../support/suite/people.ts';
import { aManifest } from '../../support/files/published-file.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { signIn, until, type Area } from '../../support/suite/suite.ts';
import { firstVisit, openSesi, save, untilKept } from '../field-page.ts';

/** Moments drawn for each case. */
const DRAWS = 2;
/** Longest time that a request or its answer is held back, and until the person leaves. */
const MOST_MS = 300;
const TYPED = 'Membahas arisan';
const TAHUN = 2005;

/** Rows of every database, cached answers and small things kept that hold one of the marks; what is not sent is not asked for. */
async function tracesOf(page: Page, marks: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    const look = (where: string, text: string): void => {
      for (const mark of wanted) if (text.includes(mark)) found.push(`${where}: ${mark}`);
    };
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => {
          resolve(request.result);
        });
        request.addEventListener('error', () => {
          reject(new Error('IndexedDB'));
        });
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await ended(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([ended(rows.getAllKeys()), ended(rows.getAll())]);
        for (const [i, value] of values.entries()) {
          const { state } = (value ?? {}) as { state?: { status?: string } };
          const isUnsent = store === 'outbox' && state?.status !== 'accepted';
          if (!isUnsent) look(`${name}/${store}`, JSON.stringify([keys[i], value]));
        }
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        look(request.url, (await (await cache.match(request))?.clone().text()) ?? '');
    }
    for (const area of [localStorage, sessionStorage])
      for (const [key, value] of Object.entries(area)) look(key, String(value));
    return found;
  }, marks);
}

interface Case {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly ksmId: KsmId;
}

/** Requests that are held back, and what the person does that sends them. */
interface Kind {
  readonly calls: RegExp;
  readonly begin: (at: Case) => Promise<void>;
  readonly act: (at: Case) => Promise<unknown>;
  /** It is done with the mouse, which there is one of: two presses at once would be none. */
  readonly isPress: boolean;
}

/** Pressing ends when it is done, or when there is nothing left to press. */
const unlessGone = (pressing: Promise<void>, button: Locator): Promise<void> =>
  Promise.race([pressing, button.waitFor({ state: 'detached' })]);
const simpan = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true });
const unduh = (page: Page) => page.getByRole('button', { name: /^Unduh \d/ }).first();

const READS = /:runQuery|:runAggregationQuery|\/documents\/|\/listPerubahan$/;

const KINDS = {
  read: {
    calls: READS,
    begin: ({ page, ksmId }) => firstVisit(page, ksmId),
    act: ({ page }) => page.goto(`${ORIGIN}/ksm`),
    isPress: false,
  },
  send: {
    calls: /\/submitKiriman$/,
    begin: ({ page, ksmId }) => openSesi(page, ksmId),
    act: ({ page }) => unlessGone(save(page), simpan(page)),
    isPress: true,
  },
  save: {
    // The form is stored and nothing of it gets through.
    calls: /no such call/,
    async begin({ context, page, ksmId }) {
      await context.route('**/submitKiriman', (route) => route.fulfill({ status: 503 }));
      await openSesi(page, ksmId);
    },
    act: ({ page }) => unlessGone(save(page), simpan(page)),
    isPress: true,
  },
  download: {
    calls: /\/getQsUrl$/,
    async begin({ page }) {
      await page.goto(`${ORIGIN}/qs/${String(TAHUN)}`);
      await unduh(page).waitFor();
    },
    act: ({ page }) => unlessGone(unduh(page).click(), unduh(page)),
    isPress: true,
  },
} satisfies Record<string, Kind>;

const SIGNED_LINK = (url: URL) => url.searchParams.has('X-Goog-Signature');

const hold = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });

/** Lets the calls come late on their way and back. Answers how many are still under way. */
async function delay(context: BrowserContext, calls: RegExp, draw: () => number) {
  let open = 0;
  await context.route(calls, async (route) => {
    open += 1;
    try {
      await hold(draw());
      const answer = await route.fetch();
      await hold(draw());
      await route.fulfill({ response: answer });
    } catch {
      // The page has gone on without it.
    } finally {
      open -= 1;
    }
  });
  return () => open;
}

/** Null while the page goes to another address. */
const settled = <T>(look: Promise<T>) => look.catch(() => null);

/** Turns of the page, however long each takes: until it knows that somebody has left, and until it is clean. */
const TURNS = { 'nobody is remembered': 60, 'nothing is left': 20 } as const;

/**
 * At once: the page has few turns for it, each with everything done that it had begun. What it waits for from outside
 * (`underWay`) is not its own.
 */
async function atOnce(
  page: Page,
  what: keyof typeof TURNS,
  isSo: () => Promise<boolean>,
  underWay = () => 0,
): Promise<void> {
  for (let turn = 0; turn < TURNS[what]; turn += 1) {
    if (await settled(isSo())) return;
    await settled(idle(page));
    if (underWay() > 0) turn -= 1;
  }
  throw new Error(`not after ${String(TURNS[what])} turns of the page: ${what}`);
}

/** Once the page has nothing left to do. */
const idle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          resolve();
        });
      }),
  );

async function close({ uid, email, klaim }: Person): Promise<void> {
  if (klaim === null) throw new Error('no role');
  await docs.pengguna.set({ uid, email, nama: 'Ana Uji', ...klaim, nonaktif: true });
}

async function leaveDuring(
  kind: Kind,
  {
    isClosed,
    person,
    ksmId,
    open,
  }: {
    readonly isClosed: boolean;
    readonly person: Person;
    readonly ksmId: KsmId;
    readonly open: Open;
  },
): Promise<void> {
  const moments: number[] = [];
  const draw = () => {
    const ms = randomInt(MOST_MS);
    moments.push(ms);
    return ms;
  };
  const context = await open(person);
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  const downloads: string[] = [];
  let hasLeft = isClosed;
  // Whoever leaves late has begun the download before: then the page stays where it is, as with a real file.
  await context.route(SIGNED_LINK, (route) => {
    if (hasLeft) downloads.push(route.request().url());
    return route.fulfill({ status: 204 });
  });
  const at = { context, page, ksmId };
  await kind.begin(at);
  const notes = page.getByLabel('Notulen');
  if ((await notes.count()) > 0) await notes.fill(TYPED);
  const marks = [person.uid, person.email, 'Anggota a1', TYPED, ksmId];
  expect(await tracesOf(page, marks)).not.toEqual([]);
  const underWay = await delay(context, kind.calls, draw);
  if (isClosed) await close(person);
  const acting = kind.act(at).catch(() => undefined);
  if (!isClosed) {
    if (kind.isPress) await acting;
    await hold(draw());
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  }
  const isForgotten = () => page.evaluate(() => localStorage.getItem('ksm.orang') === null);
  await atOnce(page, 'nobody is remembered', isForgotten, underWay);
  hasLeft = true;
  const isClean = async () => (await tracesOf(page, marks)).length === 0;
  await atOnce(page, 'nothing is left', isClean, underWay);
  await acting;
  await until('the late answers', () => Promise.resolve(underWay() === 0));
  // Once it has nothing left to do, the page has written whatever it would have written.
  for (let turn = 0; turn < 3; turn += 1) await idle(page);
  expect({ moments, left: await tracesOf(page, marks) }).toEqual({ moments, left: [] });
  expect({ moments, downloads }).toEqual({ moments, downloads: [] });
}

type Drawn = readonly [name: keyof typeof KINDS, isClosed: boolean];

interface World {
  readonly open: Open;
  readonly area: Area;
  readonly heldGroup: { readonly ksmId: KsmId };
}

async function leave([name, isClosed]: Drawn, { open, area, heldGroup }: World): Promise<void> {
  await docs.qs.set(aManifest(TAHUN, area.kota, `Kota Uji ${area.provinsi}`));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const person = await signIn(
      name === 'download'
        ? { peran: 'pejabat', wilayah: [area.kota] }
        : { peran: 'fasilitator', wilayah: [area.kelurahan] },
    );
    await leaveDuring(KINDS[name], { isClosed, person, ksmId: heldGroup.ksmId, open });
  }
}

describe('leaving in the middle of a call', () => {
  // What is read is kept with the page, for the time without a network.
  keptIt.for<Drawn>([
    ['read', false],
    ['read', true],
  ])('leaves nothing: %s, account closed: %s', (kind, { open, area, heldGroup }) =>
    leave(kind, { open, area, heldGroup }),
  );

  it.for<Drawn>([
    ['send', false],
    ['send', true],
    ['save', false],
    ['download', false],
    ['download', true],
  ])('leaves nothing: %s, account closed: %s', (kind, { open, area, heldGroup }) =>
    leave(kind, { open, area, heldGroup }),
  );

  it('leaves nothing without a network, before a worker kept the page', async ({
    context,
    phone,
    faskel,
    heldGroup: { ksmId },
  }) => {
    await phone.goto(`${ORIGIN}/ksm`);
    await untilKept(phone, ksmId);
    const marks = [faskel.uid, faskel.email, 'Anggota a1', ksmId];
    expect(await tracesOf(phone, marks)).not.toEqual([]);
    await context.setOffline(true);
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await atOnce(phone, 'nothing is left', async () => (await tracesOf(phone, marks)).length === 0);
  });
});
