// What a facilitator began stands in the list of the evening, a tap from its own form, also among many groups; the
// search is on the first screen.
import { expect } from 'vitest';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, until } from '../../support/suite/suite.ts';
import { draftText } from '../phone-storage.ts';

it('a form of a member is a tap away, and the search stands on the first screen', async ({
  area,
  phone,
}) => {
  const named = (nama: string) =>
    seedKsm(area, { pendaftaran: aPendaftaran(area.kelurahan, { nama }), files: false });
  const groups = await Promise.all(
    Array.from({ length: 9 }, (_, n) => named(`Melati ${String(n + 1)}`)),
  );
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(`${ORIGIN}/ksm/${groups[3]?.ksmId ?? ''}/anggota`);
  await phone.getByRole('button', { name: 'Tambah anggota' }).tap();
  await phone.getByLabel('Nama', { exact: true }).fill('Sri Wahyuni');
  await until('the form is kept', async () => (await draftText(phone)).includes('Sri Wahyuni'));

  await phone.goto(`${ORIGIN}/ksm`);
  const begun = phone.getByRole('link', { name: 'Melati 4: Anggota' });
  await begun.waitFor();
  const search = await phone.getByLabel('Cari nama KSM').boundingBox();
  expect((search?.y ?? Infinity) + (search?.height ?? 0)).toBeLessThan(740);
  await phone.getByLabel('Cari nama KSM').fill('melati 7');
  await phone.getByText('1 dari 9 KSM').waitFor();
  expect(await phone.locator('.ksm-card').count()).toBe(1);
  await phone.getByLabel('Cari nama KSM').fill('');

  await begun.tap();
  expect(await phone.getByLabel('Nama', { exact: true }).inputValue()).toBe('Sri Wahyuni');
});
