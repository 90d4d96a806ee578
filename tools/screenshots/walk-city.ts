// An askot checks, closes a month, decides on gates, sets targets, and looks at the areas below.
import { TAHAP } from '../../functions/src/domain/records/ksm.ts';
import { open, CITY, type Walk } from './walk.ts';

export const ASKOT: Walk = async (page, picture) => {
  await open(page, `/kota/${CITY}`, '.desk-now');
  await picture('kota');
  await open(page, `/kota/${CITY}/periksa`, '.decide');
  await picture('periksa');
  await page.getByRole('link', { name: 'Catatan lain KSM ini' }).click();
  await page.locator('.check-line').first().waitFor();
  await picture('periksa-ksm');
  await open(page, `/kota/${CITY}/janggal`, '.visit-list li');
  await picture('janggal');
  await open(page, `/kota/${CITY}/uji-petik`, '.hint, .empty');
  // The newest month in which somebody is drawn and not visited yet: with few groups some have none.
  const unvisited = page.getByRole('button', { name: /^Catat hasil/ });
  for (let i = 0; i < 12 && (await unvisited.count()) === 0; i += 1) {
    await page.getByLabel('Bulan').selectOption({ index: i });
    await page.locator('.hint, .empty').first().waitFor();
  }
  await unvisited.first().click();
  await picture('uji-petik');
  await open(page, `/kota/${CITY}/tutup-bulan`, '.is-listing');
  await page.locator('#tanpa-catatan').waitFor();
  await picture('tutup-bulan');
  await picture('tutup-bulan-terlambat', { selector: '#kualitas', room: 24 });
  // The page shows a gate before which groups stand; on some days those with the level for it stand before another.
  for (const tahap of TAHAP) {
    await open(page, `/kota/${CITY}/gerbang?tahap=${tahap}`, '.gate .flag, .empty');
    if ((await page.locator('.gate .flag').count()) > 0) break;
  }
  await page.locator('.gate summary').first().click();
  await picture('gerbang');
  await page
    .getByRole('button', { name: /^Putuskan/ })
    .first()
    .click();
  await picture('gerbang-putusan');
  await open(page, `/kota/${CITY}/target`, 'form input');
  await picture('target');
  await open(page, `/wilayah/${CITY}`, '.ranking');
  await page.locator('.chart canvas').waitFor();
  await picture('wilayah-kota');
  await picture('wilayah-kota-arah', { selector: '#arah', room: 24 });
  await picture('wilayah-kota-peringkat', { selector: '#target', room: 24 });
  await open(page, `/wilayah/${CITY}.01`, '.ranking');
  await picture('wilayah-kecamatan');
  await open(page, `/wilayah/${CITY}.01.1001`, '#tingkat');
  await picture('wilayah-kelurahan');
};
