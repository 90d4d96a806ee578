// A past update made again with one click: what comes down is a file that says so, and the page says what it found.
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { untilCounted } from '../../support/suite/settled.ts';
import { registeredKsm, signIn } from '../../support/suite/suite.ts';

const TAHUN = 2017;

describe('the updates of a file', () => {
  it('can each be made again as known then, or as known now', async ({ area, open }) => {
    await registeredKsm(area);
    await untilCounted(area.kota, 1);
    const official = await open(await signIn({ peran: 'pejabat', wilayah: [area.kota] }));
    const page = await official.newPage();
    await page.goto(`${ORIGIN}/qs/${String(TAHUN)}/${area.kota}`);
    const then = page.getByRole('button', { name: /^Buat lagi: saat itu/ }).first();
    await then.waitFor();
    const downloading = page.waitForEvent('download');
    await then.click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/_Dibuat-lagi-saat-itu\.xlsx$/);
    await page.getByText('Semua selnya sama dengan terbitan.').waitFor();
    const sheets = await readWorkbook(readFileSync(await download.path()));
    const info = [...(sheets.get('Info')?.values() ?? [])].map((it) => it.nilai);
    expect(info).toContain('Dibuat lagi');
    expect(info).toContain('Ya, semua sel');
    const again = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Buat lagi: sekarang/ })
      .first()
      .click();
    await (await again).cancel();
    await page.getByText('Sejak diterbitkan tidak ada angka yang berubah.').waitFor();
  });
});
