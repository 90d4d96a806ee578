// An official looks for Quick Status files, compares two updates and downloads one.
import { readFile } from 'node:fs/promises';
import { open, CITY, type Walk } from './walk.ts';

export const OFFICIAL: Walk = async (page, picture) => {
  await open(page, '/qs', '.files');
  await picture('quick-status');
  await open(page, '/qs/2017', '.is-listing');
  await picture('quick-status-tahun');
  await open(page, `/qs/2017/${CITY}`, '.is-listing');
  await page.locator('#subkota').waitFor();
  await picture('quick-status-pembaruan');
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await page.locator('.changes, [role=status] .notice').last().waitFor();
  await picture('quick-status-banding', { selector: '#banding', room: 24 });
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  const download = await downloading;
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  };
  await open(page, '/qs/unduhan', '.files tbody tr');
  await picture('quick-status-unduhan');
  await open(page, '/periksa-berkas', '.drop-file');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.drop-file + [role=status] > :not(.loading)').first().waitFor();
  await picture('periksa-berkas');
};
