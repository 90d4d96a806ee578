// After a meeting a member is handed a picture of her own figures, with or without a network, and her book on paper.
import { describe, expect } from 'vitest';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/kept-page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { openSesiWithBooks, save, untilSaved, untilSent } from '../field-page.ts';
import { aSesiGroup } from './sesi-group.ts';

interface Shared {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

declare global {
  var shared: Shared | undefined;
}

/** In place of the phone's share sheet, which no test can press. */
function withShareSheet(): void {
  Object.assign(navigator, {
    canShare: () => true,
    share: async ({ files = [] }: ShareData) => {
      const [file] = files;
      if (file === undefined) return;
      const { width, height } = await createImageBitmap(file);
      globalThis.shared = { name: file.name, type: file.type, width, height };
    },
  });
}

const it = pageIt
  .extend('five', ({ area }) => aSesiGroup(area, { size: 5 }))
  .extend('phone', async ({ context }): Promise<Page> => {
    const phone = await context.newPage();
    await phone.addInitScript(withShareSheet);
    return phone;
  });

const said = async (phone: Page): Promise<string> =>
  (await phone.locator('canvas.slip').getAttribute('aria-label')) ?? '';

async function choose(phone: Page, nama: string): Promise<void> {
  await phone.getByLabel('Slip untuk').selectOption(nama);
  await expect.poll(() => said(phone)).toContain(nama);
}

describe('a slip', () => {
  it('is drawn and shared without a network, and says what is not sent yet', async ({
    context,
    phone,
    five: { ksmId, nama },
  }) => {
    await openSesiWithBooks(phone, ksmId);
    await phone.getByRole('radio', { name: 'Cucu Sumiati: Absen' }).check();
    await phone.getByLabel('Setoran Aminah').fill('999000000');
    await save(phone);
    await phone.getByRole('button', { name: /^Sudah benar/ }).click();
    await untilSaved(phone);
    await phone.getByRole('link', { name: 'Bagikan slip' }).click();
    await phone.locator('canvas.slip').waitFor();
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByRole('link', { name: /^Bagikan slip Sesi Melati/ }).click();

    await expect.poll(() => said(phone)).toContain('Hadir: 4 dari 5 anggota');
    expect(await said(phone)).toContain('BELUM DIKIRIM: catatan sesi 5 Juli 2017');
    for (const each of nama) expect(await said(phone)).not.toContain(each);
    await phone.getByRole('button', { name: 'Berikutnya: Aminah' }).click();
    await expect.poll(() => said(phone)).toContain('Aminah. BELUM DIKIRIM');
    expect(await said(phone)).toContain(
      'Setoran: Rp999.000.000. Saldo tabungan sekarang: Rp999.015.000.',
    );
    await phone.getByRole('button', { name: 'Bagikan', exact: true }).click();
    await expect
      .poll(() => phone.evaluate(() => globalThis.shared))
      .toMatchObject({
        name: 'slip-2017-07-05.png',
        type: 'image/png',
        width: 720,
      });
    await choose(phone, 'Cucu Sumiati');
    expect(await said(phone)).toMatch(
      /Tidak hadir\. Setoran: Tidak menyetor\..* Rp15\.000\..* Rp52\.500\..* Rp21\.000/,
    );

    // What was said then is what stands in the books afterwards.
    const before = await said(phone);
    await context.setOffline(false);
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await untilSent(phone);
    await phone.goBack();
    await expect.poll(() => said(phone)).toContain('Catatan nomor');
    await expect.poll(() => said(phone)).not.toContain('BELUM DIKIRIM');
    const figures = (text: string) => text.match(/Rp[\d.]*\d/g);
    expect(figures(await said(phone))).toEqual(figures(before));
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/tabungan`);
    await phone.getByRole('row', { name: /^Aminah .*Rp999\.015\.000$/ }).waitFor();
  });

  it('of a book is a page for each member', async ({ phone, five: { ksmId, nama } }) => {
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/tabungan`);
    await phone.getByRole('link', { name: 'Cetak semua buku' }).click();
    await phone
      .locator('.member-book')
      .nth(nama.length - 1)
      .waitFor();
    const one = phone.locator('.member-book').filter({ hasText: 'Cucu Sumiati' });
    expect(await one.locator('table').first().locator('tbody tr').last().innerText()).toBe(
      '28-06-2017\tSetoran\t5.000\t\t15.000',
    );
    expect(await one.locator('table').nth(1).innerText()).toContain('52.500');
    const pdf = (await phone.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(nama.length);
  });
});
