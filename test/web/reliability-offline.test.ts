import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/docs.ts';
import {
  launchBrowser,
  newContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '../support/browser.ts';
import { anIsiPinjaman } from '../support/build-kiriman.ts';
import {
  aSesiOf,
  call,
  freshArea,
  registeredKsm,
  resultOf,
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
import { startRelease, type Release } from './release.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';

/** Signed in, the groups listed, and everything the page is made of on the phone. */
async function firstVisit(page: Page, account: Account, origin = ORIGIN): Promise<void> {
  await signInOn(page, account, origin);
  await page.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
  await untilOffline(page);
}

async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });
}

describe('the page without a network', () => {
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
  });
  afterEach(async () => context.close());

  const banner = (n: number, at = page) => at.getByText(`${String(n)} belum terkirim`);

  it('can be installed: a manifest, icons of both sizes, nothing that browsers object to', async () => {
    await firstVisit(page, account);
    const session = await context.newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as {
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest).toMatchObject({ name: 'Pendampingan KSM', start_url: '/ksm' });
    const sizes = manifest.icons.filter((it) => it.type === 'image/png').map((it) => it.sizes);
    expect(new Set(sizes)).toEqual(new Set(['192x192', '512x512']));
    for (const { src, sizes: said } of manifest.icons.filter((it) => it.type === 'image/png')) {
      const real = await page.evaluate(async (url) => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        return `${String(image.width)}x${String(image.height)}`;
      }, src);
      expect({ src, real }).toEqual({ src, real: said });
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A test's window is a private one, where nothing can be installed; no other objection may stand.
    expect(
      installabilityErrors.map((it) => it.errorId).filter((id) => id !== 'in-incognito'),
    ).toEqual([]);
  });

  it('opens from the icon after one visit, knows the person and the groups, and takes sessions', async () => {
    await firstVisit(page, account);
    await page.close();
    await context.setOffline(true);
    page = await context.newPage();
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByRole('link', { name: 'Catat sesi Melati' }).click();
    await page.getByRole('radio', { name: 'Anggota a1: Titip' }).check();
    await save(page);
    await untilSaved(page);
    await banner(1).waitFor();
    // Every address opens, also those never visited.
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.getByRole('heading', { name: /^Sesi Melati/ }).waitFor();
    const config = await page.evaluate(async () => {
      const response = await fetch('/config.json');
      return (await response.json()) as { region: string };
    });
    expect(config.region).toBe('asia-southeast2');
    await context.setOffline(false);
    await untilSent(page);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('takes a new group and its first session after a start without a network', async () => {
    await firstVisit(page, account);
    await page.getByRole('link', { name: 'Daftarkan KSM' }).click();
    await page.locator('option', { hasText: area.kelurahan }).waitFor({ state: 'attached' });
    await page.close();
    await context.setOffline(true);
    page = await context.newPage();
    await page.goto(`${ORIGIN}/ksm/baru`);
    await fillRegistration(page, 'Flamboyan', [
      { nama: 'Ani', jenisKelamin: 'Perempuan' },
      { nama: 'Beni', jenisKelamin: 'Laki-laki' },
      { nama: 'Cici', jenisKelamin: 'Perempuan' },
    ]);
    await page.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSaved(page);
    // The phone dies and starts again: both the group and its form are still there.
    await page.close();
    page = await context.newPage();
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByRole('link', { name: 'Catat sesi Flamboyan' }).click();
    await page.locator('.person', { hasText: 'Ani' }).waitFor();
    await save(page);
    await untilSaved(page);
    await page.getByText('Menunggu catatan lain terkirim dahulu.').waitFor();
    await context.setOffline(false);
    await banner(2).waitFor({ state: 'detached', timeout: 30_000 });
    await banner(1).waitFor({ state: 'detached', timeout: 30_000 });
    const registered = (await ksmIn(area.kelurahan)).find((it) => it.nama === 'Flamboyan');
    expect(await sesiOf(registered?.id ?? '')).toHaveLength(1);
  });

  it('takes a member, a loan, a payment and a paper after a start without a network', async () => {
    const loan = randomUUID();
    const isi = anIsiPinjaman({
      id: loan,
      ksmId,
      peminjam: 'a1',
      pokok: 5000,
      tanggalCair: toTanggal('2017-06-28'),
      angsuran: [{ jatuhTempo: toTanggal('2017-07-12'), pokok: 5000, jasa: 0 }],
    });
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    const id = randomUUID();
    await resultOf(call('submitKiriman', { id, jenis: 'pinjaman', isi, koreksi: null }, faskel));
    await firstVisit(page, account);
    await page.close();
    await context.setOffline(true);
    page = await context.newPage();
    const saveHere = async (n: number): Promise<void> => {
      await save(page);
      await banner(n).first().waitFor();
    };

    await page.goto(`${ORIGIN}/ksm/${ksmId}/anggota`);
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Sari');
    await page.getByRole('radio', { name: 'Perempuan' }).check();
    await page.getByLabel('Menyetujui datanya dicatat').check();
    await saveHere(1);

    await page.goto(`${ORIGIN}/ksm/${ksmId}/pinjaman`);
    await page.getByRole('button', { name: 'Pembayaran pinjaman Anggota a1' }).click();
    await page.getByLabel('Jumlah').fill('2000');
    await saveHere(2);
    await page.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).click();
    await page.getByRole('radio', { name: 'Kelompok', exact: true }).check();
    await page.getByLabel('Peminjam').selectOption({ label: 'Anggota a2' });
    await page.getByLabel('Jumlah pinjaman').fill('4000');
    await page.getByLabel('Berapa kali angsuran').fill('2');
    await saveHere(3);

    await page.goto(`${ORIGIN}/ksm/${ksmId}/dokumen`);
    await page.getByRole('button', { name: 'Catat dokumen' }).click();
    await page.getByLabel('Ditandatangani wakil anggota').check();
    await saveHere(4);

    await context.setOffline(false);
    for (const n of [4, 3, 2, 1])
      await banner(n).first().waitFor({ state: 'detached', timeout: 30_000 });
    expect((await docs.anggota.read(ksmId))?.anggota.map((it) => it.nama)).toContain('Sari');
    const loans = await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId));
    expect(new Set(loans.map((it) => it.pokok))).toEqual(new Set([4000, 5000]));
    expect(loans.find((it) => it.id === loan)?.pembayaran).toMatchObject([{ jumlah: 2000 }]);
    expect((await docs.dokumen.read(ksmId))?.dokumen).toHaveLength(1);
  });

  it('a captive portal in the way of everything neither stops the page nor enters it', async () => {
    await firstVisit(page, account);
    await context.route(/^http/, (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Masuk WiFi</h1>' }),
    );
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    await banner(1).waitFor();
    await context.unroute(/^http/);
    await page.reload();
    await untilSent(await outboxPage());
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  async function outboxPage(): Promise<Page> {
    await page.goto(`${ORIGIN}/belum-terkirim`);
    return page;
  }

  it('asks the browser once to keep what is on the phone', async () => {
    await context.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      navigator.storage.persisted = () => Promise.resolve(asked.length > 0);
      navigator.storage.persist = () => {
        asked.push('persist');
        return Promise.resolve(true);
      };
    });
    await signInOn(page, account);
    await until('the question', () =>
      page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length === 1),
    );
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.getByText('Peramban', { exact: false }).first().waitFor();
  });

  it('says on every screen, also when nobody is signed in, how much is not sent', async () => {
    await firstVisit(page, account);
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    for (const path of ['/', '/ksm', '/ksm/baru', `/ksm/${ksmId}`, `/ksm/${ksmId}/sesi`, '/qs']) {
      await page.goto(`${ORIGIN}${path}`);
      await banner(1).first().waitFor();
    }
    await page.goto(`${ORIGIN}/ksm/${ksmId}`);
    await page.getByText('Belum termasuk 1 catatan yang belum terkirim.').first().waitFor();
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByText('Belum termasuk 1 catatan yang belum terkirim.').first().waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await banner(1).waitFor();
    await page.reload();
    await banner(1).waitFor();
    await page.getByRole('link', { name: 'Masuk untuk mengirim' }).click();
    await page.getByLabel('Alamat email').waitFor();
    await banner(1).waitFor();
  });

  it('a connection that the browser closed is opened again: iOS does so in the background', async () => {
    await context.addInitScript(() => {
      const opened: IDBDatabase[] = [];
      Object.assign(globalThis, { opened });
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...args) => {
        const request = open(...args);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      };
    });
    await signInOn(page, account);
    await openSesi(page, ksmId);
    const closeAll = () =>
      page.evaluate(() => {
        const { opened } = globalThis as unknown as { opened: IDBDatabase[] };
        const ours = opened.filter((db) => db.name === 'pendampingan-ksm');
        for (const db of ours) db.close();
        return ours.length;
      });
    expect(await closeAll()).toBeGreaterThan(0);
    await page.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(page)).includes('arisan'));
    await closeAll();
    await save(page);
    await closeAll();
    await untilSaved(page);
    await untilSent(page);
    expect((await sesiOf(ksmId)).map((it) => it.notulen)).toEqual(['Membahas arisan']);
  });

  it('a connection that fails as Safari’s does («connection lost») is opened again', async () => {
    await signInOn(page, account);
    await openSesi(page, ksmId);
    await page.getByLabel('Notulen').fill('Membahas arisan');
    await page.evaluate(() => {
      type Transaction = IDBDatabase['transaction'];
      const real = Reflect.get(IDBDatabase.prototype, 'transaction');
      IDBDatabase.prototype.transaction = new Proxy(real, {
        apply(target, db: IDBDatabase, args: Parameters<Transaction>) {
          if (db.name !== 'pendampingan-ksm') return target.apply(db, args);
          IDBDatabase.prototype.transaction = real;
          throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        },
      });
    });
    await save(page);
    await untilSaved(page);
    await untilSent(page);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('a reload in the middle of sending loses nothing and doubles nothing', async () => {
    await signInOn(page, account);
    let held = 0;
    await context.route(SUBMIT_CALL, async (route) => {
      held += 1;
      // Committed on the server, and the answer never comes.
      if (held === 1) await route.fetch();
      else await route.continue();
    });
    await openSesi(page, ksmId);
    await save(page);
    await until('the commit', async () => (await sesiOf(ksmId)).length === 1);
    await page.reload();
    await untilSent(await outboxPage());
    expect(held).toBe(2);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('the worker sends what is left when the page is closed and the network is back', async () => {
    await context.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const { prototype } = (globalThis as unknown as { SyncManager: { prototype: object } })
        .SyncManager;
      const real = Reflect.get(prototype, 'register') as (tag: string) => Promise<void>;
      Reflect.set(
        prototype,
        'register',
        new Proxy(real, {
          apply(target, manager, args: [string]) {
            asked.push(args[0]);
            return target.apply(manager, args);
          },
        }),
      );
    });
    await firstVisit(page, account);
    const watcher = await context.newPage();
    const session = await context.newCDPSession(watcher);
    const registrations: string[] = [];
    session.on('ServiceWorker.workerRegistrationUpdated', (event) => {
      for (const it of event.registrations)
        if (it.scopeURL.startsWith(ORIGIN)) registrations.push(it.registrationId);
    });
    await session.send('ServiceWorker.enable');
    await context.setOffline(true);
    await openSesi(page, ksmId);
    await save(page);
    await untilSaved(page);
    await banner(1).waitFor();
    await until('the request to be woken', () =>
      page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.includes('kiriman')),
    );
    await page.close();
    await context.setOffline(false);
    expect(await sesiOf(ksmId)).toEqual([]);
    await until('the registration', () => Promise.resolve(registrations.length > 0));
    await session.send('ServiceWorker.dispatchSyncEvent', {
      origin: ORIGIN,
      registrationId: registrations.at(-1) ?? '',
      tag: 'kiriman',
      lastChance: false,
    });
    // No page is open but the watcher's empty one: this is the worker's own work.
    await until('the session', async () => (await sesiOf(ksmId)).length === 1);
    page = await context.newPage();
    await untilSent(await outboxPage());
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  describe('and a new version', () => {
    let release: Release;
    beforeEach(async () => {
      release = await startRelease(ORIGIN);
    });
    afterEach(async () => release.close());

    it('waits while something is typed in any tab, and is used when asked for', async () => {
      await firstVisit(page, account, release.origin);
      await page.reload();
      await page.getByRole('link', { name: 'Catat sesi Melati' }).click();
      await page.getByLabel('Notulen').fill('Membahas arisan');
      const second = await context.newPage();
      await second.goto(`${release.origin}/ksm`);
      release.publish();
      await second.evaluate(async () => (await navigator.serviceWorker.ready).update());
      for (const tab of [page, second]) await tab.getByText('Versi baru sudah siap.').waitFor();
      const marks = [page, second].map((tab) =>
        tab.evaluate(() => Object.assign(globalThis, { isOld: true })),
      );
      await Promise.all(marks.map((mark) => mark.catch(() => undefined)));
      for (const tab of [second, page]) {
        await tab.getByRole('button', { name: 'Pakai sekarang' }).click();
        await tab.getByText('Masih ada isian yang sedang diketik.').waitFor();
      }
      expect(await page.getByLabel('Notulen').inputValue()).toBe('Membahas arisan');
      await save(page);
      await untilSent(page);
      await second.getByRole('button', { name: 'Pakai sekarang' }).click();
      for (const tab of [page, second]) {
        await until('the new page', () =>
          tab.evaluate(() => !('isOld' in globalThis)).catch(() => false),
        );
      }
      await second.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
      expect(await second.getByText('Versi baru sudah siap.').count()).toBe(0);
      expect((await sesiOf(ksmId)).map((it) => it.notulen)).toEqual(['Membahas arisan']);
    });
  });
});
