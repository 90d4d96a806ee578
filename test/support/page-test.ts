// `it` for tests in the browser. One browser serves every file of a worker; each test gets contexts of its
// own, and a place, a group and people that nobody else uses, made when it asks for them.
import { test } from 'vitest';
import {
  launchBrowser,
  newContext,
  type BrowserContext,
  type Page,
  type Screen,
} from './browser.ts';
import { signIn, type Person } from './people.ts';
import { makeMould, storageOf } from './signed-in.ts';
import { seedKsm } from './seed.ts';
import { freshArea } from './suite.ts';

/** Opens a context of a phone or a desk: somebody's, or nobody's. It is closed when the test ends. */
export type Open = (person: Person | null, screen?: Screen) => Promise<BrowserContext>;

/** How long a page may take for anything: the machine may be busy with something else. */
const WITHIN_MS = 60_000;

export const it = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('mould', { scope: 'worker' }, ({ browser }) => makeMould(browser))
  .extend('open', ({ browser, mould }, { onCleanup }): Open => {
    const opened: BrowserContext[] = [];
    onCleanup(async () => {
      // A request may still be on its way through a route of the test.
      await Promise.all(opened.map((context) => context.unrouteAll({ behavior: 'ignoreErrors' })));
      await Promise.all(opened.map((context) => context.close()));
    });
    return async (person, screen = {}) => {
      const storage = person === null ? {} : { storageState: storageOf(mould, person) };
      const context = await newContext(browser, { ...screen, ...storage });
      context.setDefaultTimeout(WITHIN_MS);
      opened.push(context);
      return context;
    };
  })
  /** A kelurahan in a kab/kota of its own. */
  .extend('area', () => freshArea())
  /** A group of three in the area, and the facilitator who registered it. */
  .extend('group', ({ area }) => seedKsm(area))
  /** The same, but nobody computes it: for tests of what is sent, which look at no figure. */
  .extend('heldGroup', ({ area }) => seedKsm(area, { held: true }))
  /** A facilitator of the area, who holds the phone. */
  .extend('faskel', ({ area }) => signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] }))
  .extend('context', ({ open, faskel }) => open(faskel))
  /** The facilitator's phone, signed in and on no page yet. */
  .extend('phone', ({ context }): Promise<Page> => context.newPage());
