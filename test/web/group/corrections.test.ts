// What was registered wrongly is put right on the group's page, with a reason.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { it, openGroup, openPart, untilAccepted } from './visited-group.ts';

describe('a correction on the page of a group', () => {
  it('moves the date of formation, and says which sessions stand in its way', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Data KSM');
    await phone.getByRole('button', { name: 'Ubah data' }).click();
    await phone.getByLabel('Tanggal bentuk').fill('2017-06-08');
    await phone.getByText('Anggota yang masuk pada tanggal bentuk ikut berpindah').waitFor();
    await phone.getByLabel('Alasan').fill('Salah baca berita acara');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await phone
      .getByText('sudah ada catatan sebelum tanggal itu: sesi 07-06-2017')
      .first()
      .waitFor();
    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    await phone.getByRole('heading', { name: 'Belum terkirim' }).waitFor();
    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    await phone.getByLabel('Tanggal bentuk').fill('2017-06-01');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    expect((await docs.ksm.read(ksmId))?.tanggalBentuk).toBe('2017-06-01');
    await openPart(phone, 'Perubahan');
    await phone.getByText('04-01-2017 menjadi 01-06-2017').first().waitFor();
    await phone.getByText('Alasan: Salah baca berita acara').waitFor();
  });
});
