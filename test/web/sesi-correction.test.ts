// An accepted session is corrected and cancelled from the page, each with its reason; and what is
// doubtful is asked once more before it is stored.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/docs.ts';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import { freshArea, signIn, TODAY, type Area } from '../support/suite.ts';
import { anAccount, openSesi, ORIGIN, save, sesiOf, signInOn, untilSent } from './field-page.ts';
import { aSesiGroup, type SesiGroup } from './sesi-group.ts';

describe('a session after it was accepted', () => {
  let browser: Browser;
  let area: Area;
  let page: Page;
  let group: SesiGroup;

  beforeAll(async () => {
    browser = await launchBrowser();
    area = await freshArea();
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    group = await aSesiGroup(area, faskel, 12);
    const context = await newContext(browser);
    page = await context.newPage();
    await signInOn(page, await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] }));
  });
  afterAll(async () => browser.close());

  const loansOf = () => docs.pinjaman.list((q) => q.where('ksmId', '==', group.ksmId));
  const last = () => group.sesi.at(-1)?.isi.id ?? '';

  it('is corrected with a reason, its loans kept', async () => {
    const before = await loansOf();
    await page.goto(`${ORIGIN}/ksm/${group.ksmId}/sesi/${last()}`);
    await page.getByRole('heading', { name: 'Koreksi sesi' }).waitFor();
    await page.getByRole('radio', { name: 'Fatimah: Absen' }).check();
    await page.getByRole('button', { name: 'Simpan koreksi' }).click();
    await page.getByRole('link', { name: /^Alasan koreksi: / }).waitFor();
    await page.getByLabel('Alasan koreksi').fill('Bu Fatimah tidak datang');
    await page.getByRole('button', { name: 'Simpan koreksi' }).click();
    await untilSent(page);

    const sesi = (await sesiOf(group.ksmId)).find(({ id }) => id === last());
    expect(sesi?.hadir).toHaveLength(11);
    expect(sesi?.pinjamanBaru).toHaveLength(2);
    expect(Object.values(sesi?.setoran ?? {})).toHaveLength(11);
    const terms = (loans: Awaited<ReturnType<typeof loansOf>>) =>
      loans
        .map(({ id, pokok, angsuran, dibatalkan }) => ({ id, pokok, angsuran, dibatalkan }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(terms(await loansOf())).toEqual(terms(before));
  });

  it('is cancelled with a reason, and its loans with it', async () => {
    await page.goto(`${ORIGIN}/ksm/${group.ksmId}/sesi/${last()}`);
    await page.getByRole('link', { name: /Batalkan$/ }).click();
    await page.getByText('setoran Rp55.000, 2 pinjaman baru').waitFor();
    await page.getByLabel('Alasan pembatalan').fill('tercatat di kelompok yang keliru');
    await page.getByRole('button', { name: 'Batalkan sesi ini' }).click();
    await untilSent(page);
    const sesi = (await sesiOf(group.ksmId)).find(({ id }) => id === last());
    expect(sesi?.dibatalkan).toBe(true);
    expect((await loansOf()).map(({ dibatalkan }) => dibatalkan)).toEqual([true, true]);

    await page.goto(`${ORIGIN}/ksm/${group.ksmId}/sesi/${last()}`);
    await page.getByText('Sesi ini tidak ditemukan, atau sudah dibatalkan.').waitFor();
  });

  it('a doubtful one is stored only after a second look', async () => {
    await openSesi(page, group.ksmId);
    await page.getByLabel('Setoran Aminah').fill('500000');
    await save(page);
    await page.getByText('Periksa satu hal lagi').waitFor();
    expect((await sesiOf(group.ksmId)).some(({ tanggal }) => tanggal === TODAY)).toBe(false);
    // Another doubt is no confirmed one: both are shown before anything is stored.
    await page.getByLabel('Setoran Fatimah').fill('700000');
    await page.getByRole('button', { name: 'Sudah benar, simpan' }).click();
    await page.getByText('Periksa 2 hal lagi').waitFor();
    await page.getByRole('button', { name: 'Sudah benar, simpan' }).click();
    await untilSent(page);
    const sesi = (await sesiOf(group.ksmId)).find(({ tanggal }) => tanggal === TODAY);
    expect(Math.max(...Object.values(sesi?.setoran ?? {}))).toBe(700_000);
  });

  it('an impossible one is refused on the phone in the server’s words', async () => {
    await openSesi(page, group.ksmId);
    await save(page);
    await page
      .getByRole('link', { name: /Tanggal: sudah ada sesi dilaksanakan pada 05-07-2017/ })
      .waitFor();
    await page.getByLabel('Tanggal').fill('2017-01-03');
    await save(page);
    await page.getByRole('link', { name: /paling awal 04-01-2017/ }).waitFor();
  });
});
