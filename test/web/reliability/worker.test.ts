// Sending when the page is reloaded or closed, and a new version of the page.
import { describe, expect } from 'vitest';
import { it } from '../../support/browser/kept-page-test.ts';
import { ORIGIN, signInOn } from '../../support/browser/signed-in.ts';
import { until } from '../../support/suite/suite.ts';
import {
  banner,
  firstVisit,
  openOutbox,
  openSesi,
  save,
  sesiOf,
  SUBMIT_CALL,
  untilSaved,
  untilSent,
} from '../field-page.ts';
import { startRelease } from './release.ts';

describe('the page and its worker', () => {
  it('a reload in the middle of sending loses nothing and doubles nothing', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    let held = 0;
    await context.route(SUBMIT_CALL, async (route) => {
      held += 1;
      // Committed on the server, and the answer never comes.
      if (held === 1) await route.fetch();
      else await route.continue();
    });
    await openSesi(phone, ksmId);
    await save(phone);
    await until('the commit', async () => (await sesiOf(ksmId)).length === 1);
    await phone.reload();
    await openOutbox(phone);
    await untilSent(phone);
    expect(held).toBe(2);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('the worker sends what is left when the page is closed and the network is back', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
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
    await firstVisit(phone, ksmId);
    const watcher = await context.newPage();
    const session = await context.newCDPSession(watcher);
    const registrations: string[] = [];
    session.on('ServiceWorker.workerRegistrationUpdated', (event) => {
      for (const it of event.registrations)
        if (it.scopeURL.startsWith(ORIGIN)) registrations.push(it.registrationId);
    });
    await session.send('ServiceWorker.enable');
    await context.setOffline(true);
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await banner(phone, 1).waitFor();
    await until('the request to be woken', () =>
      phone.evaluate(() =>
        (globalThis as unknown as { asked: string[] }).asked.includes('kiriman'),
      ),
    );
    await phone.close();
    await context.setOffline(false);
    expect(await sesiOf(ksmId)).toEqual([]);
    await until('the registration', () => Promise.resolve(registrations.length > 0));
    await session.send('ServiceWorker.dispatchSyncEvent', {
      origin: ORIGIN,
      registrationId: registrations.at(-1) ?? '',
      tag: 'kiriman',
      lastChance: false,
    });
    // No page is open but the watcher's empty one, so this is the worker's own work.
    await until('the session', async () => (await sesiOf(ksmId)).length === 1);
    phone = await context.newPage();
    await openOutbox(phone);
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  describe('and a new version', () => {
    it('waits while something is being typed in any tab, and is used when asked for', async ({
      open,
      faskel,
      heldGroup: { ksmId },
      onTestFinished,
    }) => {
      const release = await startRelease(ORIGIN);
      onTestFinished(() => release.close());
      const context = await open(null);
      const phone = await context.newPage();
      await signInOn(phone, faskel, release.origin);
      await firstVisit(phone, ksmId, release.origin);
      await phone.reload();
      await phone.getByRole('link', { name: 'Catat sesi Melati' }).click();
      await phone.getByLabel('Notulen').fill('Membahas arisan');
      const second = await context.newPage();
      await second.goto(`${release.origin}/ksm`);
      release.publish();
      await second.evaluate(async () => (await navigator.serviceWorker.ready).update());
      for (const tab of [phone, second]) await tab.getByText('Versi baru sudah siap.').waitFor();
      const marks = [phone, second].map((tab) =>
        tab.evaluate(() => Object.assign(globalThis, { isOld: true })),
      );
      await Promise.all(marks.map((mark) => mark.catch(() => undefined)));
      for (const tab of [second, phone]) {
        await tab.getByRole('button', { name: 'Pakai sekarang' }).click();
        await tab.getByText('Masih ada isian yang sedang diketik.').waitFor();
      }
      expect(await phone.getByLabel('Notulen').inputValue()).toBe('Membahas arisan');
      await save(phone);
      await untilSent(phone);
      await second.getByRole('button', { name: 'Pakai sekarang' }).click();
      for (const tab of [phone, second]) {
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
