// A folder of many files: a page at a time, searched by the server.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { aManifest } from '../../support/files/published-file.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';

/** A year in which nothing else has files. */
const TAHUN = 2006;
const FILES = 65;

const it = pageIt.extend('provinsi', async ({ area: { provinsi } }) => {
  await Promise.all(
    Array.from({ length: FILES }, (_, n) => {
      const kode = toKodeKota(`${provinsi}.${String(10 + n)}`);
      return docs.qs.set(aManifest(TAHUN, kode, `Kota Uji ${String(100 + n)}`));
    }),
  );
  return provinsi;
});

describe('a Quick Status folder', () => {
  it('says how many files it has, opens to a page of them, and is searched', async ({
    provinsi,
    open,
  }) => {
    const official = await open(await signIn({ peran: 'pejabat', wilayah: [provinsi] }));
    const page = await official.newPage();
    await page.goto(`${ORIGIN}/qs`);
    const folder = page.getByRole('row', { name: `Tahun ${String(TAHUN)}` });
    expect(await folder.innerText()).toMatch(/65 berkas\s+Diperbarui/);
    await page.getByRole('link', { name: `Tahun ${String(TAHUN)}` }).click();
    const rows = page.locator('.is-listing tbody tr');
    await page.getByText('Kota Uji 100').waitFor();
    expect(await rows.count()).toBe(60);
    await page.getByRole('button', { name: 'Tampilkan lagi (5 berkas)' }).click();
    await page.getByText('Kota Uji 164').waitFor();
    expect(await rows.count()).toBe(FILES);

    await page.getByLabel('Cari nama atau kode wilayah').fill('UJI 16');
    await page.getByText('5 dari 65 berkas').waitFor();
    expect(await rows.count()).toBe(5);
    await page.getByLabel('Cari nama atau kode wilayah').fill(`${provinsi}.10`);
    await page.getByText('1 dari 65 berkas').waitFor();
    await page.getByText('Kota Uji 100').waitFor();
  });
});
