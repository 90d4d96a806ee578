// Savings paid out in a meeting: what the member has stands beside the withdrawal, and more than that is not saved.
import { describe, expect } from 'vitest';
import { openSesi, save, sesiOf, untilSent } from '../field-page.ts';
import { it } from './visited-group.ts';

describe('a withdrawal in the form of a session', () => {
  it('shows what the member has, and refuses more before it is saved', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openSesi(phone, ksmId);
    await phone.getByRole('button', { name: 'Tambah kas masuk atau keluar' }).click();
    const row = phone.getByRole('group', { name: 'Kas lain 1' });
    await row.getByLabel('Jenis').selectOption('Penarikan tabungan');
    await row.getByRole('radio', { name: 'Keluar' }).check();
    await row.getByLabel('Anggota').selectOption({ label: 'Anggota a2' });
    // 7,000 were saved before; what is brought today counts.
    await row.getByText(/^Saldo tabungannya Rp\d+\.000/).waitFor();
    const hint = await row.getByText(/^Saldo tabungannya/).innerText();
    const [, saldo = '', setoran = '0'] =
      /Rp([\d.]+)(?:, termasuk setoran Rp([\d.]+) di sesi ini)?/.exec(hint) ?? [];
    const [own, saved] = [saldo, setoran].map((it) => Number(it.replaceAll('.', '')));
    expect((own ?? 0) - (saved ?? 0)).toBe(7_000);
    await row.getByLabel('Jumlah').fill(String((own ?? 0) + 1));
    await row.getByLabel('Keterangan').fill('Biaya sekolah');
    const confirm = phone.getByRole('button', { name: 'Sudah benar, simpan' });
    await save(phone);
    await phone
      .getByText(/hanya Rp[\d.]+, kurang dari penarikan/)
      .first()
      .waitFor();
    expect(await confirm.count()).toBe(0);
    await row.getByLabel('Jumlah').fill('3000');
    await save(phone);
    // The overdue instalment is asked about.
    await confirm.click();
    await untilSent(phone);
    expect((await sesiOf(ksmId)).some((it) => it.tanggal === '2017-07-05')).toBe(true);
  });
});
