// Long lists in the browser: a page of lines, a search and conditions that the address keeps.
import { describe, expect } from 'vitest';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { it } from '../../support/page-test.ts';
import { signIn } from '../../support/people.ts';
import { ORIGIN } from '../../support/signed-in.ts';
import { freshArea } from '../../support/suite.ts';
import { GROUPS, LATE, OPEN, storeUpk } from '../../support/upk-loans.ts';

describe('the loans of a UPK', () => {
  it('come a page at a time, are narrowed and searched, and are there again on coming back', async ({
    open,
  }) => {
    const area = await freshArea();
    await setTriggers(false);
    await storeUpk(area);
    await setTriggers(true);
    const upk = await signIn({ peran: 'upk', wilayah: [area.kelurahan] });
    const page = await (await open(upk, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/upk/${lkmIdOf(area.kelurahan)}/pinjaman`);
    const rows = page.locator('table.is-listing tbody tr');
    await page
      .getByRole('button', { name: `Tampilkan lagi (${String(OPEN - 50)} pinjaman)` })
      .click();
    await expect.poll(() => rows.count()).toBe(OPEN);
    await page.getByLabel('Keadaan').selectOption({ label: `Menunggak (${String(LATE)})` });
    await expect.poll(() => rows.count()).toBe(LATE);
    await page.getByLabel('Cari nama KSM').first().fill('melati 2');
    await expect.poll(() => rows.count()).toBe(11);
    // The last page before is the first one of the UPK: then here again.
    await page.getByRole('link', { name: 'Pembukuan' }).click();
    await page.getByText('Belum ada bulan yang dibukukan.').waitFor();
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(11);
    expect(await page.getByLabel('Cari nama KSM').first().inputValue()).toBe('melati 2');

    // A payment on a line: the form knows the loan.
    await page.getByRole('button', { name: 'Catat pembayaran Melati 20' }).click();
    await page.getByText('Jatuh tempo Rp200.000, sisa seluruhnya Rp1.200.000').waitFor();

    // More groups than fit on a page are searched.
    const finder = page.getByLabel('Cari nama KSM').last();
    await page.getByText(`Ada ${String(GROUPS)} KSM; cari namanya`).waitFor();
    await finder.fill('melati 69');
    await page.getByText('1 KSM cocok').waitFor();
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati 69' });
  });
});
