// A folder of many files, and the many updates of a file: a page at a time, as the server gives them.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { aManifest, aRevisi } from '../../support/files/published-file.ts';
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

describe('the updates of a file', () => {
  it('come a page at a time, also without a network in between and while one is published', async ({
    area: { kota },
    open,
  }) => {
    const tahun = 2007;
    const manifes = aManifest(tahun, kota, 'Kota Uji');
    const updateOf = (n: number) => {
      const diperbarui = new Date(Date.UTC(tahun, 0, 1 + n)).toISOString();
      return { ...aRevisi(tahun, kota, n), diperbarui };
    };
    const earlier = (n: number) => {
      const diganti = updateOf(n + 1).diperbarui;
      return docs.qsLama.set({ ...updateOf(n), tahun, kode: kota, pertama: true, diganti });
    };
    await docs.qs.set({ ...manifes, terbaru: updateOf(119) });
    await Promise.all(Array.from({ length: 119 }, (_, n) => earlier(n)));
    const context = await open(await signIn({ peran: 'pejabat', wilayah: [kota] }), { width: 360 });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/qs/${String(tahun)}/${kota}`);
    const rows = page.getByRole('table', { name: 'Pembaruan' }).locator('tbody tr');
    const more = (n: number) =>
      page.getByRole('button', { name: `Tampilkan lagi (${String(n)} pembaruan)` });
    await more(70).waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByText('Yang lebih lama dapat dipilih').waitFor();

    await context.setOffline(true);
    await more(70).click();
    await page.getByRole('region', { name: 'Pembaruan' }).getByRole('alert').waitFor();
    expect(await rows.count()).toBe(50);
    await context.setOffline(false);
    await docs.qs.set({ ...manifes, terbaru: updateOf(120) });
    await earlier(119);
    await more(70).click();
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(100);
    await more(20).click();
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(120);
    expect(await page.getByLabel('Dari pembaruan').locator('option').count()).toBe(120);
  });
});
