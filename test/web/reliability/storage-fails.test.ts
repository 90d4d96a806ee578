// A browser may refuse its storage at any moment, for a moment or for good: full, evicted, blocked. The page
// goes on, says what is not kept, and keeps it as soon as it can.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { signIn } from '../../support/suite/people.ts';
import { until } from '../../support/suite/suite.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN, signInOn } from '../../support/browser/signed-in.ts';
import type { BrowserContext, Page } from '../../support/browser/browser.ts';
import { openOutbox, openSesi, save, sesiOf, untilSaved, untilSent } from '../field-page.ts';
import { aPicture } from '../foto/a-picture.ts';
import { photosOn } from '../foto/on-phone.ts';
import { draftText, readStore } from '../phone-storage.ts';

/**
 * What fails: writes to the named stores of IndexedDB, deletions or reads, `localStorage`, or every database from its opening on
 * (`*`); or openings of the page's own never end (`hang`).
 */
type Failing = readonly (
  | 'draf'
  | 'outbox'
  | 'salinan'
  | 'foto'
  | 'draf-delete'
  | 'draf-read'
  | 'outbox-read'
  | 'localStorage'
  | '*'
  | 'hang'
)[];

async function failStorage(context: BrowserContext, failing: Failing): Promise<void> {
  await context.addInitScript((names: readonly string[]) => {
    Object.assign(globalThis, { failing: new Set(names) });
    const isFailing = (name: string) =>
      (Reflect.get(globalThis, 'failing') as Set<string>).has(name);
    const fail = () => new DOMException('no room', 'QuotaExceededError');
    for (const method of ['put', 'add'] as const) {
      const real = Reflect.get(IDBObjectStore.prototype, method);
      IDBObjectStore.prototype[method] = new Proxy(real, {
        apply(target, store: IDBObjectStore, args: Parameters<IDBObjectStore['put']>) {
          if (isFailing('*') || isFailing(store.name)) throw fail();
          return target.apply(store, args);
        },
      });
    }
    const remove = Reflect.get(IDBObjectStore.prototype, 'delete');
    IDBObjectStore.prototype.delete = new Proxy(remove, {
      apply(target, store: IDBObjectStore, args: Parameters<IDBObjectStore['delete']>) {
        if (isFailing('*') || isFailing(`${store.name}-delete`)) throw fail();
        return target.apply(store, args);
      },
    });
    for (const method of ['get', 'getAll'] as const) {
      const real = Reflect.get(IDBObjectStore.prototype, method);
      IDBObjectStore.prototype[method] = new Proxy(real, {
        apply(target, store: IDBObjectStore, args: Parameters<IDBObjectStore['get']>) {
          if (isFailing('*') || isFailing(`${store.name}-read`)) throw fail();
          return target.apply(store, args);
        },
      });
    }
    const open = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = new Proxy(open, {
      apply(target, factory: IDBFactory, args: Parameters<IDBFactory['open']>) {
        if (isFailing('*')) throw new DOMException('blocked', 'SecurityError');
        const request = target.apply(factory, args);
        if (isFailing('hang') && args[0].startsWith('pendampingan'))
          for (const name of ['success', 'error', 'blocked'])
            request.addEventListener(name, (event) => {
              event.stopImmediatePropagation();
            });
        return request;
      },
    });
    const setItem = Reflect.get(Storage.prototype, 'setItem');
    Storage.prototype.setItem = new Proxy(setItem, {
      apply(target, storage: Storage, args: Parameters<Storage['setItem']>) {
        if (isFailing('localStorage')) throw fail();
        target.apply(storage, args);
      },
    });
  }, failing);
}

const nowFailing = (page: Page, failing: Failing) =>
  page.evaluate((names) => {
    Object.assign(globalThis, { failing: new Set(names) });
  }, failing);

describe('a phone whose storage fails', () => {
  it('when a form is saved, says so and keeps the form, which is saved once there is room', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await failStorage(context, []);
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await nowFailing(phone, ['outbox']);
    await save(phone);
    await phone
      .getByText('HP tidak dapat menyimpan. Periksa sisa ruang', { exact: false })
      .waitFor();
    expect(await phone.getByLabel('Notulen').inputValue()).toBe('Membahas arisan');
    expect(await readStore(phone, 'outbox')).toEqual([]);
    await nowFailing(phone, []);
    await save(phone);
    await untilSaved(phone);
    await openOutbox(phone);
    await untilSent(phone);
    expect((await sesiOf(ksmId)).map((it) => it.notulen)).toEqual(['Membahas arisan']);
  });

  it('when what was read is kept, shows what the server has all the same', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await failStorage(context, ['salinan']);
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
    await phone.getByText('HP tidak dapat menyimpan data', { exact: false }).waitFor();
    await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
    await phone.getByRole('heading', { name: 'Melati' }).waitFor();
    await phone
      .getByRole('tab', { name: 'Anggota' })
      .or(phone.getByText('Anggota'))
      .first()
      .waitFor();
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    expect(await readStore(phone, 'salinan')).toEqual([]);
  });

  it('altogether, from the start, still takes what is typed and sends it once it can be kept', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
    await failStorage(context, []);
    await openSesi(phone, ksmId);
    await nowFailing(phone, ['draf', 'outbox', 'salinan', 'localStorage']);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await phone.getByText('HP tidak dapat menyimpan isian', { exact: false }).waitFor();
    await save(phone);
    await phone
      .getByText('HP tidak dapat menyimpan. Periksa sisa ruang', { exact: false })
      .waitFor();
    await nowFailing(phone, []);
    await save(phone);
    await untilSaved(phone);
    expect(await readStore(phone, 'draf')).toEqual([]);
  });

  it('when a photo is taken, says so and saves the session, and takes it once there is room', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await failStorage(context, []);
    await openSesi(phone, ksmId);
    await nowFailing(phone, ['foto']);
    const picture = await aPicture(phone, 300, 200);
    await phone.getByLabel('Pilih foto').setInputFiles(picture);
    await phone.getByText('HP tidak dapat menyimpan foto ini.', { exact: false }).waitFor();
    expect(await photosOn(phone)).toEqual([]);
    await nowFailing(phone, []);
    // Meanwhile the browser has lost the connection, as Safari does while the page sleeps.
    await phone.evaluate(() => {
      const real = Reflect.get(IDBDatabase.prototype, 'transaction');
      const dead = new WeakSet<IDBDatabase>();
      let isFirst = true;
      IDBDatabase.prototype.transaction = new Proxy(real, {
        apply(target, db: IDBDatabase, args: Parameters<IDBDatabase['transaction']>) {
          if (isFirst && db.name.endsWith('-foto')) dead.add(db);
          isFirst = isFirst && !db.name.endsWith('-foto');
          if (dead.has(db)) throw new DOMException('Connection lost', 'UnknownError');
          return target.apply(db, args);
        },
      });
    });
    await phone.getByLabel('Pilih foto').setInputFiles(picture);
    await phone.getByText('Tersimpan di HP; dikirim setelah', { exact: false }).waitFor();
    await save(phone);
    await untilSaved(phone);
    await until('the photo on its way', async () => (await photosOn(phone)).length === 0);
    expect(await docs.foto.list((q) => q.where('ksmId', '==', ksmId))).toMatchObject([
      { utuh: true },
    ]);
  });

  it('when what was typed cannot be read, writes nothing over it and asks which to keep', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await failStorage(context, []);
    await openSesi(phone, ksmId);
    const notulen = phone.getByLabel('Notulen');
    await notulen.fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    await failStorage(context, ['draf-read', 'outbox-read']);
    await phone.reload();
    await phone.getByText('HP tidak dapat menyimpan isian', { exact: false }).waitFor();
    expect(await notulen.inputValue()).toBe('');
    await notulen.fill('Lain');
    const asked: string[] = [];
    phone.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await nowFailing(phone, []);
    await expect.poll(() => notulen.inputValue()).toBe('Membahas arisan');
    expect(asked).toEqual([expect.stringContaining('baru terbaca')]);
    expect(await draftText(phone)).toContain('arisan');
    await phone
      .getByText('HP tidak dapat menyimpan isian', { exact: false })
      .waitFor({ state: 'detached' });
    // What is not sent is not said to be nothing either.
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByText('belum diketahui apa yang belum terkirim', { exact: false }).waitFor();
    await nowFailing(phone, []);
    await phone.getByText('Semua catatan', { exact: false }).first().waitFor();
  });

  it('when somebody leaves, deletes what they typed as soon as it can, after a reload too', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await failStorage(context, []);
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    await failStorage(context, ['draf-delete']);
    await nowFailing(phone, ['draf-delete']);
    phone.on('dialog', (dialog) => void dialog.accept());
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    const notDeleted = phone.getByText('belum terhapus dari HP ini', { exact: false });
    await notDeleted.waitFor();
    await phone.reload();
    await notDeleted.waitFor();
    expect(await draftText(phone)).toContain('arisan');
    await nowFailing(phone, []);
    await until('an empty phone', async () => (await readStore(phone, 'draf')).length === 0);
    await notDeleted.waitFor({ state: 'detached' });
    expect(await phone.evaluate(() => localStorage.getItem('ksm.hapus'))).toBeNull();
  });

  it('whose database never opens, lets the person out, and no longer knows what was typed', async ({
    context,
    phone,
    faskel,
    heldGroup: { ksmId },
  }) => {
    await failStorage(context, ['hang']);
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/sesi`);
    const notulen = phone.getByLabel('Notulen');
    await notulen.fill('Membahas arisan');
    await phone.getByText('HP tidak dapat menyimpan isian', { exact: false }).waitFor();
    const asked: string[] = [];
    phone.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).click();
    expect(asked).toEqual([expect.stringContaining('HP tidak dapat memeriksa')]);
    // The same page, and the same person.
    await phone.getByLabel('Alamat email').fill(faskel.email);
    await phone.getByLabel('Kata sandi', { exact: true }).fill(faskel.sandi);
    await phone.getByRole('button', { name: 'Masuk', exact: true }).click();
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).click();
    await phone.getByRole('heading', { name: 'Catat sesi' }).waitFor();
    expect(await notulen.inputValue()).toBe('');
  });

  it('at sign-in, lets the person in for as long as the page is open', async ({ open, area }) => {
    const account = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const context = await open(null);
    await failStorage(context, ['localStorage', '*']);
    const page = await context.newPage();
    await signInOn(page, account);
    await page.getByRole('heading', { name: 'KSM' }).first().waitFor();
    // And out again, which says that nobody can know what stays.
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    expect(asked).toEqual([expect.stringContaining('HP tidak dapat memeriksa')]);
  });
});
