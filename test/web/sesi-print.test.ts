// The sheets on paper: A4, the form on both sides of one sheet, the summary on one page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import { freshArea, signIn } from '../support/suite.ts';
import { anAccount, openSesi, ORIGIN, signInOn } from './field-page.ts';
import { aSesiGroup, type SesiGroup } from './sesi-group.ts';

/** Height of A4 in points, rounded up by the printer. */
const A4 = /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/;

describe('what is printed', () => {
  let browser: Browser;
  let page: Page;
  let group: SesiGroup;

  beforeAll(async () => {
    browser = await launchBrowser();
    const area = await freshArea();
    const faskel = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    group = await aSesiGroup(area, faskel, 20);
    const context = await newContext(browser, { width: 1280 });
    page = await context.newPage();
    await signInOn(page, await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] }));
  });
  afterAll(async () => browser.close());

  async function sheets(): Promise<number> {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(A4);
    return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  }

  it('the form of a group has its members, in the order of the screen, on two pages', async () => {
    await openSesi(page, group.ksmId);
    const legends = await page.locator('.sesi > fieldset > legend').allInnerTexts();
    await page.goto(`${ORIGIN}/ksm/${group.ksmId}/cetak-formulir`);
    await page.getByRole('cell', { name: 'Titin Supriatin' }).waitFor();
    const headings = await page
      .locator('.sheet h2')
      .evaluateAll((all) => all.map((each) => each.firstChild?.textContent ?? ''));
    expect(headings).toEqual([...legends, 'Notulen']);
    const names = await page
      .locator('.sheet section')
      .nth(1)
      .locator('td:nth-child(2)')
      .allInnerTexts();
    expect(names.filter((nama) => nama !== '')).toEqual(group.nama);
    expect(await sheets()).toBe(2);
  });

  it('the form for any group has empty rows, on two pages', async () => {
    await page.goto(`${ORIGIN}/cetak-formulir`);
    await page.getByRole('heading', { name: 'Formulir sesi KSM' }).waitFor();
    expect(await page.getByRole('cell', { name: /Aminah/ }).count()).toBe(0);
    expect(await sheets()).toBe(2);
  });

  it('the summary names no member and fits on one page', async () => {
    await page.goto(`${ORIGIN}/ksm/${group.ksmId}/ringkasan`);
    await page.getByText('Tidak ada angsuran yang terlambat.').waitFor();
    const text = await page.locator('.sheet').innerText();
    expect(text).toContain('20 dari 20 anggota hadir');
    expect(text).toContain('2 pinjaman anggota masih berjalan, sisa Rp105.000');
    expect(text).toContain('Jatuh tempo hari itu 2 angsuran, seluruhnya Rp21.000');
    for (const nama of group.nama) expect(text).not.toContain(nama);
    expect(await sheets()).toBe(1);
    await page.getByRole('button', { name: 'Cetak' }).waitFor();
  });
});
