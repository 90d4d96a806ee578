// An administrator's pages.
import { toKodeKota } from '../../functions/src/domain/basics/wilayah.ts';
import { provinsiOf } from '../../functions/src/domain/basics/code-shapes.ts';
import { open, CITY, type Walk } from './walk.ts';

export const ADMIN: Walk = async (page, picture) => {
  await open(page, '/kelola/pengguna', '.is-listing');
  await picture('kelola-pengguna');
  await page.getByRole('button', { name: 'Pengguna baru' }).click();
  await picture('kelola-pengguna-baru');
  await open(page, `/kelola/lokasi?kota=${CITY}`, '.is-listing');
  await picture('kelola-lokasi');
  await open(page, '/kelola/parameter', 'details.changes');
  await page.locator('summary').filter({ hasText: 'Tingkat' }).click();
  await page.getByLabel('Berkembang: PS (%)').fill('72');
  await picture('kelola-parameter');
  const kota = page.getByRole('group', { name: 'Kabupaten/kota', exact: true });
  await kota.getByLabel('Cari nama atau kode').fill(CITY);
  await kota.getByRole('button', { name: new RegExp(` ${provinsiOf(toKodeKota(CITY))}$`) }).click();
  await kota.getByRole('button', { name: new RegExp(`\\(${CITY}\\)$`) }).click();
  await page.getByRole('button', { name: 'Hitung pratinjau' }).click();
  await page.getByText(/berubah tingkat/).waitFor();
  await picture('kelola-parameter-pratinjau', { selector: '#pratinjau', room: 24 });
  await open(page, '/kelola/unduhan', '.files tbody tr, .empty');
  await picture('kelola-unduhan');
  await open(page, '/kelola/pekerjaan', '.files, .empty');
  await picture('kelola-pekerjaan');
  await open(page, '/kelola/jejak', '.trail-list > li, .empty');
  if (await page.locator('.empty').isVisible()) {
    await open(page, '/kelola/pengguna', '.is-listing');
    await page
      .getByRole('row', { name: /^Pejabat/ })
      .getByRole('button', { name: /^Ubah/ })
      .click();
    await page.getByLabel('Nama', { exact: true }).fill('Pejabat Pembina Pusat');
    await page.getByLabel('Alasan').fill('Nama jabatan dilengkapi');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.sent .notice.is-good').waitFor();
    await open(page, '/kelola/jejak', '.trail-list > li');
  }
  await picture('kelola-jejak');
};
