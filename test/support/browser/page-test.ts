// `it` for tests in the browser. One browser serves every file of a worker, whatever is made of this `it`; each
// test gets contexts of its own. In these the page keeps nothing of itself on the phone, which costs as much as
// the rest of a short test: where that matters, `it` is that of kept-page-test.ts.
import {
  launchBrowser,
  newContext,
  type Browser,
  type BrowserContext,
  type Page,
  type Screen,
} from './browser.ts';
import type { Person } from '../suite/people.ts';
import { makeMould, putSignedIn, type Mould } from './signed-in.ts';
import { it as suiteIt } from '../suite/suite-test.ts';

/** Opens a context of a phone or a desk, signed in or not. It is closed when the test ends. */
export type Open = (person: Person | null, screen?: Screen) => Promise<BrowserContext>;

/** How long a page may take for anything, since the machine may be busy. */
const WITHIN_MS = 60_000;

/** Vitest makes what a worker shares anew for every `it` that was extended: the browser is one for all of them. */
let launched: Promise<Browser> | undefined;
let moulded: Promise<Mould> | undefined;

/** Some browsers have no service workers in a private window; the page works there all the same. */
function withoutWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

export const it = suiteIt
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await (launched ??= launchBrowser());
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('mould', { scope: 'worker' }, ({ browser }) => (moulded ??= makeMould(browser)))
  /** The page's service worker keeps all files of the page. */
  .extend('isKept', false)
  .extend('open', ({ browser, mould, isKept }, { onCleanup }): Open => {
    const opened: BrowserContext[] = [];
    onCleanup(async () => {
      // A request may still be passing through a route of the test.
      await Promise.all(opened.map((context) => context.unrouteAll({ behavior: 'ignoreErrors' })));
      await Promise.all(opened.map((context) => context.close()));
    });
    return async (person, screen = {}) => {
      const context = await newContext(browser, screen);
      context.setDefaultTimeout(WITHIN_MS);
      if (person !== null) await putSignedIn(context, mould, person);
      if (!isKept) await context.addInitScript(withoutWorkers);
      opened.push(context);
      return context;
    };
  })
  .extend('context', ({ open, faskel }) => open(faskel))
  /** The facilitator's phone, signed in and on no page yet. */
  .extend('phone', ({ context }): Promise<Page> => context.newPage());
