// The session form on a slow 3G line: first without a cache, and then from what the phone has kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  launchBrowser,
  newContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '../support/browser.ts';
import { freshArea, registeredKsm } from '../support/suite.ts';
import { anAccount, openSesi, ORIGIN, signInOn } from './field-page.ts';

/** 400 kbit/s both ways, 400 ms there and back. */
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const COLD_LIMIT_MS = 3000;
const CACHED_LIMIT_MS = 1000;
/** The machine may be busy with something else: one try of so many must be in time. */
const TRIES = 6;

describe('the session form on slow 3G', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let ksmId: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    const area = await freshArea();
    ({ ksmId } = await registeredKsm(area));
    context = await newContext(browser);
    page = await context.newPage();
    await signInOn(page, await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] }));
    await openSesi(page, ksmId);
    await page.evaluate(async () => navigator.serviceWorker?.ready);
  });
  afterAll(async () => browser.close());

  /** Milliseconds from the address to a form that can be filled in. */
  async function load(options: { readonly cold: boolean }): Promise<number> {
    const tab = await context.newPage();
    // The page looks itself: asking from outside comes up to half a second late.
    await tab.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('.person') === null) return;
        seen.disconnect();
        performance.mark('usable');
      });
      seen.observe(document, { subtree: true, childList: true });
    });
    const line = await context.newCDPSession(tab);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW_3G);
    await line.send('Network.setCacheDisabled', { cacheDisabled: options.cold });
    await line.send('Network.setBypassServiceWorker', { bypass: options.cold });
    await tab.goto(`${ORIGIN}/ksm/${ksmId}/sesi`, { waitUntil: 'commit' });
    await tab.locator('.person').first().waitFor();
    const took = await tab.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime);
    await tab.close();
    return took ?? Number.NaN;
  }

  /** Tries until one is in time; the shortest. */
  async function best(limit: number, options: { readonly cold: boolean }): Promise<number> {
    const took: number[] = [];
    do took.push(await load(options));
    while (took.length < TRIES && Math.min(...took) > limit);
    const tries = took.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ');
    process.stdout.write(`${options.cold ? 'cold' : 'cached'}: ${tries}\n`);
    return Math.min(...took);
  }

  it('opens within 3 seconds with a cold cache', async () => {
    expect(await best(COLD_LIMIT_MS, { cold: true })).toBeLessThanOrEqual(COLD_LIMIT_MS);
  });

  it('opens within 1 second from what the phone has kept', async () => {
    expect(await best(CACHED_LIMIT_MS, { cold: false })).toBeLessThanOrEqual(CACHED_LIMIT_MS);
  });
});
