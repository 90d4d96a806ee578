// What is typed at a desk is kept as it is typed, as on a phone in the field.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
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

async function reloadOnceKept(page: Page, text: string): Promise<void> {
  await until('the draft on disk', async () => (await draftText(page)).includes(text));
  await page.reload();
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
    await page.getByLabel('Pokok').fill('2750000');
    await reloadOnceKept(page, '2750000');
    expect(await page.getByLabel('Pokok').inputValue()).toBe('2.750.000');
    await page.getByText(/^10 angsuran, pertama/).waitFor();
  });
});
