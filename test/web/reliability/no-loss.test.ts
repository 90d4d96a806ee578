import { describe, expect } from 'vitest';
import { TandaTerima } from '../../../functions/src/domain/submissions/receipts/tanda-terima.ts';
import { it } from '../../support/browser/page-test.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { signIn } from '../../support/suite/people.ts';
import { ORIGIN, signInOn } from '../../support/browser/signed-in.ts';
import { aSesiOf, call, resultOf, TODAY, until } from '../../support/suite/suite.ts';
import {
  banner,
  openSesi,
  passRetry,
  save,
  sendByHand,
  sesiOf,
  SUBMIT_CALL,
  untilSaved,
  untilSent,
} from '../field-page.ts';
import { draftText } from '../phone-storage.ts';

describe('nothing typed on a phone is lost or doubled', () => {
  it('a half-filled session is there again after a reload', async ({ phone, heldGroup }) => {
    await openSesi(phone, heldGroup.ksmId);
    await phone.getByRole('radio', { name: 'Anggota a2: Titip' }).check();
    await phone.getByLabel('Setoran Anggota a1').fill('12500');
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    await phone.reload();
    await phone.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    expect(await phone.getByLabel('Setoran Anggota a1').inputValue()).toBe('12.500');
    expect(await phone.getByLabel('Notulen').inputValue()).toBe('Membahas arisan');
    expect(await phone.getByRole('radio', { name: 'Anggota a2: Titip' }).isChecked()).toBe(true);
  });

  it('typing continues and is saved after the phone once could not keep it', async ({
    phone,
    heldGroup: { ksmId },
  }) => {
    await openSesi(phone, ksmId);
    await phone.evaluate(() => {
      // oxlint-disable-next-line typescript/unbound-method -- called on the store that it is asked of
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...written: Parameters<typeof put>) {
        if (this.name !== 'draf') return put.apply(this, written);
        IDBObjectStore.prototype.put = put;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await phone.getByLabel('Notulen').fill('Yang ini tidak tersimpan');
    await until('the store to work again', async () =>
      phone.evaluate(() => IDBObjectStore.prototype.put.toString().includes('[native code]')),
    );
    await phone.getByLabel('Notulen').fill('Membahas arisan');
    await until('the draft on disk', async () => (await draftText(phone)).includes('arisan'));
    await save(phone);
    await untilSaved(phone);
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toMatchObject([{ notulen: 'Membahas arisan' }]);
  });

  it('a half-filled registration is there again after a reload', async ({ phone }) => {
    await phone.goto(`${ORIGIN}/ksm/baru`);
    await phone.getByLabel('Nama KSM').fill('Anggrek');
    const pasted = phone.getByLabel('Tempel daftar nama');
    await pasted.fill('1. Aminah\n2. Budi');
    await until('the draft on disk', async () => (await draftText(phone)).includes('Budi'));
    await phone.reload();
    await phone.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    expect(await phone.getByLabel('Nama KSM').inputValue()).toBe('Anggrek');
    expect(await pasted.inputValue()).toBe('1. Aminah\n2. Budi');
  });

  it('a session filled offline is sent once after a reload and the network’s return', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await openSesi(phone, ksmId);
    await context.setOffline(true);
    await phone.getByRole('radio', { name: 'Anggota a1: Titip' }).check();
    await save(phone);
    await untilSaved(phone);
    await banner(phone, 1).waitFor();
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await context.setOffline(false);
    await phone.reload();
    await banner(phone, 1).waitFor();
    expect(await sesiOf(ksmId)).toEqual([]);
    await context.unroute(SUBMIT_CALL);
    await phone.evaluate(() => dispatchEvent(new Event('online')));
    await banner(phone, 1).waitFor({ state: 'detached' });
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('an answer lost after the commit leads to no second record', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    let cut = 0;
    await phone.clock.install();
    const failed = phone.waitForEvent('requestfailed');
    await context.route(SUBMIT_CALL, async (route) => {
      if (cut > 0) {
        await route.continue();
        return;
      }
      cut += 1;
      await route.fetch();
      await route.abort();
    });
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await failed;
    await passRetry(phone);
    await untilSent(phone);
    expect(cut).toBe(1);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it.for([
    ['a page of HTML', { status: 200, contentType: 'text/html', body: '<h1>Masuk WiFi</h1>' }],
    ['JSON of its own', { status: 200, contentType: 'application/json', body: '{"result":{}}' }],
    ['a refusal of its own', { status: 403, contentType: 'text/plain', body: 'Forbidden' }],
    ['a failure', { status: 500, contentType: 'text/html', body: 'Internal Server Error' }],
  ] as const)(
    'a captive portal that answers with %s loses nothing',
    async ([_what, answer], { context, phone, heldGroup: { ksmId } }) => {
      await context.route(SUBMIT_CALL, (route) => route.fulfill(answer));
      await openSesi(phone, ksmId);
      await save(phone);
      await untilSaved(phone);
      await banner(phone, 1).waitFor();
      await phone.goto(`${ORIGIN}/belum-terkirim`);
      await phone.getByText('Server belum terjangkau; dicoba lagi sendiri.').waitFor();
      await context.unroute(SUBMIT_CALL);
      await phone.evaluate(() => dispatchEvent(new Event('online')));
      await untilSent(phone);
      expect(await sesiOf(ksmId)).toHaveLength(1);
    },
  );

  it('a receipt for other content does not count', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await context.route(SUBMIT_CALL, async (route) => {
      const response = await route.fetch();
      const { result } = (await response.json()) as { result: unknown };
      const receipt = { ...TandaTerima.parse(result), hash: '0'.repeat(64) };
      await route.fulfill({ json: { result: receipt } });
    });
    await phone.clock.install();
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByText('Tanda terima tidak cocok dengan isinya').waitFor();
    await sendByHand(phone, () => context.unroute(SUBMIT_CALL));
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('the same form saved in two tabs becomes one record', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Sama');
    await until('the draft on disk', async () => (await draftText(phone)).includes('Sama'));
    const second = await context.newPage();
    await openSesi(second, ksmId);
    await Promise.all([save(phone), save(second)]);
    await Promise.all([untilSent(phone), untilSent(second)]);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('a refused session stays with its reason, is corrected and sent again', async ({
    phone,
    heldGroup: { ksmId, faskel },
  }) => {
    await openSesi(phone, ksmId);
    await phone.getByLabel('Notulen').fill('Rapat kedua');
    // Sent from another phone in the meantime, which this one cannot know.
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await save(phone);
    await phone.getByRole('heading', { name: 'Ditolak server' }).waitFor();
    await phone.reload();
    await phone.getByText('1 perlu diperbaiki').waitFor();
    await phone.getByRole('link', { name: 'Lihat', exact: true }).click();
    await phone.getByText(/sudah ada sesi dilaksanakan pada 05-07-2017/).waitFor();

    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    const tanggal = phone.getByLabel('Tanggal');
    await tanggal.waitFor();
    await until('the field is marked', async () => {
      return (await tanggal.getAttribute('aria-invalid')) === 'true';
    });
    expect(await phone.getByLabel('Notulen').inputValue()).toBe('Rapat kedua');
    await tanggal.fill('2017-07-04');
    await save(phone);
    await untilSent(phone);
    const tanggalSesi = (await sesiOf(ksmId)).map((it) => it.tanggal);
    expect(tanggalSesi.toSorted()).toEqual(['2017-07-04', TODAY]);
    await phone.getByText('perlu diperbaiki').waitFor({ state: 'detached' });
  });

  it('what waits for one person is not sent by another on the same phone', async ({
    context,
    phone,
    area,
    heldGroup: { ksmId },
    faskel,
  }) => {
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    phone.on('dialog', (dialog) => void dialog.accept());
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    // An attempt of the first person that is still under way ends with the page, before anything can be sent.
    await phone.goto('about:blank');
    await context.unroute(SUBMIT_CALL);
    const other = await seedKsm(area, { held: true });
    await signInOn(phone, await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] }));
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByText(/Milik akun lain di HP ini/).waitFor();
    // What the second person records is sent, and with it anything else that would be.
    await openSesi(phone, other.ksmId);
    await save(phone);
    await until('the session of the other', async () => (await sesiOf(other.ksmId)).length === 1);
    expect(await sesiOf(ksmId)).toEqual([]);
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await signInOn(phone, faskel);
    await until('the session', async () => (await sesiOf(ksmId)).length === 1);
  });
});
