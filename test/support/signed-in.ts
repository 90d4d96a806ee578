// Signing in on the page: through its form, or with what the form leaves in a browser. The second way
// is quick, for the many tests that are about something else.
import type { BrowserContextOptions } from 'playwright-core';
import type { Browser, Page } from './browser.ts';
import { newContext } from './browser.ts';
import { environment } from './environment.ts';
import { signIn, type Account, type Person } from './people.ts';
import { toKodeKelurahan } from '../../functions/src/domain/basics/wilayah.ts';

export const ORIGIN = environment('KSM_WEB_ORIGIN');
/** The key under which the page remembers who used it last (web/src/state/session.ts). */
const REMEMBERED = 'ksm.orang';
/** Where Firebase keeps a sign-in. */
const AUTH_STORE = 'firebaseLocalStorageDb';

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;
interface Origin {
  readonly origin: string;
  readonly localStorage: { name: string; value: string }[];
  readonly indexedDB?: readonly { readonly name: string }[];
}

/** Signs in as a person does, and waits for the page that follows. */
export async function signInOn(page: Page, account: Account, origin = ORIGIN): Promise<void> {
  await page.goto(`${origin}/masuk`);
  await page.getByLabel('Alamat email').fill(account.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(account.sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}

/** A browser's storage after a sign-in, in which another person can take the first one's place. */
export interface Mould {
  readonly person: Person;
  readonly origins: string;
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
  const { origins } = await context.storageState({ indexedDB: true });
  await context.close();
  const signIns = (origins as readonly Origin[]).map((each) => ({
    ...each,
    // Nothing else of the page's own, since the next person has not been here.
    indexedDB: (each.indexedDB ?? []).filter(({ name }) => name === AUTH_STORE),
  }));
  return {
    person: { ...somebody, token: tokens.idToken, refreshToken: tokens.refreshToken },
    origins: JSON.stringify(signIns),
  };
}

/** The storage of a browser in which this person has signed in. */
export function storageOf(mould: Mould, person: Person): StorageState {
  const text = (['uid', 'email', 'token', 'refreshToken'] as const).reduce(
    (text, what) => text.replaceAll(mould.person[what], person[what]),
    mould.origins,
  );
  const origins = JSON.parse(text) as Origin[];
  for (const { localStorage } of origins)
    for (const item of localStorage.filter(({ name }) => name === REMEMBERED))
      item.value = JSON.stringify({ ...(JSON.parse(item.value) as object), klaim: person.klaim });
  return { cookies: [], origins };
}
