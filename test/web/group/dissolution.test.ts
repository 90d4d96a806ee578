// A group ends on its page: what is owed either way and the cash are shown, settled or named, before it is saved.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { call, resultOf, TODAY } from '../../support/suite/suite.ts';
import { cellsOf, hiddenCells, it, openGroup, openPart, untilAccepted } from './visited-group.ts';

describe('the end of a group', () => {
  it('settles its money, and names what stays open', async ({
    phone,
    recorded: { ksmId, faskel, internal },
  }) => {
    // The group lent all that it had: a gift makes its cash large enough.
    const gift = {
      id: toNewId(`${ksmId}-h`),
      ksmId,
      tanggal: TODAY,
      jumlah: 100_000,
      jenis: 'hibah',
      keterangan: null,
    };
    const kiriman = { id: toNewId(`${ksmId}-g`), jenis: 'kasLain', isi: gift, koreksi: null };
    await resultOf(call('submitKiriman', kiriman, faskel));

    await openGroup(phone, ksmId);
    await openPart(phone, 'Data KSM');
    await phone.getByRole('button', { name: 'Catat KSM bubar' }).click();
    const form = phone.getByRole('form', { name: 'Catat KSM bubar' });
    await form.getByLabel('Sisa utang Rp92.000').selectOption('dihapus');
    await form.getByLabel('Sisa utang Rp507.500').selectOption('tanggungRenteng');
    // a1's savings are set off; 12,000 of the others are paid, and 10,000 of the cash are left.
    await form.getByLabel('Sisa kas yang dibagi').fill('9000');
    await form.getByLabel('Dibagi menurut').selectOption('rata');
    expect(await cellsOf(form.locator('table tbody tr'))).toEqual([
      'Anggota a1\tRp3.000\tRp0\tRp3.000',
      'Anggota a2\tRp3.000\tRp7.000\tRp10.000',
      'Anggota a3\tRp3.000\tRp5.000\tRp8.000',
    ]);
    expect(await hiddenCells(phone, form.locator('table'))).toEqual([]);
    const result = form.getByRole('region', { name: 'Hasilnya setelah disimpan' });
    expect((await result.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'Hasilnya setelah disimpan Kas sekarang Rp22.000 Dibayar kepada anggota Rp21.000 Sisa kas Rp1.000 Tabungan yang belum dibayar Rp0 Utang yang tersisa Rp507.500',
    );
    await form.getByLabel('Tanggal bubar').fill(TODAY);
    await form.getByLabel('Alasan').fill('Anggota sepakat bubar');
    await form.getByLabel('Keterangan').fill('Di bendahara');
    // The remark on where the rest is does not hide that there is too little.
    await form.getByLabel('Sisa kas yang dibagi').fill('19000');
    await result.getByText('Perhatikan: kas kurang Rp9.000').waitFor();
    await form.getByLabel('Sisa kas yang dibagi').fill('9000');
    expect(await result.getByText('Perhatikan').count()).toBe(0);
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);

    expect((await docs.ksm.read(ksmId))?.tanggalBubar).toBe(TODAY);
    expect((await docs.pinjaman.read(internal))?.pembayaran).toMatchObject([
      { jumlah: 10_000, potongan: true },
      { jumlah: 92_000, oleh: 'dihapus' },
    ]);
    const shared = (await docs.kasLain.list((q) => q.where('ksmId', '==', ksmId))).find(
      (k) => k.jenis === 'bagiHasil',
    );
    expect(shared).toMatchObject({ jumlah: -21_000, keterangan: 'Di bendahara' });
    await phone.getByRole('button', { name: 'Selesaikan uang KSM' }).waitFor();
    await openPart(phone, 'Anggota');
    await phone.getByText('utang Rp92.000 dihapus').waitFor();
    await openPart(phone, 'Pinjaman');
    await phone.getByText('1 pinjaman sudah lunas').click();
    const loan = phone.locator('.loan', { hasText: 'Anggota a1' });
    await loan.locator('summary').click();
    await loan.getByText('dihapus dari tagihan').waitFor();
  });
});
