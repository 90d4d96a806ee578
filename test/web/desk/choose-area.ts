// Chooses an area in its field as a person does: down from the top, by the code typed into the search.
import type { Page } from '../../support/browser/browser.ts';

export async function chooseArea(page: Page, label: string, kode: string): Promise<void> {
  const field = page.getByRole('group', { name: label, exact: true });
  const search = field.getByLabel('Cari nama atau kode');
  const open = field.getByRole('button', { name: /^(Pilih|Ganti|Tambah wilayah)$/ });
  await search.or(open).first().waitFor();
  if ((await search.count()) === 0) await open.click();
  await search.fill(kode);
  for (const length of [2, 5, 8].filter((it) => it < kode.length))
    await field.getByRole('button', { name: new RegExp(` ${kode.slice(0, length)}$`) }).click();
  await field.getByRole('button', { name: new RegExp(`^Pilih .*\\(${kode}\\)$`) }).click();
}
