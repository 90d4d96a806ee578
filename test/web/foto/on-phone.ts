// Photos on the phone: taken in a form, and looked for on its own disk.
import type { Page } from '../../support/browser/browser.ts';
import { readRows, type Row } from '../../support/browser/indexed-db.ts';
import { aPicture } from './a-picture.ts';

/** Every photo that the phone keeps. */
export const photosOn = (phone: Page): Promise<Row[]> =>
  readRows(phone, 'pendampingan-ksm-foto', 'foto');

/** In the form of a session. A picture of few dots is made small at once. */
export async function choosePhoto(phone: Page, width = 2000, height = 1500): Promise<void> {
  await phone.getByLabel('Pilih foto').setInputFiles(await aPicture(phone, width, height));
  await phone.getByText('Tersimpan di HP; dikirim setelah sesinya diterima server.').waitFor();
}
