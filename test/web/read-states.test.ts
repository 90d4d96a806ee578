// What a page says when what it reads does not come: no network, no right, or an answer that is none; with
// a copy on the phone and without.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import { aPendaftaran, call, freshArea, resultOf, signIn, type Area } from '../support/suite.ts';
import { anAccount, ORIGIN, signInOn } from './field-page.ts';

let browser: Browser;
let area: Area;

beforeAll(async () => {
  browser = await launchBrowser();
  area = await freshArea();
  const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
  const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar Baca' });
  await resultOf(call('submitKiriman', pendaftaran, faskel));
});
afterAll(async () => browser.close());

/** Somebody signed in, for whom requests to `url` do not get through. */
async function pageOf(peran: 'pejabat' | 'smes', url: RegExp): Promise<Page> {
  const page = await (await newContext(browser, { width: 1280 })).newPage();
  await page.route(url, (route) => route.abort());
  await signInOn(page, await anAccount({ peran, wilayah: [area.kota] }));
  return page;
}

interface Answer {
  /** Null: none, as without a network. */
  readonly http: number | null;
  readonly status?: string;
}
const NO_WAY: Answer = { http: null };
const NO_RIGHT: Answer = { http: 403, status: 'PERMISSION_DENIED' };
const NO_ANSWER: Answer = { http: 400, status: 'INTERNAL' };

/** From now on the page gets this instead of what it asks for, and is opened anew. */
async function reloadWith(page: Page, url: RegExp, { http, status }: Answer): Promise<void> {
  await page.unroute(url);
  await page.route(url, (route) =>
    http === null ? route.abort() : route.fulfill({ status: http, json: { error: { status } } }),
  );
  await page.reload();
}

describe('an answer that does not come', () => {
  it('from a callable: is told apart, is asked for again, and leaves the copy in its place', async () => {
    const LIST = /listQs$/;
    const page = await pageOf('pejabat', LIST);
    await page.goto(`${ORIGIN}/qs`);
    await page.getByText('Daftar berkas belum dapat dibuka.').waitFor();
    await reloadWith(page, LIST, NO_RIGHT);
    await page.getByText('Anda tidak berhak membaca ini.').waitFor();
    await reloadWith(page, LIST, NO_ANSWER);
    await page.getByText('Jawaban server tidak dapat dibaca.').waitFor();

    await page.unroute(LIST);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    const folder = page.getByRole('link', { name: /^Tahun \d{4}$/ }).or(page.locator('.empty'));
    await folder.first().waitFor();

    await reloadWith(page, LIST, NO_WAY);
    await page.getByText('Tidak ada sambungan internet').waitFor();
    await reloadWith(page, LIST, NO_RIGHT);
    await page.getByText('Anda tidak berhak lagi membaca ini.').waitFor();
    await reloadWith(page, LIST, NO_ANSWER);
    await page.getByText('Yang tampil adalah salinan di HP.').waitFor();
    await folder.first().waitFor();
  });

  it('from the records: the same', async () => {
    const QUERY = /:runQuery/;
    const page = await pageOf('smes', QUERY);
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByText('Halaman ini belum dapat dimuat.').waitFor();
    await reloadWith(page, QUERY, NO_RIGHT);
    await page.getByText('Anda tidak berhak membaca ini.').waitFor();
    await reloadWith(page, QUERY, NO_ANSWER);
    await page.getByText('Jawaban server tidak dapat dibaca.').waitFor();

    await page.unroute(QUERY);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('link', { name: 'Mawar Baca' }).waitFor();

    await reloadWith(page, QUERY, NO_WAY);
    await page.getByText('Tidak ada sambungan internet').waitFor();
    await page.getByRole('link', { name: 'Mawar Baca' }).waitFor();
  });
});
