// The page in English: chosen on the public page, kept on the phone without a network, and Indonesian again.
import { describe, expect } from 'vitest';
import { it } from '../support/browser/kept-page-test.ts';
import type { Page } from '../support/browser/browser.ts';
import { ORIGIN } from '../support/browser/signed-in.ts';
import { until } from '../support/suite/suite.ts';
import { examineIn, LOOKS } from './accessibility/inspect.ts';
import { hurryWorker, sesiOf, untilKept } from './field-page.ts';

const OTHER = { en: 'English', id: 'Bahasa Indonesia' } as const;

/** Documents and workers of the page that the phone keeps or works with. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const names = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()) ?? []),
    );
    const documents = names
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.endsWith('.html'));
    return [...documents, new URL(active?.scriptURL ?? '').pathname];
  });

async function speak(page: Page, language: keyof typeof OTHER): Promise<void> {
  await page.getByRole('button', { name: OTHER[language] }).click();
  const back = OTHER[language === 'en' ? 'id' : 'en'];
  await page.getByRole('button', { name: back }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
}

describe('the language of the page', () => {
  it('is chosen by the person, kept on the phone and without a network, and changed back', async ({
    open,
    faskel,
    heldGroup: { ksmId },
  }) => {
    const context = await open(null, { width: 360 });
    const page = await context.newPage();
    await hurryWorker(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(ORIGIN);
    await page.getByRole('button', { name: OTHER.en }).waitFor();
    const indonesian = new Set(asked);
    const english = await (await context.request.get(`${ORIGIN}/en.html`)).text();
    const start = /src="([^"]+)"/.exec(english)?.[1] ?? '';
    expect(start).toMatch(/^\/assets\//);
    // Who reads Indonesian loads nothing of it.
    expect([...indonesian].filter((path) => path === start || path.includes('en.html'))).toEqual(
      [],
    );

    await speak(page, 'en');
    await page.getByRole('heading', { name: 'Small groups that help themselves' }).waitFor();
    await page.goto(`${ORIGIN}/masuk`);
    await page.getByLabel('Email address').fill(faskel.email);
    await page.getByLabel('Password', { exact: true }).fill(faskel.sandi);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('link', { name: 'Record session of Melati' }).waitFor();
    await untilKept(page, ksmId);
    await until(
      'only English on the phone',
      async () => (await keptBy(page)).join() === '/en.html,/sw-en.js',
    );

    await page.goto(`${ORIGIN}/qs`);
    await page.getByRole('heading', { name: 'Quick Status (QS) data' }).waitFor();
    await context.setOffline(true);
    await page.goto(`${ORIGIN}/ksm/${ksmId}/sesi`);
    await page.getByRole('heading', { name: 'Record a session' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Record a session' }).waitFor();
    // Written the Indonesian way it may be either: asked, not guessed.
    const deposit = page.getByLabel(/^Deposit of/).first();
    await deposit.fill('1.500');
    await page.getByText('write a number, such as 15,000').waitFor();
    await deposit.fill('15,000');
    await page.getByRole('button', { name: OTHER.id }).click();
    await page.getByText('A form is still being filled in.').waitFor();
    const there = page.getByRole('group', { name: 'Facilitator present' });
    await there.getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Saved on this phone, will be sent' }).waitFor();

    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.getByRole('button', { name: OTHER.id }).click();
    await page.getByText('Connect to the internet, then try again.').waitFor();
    await context.setOffline(false);
    await until('the session', async () => (await sesiOf(ksmId)).length === 1);
    await speak(page, 'id');
    await page.getByRole('heading', { name: 'Belum terkirim' }).waitFor();
    expect(await keptBy(page)).toEqual(['/index.html', '/sw.js']);
  });

  it('is English where there is no worker, at any address, for every reader', async ({
    open,
    faskel,
    heldGroup: { ksmId },
  }) => {
    const context = await open(faskel, { width: 360 });
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      localStorage.setItem('ksm.bahasa', '"en"');
    });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByRole('heading', { name: 'My KSM' }).waitFor();
    expect(await page.title()).toBe('My KSM · KSM Mentoring');
    for (const [path, heading] of [
      ['/', 'Small groups that help themselves'],
      ['/ksm', 'My KSM'],
      [`/ksm/${ksmId}`, 'Melati'],
      [`/ksm/${ksmId}/sesi`, 'Record a session'],
    ] as const) {
      await page.goto(ORIGIN + path);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      for (const look of LOOKS.filter(({ width, dark }) => width === 360 && !dark))
        expect({ path, ...(await examineIn(page, look)) }).toEqual({
          path,
          found: [],
          overflow: 0,
        });
    }
    await page.goto(`${ORIGIN}/ksm`);
    await context.route('**/en.html', (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'KSM saya' }).waitFor();
  });
});
