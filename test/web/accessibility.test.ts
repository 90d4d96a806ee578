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
import {
  anAccount,
  openSesi,
  ORIGIN,
  save,
  sesiOf,
  signInOn,
  SUBMIT_CALL,
  type Account,
} from './field-page.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';

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
  // A button on its way from one colour to another has neither of them.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((it) => it.finished));
  });
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
  let askot: Account;

  beforeAll(async () => {
    browser = await launchBrowser();
    area = await freshArea();
    ({ ksmId, faskel } = await registeredKsm(area));
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    account = await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    official = await anAccount({ peran: 'pejabat', wilayah: [area.kota] });
    askot = await anAccount({ peran: 'askot', wilayah: [area.kota] });
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

  it('the parts of a group, with a form and its faults', async () => {
    const part = async (nama: string, judul = nama): Promise<void> => {
      await page
        .getByRole('navigation', { name: 'Bagian KSM' })
        .getByRole('link', { name: nama })
        .click();
      await page.getByRole('heading', { name: judul, level: 2 }).waitFor();
      await page.getByText('Memuat…').waitFor({ state: 'detached' });
    };
    await page.goto(`${ORIGIN}/ksm/${ksmId}`);
    await part('Sesi', 'Daftar sesi');
    await page.locator('.session-line summary').first().click();
    await expectNoViolations(page, 'sessions');
    await part('Anggota');
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary:focus').waitFor();
    await expectNoViolations(page, 'members with faults');
    await part('Tabungan', 'Buku tabungan');
    await page.getByRole('button', { name: 'Catat kas lain' }).click();
    await page.getByLabel('Jenis', { exact: true }).selectOption('lainnya');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary:focus').waitFor();
    await expectNoViolations(page, 'savings and other cash with a fault');
    await part('Pinjaman');
    await page.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).click();
    await page.getByLabel('Jumlah pinjaman').fill('500000');
    await page.getByText('Jadwal angsuran').click();
    await expectNoViolations(page, 'a loan');
    await part('Dokumen');
    await page.getByRole('button', { name: 'Catat pelatihan' }).click();
    await expectNoViolations(page, 'papers');
    await part('Tahap', 'Tahap pendampingan');
    await page.locator('.stage-conditions').first().waitFor();
    await page.getByText('Syarat tahap lain').click();
    await expectNoViolations(page, 'stages');
    await part('Data KSM');
    await page.getByRole('button', { name: 'Ubah data' }).click();
    await page.getByRole('radio', { name: 'Bulan', exact: true }).check();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary:focus').waitFor();
    await expectNoViolations(page, 'data of the group with a fault');
    await part('Perubahan', 'Catatan perubahan');
    await page.locator('.changes > li').first().waitFor();
    await expectNoViolations(page, 'changes');
  });

  it('recording a session, filled in and with faults', async () => {
    await openSesi(page, ksmId);
    await expectNoViolations(page, 'session');
    await page.getByRole('radio', { name: 'Anggota a1: Titip' }).check();
    await page.getByRole('radio', { name: 'Anggota a2: Absen' }).check();
    // What is doubtful, shown for a second look.
    await page.getByLabel('Setoran Anggota a1').fill('500000');
    await page.getByRole('button', { name: /Tambah pinjaman/ }).click();
    await page.getByLabel('Peminjam').selectOption({ index: 1 });
    await page.getByLabel('Jumlah pinjaman').fill('100000');
    await page.getByText('Ubah syarat, lihat jadwal').click();
    await save(page);
    await page.getByText('Periksa satu hal lagi').waitFor();
    await expectNoViolations(page, 'session with doubts');
    await page.getByLabel('Peminjam').selectOption({ index: 0 });
    await page.getByRole('button', { name: /Tambah kas masuk/ }).click();
    await page.getByRole('button', { name: /Tambah masalah/ }).click();
    await page.getByRole('button', { name: /^Buku Kas/ }).click();
    await save(page);
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    await expectNoViolations(page, 'session with faults');
    await page.getByRole('link', { name: /Peminjam: wajib diisi/ }).click();
    await page.locator('select:focus').waitFor();
  });

  it('correcting and cancelling a session, and the sheets to print', async () => {
    const [sesi] = await sesiOf(ksmId);
    await page.goto(`${ORIGIN}/ksm/${ksmId}/sesi/${sesi?.id ?? ''}`);
    await page.getByRole('button', { name: 'Simpan koreksi' }).click();
    await page.getByRole('link', { name: /^Alasan koreksi: / }).waitFor();
    await expectNoViolations(page, 'correction with a fault');
    await page.getByRole('link', { name: /Batalkan$/ }).click();
    await page.getByRole('button', { name: 'Batalkan sesi ini' }).click();
    await page.getByRole('link', { name: /^Alasan pembatalan: / }).waitFor();
    await expectNoViolations(page, 'cancelling with a fault');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/cetak-formulir`);
    await page.getByRole('cell', { name: 'Anggota a1' }).waitFor();
    await expectNoViolations(page, 'paper form');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/ringkasan`);
    await page.getByRole('heading', { name: 'Ringkasan KSM Melati' }).waitFor();
    await expectNoViolations(page, 'summary');
  });

  it('registering a group, with faults', async () => {
    await page.goto(`${ORIGIN}/ksm/baru`);
    await page.getByLabel('Nama KSM').waitFor();
    await page.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    await expectNoViolations(page, 'registration');
  });

  it('what was saved, and what was refused', async () => {
    await openSesi(page, ksmId);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Mulai dari kosong' }).click();
    // Another session is a moment faster: one that the phone knew of would be refused before it is sent.
    await page.context().route(
      SUBMIT_CALL,
      async (route) => {
        await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
        await route.continue();
      },
      { times: 1 },
    );
    await save(page);
    await page.getByRole('heading', { name: 'Ditolak server' }).waitFor();
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
    await page.getByRole('link', { name: /^Pembaruan dan isi/ }).click();
    await page.getByRole('table', { name: 'Pembaruan' }).waitFor();
    await page.locator('#banding').waitFor();
    await expectNoViolations(page, 'updates of a file');
    await page.goto(`${ORIGIN}/qs/unduhan`);
    await page.locator('.files, .empty').waitFor();
    await expectNoViolations(page, 'own downloads');
    await page.goto(`${ORIGIN}/tidak/ada`);
    await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
    await expectNoViolations(page, 'not found');
  });

  it('the desk of the city, and its area', async () => {
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await signInOn(page, askot);
    const desk = `${ORIGIN}/kota/${area.kota}`;
    await page.goto(desk);
    await page.getByText('Target tahun ini belum diisi').waitFor();
    await expectNoViolations(page, 'desk');
    await page.goto(`${desk}/periksa?bulan=2017-06`);
    await page.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await page.locator('.check-row').waitFor();
    await expectNoViolations(page, 'groups to check');
    await page.getByRole('link', { name: 'Melati', exact: true }).click();
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await page.getByText('2 isian perlu diperbaiki').waitFor();
    await page.getByText('Daftar anggota').click();
    await expectNoViolations(page, 'a group to check');
    await page.goto(`${desk}/tutup-bulan`);
    await page.locator('.is-listing').waitFor();
    await page.getByText('Semua KSM', { exact: false }).first().waitFor();
    await expectNoViolations(page, 'months');
    await page.goto(`${desk}/gerbang?tahap=I`);
    await page.getByText('Syarat', { exact: true }).click();
    await page.getByRole('button', { name: 'Putuskan Melati' }).click();
    await expectNoViolations(page, 'gate');
    await page.goto(`${desk}/target`);
    await page.getByRole('button', { name: 'Simpan target' }).click();
    await page.getByText('4 isian perlu diperbaiki').waitFor();
    await expectNoViolations(page, 'target');
    await page.goto(`${ORIGIN}/wilayah/${area.kota}`);
    await page.locator('.ranking').first().waitFor();
    await page.locator('.chart canvas').waitFor();
    await expectNoViolations(page, 'area');
  });

  it('the desks of UPK, SMEs and administrators', async () => {
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await signInOn(page, await anAccount({ peran: 'admin', wilayah: [area.kota] }));
    await page.goto(`${ORIGIN}/unggulan`);
    await page.locator('.leading-card, .empty').first().waitFor();
    await expectNoViolations(page, 'leading groups');
    await page.goto(`${ORIGIN}/upk`);
    await page.getByText('Catat LKM').click();
    await page.getByRole('button', { name: 'Simpan LKM' }).click();
    await page.locator('.error-summary').waitFor();
    await expectNoViolations(page, 'LKM with faults');
    await page.getByLabel('Kelurahan/desa').selectOption(area.kelurahan);
    await page.getByLabel('Nama LKM/BKM').fill('LKM Uji');
    await page.getByRole('button', { name: 'Simpan LKM' }).click();
    await page.getByRole('link', { name: 'LKM Uji' }).click();
    await page.getByText(/^Belum ada pinjaman UPK atau pembukuan/).waitFor();
    await page.getByRole('link', { name: 'Pembukuan', exact: true }).click();
    await page.getByRole('button', { name: 'Simpan pembukuan' }).click();
    await page.locator('.error-summary').waitFor();
    await expectNoViolations(page, 'books with faults');
    await page.getByRole('link', { name: 'Pinjaman', exact: true }).click();
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati' });
    await page.getByLabel('Pokok').fill('9000000');
    await page.getByRole('button', { name: 'Periksa permintaan' }).click();
    await page.locator('.verdict-line').first().waitFor();
    await expectNoViolations(page, 'a request for a loan');
    await page.goto(`${ORIGIN}/kelola`);
    await page.getByRole('button', { name: 'Pengguna baru' }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary').waitFor();
    await expectNoViolations(page, 'users with faults');
    await page.goto(`${ORIGIN}/kelola/lokasi?kota=${area.kota}`);
    await page.locator('.is-listing').waitFor();
    await page.getByRole('button', { name: 'Tambah lokasi' }).click();
    await expectNoViolations(page, 'locations');
    for (const bagian of ['unduhan', 'pekerjaan']) {
      await page.goto(`${ORIGIN}/kelola/${bagian}`);
      await page.locator('.files, .empty').first().waitFor();
      await expectNoViolations(page, bagian);
    }
  });

  it('parameter sets and the trail', async () => {
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();
    await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await signInOn(page, await anAccount({ peran: 'admin', wilayah: ['ID'] }));
    await page.goto(`${ORIGIN}/kelola/parameter`);
    await page.locator('summary').filter({ hasText: 'Tingkat' }).click();
    await page.getByLabel('Berdaya: PS (%)').fill('95');
    await page.getByRole('button', { name: 'Terapkan set baru' }).click();
    await page.locator('.error-summary').waitFor();
    await expectNoViolations(page, 'parameter set with a fault');
    await page.goto(`${ORIGIN}/kelola/jejak`);
    await page.locator('.trail-list > li, .empty').first().waitFor();
    await expectNoViolations(page, 'trail');
  });
});
