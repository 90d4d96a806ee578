// Long lists in the browser: a page of lines, a search and conditions that the address keeps.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { tersisihId } from '../../../functions/src/domain/basics/paths.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKodeKelurahan, wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import type { Locator } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { freshArea } from '../../support/suite/suite.ts';
import { storeGroups } from '../../support/records/many-groups.ts';
import {
  GROUPS,
  ksmOf,
  LATE,
  OPEN,
  storeRepaid,
  storeUpk,
} from '../../support/records/upk-loans.ts';

/** A busy machine takes a while to answer. */
const count = (lines: Locator, n: number) =>
  expect.poll(() => lines.count(), { timeout: 20_000 }).toBe(n);

describe('the loans of a UPK', () => {
  it('come a page at a time, are narrowed and searched, and are there again on coming back', async ({
    open,
  }) => {
    const area = await freshArea();
    await setTriggers(false);
    await storeUpk(area);
    await setTriggers(true);
    const upk = await signIn({ peran: 'upk', wilayah: [area.kelurahan] });
    const page = await (await open(upk, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/upk/${lkmIdOf(area.kelurahan)}/pinjaman`);
    const rows = page.locator('table.is-listing tbody tr');
    await page
      .getByRole('button', { name: `Tampilkan lagi (${String(OPEN - 50)} pinjaman)` })
      .click();
    await count(rows, OPEN);
    await page.getByLabel('Keadaan').selectOption({ label: `Menunggak (${String(LATE)})` });
    await count(rows, LATE);
    await page.getByLabel('Cari nama KSM').first().fill('melati 2');
    await count(rows, 11);
    // The last page before is the first one of the UPK: then here again.
    await page.getByRole('link', { name: 'Pembukuan' }).click();
    await page.getByText('Belum ada bulan yang dibukukan.').waitFor();
    await page.goBack();
    await count(rows, 11);
    expect(await page.getByLabel('Cari nama KSM').first().inputValue()).toBe('melati 2');

    // A payment on a line: the form knows the loan.
    await page.getByRole('button', { name: 'Catat pembayaran Melati 20' }).click();
    await page.getByText('Jatuh tempo Rp200.000, sisa seluruhnya Rp1.200.000').waitFor();

    // More groups than fit on a page are searched.
    const finder = page.getByLabel('Cari nama KSM').last();
    await page.getByText(`Ada ${String(GROUPS)} KSM; cari namanya`).waitFor();
    await finder.fill('melati 69');
    await page.getByText('1 KSM cocok').waitFor();
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati 69' });
  });

  it('to one group show what is open, and what is repaid a page at a time', async ({ open }) => {
    const area = await freshArea();
    await setTriggers(false);
    await storeUpk(area);
    await storeRepaid(area, ksmOf(area, 0), 44);
    await setTriggers(true);
    const upk = await signIn({ peran: 'upk', wilayah: [area.kelurahan] });
    const page = await (await open(upk, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/ksm/${ksmOf(area, 0)}/pinjaman`);
    // Of the UPK's 400 loans to 70 groups, six: two of them open.
    await page.getByText('48 pinjaman sudah lunas').click();
    const loans = page.locator('ul.loans > li');
    const more = (n: number) =>
      page.getByRole('button', { name: `Tampilkan lagi (${String(n)} pinjaman)` });
    await more(28).waitFor();
    expect(await loans.count()).toBe(22);
    expect(await page.getByText('Rp2.400.000', { exact: true }).count()).toBe(1);
    await more(28).click();
    await count(loans, 42);
    await more(8).click();
    await count(loans, 50);
    await page.getByText('48 pinjaman sudah lunas').waitFor();
    await more(0).waitFor({ state: 'detached' });
  });
});

describe('the groups of a kab/kota', () => {
  it('are narrowed with counts, and are there again on coming back', async ({ open }) => {
    const area = await freshArea();
    await setTriggers(false);
    await storeGroups(area, 75);
    await setTriggers(true);
    const provinsi = await signIn({ peran: 'provinsi', wilayah: [area.provinsi] });
    const page = await (await open(provinsi, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/ksm?kota=${area.kota}`);
    const cards = page.locator('.ksm-card');
    await page.getByRole('button', { name: 'Tampilkan lagi (15 KSM)' }).waitFor();
    expect(await cards.count()).toBe(60);
    await page.getByText('Saring', { exact: true }).click();
    await page.getByLabel('Tingkat', { exact: true }).selectOption({ label: 'Berdaya (25)' });
    await page.getByText('25 dari 75 KSM').waitFor();
    await page
      .getByLabel('Pertemuan', { exact: true })
      .selectOption({ label: 'Tidak bertemu 8 pekan atau lebih (5)' });
    await page.getByText('5 dari 75 KSM').waitFor();
    await count(cards, 5);
    await page.getByRole('link', { name: 'Anggrek 45' }).click();
    await page.getByRole('heading', { name: 'Anggrek 45' }).waitFor();
    await page.goBack();
    await page.getByText('5 dari 75 KSM').waitFor();
    await count(cards, 5);
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await count(cards, 60);
    await page
      .getByLabel('Kecamatan atau kelurahan/desa')
      .selectOption({ label: 'Astanaanyar (10)' });
    await count(cards, 10);
  });
});

describe('the kelurahan of a new group', () => {
  it('of a whole kab/kota is chosen by its kecamatan or searched, and without a network from what the phone keeps', async ({
    open,
  }) => {
    const area = await freshArea();
    const known = await docs.wilayah.read(area.kelurahan);
    if (known === null) throw new Error('no location');
    const kodeOf = (n: number) =>
      toKodeKelurahan(`${area.kota}.0${String(1 + (n % 3))}.2${String(100 + n)}`);
    await Promise.all(
      Array.from({ length: 90 }, (_, n) => {
        const [kode, namaKecamatan] = [kodeOf(n), `Cicendo ${String(1 + (n % 3))}`];
        const nama = `Sukajadi ${String(n)}`;
        const wilayah = wilayahOf(kode);
        return docs.wilayah.set({ ...known, kode, nama, namaKecamatan, jenis: 'desa', wilayah });
      }),
    );
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const context = await open(askot, { width: 360 });
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/ksm/baru`);
    const kecamatan = page.getByLabel('Kecamatan', { exact: true });
    const kelurahan = page.getByLabel('Kelurahan/desa', { exact: true });
    await kelurahan.waitFor();
    expect(await kelurahan.locator('option').count()).toBe(1);
    await kecamatan.selectOption({ label: 'Cicendo 2 (30)' });
    await count(kelurahan.locator('option'), 31);
    await kelurahan.selectOption(kodeOf(31));
    await page.getByLabel('Cari kelurahan atau kecamatan').fill('sukajadi 50');
    await page.getByText('1 kelurahan/desa cocok.').waitFor();
    // What was chosen stays beside what was found.
    await count(kelurahan.locator('option'), 3);
    expect(await kelurahan.inputValue()).toBe(kodeOf(31));
    await kelurahan.selectOption(kodeOf(50));

    // Another kecamatan lets go of it; the one that was open is on the phone.
    await page.getByLabel('Cari kelurahan atau kecamatan').fill('');
    expect(await kecamatan.inputValue()).toBe(`${area.kota}.03`);
    await context.setOffline(true);
    await kecamatan.selectOption({ label: 'Cicendo 2 (30)' });
    await count(kelurahan.locator('option'), 31);
    expect(await kelurahan.inputValue()).toBe('');
    await kecamatan.selectOption({ label: 'Cicendo 1 (30)' });
    await page.getByText('Daftar lokasi belum ada di HP.').waitFor();
    await context.setOffline(false);
  });
});

describe('the lists of administrators', () => {
  it('of locations and users come a page at a time, searched and narrowed', async ({ open }) => {
    const area = await freshArea();
    const known = await docs.wilayah.read(area.kelurahan);
    if (known === null) throw new Error('no location');
    await Promise.all(
      Array.from({ length: 59 }, async (_, n) => {
        const kode = toKodeKelurahan(`${area.kota}.99.2${String(100 + n)}`);
        const nama = `Sukajadi ${String(n)}`;
        await docs.wilayah.set({ ...known, kode, nama, jenis: 'desa', wilayah: wilayahOf(kode) });
        const uid = toUid(randomUUID());
        await docs.pengguna.set({
          uid,
          email: `${uid}@uji.ksm`,
          nama: `Asih ${String(n)}`,
          peran: n < 4 ? 'smes' : 'askot',
          wilayah: [area.kota],
          nonaktif: n === 0,
        });
      }),
    );
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const page = await (await open(admin, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/kelola/lokasi?kota=${area.kota}`);
    const rows = page.locator('table.is-listing tbody tr');
    await page.getByRole('button', { name: 'Tampilkan lagi (10 lokasi)' }).click();
    await count(rows, 60);
    await page.getByLabel('Cari nama, kecamatan, atau kode').fill('sukajadi 7');
    await page.getByText('1 dari 60 lokasi').waitFor();

    await page.goto(`${ORIGIN}/kelola/pengguna`);
    await page
      .getByLabel('Saring menurut peran', { exact: true })
      .selectOption({ label: 'Sub Spesialis SMEs (4)' });
    await count(rows, 4);
    await page.getByLabel('Keadaan', { exact: true }).selectOption({ label: 'Nonaktif (1)' });
    await count(rows, 1);
    await page.reload();
    await count(rows, 1);
  });

  it('of what cannot be read come a page at a time, and begin anew when one is tried again', async ({
    open,
  }) => {
    const area = await freshArea();
    const at = '2017-06-30T00:00:00.000Z';
    const idOf = (n: number) => `uji-${area.kota}-${String(n).padStart(2, '0')}`;
    const ids = Array.from({ length: 25 }, (_, n) => idOf(n));
    for (const dokumen of ids)
      await docs.tersisih.set({
        koleksi: 'sesi',
        dokumen,
        ksmId: null,
        kota: area.kota,
        sebab: 'tanggal: invalid_type',
        sejak: at,
        terakhir: at,
      });
    const admin = await signIn({ peran: 'admin', wilayah: [area.kota] });
    const page = await (await open(admin, { width: 360 })).newPage();
    await page.goto(`${ORIGIN}/kelola/pekerjaan`);
    const rows = page
      .getByRole('table', { name: 'Catatan yang tidak terbaca' })
      .locator('tbody tr');
    await page.getByText('20 dari 25 ditampilkan.').waitFor();
    await count(rows, 20);
    await page.getByRole('button', { name: 'Tampilkan lagi (5)' }).click();
    await count(rows, 25);
    // The record itself is gone, so it is no fault any more.
    await page.getByRole('button', { name: `Coba lagi: sesi/${idOf(24)}` }).click();
    await page.getByText('20 dari 24 ditampilkan.').waitFor();
    await count(rows, 20);
    await Promise.all(ids.map((id) => docs.tersisih.remove(tersisihId('sesi', id))));
  });
});
