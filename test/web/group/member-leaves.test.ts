// A member leaves on the page of the group: what is owed either way is shown, settled in the same step, and named
// afterwards.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { TODAY } from '../../support/suite/suite.ts';
import { it, openGroup, openPart, untilAccepted } from './visited-group.ts';

describe('a member who leaves', () => {
  it('is shown what is owed, and what is left of it, before it is saved', async ({
    phone,
    recorded: { ksmId, internal },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Anggota');
    await phone.getByRole('button', { name: 'Anggota a1 keluar' }).click();
    const form = phone.getByRole('form', { name: 'Anggota a1 keluar' });
    const facts = () => form.locator('.facts').allInnerTexts();
    // All savings are set off, as the debt is larger.
    await form.getByLabel('Dipotong dari tabungan').waitFor();
    expect(await form.getByLabel('Dipotong dari tabungan').inputValue()).toBe('10.000');
    expect((await facts()).map((it) => it.replaceAll(/\s+/g, ' '))).toEqual([
      'Tabungan sekarang Rp10.000 Utang sekarang Rp102.000',
      'Dipotong untuk pinjaman Rp10.000 Tabungan yang belum dibayar Rp0 Utang yang tersisa Rp92.000',
    ]);
    await form.getByLabel('Dibayar tunai', { exact: true }).fill('100000');
    await form.getByLabel('Tanggal keluar').fill(TODAY);
    await form.getByLabel('Alasan').fill('Pindah ke luar kota');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByText('lebih dari sisa utangnya').first().waitFor();
    await form.getByLabel('Dibayar tunai', { exact: true }).fill('42000');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByText('pilih siapa yang menanggung sisanya').first().waitFor();
    await form.getByLabel('Sisa utang Rp50.000').selectOption('tanggungRenteng');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);

    await phone.getByText('1 orang yang sudah keluar').click();
    await phone.getByText('sisa utang Rp50.000: tanggung renteng').waitFor();
    const members = (await docs.anggota.read(ksmId))?.anggota;
    expect(members?.find(({ id }) => id === 'a1')).toMatchObject({
      tanggalKeluar: TODAY,
      penyelesaian: { tanggal: TODAY, sisaTabungan: 0 },
    });
    expect((await docs.pinjaman.read(internal))?.pembayaran).toMatchObject([
      { jumlah: 10_000, oleh: 'anggota', potongan: true },
      { jumlah: 42_000, oleh: 'anggota' },
    ]);

    await openPart(phone, 'Tabungan');
    const cash = phone.getByRole('region', { name: 'Kas lain' });
    await cash.getByText('dipotong untuk pinjaman').waitFor();
    await cash.getByRole('button', { name: /^Batalkan penarikan tabungan/ }).click();
    await phone.getByLabel('Alasan').fill('Salah hitung');
    await phone.getByRole('button', { name: 'Batalkan', exact: true }).click();
    await cash.getByText('Belum ada kas lain yang tercatat.').waitFor();
    expect((await docs.pinjaman.read(internal))?.pembayaran).toMatchObject([{ jumlah: 42_000 }]);
  });
});
