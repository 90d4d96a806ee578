// Two-step verification on the page. The local sign-in service knows no authenticator apps, so its answers about them
// are given here, as its documentation shows them; the tokens are real.
import { describe, expect } from 'vitest';
import { it } from '../support/browser/page-test.ts';
import type { Page } from '../support/browser/browser.ts';
import { ORIGIN } from '../support/browser/signed-in.ts';
import { signIn, type Person } from '../support/suite/people.ts';
import { examineIn, LOOKS } from './accessibility/inspect.ts';

const CODE = '123456';

/** The service wants a code after the password, and takes one only. */
async function wantCode(page: Page, person: Person): Promise<object[]> {
  const asked: object[] = [];
  await page.route('**/v1/accounts:signInWithPassword**', (route) =>
    route.fulfill({
      json: {
        kind: 'identitytoolkit#VerifyPasswordResponse',
        localId: person.uid,
        email: person.email,
        registered: true,
        mfaPendingCredential: 'pending-1',
        mfaInfo: [{ mfaEnrollmentId: 'f-1', displayName: 'HP', totpInfo: {} }],
      },
    }),
  );
  await page.route('**/v2/accounts/mfaSignIn:finalize**', (route) => {
    const body = route.request().postDataJSON() as {
      readonly totpVerificationInfo: { readonly verificationCode: string };
    };
    asked.push(body);
    return body.totpVerificationInfo.verificationCode === CODE
      ? route.fulfill({ json: { idToken: person.token, refreshToken: person.refreshToken } })
      : route.fulfill({ status: 400, json: { error: { code: 400, message: 'INVALID_CODE' } } });
  });
  return asked;
}

describe('two-step verification', () => {
  it('asks for a code after the password, says when it is wrong, and signs in', async ({
    open,
    area,
  }) => {
    const person = await signIn({ peran: 'korkot', wilayah: [area.kota] });
    const page = await (await open(null)).newPage();
    const asked = await wantCode(page, person);
    await page.goto(`${ORIGIN}/masuk`);
    await page.getByLabel('Alamat email').fill(person.email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(person.sandi);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByRole('heading', { name: 'Verifikasi dua langkah' }).waitFor();
    const [look] = LOOKS;
    if (look !== undefined) expect(await examineIn(page, look)).toEqual({ found: [], overflow: 0 });

    const submit = page.getByRole('button', { name: 'Masuk', exact: true });
    await submit.click();
    await page.getByText('Tulis enam angka dari aplikasi autentikator.').first().waitFor();
    const field = page.getByRole('textbox', { name: 'Kode enam angka' });
    await field.fill('654 321');
    await submit.click();
    await page.getByText(/^Kode tidak cocok/).waitFor();
    await field.fill('123 456');
    await submit.click();
    await page.waitForURL((url) => url.pathname.startsWith('/kota'));
    await page.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
    expect(asked.at(-1)).toEqual({
      mfaPendingCredential: 'pending-1',
      mfaEnrollmentId: 'f-1',
      totpVerificationInfo: { verificationCode: CODE },
    });
  });

  it('is set up on a page of its own, and says so where the programme has none', async ({
    open,
    area,
  }) => {
    const person = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const page = await (await open(person)).newPage();
    await page.goto(`${ORIGIN}/dua-langkah`);
    const begin = page.getByRole('button', { name: 'Mulai', exact: true });
    // The local service, as Google's does, wants an address that was verified first.
    await begin.click();
    await page.getByText(/^Alamat email Anda belum terbukti/).waitFor();
    await page.route(
      '**/v2/accounts/mfaEnrollment:start**',
      (route) =>
        route.fulfill({ status: 400, json: { error: { message: 'OPERATION_NOT_ALLOWED : x' } } }),
      { times: 1 },
    );
    await begin.click();
    await page.getByText(/belum dapat dipakai di program ini/).waitFor();

    await page.route('**/v2/accounts/mfaEnrollment:start**', (route) =>
      route.fulfill({
        json: {
          totpSessionInfo: {
            sharedSecretKey: 'ABCDEFGHIJKLMNOP',
            verificationCodeLength: 6,
            hashingAlgorithm: 'SHA1',
            periodSec: 30,
            sessionInfo: 'session-1',
          },
        },
      }),
    );
    const ended = page.waitForRequest('**/v2/accounts/mfaEnrollment:finalize**');
    await page.route('**/v2/accounts/mfaEnrollment:finalize**', (route) =>
      route.fulfill({ json: { idToken: person.token, refreshToken: person.refreshToken } }),
    );
    await begin.click();
    await page.getByText('ABCD EFGH IJKL MNOP').waitFor();
    const link = page.getByRole('link', { name: 'Buka aplikasi autentikator' });
    expect(await link.getAttribute('href')).toBe(
      `otpauth://totp/${encodeURIComponent(`Pendampingan KSM:${person.email}`)}?secret=ABCDEFGHIJKLMNOP&issuer=Pendampingan%20KSM&algorithm=SHA1&digits=6&period=30`,
    );
    for (const look of LOOKS)
      expect(await examineIn(page, look)).toEqual({ found: [], overflow: 0 });
    await page.getByRole('textbox', { name: 'Kode enam angka' }).fill(CODE);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText(/^Tersimpan. Mulai sekarang/).waitFor();
    expect((await ended).postDataJSON()).toMatchObject({
      displayName: 'Aplikasi autentikator',
      totpVerificationInfo: { sessionInfo: 'session-1', verificationCode: CODE },
    });
  });
});
