// A photo of the book page on its whole way: made small in the form, kept while its session waits, sent over a
// connection that breaks, opened by the city; and what becomes of it where its session is not sent.
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readObject } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { faultOfJpeg } from '../../../functions/src/domain/basics/photos/jpeg.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { objekFoto } from '../../../functions/src/domain/basics/paths.ts';
import { CHUNK_BYTE, FOTO_BYTE } from '../../../functions/src/domain/records/foto.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN, signInOn } from '../../support/browser/signed-in.ts';
import { signIn } from '../../support/suite/people.ts';
import { until } from '../../support/suite/suite.ts';
import { hurryWorker, openOutbox, openSesi, save, SUBMIT_CALL, untilSaved } from '../field-page.ts';
import { choosePhoto, photosOn } from './on-phone.ts';

const FOTO_CALL = '**/sendFoto';

const photosOf = (ksmId: KsmId) => docs.foto.list((q) => q.where('ksmId', '==', ksmId));

/** What is kept of the photos on the phone, as text that passes from one program to the other. */
function bytesOn(phone: Page): Promise<string[]> {
  return phone.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('pendampingan-ksm-foto');
        opening.addEventListener('error', () => {
          reject(new Error('IndexedDB'));
        });
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('foto').objectStore('foto').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const rows = reading.result as { readonly jpeg: ArrayBuffer }[];
            const textOf = (jpeg: ArrayBuffer) =>
              Array.from(new Uint8Array(jpeg), (byte) => String.fromCodePoint(byte)).join('');
            resolve(rows.map(({ jpeg }) => btoa(textOf(jpeg))));
          });
        });
      }),
  );
}

describe('a photo of the book page', () => {
  it('follows its session over a connection that breaks, and is shown to the city beside it', async ({
    area,
    context,
    phone,
    open,
    heldGroup: { ksmId },
  }) => {
    await hurryWorker(phone);
    await context.route(SUBMIT_CALL, (route) => route.fulfill({ status: 503, body: 'down' }));
    const begun: (number | null)[] = [];
    await context.route(FOTO_CALL, async (route) => {
      const { data } = route.request().postDataJSON() as {
        readonly data: { readonly mulai: number; readonly isi: string | null };
      };
      begun.push(data.isi === null ? null : data.mulai);
      // The third part does not get through, and of the fourth the answer does not come back.
      if (begun.length === 3) return route.abort('connectionreset');
      if (begun.length === 6) {
        await route.fetch();
        return route.abort('connectionreset');
      }
      return route.continue();
    });
    await openSesi(phone, ksmId);
    await choosePhoto(phone);
    const [kept] = await bytesOn(phone);
    const bytes = Buffer.from(kept ?? '', 'base64');
    expect(bytes.length).toBeLessThanOrEqual(FOTO_BYTE);
    expect(bytes.length).toBeGreaterThan(3 * CHUNK_BYTE);
    expect(faultOfJpeg(bytes)).toBeNull();
    expect(bytes.includes('Exif')).toBe(false);

    // It waits for its session, and says so; the session waits for nothing.
    await save(phone);
    await untilSaved(phone);
    await openOutbox(phone);
    await phone.getByText('Menunggu sesinya diterima').waitFor();
    await phone
      .getByRole('button', { name: 'Simpan 1 catatan dan 1 foto sebagai berkas' })
      .waitFor();
    expect(begun).toStrictEqual([]);
    await context.unroute(SUBMIT_CALL);
    // The network is back.
    await phone.evaluate(() => dispatchEvent(new Event('online')));
    const foto = await until('the whole photo', async () => {
      const [found] = await photosOf(ksmId);
      return found?.utuh === true && found;
    });
    await until('no photo on the phone', async () => (await photosOn(phone)).length === 0);
    expect(foto.ukuran).toBe(bytes.length);
    expect(await readObject(objekFoto(area.kota, foto.id))).toStrictEqual(bytes);
    // Nothing that had come in was sent again.
    const parts = Array.from(
      { length: Math.ceil(bytes.length / CHUNK_BYTE) },
      (_, n) => n * CHUNK_BYTE,
    );
    const [first, second, third, fourth, ...rest] = parts;
    expect(begun).toStrictEqual([first, second, third, null, third, fourth, null, ...rest]);

    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const desk = await (await open(askot, { width: 1280 })).newPage();
    const sesi = await until('the session', () => docs.sesi.read(foto.sesi));
    await desk.goto(`${ORIGIN}/periksa/${ksmId}?bulan=${monthOf(sesi.tanggal)}`);
    await desk.getByRole('button', { name: /^Buka Sesi/ }).click();
    await desk.getByRole('button', { name: 'Lihat foto halaman buku' }).click();
    const picture = desk.getByRole('img', { name: /Foto halaman buku 1/ });
    await until('the picture', async () => {
      return (await picture.evaluate((it: HTMLImageElement) => it.naturalWidth)) > 300;
    });
    const opened = await docs.bukaFoto.list((q) => q.where('foto', '==', foto.id));
    expect(opened).toMatchObject([{ oleh: askot.uid, peran: 'askot' }]);
  });

  it('stays with an unsent session when its owner leaves, and goes with the form or the session', async ({
    context,
    phone,
    faskel,
    heldGroup: { ksmId },
  }) => {
    await hurryWorker(phone);
    await context.route(SUBMIT_CALL, (route) => route.fulfill({ status: 503, body: 'down' }));
    await openSesi(phone, ksmId);
    await choosePhoto(phone);
    await save(phone);
    await untilSaved(phone);
    await openSesi(phone, ksmId);
    await choosePhoto(phone);
    // Nothing else was typed: the photo keeps the form.
    await phone.reload();
    await phone.getByText('Foto 1,').waitFor();
    expect(await photosOn(phone)).toHaveLength(2);

    const asked: string[] = [];
    phone.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    expect(asked.join()).toContain('Masih ada 1 foto yang belum terkirim');
    await until('one photo', async () => (await photosOn(phone)).length === 1);

    await signInOn(phone, faskel);
    await openOutbox(phone);
    await phone.getByText('Menunggu sesinya diterima').waitFor();
    await phone.getByRole('button', { name: 'Tepikan' }).click();
    await phone.getByText(/foto menunggu sampai sesi diperbaiki/).waitFor();
    expect(await photosOn(phone)).toHaveLength(1);
    await phone.locator('.outbox').first().getByRole('button', { name: 'Hapus' }).click();
    await until('no photo', async () => (await photosOn(phone)).length === 0);
    expect(await photosOf(ksmId)).toStrictEqual([]);
  });
});
