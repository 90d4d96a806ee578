// Nothing of what a person saw or typed is on the phone once they have left, however they left; what they did
// not send yet still is.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { FotoItem } from '../../../web/src/state/foto-db.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/kept-page-test.ts';
import { ORIGIN, signInOn } from '../../support/browser/signed-in.ts';
import { call, resultOf, signIn, until } from '../../support/suite/suite.ts';
import { firstVisit, openSesi, save, SUBMIT_CALL, untilSaved, untilSent } from '../field-page.ts';
import { choosePhoto, photosOn } from '../foto/on-phone.ts';
import { draftText, readStore } from '../phone-storage.ts';

/** What of a group is on the phone outside the outbox's unsent items and the photos of their sessions. */
async function leftBehind(page: Page): Promise<unknown[]> {
  const [salinan, draf, outbox, photos] = await Promise.all([
    readStore(page, 'salinan'),
    readStore(page, 'draf'),
    readStore(page, 'outbox'),
    photosOn(page),
  ]);
  const items = outbox.map(({ value }) => value as OutboxItem);
  const receipts = items.filter(({ state }) => state.status === 'accepted');
  const unsent = new Set<unknown>(
    items
      .filter(({ state }) => state.status !== 'accepted')
      .map(({ kiriman }) => kiriman.jenis === 'sesi' && kiriman.isi.id),
  );
  const loose = photos.filter(({ value }) => !unsent.has((value as FotoItem).sesi));
  const cached = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.clone().text();
        if (text?.includes('Anggota a1') === true) texts.push(request.url);
      }
    }
    return texts;
  });
  return [...salinan, ...draf, ...receipts, ...loose, ...cached];
}

describe('a shared phone', () => {
  it('ends a sign-out that the page did not live to end', async ({
    phone,
    faskel,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    // What a page leaves that is closed right after the button was pressed.
    await phone.evaluate((uid) => {
      localStorage.setItem('ksm.keluar', JSON.stringify({ uid }));
      localStorage.removeItem('ksm.orang');
    }, faskel.uid);
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByLabel('Kata sandi', { exact: true }).waitFor();
    await until('an empty phone', async () => (await leftBehind(phone)).length === 0);
    await phone.reload();
    await phone.getByLabel('Kata sandi', { exact: true }).waitFor();
    // Whoever signs in again is not on the way out.
    await signInOn(phone, faskel);
    await phone.reload();
    await phone.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
  });

  it('keeps nothing after signing out, though reads were under way', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await phone.clock.install();
    await firstVisit(phone, ksmId);
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await untilSent(phone);
    await openSesi(phone, ksmId);
    await choosePhoto(phone, 300, 200);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    expect((await leftBehind(phone)).length).toBeGreaterThan(2);

    // Answers come only after the person has left.
    const held: (() => Promise<void>)[] = [];
    let answered = 0;
    await context.route(/documents:runQuery|\/documents\//, (route) => {
      held.push(async () => {
        await route.continue().catch(() => undefined);
        answered += 1;
      });
    });
    await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
    await until('reads under way', () => Promise.resolve(held.length > 0));
    phone.on('dialog', (dialog) => void dialog.accept());
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await until('an empty phone', async () => (await leftBehind(phone)).length === 0);
    for (const answer of held) await answer();
    await until('the late answers', () => Promise.resolve(answered === held.length));
    // Whatever it put off until then comes now; once it has nothing left to do, it has written what it would.
    await phone.clock.fastForward(15_000);
    await phone.evaluate(async () => {
      for (let turn = 0; turn < 3; turn += 1)
        await new Promise((resolve) => {
          requestIdleCallback(resolve);
        });
    });
    expect(await leftBehind(phone)).toEqual([]);
    await phone.reload();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    expect(await leftBehind(phone)).toEqual([]);
  });

  it('keeps nothing but what was not sent when the account was closed', async ({
    area,
    context,
    phone,
    faskel,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    await context.route(SUBMIT_CALL, (route) => route.fulfill({ status: 503, body: 'down' }));
    await openSesi(phone, ksmId);
    await choosePhoto(phone, 300, 200);
    await save(phone);
    await untilSaved(phone);
    await openSesi(phone, ksmId);
    await choosePhoto(phone, 300, 200);
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));

    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    if (faskel.klaim === null) throw new Error('no role');
    const pengguna = { uid: faskel.uid, email: faskel.email, nama: 'Faskel', ...faskel.klaim };
    await docs.pengguna.set(pengguna);
    await resultOf(
      call('savePengguna', { ...pengguna, nonaktif: true, alasan: 'pindah tugas' }, admin),
    );
    await context.unroute(SUBMIT_CALL);
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByLabel('Alamat email').waitFor();
    await until('nothing but what was not sent', async () => {
      return (await leftBehind(phone)).length === 0;
    });
    expect(await readStore(phone, 'outbox')).toHaveLength(1);
    expect(await photosOn(phone)).toHaveLength(1);
  });
});
