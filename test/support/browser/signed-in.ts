// Signing in on the page: through its form, or with what the form leaves in a browser. The second way
// is quick, for the many tests that are about something else.
import type { Browser, BrowserContext, Page } from './browser.ts';
import { newContext } from './browser.ts';
import { environment } from '../suite/environment.ts';
import { readRows } from './indexed-db.ts';
import { signIn, type Account, type Person } from '../suite/people.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';

export const ORIGIN = environment('KSM_WEB_ORIGIN');
/** The key under which the page remembers who used it last (web/src/state/session.ts). */
const REMEMBERED = 'ksm.orang';
/** Where Firebase keeps a sign-in. */
const AUTH_DATABASE = 'firebaseLocalStorageDb';
const AUTH_STORE = 'firebaseLocalStorage';

/** Signs in as a person does, and waits for the page that follows. */
export async function signInOn(page: Page, account: Account, origin = ORIGIN): Promise<void> {
  await page.goto(`${origin}/masuk`);
  await page.getByLabel('Alamat email').fill(account.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(account.sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}

/** What a sign-in leaves in a browser, in which another person can take the first one's place. */
export interface Mould {
  readonly person: Person;
  /** A `Left`, as JSON. */
  readonly left: string;
}

interface Left {
  readonly origin: string;
  readonly remembered: object;
  /** Rows of AUTH_STORE, each with its key, `fbase_key`. */
  readonly signIns: readonly unknown[];
}

/** Signs a person in on the form and keeps what that leaves behind. */
export async function makeMould(browser: Browser): Promise<Mould> {
  const somebody = await signIn({
    peran: 'fasilitator',
    wilayah: [toKodeKelurahan('99.99.99.1999')],
  });
  const context = await newContext(browser);
  const page = await context.newPage();
  const answered = page.waitForResponse(/accounts:signInWithPassword/);
  await signInOn(page, somebody);
  const tokens = (await (await answered).json()) as { idToken: string; refreshToken: string };
  const remembered = await page.evaluate((key) => localStorage.getItem(key), REMEMBERED);
  const signIns = (await readRows(page, AUTH_DATABASE, AUTH_STORE)).map(({ value }) => value);
  await context.close();
  const left: Left = {
    origin: ORIGIN,
    remembered: JSON.parse(remembered ?? '{}') as object,
    signIns,
  };
  return {
    person: { ...somebody, token: tokens.idToken, refreshToken: tokens.refreshToken },
    left: JSON.stringify(left),
  };
}

/**
 * Pages of the context find this person signed in. Written by the first of them before its own scripts run:
 * a page that only writes it would cost as much as the rest of opening one.
 */
export async function putSignedIn(
  context: BrowserContext,
  mould: Mould,
  person: Person,
): Promise<void> {
  const text = (['uid', 'email', 'token', 'refreshToken'] as const).reduce(
    (text, what) => text.replaceAll(mould.person[what], person[what]),
    mould.left,
  );
  const { origin, remembered, signIns } = JSON.parse(text) as Left;
  const kept = JSON.stringify({ ...remembered, klaim: person.klaim });
  await context.addInitScript(
    ([origin, key, kept, database, store, rows]) => {
      if (location.origin !== origin) return;
      // Once: whoever signs out stays signed out. The database is new once as well.
      const once = `${key}.tes`;
      if (localStorage.getItem(once) === null) {
        localStorage.setItem(once, '');
        localStorage.setItem(key, kept);
      }
      const opening = indexedDB.open(database, 1);
      opening.addEventListener('upgradeneeded', () => {
        const made = opening.result.createObjectStore(store, { keyPath: 'fbase_key' });
        for (const row of rows) made.put(row);
      });
      opening.addEventListener('success', () => {
        opening.result.close();
      });
    },
    [origin, REMEMBERED, kept, AUTH_DATABASE, AUTH_STORE, signIns] as const,
  );
}
