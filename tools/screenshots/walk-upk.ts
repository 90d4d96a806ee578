// A UPK lends and keeps its books.
import { jakartaDate } from '../../functions/src/domain/basics/tanggal.ts';
import { open, type Walk } from './walk.ts';

export const UPK: Walk = async (page, picture) => {
  await open(page, '/upk', '.is-listing');
  await picture('upk');
  const own = new URL(page.url()).pathname;
  await open(page, `${own}/pinjaman`, 'form');
  await picture('upk-pinjaman');
  await page.getByLabel('KSM peminjam').selectOption({ index: 1 });
  await page.getByLabel('Pokok').fill('4500000');
  await page.getByLabel('Tanggal cair').fill(jakartaDate(new Date()));
  await page.getByRole('button', { name: 'Periksa permintaan' }).click();
  await page.locator('.verdict-line').first().waitFor();
  await picture('upk-permintaan', { selector: '[id="f-isi-ksmId"]', room: 130 });
  await open(page, `${own}/buku`, 'form');
  await picture('upk-buku');
};
