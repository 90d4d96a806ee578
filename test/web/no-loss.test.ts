import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TandaTerima } from '../../functions/src/domain/submissions/tanda-terima.ts';
import {
  launchBrowser,
  newContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '../support/browser.ts';
import {
  aSesiOf,
  call,
  freshArea,
  registeredKsm,
  resultOf,
  TODAY,
  until,
  type Area,
  type Person,
} from '../support/suite.ts';
import {
  anAccount,
  draftText,
  fillRegistration,
  ksmIn,
  openSesi,
  ORIGIN,
  save,
  sesiOf,
  signInOn,
  SUBMIT_CALL,
  untilSaved,
  untilSent,
  type Account,
} from './field-page.ts';

describe('nothing typed on a phone is lost or doubled', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let area: Area;
  let account: Account;
  let ksmId: string;
  let faskel: Person;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser.close());
  beforeEach(async () => {
    area = await freshArea();
    ({ ksmId, faskel } = await registeredKsm(area));
    account = await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    context = await newContext(browser);
    page = await context.newPage();
    await signInOn(page, account);
  });
  afterEach(async () => context.close());

  const banner = (n: number) => page.getByText(`${String(n)} belum terkirim`);

  it('a half-filled session is there again after a reload', async () => {
    await openSesi(page, ksmId);
    await page.getByRole('radio', { name: 'Anggota a2: Titip' }).check();
    await page.getByLabel('Setoran Anggota a1').fill('12500');
    await page.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(page)).includes('arisan'));
    await page.reload();
    await page.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    expect(await page.getByLabel('Setoran Anggota a1').inputValue()).toBe('12.500');
    expect(await page.getByLabel('Notulen').inputValue()).toBe('Membahas arisan');
    expect(await page.getByRole('radio', { name: 'Anggota a2: Titip' }).isChecked()).toBe(true);
  });

  it('typing goes on, and is saved, where the phone once could not keep it', async () => {
    await openSesi(page, ksmId);
    await page.evaluate(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called on the store that it is asked of
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...written: Parameters<typeof put>) {
        if (this.name !== 'draf') return put.apply(this, written);
        IDBObjectStore.prototype.put = put;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Notulen').fill('Yang ini tidak tersimpan');
    await until('the store to work again', async () =>
      page.evaluate(() => IDBObjectStore.prototype.put.toString().includes('[native code]')),
    );
    await page.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(page)).includes('arisan'));
    await save(page);
    await untilSaved(page);
    await untilSent(page);
    expect(await sesiOf(ksmId)).toMatchObject([{ notulen: 'Membahas arisan' }]);
  });

  it('a half-filled registration is there again after a reload', async () => {
    await page.goto(`${ORIGIN}/ksm/baru`);
    await page.getByLabel('Nama KSM').fill('Anggrek');
    await until('the draft on disk', async () => (await draftText(page)).includes('Anggrek'));
    await page.reload();
    await page.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    expect(await page.getByLabel('Nama KSM').inputValue()).toBe('Anggrek');
  });

  it('a session filled offline is sent once after a reload and the network’s return', async () => {
    await openSesi(page, ksmId);
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'Anggota a1: Titip' }).check();
    await save(page);
    await untilSaved(page);
    await banner(1).waitFor();
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await context.setOffline(false);
    await page.reload();
    await banner(1).waitFor();
    expect(await sesiOf(ksmId)).toEqual([]);
    await context.unroute(SUBMIT_CALL);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await banner(1).waitFor({ state: 'detached', timeout: 30_000 });
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('a group never opened before has its session form offline', async () => {
    // The list brings along what the forms need.
    await page.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
    await page.waitForTimeout(2500);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Catat sesi Melati' }).click();
    await page.locator('.person', { hasText: 'Anggota a1' }).waitFor();
    await save(page);
    await untilSaved(page);
    await context.setOffline(false);
    await untilSent(page);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('an answer lost after the commit makes no second record', async () => {
    let cut = 0;
    await context.route(SUBMIT_CALL, async (route) => {
      if (cut > 0) {
        await route.continue();
        return;
      }
      cut += 1;
      await route.fetch();
      await route.abort();
    });
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    await untilSent(page);
    expect(cut).toBe(1);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it.each([
    ['a page of HTML', { status: 200, contentType: 'text/html', body: '<h1>Masuk WiFi</h1>' }],
    ['JSON of its own', { status: 200, contentType: 'application/json', body: '{"result":{}}' }],
    ['a refusal of its own', { status: 403, contentType: 'text/plain', body: 'Forbidden' }],
    ['a failure', { status: 500, contentType: 'text/html', body: 'Internal Server Error' }],
  ])('a captive portal that answers with %s takes nothing away', async (_what, answer) => {
    await context.route(SUBMIT_CALL, (route) => route.fulfill(answer));
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    await banner(1).waitFor();
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.getByText('Server belum terjangkau; dicoba lagi sendiri.').waitFor();
    await context.unroute(SUBMIT_CALL);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await untilSent(page);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('a receipt for other content is no receipt', async () => {
    await context.route(SUBMIT_CALL, async (route) => {
      const response = await route.fetch();
      const { result } = (await response.json()) as { result: unknown };
      const receipt = { ...TandaTerima.parse(result), hash: '0'.repeat(64) };
      await route.fulfill({ json: { result: receipt } });
    });
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.getByText('Tanda terima tidak cocok dengan isinya').waitFor();
    await context.unroute(SUBMIT_CALL);
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await untilSent(page);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('the same form saved in two tabs becomes one record', async () => {
    await openSesi(page, ksmId);
    await page.getByLabel('Notulen').fill('Sama');
    await until('the draft on disk', async () => (await draftText(page)).includes('Sama'));
    const second = await context.newPage();
    await openSesi(second, ksmId);
    await Promise.all([save(page), save(second)]);
    await Promise.all([untilSent(page), untilSent(second)]);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('a refused session stays with its reason, is corrected and sent again', async () => {
    await openSesi(page, ksmId);
    await page.getByLabel('Notulen').fill('Rapat kedua');
    // From another phone in the meantime: this one cannot know.
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await save(page);
    await page.getByRole('heading', { name: 'Ditolak server' }).waitFor({ timeout: 30_000 });
    await page.reload();
    await page.getByText('1 perlu diperbaiki').waitFor();
    await page.getByRole('link', { name: 'Lihat', exact: true }).click();
    await page.getByText(/sudah ada sesi dilaksanakan pada 05-07-2017/).waitFor();

    await page.getByRole('link', { name: 'Perbaiki' }).click();
    const tanggal = page.getByLabel('Tanggal');
    await tanggal.waitFor();
    await until('the field is marked', async () => {
      return (await tanggal.getAttribute('aria-invalid')) === 'true';
    });
    expect(await page.getByLabel('Notulen').inputValue()).toBe('Rapat kedua');
    await tanggal.fill('2017-07-04');
    await save(page);
    await untilSent(page);
    const tanggalSesi = (await sesiOf(ksmId)).map((it) => it.tanggal);
    expect(tanggalSesi.toSorted()).toEqual(['2017-07-04', TODAY]);
    await page.getByText('perlu diperbaiki').waitFor({ state: 'detached' });
  });

  it('a group registered offline and its first session go in order', async () => {
    await page.goto(`${ORIGIN}/ksm/baru`);
    await page.getByLabel('Nama KSM').waitFor();
    await page.locator('option', { hasText: area.kelurahan }).waitFor({ state: 'attached' });
    await page.waitForTimeout(2000);
    await context.setOffline(true);
    await fillRegistration(page, 'Flamboyan', [
      { nama: 'Ani', jenisKelamin: 'Perempuan' },
      { nama: 'Beni', jenisKelamin: 'Laki-laki' },
      { nama: 'Cici', jenisKelamin: 'Perempuan' },
    ]);
    await page.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSaved(page);
    await page.getByRole('link', { name: 'Catat sesi pertama' }).click();
    await page.locator('.person', { hasText: 'Ani' }).waitFor();
    await save(page);
    await untilSaved(page);
    await page.getByText('Menunggu catatan lain terkirim dahulu.').waitFor();
    await banner(2).waitFor();
    await context.setOffline(false);
    await banner(2).waitFor({ state: 'detached', timeout: 30_000 });
    await banner(1).waitFor({ state: 'detached', timeout: 30_000 });
    const registered = (await ksmIn(area.kelurahan)).find((it) => it.nama === 'Flamboyan');
    expect(await sesiOf(registered?.id ?? '')).toHaveLength(1);
  });

  it('what waits for one person is not sent by another on the same phone', async () => {
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await context.unroute(SUBMIT_CALL);
    await signInOn(page, await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] }));
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.getByText(/Milik akun lain di HP ini/).waitFor();
    await page.waitForTimeout(1500);
    expect(await sesiOf(ksmId)).toEqual([]);
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await signInOn(page, account);
    await until('the session', async () => (await sesiOf(ksmId)).length === 1);
  });
});
