// The session form on a slow 3G line: first without a cache, then from what the phone has kept.
import { describe, expect } from 'vitest';
import type { BrowserContext } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/kept-page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { openSesi, untilOffline } from '../field-page.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

/** 400 kbit/s both ways, 400 ms there and back. */
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const COLD_LIMIT_MS = 3000;
const CACHED_LIMIT_MS = 1000;
/** The machine may be busy with something else: one of so many tries must be in time. */
const TRIES = 6;

interface Visited {
  readonly context: BrowserContext;
  readonly ksmId: KsmId;
}

interface Options {
  readonly cold: boolean;
}

const it = pageIt
  /** A phone that has opened the form before, with everything kept. */
  .extend('visited', async ({ context, phone, heldGroup: { ksmId } }): Promise<Visited> => {
    await openSesi(phone, ksmId);
    await untilOffline(phone);
    return { context, ksmId };
  });

/** Milliseconds from the address to a form that can be filled in. */
async function load({ context, ksmId }: Visited, options: Options): Promise<number> {
  const tab = await context.newPage();
  // The page itself looks: asking from outside answers up to half a second late.
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

/** Tries until one is in time; returns the shortest. */
async function best(visited: Visited, limit: number, options: Options): Promise<number> {
  const took: number[] = [];
  do took.push(await load(visited, options));
  while (took.length < TRIES && Math.min(...took) > limit);
  const tries = took.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ');
  process.stdout.write(`${options.cold ? 'cold' : 'cached'}: ${tries}\n`);
  return Math.min(...took);
}

describe('the session form on slow 3G', () => {
  it('opens within 3 seconds with a cold cache', async ({ visited }) => {
    expect(await best(visited, COLD_LIMIT_MS, { cold: true })).toBeLessThanOrEqual(COLD_LIMIT_MS);
  });

  it('opens within 1 second from what the phone has kept', async ({ visited }) => {
    expect(await best(visited, CACHED_LIMIT_MS, { cold: false })).toBeLessThanOrEqual(
      CACHED_LIMIT_MS,
    );
  });
});
