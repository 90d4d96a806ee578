// What is typed at a desk is kept as it is typed, as on a phone in the field.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lkmIdOf } from '../../functions/src/domain/records/lkm.ts';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import {
  call,
  freshArea,
  registeredKsm,
  resultOf,
  signIn,
  until,
  type Area,
} from '../support/suite.ts';
import { anAccount, draftText, ORIGIN, signInOn } from './field-page.ts';
import type { Klaim } from '../../functions/src/domain/access/peran.ts';

describe('a form at a desk', () => {
  let browser: Browser;
  let area: Area;
  let lkm: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    area = await freshArea();
    await registeredKsm(area);
    lkm = lkmIdOf(area.kelurahan);
    const isi = {
      id: lkm,
      nama: 'LKM Meja',
      kelurahan: area.kelurahan,
      edisi: 'B',
      berlakuSejak: '2015-01-01',
    };
    await resultOf(
      call(
        'submitKiriman',
        { id: randomUUID(), jenis: 'lkm', isi, koreksi: null },
        await signIn({ peran: 'upk', wilayah: [area.kelurahan] }),
      ),
    );
  });
  afterAll(async () => browser.close());

  async function deskOf(klaim: Klaim, address: string): Promise<Page> {
    const page = await (await newContext(browser, { width: 1280 })).newPage();
    await signInOn(page, await anAccount(klaim));
    await page.goto(`${ORIGIN}${address}`);
    return page;
  }

  async function reloadOnceKept(page: Page, text: string): Promise<void> {
    await until('the draft on disk', async () => (await draftText(page)).includes(text));
    await page.reload();
    await page.getByText('Isian yang belum disimpan sudah dikembalikan.').first().waitFor();
  }

  it('of a city is there again after a reload, and gone once it is saved', async () => {
    const page = await deskOf(
      { peran: 'askot', wilayah: [area.kota] },
      `/kota/${area.kota}/target`,
    );
    await page.getByLabel('KSM didampingi').fill('417');
    await page.getByLabel('Anggota aktif').fill('6001');
    await reloadOnceKept(page, '6001');
    expect(await page.getByLabel('KSM didampingi').inputValue()).toBe('417');
    expect(await page.getByLabel('Anggota aktif').inputValue()).toBe('6.001');
    await page.getByLabel('KSM Berdaya atau Mandiri').fill('20');
    await page.getByLabel('Sesi dalam setahun').fill('1500');
    await page.getByRole('button', { name: 'Simpan target' }).click();
    await page.getByText('Diterima server.').waitFor({ timeout: 30_000 });
    expect(await draftText(page)).toBe('[]');
    await page.context().close();
  });

  it('of a UPK is there again after a reload: the books of a month, and a loan', async () => {
    const upk: Klaim = { peran: 'upk', wilayah: [area.kelurahan] };
    const page = await deskOf(upk, `/upk/${lkm}/buku`);
    await page.getByLabel('Bulan', { exact: true }).selectOption('2017-05');
    await page.getByLabel('Pendapatan').fill('912345');
    await reloadOnceKept(page, '912345');
    expect(await page.getByLabel('Bulan', { exact: true }).inputValue()).toBe('2017-05');
    expect(await page.getByLabel('Pendapatan').inputValue()).toBe('912.345');

    await page.goto(`${ORIGIN}/upk/${lkm}/pinjaman`);
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati' });
    await page.getByLabel('Pokok').fill('2750000');
    await reloadOnceKept(page, '2750000');
    expect(await page.getByLabel('Pokok').inputValue()).toBe('2.750.000');
    await page.getByText(/^10 angsuran, pertama/).waitFor();
    await page.context().close();
  });
});
