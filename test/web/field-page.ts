// What a person does on the page, in the words that stand on it.
import { randomUUID } from 'node:crypto';
import { docs } from '../../functions/src/adapters/firestore/docs.ts';
import type { Klaim } from '../../functions/src/domain/access/peran.ts';
import type { Ksm } from '../../functions/src/domain/records/ksm.ts';
import type { Sesi } from '../../functions/src/domain/records/sesi.ts';
import type { Page } from '../support/browser.ts';
import { environment } from '../support/suite.ts';

export interface Account {
  readonly email: string;
  readonly sandi: string;
}

export const ORIGIN = environment('KSM_WEB_ORIGIN');
/** Calls of submissions, to be cut, changed or counted on their way. */
export const SUBMIT_CALL = '**/submitKiriman';

/** An account that can sign in on the page. */
export async function anAccount(klaim: Klaim): Promise<Account> {
  const account = { email: `${randomUUID()}@uji.ksm`, sandi: randomUUID() };
  const { localId } = await auth('accounts:signUp?key=x', {
    email: account.email,
    password: account.sandi,
  });
  await auth('accounts:update', { localId, customAttributes: JSON.stringify(klaim) });
  return account;
}

async function auth(path: string, body: object): Promise<{ localId?: string }> {
  const host = environment('FIREBASE_AUTH_EMULATOR_HOST');
  const response = await fetch(`http://${host}/identitytoolkit.googleapis.com/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer owner' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as { localId?: string };
}

export async function signInOn(page: Page, account: Account, origin = ORIGIN): Promise<void> {
  await page.goto(`${origin}/masuk`);
  await page.getByLabel('Alamat email').fill(account.email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(account.sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}

export async function openSesi(page: Page, ksmId: string): Promise<void> {
  await page.goto(`${ORIGIN}/ksm/${ksmId}/sesi`);
  await page.getByRole('heading', { name: 'Catat sesi' }).waitFor();
  await page.locator('.person').first().waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
}

export async function untilSaved(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^(Tersimpan di HP, akan dikirim|Terkirim)$/ }).waitFor();
}

export async function untilSent(page: Page): Promise<void> {
  await page
    .getByText(/Tanda terima [0-9a-f]{8}/)
    .first()
    .waitFor({ timeout: 30_000 });
}

/** A form's lines as they stand on disk in the page: what a reload would bring back. */
export async function draftText(page: Page): Promise<string> {
  return page.evaluate(
    async () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('pendampingan-ksm');
        opening.addEventListener('error', () => {
          reject(new Error('IndexedDB'));
        });
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('draf').objectStore('draf').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          });
        });
      }),
  );
}

export function sesiOf(ksmId: string): Promise<Sesi[]> {
  return docs.sesi.list((q) => q.where('ksmId', '==', ksmId));
}

export function ksmIn(kelurahan: string): Promise<Ksm[]> {
  return docs.ksm.list((q) => q.where('wilayah.kelurahan', '==', kelurahan));
}

interface AnggotaBaru {
  readonly nama: string;
  readonly jenisKelamin: 'Perempuan' | 'Laki-laki';
}

/** Fills the registration form; everybody consents and stands on the list of the poor. */
export async function fillRegistration(
  page: Page,
  nama: string,
  anggota: readonly AnggotaBaru[],
): Promise<void> {
  await page.getByLabel('Nama KSM').fill(nama);
  await page.getByLabel('Jenis usaha').fill('Kue basah');
  await page.getByLabel('Tanggal bentuk').fill('2017-05-03');
  for (const [index, orang] of anggota.entries()) {
    const row = page.getByRole('group', { name: `Anggota ${String(index + 1)}`, exact: true });
    await row.getByLabel('Nama').fill(orang.nama);
    await row.getByRole('radio', { name: orang.jenisKelamin }).check();
    await row.getByLabel('Warga miskin (PS-2)').check();
    await row.getByLabel('Menyetujui datanya dicatat').check();
  }
}
