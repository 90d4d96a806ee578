// What a page says when what it reads does not come: no network, no permission, or an unreadable
// answer; with a copy on the phone and without.
import { describe } from 'vitest';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilKept } from '../field-page.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aPendaftaran, freshArea } from '../../support/suite/suite.ts';

const it = pageIt
  .extend('ksmId', async ({ area }) => {
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar Baca' });
    return (await seedKsm(area, { pendaftaran, held: true })).ksmId;
  })
  /** A signed-in person in an area with a group, for whom requests to `url` do not get through. */
  .extend('pageOf', ({ area, open, ksmId: _group }) => {
    return async (peran: 'pejabat' | 'fasilitator', url: RegExp): Promise<Page> => {
      const reader = await signIn({
        peran,
        wilayah: [peran === 'pejabat' ? area.kota : area.kelurahan],
      });
      const page = await (await open(reader, { width: 1280 })).newPage();
      await page.route(url, (route) => route.abort());
      return page;
    };
  });

interface Answer {
  /** Null: none, as without a network. */
  readonly http: number | null;
  readonly status?: string;
}
const NO_WAY: Answer = { http: null };
const NO_RIGHT: Answer = { http: 403, status: 'PERMISSION_DENIED' };
const NO_ANSWER: Answer = { http: 400, status: 'INTERNAL' };

/** From now on the page gets this instead of an answer, and is opened anew. */
async function reloadWith(page: Page, url: RegExp, { http, status }: Answer): Promise<void> {
  await page.unroute(url);
  await page.route(url, (route) =>
    http === null ? route.abort() : route.fulfill({ status: http, json: { error: { status } } }),
  );
  await page.reload();
}

describe('an answer that does not come', () => {
  it('from a callable: the causes are told apart, it is asked for again, and the copy stays', async ({
    pageOf,
  }) => {
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

  it('to a visitor: the same', async ({ open }) => {
    const FOLDERS = /listTerbuka$/;
    const page = await (await open(null)).newPage();
    await page.route(FOLDERS, (route) => route.abort());
    await page.goto(`${ORIGIN}/?tahun=2017`);
    await page.getByText('Daftar berkas belum dapat dibuka.').waitFor();
    await reloadWith(page, FOLDERS, NO_RIGHT);
    await page.getByText('Anda tidak berhak membaca ini.').waitFor();
    await reloadWith(page, FOLDERS, NO_ANSWER);
    await page.getByText('Jawaban server tidak dapat dibaca.').waitFor();
    await page.unroute(FOLDERS);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.locator('.is-listing, .empty').first().waitFor();
  });

  it('from the records: the same', async ({ pageOf, ksmId }) => {
    const QUERY = /:runQuery/;
    const page = await pageOf('fasilitator', QUERY);
    const card = page.locator('.ksm-card');
    const group = card.getByRole('link', { name: 'Mawar Baca', exact: true });
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByText('Halaman ini belum dapat dimuat.').waitFor();
    await reloadWith(page, QUERY, NO_RIGHT);
    await page.getByText('Anda tidak berhak membaca ini.').waitFor();
    await reloadWith(page, QUERY, NO_ANSWER);
    await page.getByText('Jawaban server tidak dapat dibaca.').waitFor();

    await page.unroute(QUERY);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await group.waitFor();

    // Once the groups are on the phone, only what has changed is asked for.
    await untilKept(page, ksmId);
    await reloadWith(page, /listPerubahan$/, NO_WAY);
    await page.getByText('Tidak ada sambungan internet').waitFor();
    await group.waitFor();
  });

  it('a group of another area is said not to be for this person, rather than to be out of reach', async ({
    phone,
  }) => {
    const elsewhere = await freshArea();
    const { ksmId } = await seedKsm(elsewhere, { held: true });
    for (const at of ['', '/sesi', '/ringkasan']) {
      await phone.goto(`${ORIGIN}/ksm/${ksmId}${at}`);
      await phone.getByText('Anda tidak berhak membaca ini.').waitFor();
      await phone.getByText('Sambungkan internet').waitFor({ state: 'detached' });
    }
  });
});
