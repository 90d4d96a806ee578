// What is typed at a desk is kept as it is typed, as on a phone in the field.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { call, resultOf, until } from '../../support/suite/suite.ts';
import { draftText } from '../phone-storage.ts';

const it = pageIt
  .extend('upk', ({ area }) => signIn({ peran: 'upk', wilayah: [area.kelurahan] }))
  /** The LKM of the area, with one group. */
  .extend('lkm', async ({ heldGroup: { area }, upk }) => {
    const id = lkmIdOf(area.kelurahan);
    const isi = {
      id,
      nama: 'LKM Meja',
      kelurahan: area.kelurahan,
      edisi: 'B',
      berlakuSejak: '2015-01-01',
    };
    const kiriman = { id: randomUUID(), jenis: 'lkm', isi, koreksi: null };
    await resultOf(call('submitKiriman', kiriman, upk));
    return id;
  });

/** `reopen` is the button of a form that is not always open. */
async function reloadOnceKept(page: Page, text: string, reopen?: string): Promise<void> {
  await until('the draft on disk', async () => (await draftText(page)).includes(text));
  await page.reload();
  if (reopen !== undefined) await page.getByRole('button', { name: reopen }).click();
  await page.getByText('Isian yang belum disimpan sudah dikembalikan.').first().waitFor();
}

describe('a form at a desk', () => {
  it('of a city is there again after a reload, and gone once it is saved', async ({
    open,
    heldGroup: { area },
  }) => {
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const page = await (await open(askot, { width: 1280 })).newPage();
    await page.goto(`${ORIGIN}/kota/${area.kota}/target`);
    await page.getByLabel('KSM didampingi').fill('417');
    await page.getByLabel('Anggota aktif').fill('6001');
    await reloadOnceKept(page, '6001');
    expect(await page.getByLabel('KSM didampingi').inputValue()).toBe('417');
    expect(await page.getByLabel('Anggota aktif').inputValue()).toBe('6.001');
    await page.getByLabel('KSM Berdaya atau Mandiri').fill('20');
    await page.getByLabel('Sesi dalam setahun').fill('1500');
    await page.getByRole('button', { name: 'Simpan target' }).click();
    await page.getByText('Diterima server.').waitFor();
    expect(await draftText(page)).toBe('[]');
  });

  it('of a UPK is there again after a reload: the books of a month, and a loan', async ({
    open,
    upk,
    lkm,
  }) => {
    const page = await (await open(upk, { width: 1280 })).newPage();
    await page.goto(`${ORIGIN}/upk/${lkm}/buku`);
    await page.getByLabel('Bulan', { exact: true }).selectOption('2017-05');
    await page.getByLabel('Pendapatan').fill('912345');
    await reloadOnceKept(page, '912345');
    expect(await page.getByLabel('Bulan', { exact: true }).inputValue()).toBe('2017-05');
    expect(await page.getByLabel('Pendapatan').inputValue()).toBe('912.345');

    await page.goto(`${ORIGIN}/upk/${lkm}/pinjaman`);
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati' });
    await page.getByLabel('Tanggal cair').fill('2017-07-05');
    await page.getByLabel('Pokok').fill('2750000');
    await reloadOnceKept(page, '2750000');
    expect(await page.getByLabel('Pokok').inputValue()).toBe('2.750.000');
    await page.getByText(/^10 angsuran, pertama/).waitFor();
  });

  it('of an administrator is there again after a reload, with what it showed of the record', async ({
    open,
    area,
  }) => {
    const admin = await signIn({ peran: 'admin', wilayah: ['ID'] });
    const page = await (await open(admin, { width: 1280 })).newPage();
    await page.goto(`${ORIGIN}/kelola/pengguna`);
    await page.getByRole('button', { name: 'Pengguna baru' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Ana Meja');
    await page.getByLabel('Peran', { exact: true }).selectOption('askot');
    await page.getByLabel('Alasan').fill('Penugasan baru');
    await reloadOnceKept(page, 'Penugasan baru', 'Pengguna baru');
    expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe('Ana Meja');
    expect(await page.getByLabel('Peran', { exact: true }).inputValue()).toBe('askot');
    expect(await page.getByLabel('Alasan').inputValue()).toBe('Penugasan baru');
    await page.getByRole('button', { name: 'Jangan simpan' }).click();
    await until('nothing kept', async () => (await draftText(page)) === '[]');

    // Another changes the location before the form is opened again: it is told of what it did not show.
    const lokasi = await until('the location', () => docs.wilayah.read(area.kelurahan));
    const nama = `Kelurahan ${area.kelurahan}`;
    await page.goto(`${ORIGIN}/kelola/lokasi?kota=${area.kota}`);
    await page.getByRole('button', { name: `Ubah ${nama}` }).click();
    await page.getByLabel('Kelurahan/desa', { exact: true }).fill('Kelurahan Meja');
    await page.getByLabel('Alasan').fill('Nama keliru');
    const diganti = {
      sejak: toTanggal('2017-01-01'),
      kode: toKodeKelurahan(`${lokasi.kode.slice(0, -1)}9`),
    };
    await docs.wilayah.set({ ...lokasi, diganti });
    await reloadOnceKept(page, 'Nama keliru', `Ubah ${nama}`);
    expect(await page.getByLabel('Kelurahan/desa', { exact: true }).inputValue()).toBe(
      'Kelurahan Meja',
    );
    await page.getByRole('button', { name: 'Simpan lokasi' }).click();
    await page.getByText(/Sekarang tercatat: Kode pengganti/).waitFor();
    expect((await docs.wilayah.read(area.kelurahan))?.nama).toBe(lokasi.nama);
    await page.getByRole('button', { name: 'Simpan lokasi' }).click();
    await page.getByRole('rowheader', { name: /Kelurahan Meja/ }).waitFor();
    expect(await draftText(page)).toBe('[]');

    await page.goto(`${ORIGIN}/kelola/parameter`);
    await page.locator('summary').filter({ hasText: 'Tingkat' }).click();
    await page.getByLabel(/^Dinilai setelah/).fill('3000');
    await reloadOnceKept(page, '3000');
    await page.getByText('1 angka diubah.').first().waitFor();
  });
});
