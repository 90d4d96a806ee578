// What a group has earned is shared out on its page, with the sheet of all members in view, kept, and to print.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { call, resultOf, TODAY } from '../../support/suite/suite.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { cellsOf, hiddenCells, it, openGroup, openPart, untilAccepted } from './visited-group.ts';

describe('a share-out', () => {
  it('is laid out member by member, and its sheet is printed', async ({
    phone,
    recorded: { ksmId, faskel },
  }) => {
    // The group lent all that it had: a gift makes its cash large enough.
    const isi = { id: toNewId(`${ksmId}-h`), ksmId, tanggal: TODAY, jumlah: 200_000 };
    const gift = { ...isi, jenis: 'hibah', keterangan: null };
    const kiriman = { id: toNewId(`${ksmId}-g`), jenis: 'kasLain', isi: gift, koreksi: null };
    await resultOf(call('submitKiriman', kiriman, faskel));
    const stored20 = { ...isi, id: toNewId(`${ksmId}-b`), jumlah: 0, bank: 20_000 };
    const toBank = { ...stored20, jenis: 'lainnya', keterangan: null };
    const moved = { id: toNewId(`${ksmId}-k`), jenis: 'kasLain', isi: toBank, koreksi: null };
    await resultOf(call('submitKiriman', moved, faskel));

    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    await phone.getByRole('button', { name: 'Bagi hasil' }).click();
    const form = phone.getByRole('form', { name: 'Bagi hasil' });
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByText('wajib diisi').first().waitFor();
    await form.getByLabel('Hasil yang dibagi').fill('10000');
    await form.getByLabel('Tanggal').fill(TODAY);
    await form.getByLabel('Dibagi menurut').selectOption('saldo');
    await form.getByLabel('Cara membagikan').selectOption('denganTabungan');
    expect(await cellsOf(form.locator('table tbody tr'))).toEqual([
      'Anggota a1\tRp4.545\tRp10.000\tRp14.545',
      'Anggota a2\tRp3.182\tRp7.000\tRp10.182',
      'Anggota a3\tRp2.273\tRp5.000\tRp7.273',
    ]);
    expect(await cellsOf(form.locator('table tfoot tr'))).toEqual([
      'Jumlah\tRp10.000\tRp22.000\tRp32.000',
    ]);
    expect(await hiddenCells(phone, form.locator('table'))).toEqual([]);
    // More than is in the bank is not saved; both pay their part.
    await form.getByRole('radio', { name: 'Bank', exact: true }).check();
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByText('saldo bank kurang Rp12.000').first().waitFor();
    // A remark lets it be saved, and it is said all the same.
    await form.getByLabel('Keterangan').fill('Dipinjam dahulu');
    await form.getByRole('status').getByText('Perhatikan: saldo bank kurang Rp12.000').waitFor();
    await form.getByLabel('Keterangan').fill('');
    await form.getByRole('radio', { name: 'Keduanya' }).check();
    await form.getByLabel('Dari bank', { exact: true }).fill('20000');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);

    const stored = (await docs.kasLain.list((q) => q.where('ksmId', '==', ksmId))).find(
      (k) => k.jenis === 'bagiHasil',
    );
    expect(stored).toMatchObject({ jumlah: -32_000, bank: -20_000, pembagian: { jumlah: 10_000 } });
    const saldo = phone.locator('.facts').first();
    await saldo.getByText('−Rp22.000').waitFor();
    expect((await saldo.innerText()).replaceAll(/\s+/g, ' ')).toContain('Saldo tabungan Rp0');
    // The part of it that the bank paid.
    await phone.getByText('Rp20.000 lewat bank').waitFor();
    // One record for one sheet, and not the book again.
    let pages = 0;
    phone.on('request', (it) => {
      if (it.url().endsWith(':runQuery') && (it.postData() ?? '').includes('"urut"')) pages += 1;
    });
    await phone.getByRole('link', { name: /^Lembar pembagian/ }).click();
    await phone.getByText('Dari kotak kas Rp12.000, dari bank Rp20.000.').waitFor();
    await phone.getByRole('heading', { name: 'Bagi hasil KSM Melati, 5 Juli 2017' }).waitFor();
    expect(await phone.locator('.sheet tbody tr').first().innerText()).toContain('Anggota a1');
    expect(pages).toBe(0);
    expect(phone.url()).toContain(`${ORIGIN}/ksm/${ksmId}/ringkasan?lembar=`);
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/ringkasan?lembar=tidak-ada`);
    await phone.getByText('Lembar ini tidak ada').waitFor();
  });

  it('that goes into the savings moves no cash, and is listed as what it is', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    await phone.getByRole('button', { name: 'Bagi hasil' }).click();
    const form = phone.getByRole('form', { name: 'Bagi hasil' });
    await form.getByLabel('Hasil yang dibagi').fill('10000');
    await form.getByLabel('Tanggal').fill(TODAY);
    await form.getByLabel('Dibagi menurut').selectOption('saldo');
    await form.getByLabel('Cara membagikan').selectOption('ditabung');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    const listed = phone.locator('section[aria-labelledby="kas-lain"] .lines li').first();
    await listed.getByText('Ditambahkan ke tabungan Rp10.000').waitFor();
    expect(await listed.locator('.line-main').innerText()).toMatch(/^Bagi hasil\s/);
    expect(await phone.getByText('Tarik dari bank ke kas').count()).toBe(0);
  });
});
