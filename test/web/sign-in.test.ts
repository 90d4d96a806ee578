// Signing in for somebody who has forgotten the password, or may not open a page.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { it } from '../support/browser/page-test.ts';
import { ORIGIN, signInOn } from '../support/browser/signed-in.ts';
import { choosePassword, passwordMailTo } from '../support/suite/password-mail.ts';
import { toKodeKota } from '../../functions/src/domain/basics/wilayah.ts';
import { signIn } from '../support/suite/people.ts';
import { getAuthAdmin } from '../../functions/src/adapters/platform/firebase.ts';

describe('a forgotten password', () => {
  it('is chosen anew through a mail, and nobody learns who is registered', async ({ open }) => {
    const person = await signIn({ peran: 'pejabat', wilayah: [toKodeKota('98.01')] });
    const page = await (await open(null, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/masuk`);
    await page.getByLabel('Alamat email').fill(person.email);
    await page.getByRole('button', { name: 'Lupa kata sandi?' }).click();
    await page.getByRole('button', { name: 'Kirim email' }).click();
    const said = (email: string) =>
      page.getByText(`Bila ${email} terdaftar, email untuk memilih kata sandi baru sudah dikirim`);
    await said(person.email).waitFor();
    const kode = await passwordMailTo(person.email);
    expect(kode).not.toBeNull();
    const sandi = randomUUID();
    await choosePassword(kode ?? '', sandi);

    const stranger = `${randomUUID()}@uji.ksm`;
    await page.reload();
    await page.getByRole('button', { name: 'Lupa kata sandi?' }).click();
    await page.getByRole('button', { name: 'Kirim email' }).click();
    await page.getByText('Tulis alamat email.').first().waitFor();
    await page.getByLabel('Alamat email akun Anda').fill(stranger);
    await page.getByRole('button', { name: 'Kirim email' }).click();
    await said(stranger).waitFor();
    expect(await passwordMailTo(stranger)).toBeNull();

    await signInOn(page, { email: person.email, sandi });
  });

  it('is said to be for later when no mail can be sent', async ({ open }) => {
    const context = await open(null);
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/masuk`);
    await page.getByRole('button', { name: 'Lupa kata sandi?' }).click();
    await page.getByLabel('Alamat email akun Anda').fill('ana@uji.ksm');
    let answer = { status: 400, body: '{"error":{"message":"TOO_MANY_ATTEMPTS_TRY_LATER"}}' };
    await context.route(/accounts:sendOobCode/, (route) => route.fulfill(answer));
    await page.getByRole('button', { name: 'Kirim email' }).click();
    await page.getByText('Terlalu banyak percobaan.').waitFor();
    answer = { status: 503, body: '' };
    await page.getByRole('button', { name: 'Kirim email' }).click();
    await page.getByText('Terlalu banyak percobaan.').waitFor();
    await context.unroute(/accounts:sendOobCode/);
    await context.route(/accounts:sendOobCode/, (route) => route.abort());
    await page.getByRole('button', { name: 'Kirim email' }).click();
    await page.getByText('Tidak tersambung ke server.').waitFor();
  });
});

describe('a page that is not for the role', () => {
  it('says so, and to whom it is shown, instead of showing another', async ({ open }) => {
    const official = await signIn({ peran: 'pejabat', wilayah: [toKodeKota('98.01')] });
    const page = await (await open(official, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/kelola/pengguna`);
    await page.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }).waitFor();
    await page.getByText(/\(Pejabat\)\. Pilih halaman lain dari menu/).waitFor();
    await page.getByRole('link', { name: 'Quick Status' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/qs'));
  });
});

describe('whoever signs in', () => {
  it('is called by name at once, as the token says', async ({ open }) => {
    const person = await signIn({ peran: 'pejabat', wilayah: [toKodeKota('98.01')] });
    await getAuthAdmin().updateUser(person.uid, { displayName: 'Ibu Pejabat' });
    const page = await (await open(null, { width: 360 })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await signInOn(page, person);
    await page.locator('.who').getByText('Ibu Pejabat', { exact: true }).waitFor();
    expect(asked.filter((url) => url.includes('accounts:lookup'))).toEqual([]);
  });
});
