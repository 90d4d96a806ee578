// A browser for tests and screenshots: an installed Chrome named by CHROME_PATH, else the Chromium that
// comes with npm (Linux x64).
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core';
import { browserFile } from './browser-file.ts';

export type { Browser, BrowserContext, Locator, Page };

/**
 * What the browser itself draws, such as dates, is in Indonesian. Drawn plainly: imitating a graphics card
 * takes a third of the processor's time.
 */
const OPTIONS = ['--lang=id-ID', '--disable-gpu'];
const UNCONFINED = '--no-sandbox';

const installed = process.env['CHROME_PATH'] ?? '';

export const comesWithNpm = (): boolean =>
  installed === '' && process.platform === 'linux' && process.arch === 'x64';

export async function launchBrowser(): Promise<Browser> {
  if (installed !== '') {
    return playwright.launch({
      executablePath: installed,
      args: [...OPTIONS, ...(process.getuid?.() === 0 ? [UNCONFINED] : [])],
    });
  }
  if (!comesWithNpm()) throw new Error('Sebutkan Chrome yang terpasang di CHROME_PATH.');
  // Not with the options of the package, which are for a cloud function: one process, no checks of origins.
  return playwright.launch({
    executablePath: await browserFile(),
    args: [...OPTIONS, UNCONFINED],
  });
}

export interface Screen {
  readonly width?: number;
  readonly dark?: boolean;
}

/** A phone's page (360 px) or a desk's, in Indonesian, in the programme's time zone. */
export async function newContext(browser: Browser, screen: Screen = {}): Promise<BrowserContext> {
  const { width = 360, dark = false } = screen;
  return browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 860 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: width < 600,
    acceptDownloads: true,
  });
}
