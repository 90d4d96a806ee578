// A group that joins with old books: its opening balance is recorded on its page, stands in the members' books, is
// corrected there and cancelled again.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { addDays } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { saldoAwalId } from '../../../functions/src/domain/records/money/saldo-awal.ts';
import { call, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it, openGroup, openPart, untilAccepted } from './visited-group.ts';

/** What is sent arrives later on a busy machine. */
const PATIENT = { timeout: 30_000 };

describe('an opening balance', () => {
  it('is recorded from old books, corrected and cancelled', async ({
    phone,
    recorded: { ksmId, faskel },
  }) => {
    const before = await docs.ksm.read(ksmId);
    if (!before) throw new Error('no group');
    const mulai = before.tanggalBentuk;
    await resultOf(
      call(
        'submitKiriman',
        {
          id: toNewId(`${ksmId}-mulai`),
          jenis: 'ksmUbah',
          isi: {
            ksmId,
            perubahan: { tanggalBentuk: addDays(mulai, -60), tanggalMulaiPendampingan: mulai },
            alasan: 'Sudah berjalan sebelum didampingi',
          },
        },
        faskel,
      ),
    );
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    const save = phone.getByRole('button', { name: 'Simpan', exact: true });
    await phone.getByRole('button', { name: 'Saldo awal' }).click();
    const form = phone.getByRole('form', { name: 'Saldo awal dari buku lama' });
    expect(await form.getByLabel('Per tanggal').inputValue()).toBe(addDays(mulai, -1));
    await form.getByLabel('Uang di kotak kas').fill('15000');
    await form.getByLabel('Uang di bank').fill('5000');
    await form.getByLabel('Anggota a1').fill('30000');
    await form.getByRole('button', { name: 'Tambah pinjaman' }).click();
    await form.getByLabel('Sisa pokok').fill('20000');
    await save.click();
    await form.getByText('pilih anggota yang meminjam').first().waitFor();
    await form.getByLabel('Peminjam').selectOption({ label: 'Anggota a2' });
    await form.getByLabel('Sisa angsuran (kali)').fill('2');
    await form.getByRole('radio', { name: 'Bulan' }).check();
    await save.click();
    await untilAccepted(phone);
    const id = saldoAwalId(ksmId);
    expect(await docs.kasLain.read(id)).toMatchObject({ jumlah: 40_000, bank: 5_000 });
    await phone.locator('.facts').first().getByText('Saldo awal').waitFor();
    // As the form said it: the cash, and what is lent beside it.
    const listed = phone.locator('section[aria-labelledby="kas-lain"] .lines li').first();
    await listed.getByText('Rp20.000', { exact: true }).waitFor();
    await listed.getByText('dipinjamkan Rp20.000').waitFor();

    await phone.getByRole('button', { name: /^Koreksi saldo awal/ }).click();
    const again = phone.getByRole('form', { name: 'Koreksi saldo awal' });
    expect(await again.getByLabel('Sisa pokok').inputValue()).toBe('20.000');
    expect(await again.getByRole('radio', { name: 'Bulan' }).isChecked()).toBe(true);
    await again.getByLabel('Uang di kotak kas').fill('16000');
    await again.getByLabel(/^Alasan/).fill('Salah baca buku');
    await save.click();
    await expect.poll(async () => (await docs.kasLain.read(id))?.jumlah, PATIENT).toBe(41_000);

    // Its loan comes and goes with it, and while it has payments nothing is cancelled.
    await openPart(phone, 'Pinjaman');
    const loan = phone.locator('.loan', { hasText: 'Bagian dari saldo awal' });
    await loan.waitFor();
    expect(await loan.getByRole('button', { name: /^Batalkan/ }).count()).toBe(0);
    await loan.getByRole('button', { name: /^Pembayaran pinjaman/ }).click();
    await phone.getByLabel('Jumlah dibayar').fill('1000');
    await phone.getByLabel('Tanggal bayar').fill(TODAY);
    await phone.getByRole('radio', { name: 'Peminjam' }).check();
    await save.click();
    await untilAccepted(phone);
    await loan.getByRole('link', { name: 'Ubah atau hapus di koreksi saldo awal' }).click();
    await phone.getByText('batalkan pembayaran itu dahulu').waitFor();
    expect(await phone.getByRole('button', { name: /^Batalkan saldo awal/ }).count()).toBe(0);
    await openPart(phone, 'Pinjaman');
    await loan.locator('summary').click();
    await loan.getByRole('button', { name: /^Batalkan pembayaran/ }).click();
    const unpaid = phone.getByRole('form', { name: /^Batalkan pembayaran/ });
    await unpaid.getByLabel(/^Alasan/).fill('Salah KSM');
    await unpaid.getByRole('button', { name: 'Batalkan', exact: true }).click();
    await untilAccepted(phone);
    await openPart(phone, 'Tabungan');

    await phone.getByRole('button', { name: /^Batalkan saldo awal/ }).click();
    const gone = phone.getByRole('form', { name: /^Batalkan saldo awal/ });
    await gone.getByLabel(/^Alasan/).fill('Salah KSM');
    await gone.getByRole('button', { name: 'Batalkan', exact: true }).click();
    await expect.poll(async () => (await docs.ksm.read(ksmId))?.saldoAwal, PATIENT).toBeNull();
  });
});
