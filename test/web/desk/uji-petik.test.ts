// Uji petik in the browser: the drawn group of a closed month, its result, a correction, and taking it back.
import { expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { verifikasiId } from '../../../functions/src/domain/basics/paths.ts';
import { toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { it } from '../../support/browser/page-test.ts';
import { closeMonth, idOfDraw } from '../../support/suite/closed-month.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aPendaftaran } from '../../support/suite/suite.ts';

const BULAN = toBulan('2017-06');

it('a visit to the drawn group is recorded, corrected and taken back', async ({
  area,
  open,
  askot,
}) => {
  const drawn = idOfDraw(await closeMonth(area, BULAN), true);
  await seedKsm(area, {
    pendaftaran: aPendaftaran(area.kelurahan, { id: drawn, nama: 'Kenanga' }),
    sesi: ['2017-06-07'],
  });
  const page = await (await open(askot)).newPage();
  await page.goto(`${ORIGIN}/kota/${area.kota}/uji-petik?bulan=2017-06`);
  await page.getByText('1 dari 1 KSM terundi, 0 sudah dikunjungi.').waitFor();
  await page.getByRole('button', { name: 'Catat hasil Kenanga' }).click();
  await page.getByRole('button', { name: 'Simpan hasil' }).click();
  await page.getByText('isian perlu diperbaiki', { exact: false }).waitFor();
  await page.getByLabel('Tanggal kunjungan').fill('2017-07-04');
  for (const label of ['Pertemuan', 'Kehadiran', 'Kas sama', 'Pinjaman'])
    await page.getByLabel(label, { exact: false }).selectOption('cocok');
  await page.getByLabel('Setoran sama', { exact: false }).selectOption('beda');
  await page.getByLabel('Keterangan').fill('Setoran satu anggota kurang');
  await page.getByRole('button', { name: 'Simpan hasil' }).click();
  await page.getByText('4 dari 5 cocok', { exact: false }).waitFor();

  await page.getByRole('button', { name: 'Koreksi hasil Kenanga' }).click();
  await page.getByLabel('Setoran sama', { exact: false }).selectOption('cocok');
  await page.getByLabel('Alasan perubahan').fill('Salah baca buku');
  await page.getByRole('button', { name: 'Simpan hasil' }).click();
  await page.getByText('5 dari 5 cocok', { exact: false }).waitFor();

  await page.getByRole('button', { name: 'Batalkan hasil Kenanga' }).click();
  await page.getByLabel('Alasan').fill('Salah kelompok');
  await page.getByRole('button', { name: 'Batalkan', exact: true }).click();
  await page.getByText('1 dari 1 KSM terundi, 0 sudah dikunjungi.').waitFor();
  const stored = await docs.ujiPetik.read(verifikasiId(area.kota, BULAN));
  expect(stored).toMatchObject({ urut: 3, kunjungan: [{ id: drawn, dibatalkan: true }] });
});
