// The printed sheets: A4, the form on both sides of one sheet, the summary on one page.
import { describe, expect } from 'vitest';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { openSesi } from '../field-page.ts';
import { aSesiGroup } from './sesi-group.ts';

/** Height of A4 in points, rounded up by the printer. */
const A4 = /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/;

const it = pageIt
  .extend('desk', async ({ open, faskel }): Promise<Page> => {
    const context = await open(faskel, { width: 1280 });
    return context.newPage();
  })
  .extend('twenty', ({ area }) => aSesiGroup(area, { size: 20 }));

async function sheets(desk: Page): Promise<number> {
  const pdf = (await desk.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(A4);
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('what is printed', () => {
  it('the form of a group has its members, in the order of the screen, on two pages', async ({
    desk,
    twenty: group,
  }) => {
    await openSesi(desk, group.ksmId);
    const onScreen = await desk.locator('.sesi > fieldset > legend').allInnerTexts();
    // Paper has no photo of itself.
    const legends = onScreen.filter((legend) => !legend.startsWith('Foto halaman buku'));
    await desk.goto(`${ORIGIN}/ksm/${group.ksmId}/cetak-formulir`);
    await desk.getByRole('cell', { name: 'Titin Supriatin' }).waitFor();
    const headings = await desk
      .locator('.sheet h2')
      .evaluateAll((all) => all.map((each) => each.firstChild?.textContent ?? ''));
    expect(headings).toEqual([...legends, 'Notulen']);
    const names = await desk
      .locator('.sheet section')
      .nth(1)
      .locator('td:nth-child(2)')
      .allInnerTexts();
    expect(names.filter((nama) => nama !== '')).toEqual(group.nama);
    expect(await sheets(desk)).toBe(2);
  });

  it('the form for any group has empty rows, on two pages', async ({ desk }) => {
    await desk.goto(`${ORIGIN}/cetak-formulir`);
    await desk.getByRole('heading', { name: 'Formulir sesi KSM' }).waitFor();
    expect(await desk.getByRole('cell', { name: /Aminah/ }).count()).toBe(0);
    expect(await sheets(desk)).toBe(2);
  });

  it('the summary names no member and fits on one page', async ({ desk, twenty: group }) => {
    await desk.goto(`${ORIGIN}/ksm/${group.ksmId}/ringkasan`);
    await desk.getByText('Tidak ada angsuran yang terlambat.').waitFor();
    const text = await desk.locator('.sheet').innerText();
    expect(text).toContain('20 dari 20 anggota hadir');
    expect(text).toContain('2 pinjaman anggota masih berjalan, sisa Rp105.000');
    expect(text).toContain('Jatuh tempo hari itu 2 angsuran, seluruhnya Rp21.000');
    for (const nama of group.nama) expect(text).not.toContain(nama);
    expect(await sheets(desk)).toBe(1);
    await desk.getByRole('button', { name: 'Cetak' }).waitFor();
  });

  it('the text of consent, with a table to sign, is one page', async ({ desk }) => {
    await desk.goto(`${ORIGIN}/persetujuan`);
    await desk.getByRole('heading', { name: 'Lembar persetujuan' }).waitFor();
    await desk.getByText('Formulir PDP-2.').waitFor();
    expect(await sheets(desk)).toBe(1);
  });

  it('the form and the summary of 25 members are cut nowhere', async ({ desk, area }) => {
    const { ksmId } = await aSesiGroup(area, { size: 25 });
    for (const [to, most] of [
      ['cetak-formulir', 2],
      ['ringkasan', 1],
    ] as const) {
      await desk.goto(`${ORIGIN}/ksm/${ksmId}/${to}`);
      await desk.locator('.sheet h1').waitFor();
      expect(await sheets(desk)).toBe(most);
    }
  });
});
