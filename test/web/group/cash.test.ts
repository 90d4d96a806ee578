// The cash box and the bank on the page of a group.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { TODAY } from '../../support/suite/suite.ts';
import { it, openGroup, openPart, untilAccepted } from './visited-group.ts';

describe('the cash of a group', () => {
  it('goes to the bank, and both balances are shown', async ({ phone, recorded: { ksmId } }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    const record = async (jenis: string, jumlah: string, fill?: () => Promise<void>) => {
      await phone.getByRole('button', { name: 'Catat kas lain' }).click();
      await phone.getByLabel('Jenis').selectOption(jenis);
      await phone.getByLabel('Jumlah').fill(jumlah);
      await phone.getByLabel('Tanggal', { exact: true }).fill(TODAY);
      await fill?.();
      await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
      await untilAccepted(phone);
    };
    const form = phone.getByRole('form', { name: 'Kas lain di luar sesi' });
    await record('Hibah', '100000', async () => {
      await form.getByRole('radio', { name: 'Bank' }).check();
    });
    await phone.getByText('Di bank').waitFor();
    await record('Tarik dari bank ke kas', '40000');
    const facts = phone.locator('section[aria-labelledby="kas-lain"] dl.facts');
    await facts.getByText('Rp60.000').waitFor();
    // 7,000 and 15,000 were saved, and 100,000 of it lent; 40,000 came from the bank.
    expect(await facts.innerText()).toBe('Kas di kotak\n−Rp38.000\nDi bank\nRp60.000');
    const moved = await docs.kasLain.list((q) => q.where('ksmId', '==', ksmId));
    expect(moved.map(({ jumlah, bank }) => ({ jumlah, bank }))).toEqual(
      expect.arrayContaining([
        { jumlah: 100_000, bank: 100_000 },
        { jumlah: 0, bank: -40_000 },
      ]),
    );
  });
});
