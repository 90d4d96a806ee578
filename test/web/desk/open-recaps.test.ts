// An administrator opens the recaps of a province, and somebody without an account has them.
import { expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { signIn } from '../../support/suite/people.ts';
import { freshArea, freshProvinsi, until } from '../../support/suite/suite.ts';

/** A province of its own: what is open is said of it. */
const it = pageIt.extend('area', async () => freshArea(await freshProvinsi()));

it('opens the recaps of a province to everybody, with a reason, and closes them', async ({
  group: { area },
  open,
}) => {
  const { provinsi } = area;
  const nama = await until(
    `the file of ${provinsi}`,
    async () => (await docs.qs.read(areaTahunId(2017, provinsi)))?.nama ?? null,
    100_000,
  );
  const admin = await open(await signIn({ peran: 'admin', wilayah: [provinsi] }));
  const desk = await admin.newPage();
  await desk.goto(`${ORIGIN}/kelola/unduhan`);
  await desk.getByRole('button', { name: `Buka untuk umum: rekap ${nama}` }).click();
  const form = desk.locator('form.block');
  await form.getByLabel('Alasan').fill('Permintaan informasi publik');
  await form.getByRole('button', { name: 'Buka untuk umum' }).click();
  await desk.getByText(`Rekap ${nama} dibuka untuk umum.`).waitFor();

  const visitor = await open(null);
  const page = await visitor.newPage();
  const row = page.getByRole('row').filter({ hasText: nama });
  await expect
    .poll(
      async () => {
        await page.goto(`${ORIGIN}/?tahun=2017`);
        await page.locator('.is-listing').waitFor();
        return row.getByRole('button').count();
      },
      { timeout: 100_000, interval: 1000 },
    )
    .toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button').click(),
  ]);
  expect(download.suggestedFilename()).toContain('_Rekap-Terbuka_');
  // What is not open leads to signing in.
  await page.getByRole('link', { name: /Masuk untuk mengunduh.*Kabupaten/ }).click();
  await page.getByLabel('Alamat email').waitFor();

  await desk.getByRole('button', { name: `Tutup rekap ${nama}` }).click();
  await form.getByLabel('Alasan').fill('Diminta dinas provinsi');
  await form.getByRole('button', { name: 'Tutup' }).click();
  await desk.getByText(`Rekap ${nama} ditutup.`).waitFor();
});
