// The queue of a kab/kota is searched by group and kelurahan, and names each kelurahan.
import { expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran } from '../../support/suite/suite.ts';

it('the queue shows what fits the words, by its name and that of its kelurahan', async ({
  area,
  askot,
  open,
}) => {
  const named = (nama: string) =>
    seedKsm(area, { pendaftaran: aPendaftaran(area.kelurahan, { nama }), files: false });
  await named('Mawar Merah');
  const { ksmId } = await named('Kenanga');
  const place = (await docs.wilayah.read(area.kelurahan))?.nama ?? '';
  const desk = await (await open(askot, { width: 1280 })).newPage();
  await desk.goto(`${ORIGIN}/kota/${area.kota}/periksa`);
  const lines = desk.locator('.queue-list li');
  await lines.nth(1).waitFor();
  await desk.getByLabel('Cari nama KSM atau kelurahan/desa').fill(`kenanga ${place}`);
  await lines.getByText('Mawar Merah').waitFor({ state: 'detached' });
  await lines.getByText(`Kenanga · ${place}`).waitFor();
  expect(await lines.count()).toBe(1);
  // Whoever types goes on typing.
  expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await desk.getByLabel('Cari nama KSM atau kelurahan/desa').fill('melati');
  await desk.getByText('Tidak ada yang cocok dengan «melati».').waitFor();

  await desk.goto(`${ORIGIN}/periksa/${ksmId}`);
  await desk.getByRole('button', { name: /^Buka/ }).first().click();
  await desk.getByText(`Kenanga · ${place}`).waitFor();
});
