// Going back and forth between a list and its records reads nothing a second time, of all that a role looks at most; what
// is sent, and a minute, end that.
import { describe, expect } from 'vitest';
import type { Page } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { signIn } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilPublished } from '../../support/suite/settled.ts';
import { save, untilSent } from '../field-page.ts';

/** Questions to Firestore and to functions, which the page asks from now on. */
function questionsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === 'POST' && /documents:|asia-southeast2/.test(pathname))
      asked.push(pathname.replace(/.*[/:]/, ''));
  });
  return asked;
}

/** Opens it by a link. */
async function go(page: Page, link: string | RegExp, heading: string | RegExp): Promise<void> {
  await page
    .getByRole('link', { name: link, exact: typeof link === 'string' })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

describe('whoever comes back', () => {
  it('to the groups and to one of them reads nothing, until something is sent', async ({
    area,
    phone,
  }) => {
    await seedKsm(area, { sesi: ['2017-06-28'], files: false });
    await phone.clock.install();
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.locator('.ksm-card').first().waitFor();
    const toGroup = () => go(phone, 'Melati', 'Melati');
    const toList = () => go(phone, /Ke daftar KSM$/, /KSM/);
    await toGroup();
    await phone.getByText(/^1 hari pertemuan dari/).waitFor();
    await toList();
    await phone.waitForLoadState('networkidle');
    const asked = questionsOf(phone);
    await toGroup();
    await phone.getByText(/^1 hari pertemuan dari/).waitFor();
    await toList();
    await phone.locator('.ksm-card').first().waitFor();
    await toGroup();
    // What was never opened is asked for: it is the first.
    await go(phone, 'Perubahan', 'Melati');
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(asked).toEqual(['runQuery']);

    await phone.clock.fastForward(61_000);
    asked.length = 0;
    await toList();
    await expect.poll(() => asked).toContain('listPerubahan');
    await toGroup();
    await expect.poll(() => asked).toContain('batchGet');

    await go(phone, /^Catat sesi/, 'Catat sesi');
    await phone.locator('.person').first().waitFor();
    await save(phone);
    await untilSent(phone);
    asked.length = 0;
    await go(phone, 'Lihat KSM', 'Melati');
    await expect.poll(() => asked).toContain('batchGet');
    await toList();
    await expect.poll(() => asked).toContain('listPerubahan');
  });

  it('to the queue, the area and the files reads nothing', async ({ area, open }) => {
    await seedKsm(area, { sesi: ['2017-06-28'] });
    await untilPublished(area.kota, 'has the session', (_, { angka }) => angka.sesiTahun === 1);
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const desk = await (await open(askot, { width: 1280 })).newPage();
    await desk.goto(`${ORIGIN}/kota/${area.kota}`);
    const round = async (): Promise<void> => {
      await go(desk, 'Kota', `Kota ${area.kota}`);
      await go(desk, 'Periksa catatan', 'Periksa catatan');
      await desk.getByRole('button', { name: /^Terima/ }).waitFor();
      await go(desk, 'Wilayah', `Kota ${area.kota}`);
      await go(desk, 'Quick Status', 'Data Quick Status (QS)');
      await go(desk, 'Tahun 2017', 'Tahun 2017');
      await desk.getByRole('button', { name: /^Unduh QS_/ }).waitFor();
    };
    await round();
    await desk.waitForLoadState('networkidle');
    const asked = questionsOf(desk);
    await round();
    // What was never opened is asked for: it is the first.
    await go(desk, 'Quick Status', 'Data Quick Status (QS)');
    await go(desk, /[Uu]nduhan/, /[Uu]nduhan/);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    expect(asked).toEqual(['listUnduhan']);
  });
});
