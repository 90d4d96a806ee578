// More money that goes out than there is: the page asks why before it saves, without a network from what it keeps.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { it } from '../../support/browser/kept-page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { openSesiWithBooks, save, sesiOf, untilSaved, untilSent } from '../field-page.ts';
import { aSesiGroup } from './sesi-group.ts';

describe('money that goes out of a cash that has not enough', () => {
  it('has its reason before it is saved, in a meeting without a network and on the page of the group', async ({
    context,
    area,
  }) => {
    // 75,000 were saved, and today 25,000 more.
    const { ksmId } = await aSesiGroup(area, { size: 5, lent: false });
    const phone = await context.newPage();
    await openSesiWithBooks(phone, ksmId);
    await phone.getByRole('button', { name: 'Tambah pinjaman' }).click();
    await phone.getByLabel('Peminjam').selectOption({ label: 'Cucu Sumiati' });
    await phone.getByLabel('Jumlah pinjaman').fill('150000');
    await save(phone);
    const fault = 'kas kurang Rp50.000 untuk pengeluaran ini';
    await phone.getByRole('link', { name: new RegExp(`^Notulen: ${fault}`) }).click();
    await phone.getByLabel('Notulen').fill('Ditambah uang ketua');
    await save(phone);
    const sure = phone.getByRole('button', { name: /^Sudah benar/ });
    await sure.click();
    await untilSaved(phone);
    await context.setOffline(false);
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await untilSent(phone);
    expect((await sesiOf(ksmId)).map((it) => it.notulen)).toContain('Ditambah uang ketua');

    await phone.goto(`${ORIGIN}/ksm/${ksmId}/pinjaman`);
    await phone.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).click();
    const form = phone.getByRole('form', { name: 'Pinjaman baru di luar sesi' });
    await form.getByRole('radio', { name: 'Kelompok' }).check();
    await form.getByLabel('Peminjam').selectOption({ label: 'Aminah' });
    await form.getByLabel('Jumlah pinjaman').fill('1000');
    await form.getByLabel('Tanggal cair').fill('2017-07-05');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByRole('link', { name: /^Keterangan: kas kurang Rp51\.000/ }).waitFor();
    await form.getByLabel('Keterangan').fill('Ditambah uang bendahara');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect
      .poll(async () => (await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId))).length)
      .toBe(2);
    const told = await docs.riwayat.list((q) => q.where('ksmId', '==', ksmId));
    expect(told.map((it) => it.alasan)).toContain('Ditambah uang bendahara');
  });
});
