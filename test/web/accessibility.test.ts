import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import {
  aSesiOf,
  call,
  freshArea,
  registeredKsm,
  resultOf,
  TODAY,
  until,
  type Area,
  type Person,
} from '../support/suite.ts';
import { anAccount, openSesi, ORIGIN, save, signInOn, type Account } from './field-page.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 AA, and axe's own good practice. */
const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

async function expectNoViolations(page: Page, what: string): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    async (options) => (window as unknown as { axe: Axe }).axe.run(document, options),
    OPTIONS,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  expect({ what, found }).toEqual({ what, found: [] });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  // Nothing sticks out to the right.
  expect({ what, overflow }).toEqual({ what, overflow: 0 });
}

interface Axe {
  run(root: Document, options: RunOptions): Promise<AxeResults>;
}

describe.each([
  { width: 360, dark: false, text: '100%' },
  { width: 360, dark: true, text: '100%' },
  { width: 1280, dark: false, text: '100%' },
  { width: 360, dark: false, text: '200%' },
])('every screen at $width px, dark: $dark, text at $text', ({ width, dark, text }) => {
  let browser: Browser;
  let page: Page;
  let area: Area;
  let ksmId: string;
  let faskel: Person;
  let account: Account;
  let official: Account;

  beforeAll(async () => {
    browser = await launchBrowser();
    area = await freshArea();
    ({ ksmId, faskel } = await registeredKsm(area));
    await resultOf(call('submitKiriman', aSesiOf(ksmId, '2017-06-28'), faskel));
    account = await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    official = await anAccount({ peran: 'pejabat', wilayah: [area.kota] });
    const context = await newContext(browser, { width, dark });
    // A person's larger text, as browsers set it: the root's font size.
    await context.addInitScript((size) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = size;
      });
    }, text);
    page = await context.newPage();
  });
  afterAll(async () => browser.close());

  it('the public page', async () => {
    await page.goto(ORIGIN);
    await page.getByText(/^Dilihat \d+ kali$/).waitFor();
    await expectNoViolations(page, 'public');
  });

  it('signing in, with what is missing', async () => {
    await page.goto(`${ORIGIN}/masuk`);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByText('2 isian perlu diperbaiki').waitFor();
    await page.locator('.error-summary:focus').waitFor();
    await expectNoViolations(page, 'sign-in');
  });

  it('the list of groups and a group', async () => {
    await signInOn(page, account);
    await page.locator('.ksm-card').waitFor();
    await until('an explanation', async () => (await page.getByText('Menuju').count()) > 0);
    await expectNoViolations(page, 'list');
    await page.getByRole('link', { name: 'Melati', exact: true }).click();
    await page.locator('.rules').waitFor();
    await page.getByText('Cara menghitung').first().click();
    await expectNoViolations(page, 'group');
  });

  it('recording a session, filled in and with faults', async () => {
    await openSesi(page, ksmId);
    await expectNoViolations(page, 'session');
    await page.getByRole('button', { name: /^Anggota a1: Hadir/ }).click();
    await page.getByRole('button', { name: /Tambah pinjaman/ }).click();
    await page.getByRole('button', { name: /Tambah kas masuk/ }).click();
    await page.getByRole('button', { name: /Tambah masalah/ }).click();
    await page.getByRole('button', { name: /^Buku Kas/ }).click();
    await save(page);
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    await expectNoViolations(page, 'session with faults');
    await page.getByRole('link', { name: /Peminjam: wajib diisi/ }).click();
    await page.locator('select:focus').waitFor();
  });

  it('registering a group, with faults', async () => {
    await page.goto(`${ORIGIN}/ksm/baru`);
    await page.getByLabel('Nama KSM').waitFor();
    await page.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    await expectNoViolations(page, 'registration');
  });

  it('what was saved, and what was refused', async () => {
    await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
    await openSesi(page, ksmId);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Mulai dari kosong' }).click();
    await save(page);
    await page.getByRole('heading', { name: 'Ditolak server' }).waitFor({ timeout: 30_000 });
    await expectNoViolations(page, 'saved');
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.locator('.outbox-item').waitFor();
    await expectNoViolations(page, 'outbox');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Hapus' }).click();
    await page.getByText('Semua catatan sudah terkirim.').waitFor();
    await expectNoViolations(page, 'empty outbox');
  });

  it('the QS folders', async () => {
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await signInOn(page, official);
    await until(
      'the folder',
      async () => {
        await page.goto(`${ORIGIN}/qs`);
        await page.locator('.files, .empty').first().waitFor();
        return (await page.getByRole('link', { name: 'Tahun 2017' }).count()) > 0;
      },
      60_000,
    );
    await expectNoViolations(page, 'folders');
    await page.getByRole('link', { name: 'Tahun 2017' }).click();
    await page.locator('.is-listing').waitFor();
    await expectNoViolations(page, 'files');
    await page.goto(`${ORIGIN}/tidak/ada`);
    await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
    await expectNoViolations(page, 'not found');
  });
});
