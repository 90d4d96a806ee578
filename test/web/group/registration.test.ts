// A new group from a list of names, with real touches; and a group that is there already.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, until } from '../../support/suite/suite.ts';
import { fillRegistration, ksmIn, untilSaved, untilSent } from '../field-page.ts';

const LIST = `1. Aminah (ketua)
2. Budi - sekretaris, L
3. Citra, bendahara
4. Dewi
5. Eka
6. Fitri
7. Gita
8. Hani
9. Indah
10. Joko, L`;

async function openForm(phone: Page): Promise<void> {
  await phone.goto(`${ORIGIN}/ksm/baru`);
  await phone.getByLabel('Nama KSM').waitFor();
  // The only kelurahan of the facilitator is chosen by itself.
  await until('the kelurahan', async () => {
    const chosen = await phone.getByLabel('Kelurahan/desa').inputValue();
    return chosen !== '';
  });
}

describe('a registration', () => {
  it('of ten members from a list takes at most 12 taps', async ({ context, phone, area }) => {
    await context.addInitScript(() => {
      addEventListener(
        'pointerdown',
        () => {
          sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps') ?? 0) + 1));
        },
        true,
      );
    });
    await openForm(phone);
    const button = (name: string) => phone.getByRole('button', { name });
    const type = async (label: string, text: string): Promise<void> => {
      await phone.getByLabel(label).tap();
      await phone.keyboard.insertText(text);
    };
    await type('Nama KSM', 'Kenanga');
    await type('Jenis usaha', 'Kue basah');
    await phone.getByLabel('Tanggal bentuk').tap();
    await phone.getByLabel('Tanggal bentuk').fill('2017-05-03');
    await phone.getByRole('radio', { name: 'Pekan', exact: true }).tap();
    await type('Setoran per anggota per sesi', '5000');
    await type('Tempel daftar nama', LIST);
    await button('Tambahkan 10 nama').tap();
    await button('Semua warga miskin (PS-2)').tap();
    await button('Lainnya perempuan').tap();
    await button('Semua sudah mendengar dan menyetujui').tap();
    await button('Simpan pendaftaran').tap();
    await untilSent(phone);
    const taps = Number(await phone.evaluate(() => sessionStorage.getItem('taps')));
    // oxlint-disable-next-line eslint/no-console -- a figure of README.md
    console.log(`registration of 10 members: ${String(taps)} taps`);
    expect(taps).toBeLessThanOrEqual(12);
    const [ksm] = await ksmIn(area.kelurahan);
    if (ksm === undefined) throw new Error('not registered');
    const anggota = (await docs.anggota.read(ksm.id))?.anggota ?? [];
    expect(anggota.map((it) => `${it.nama} ${it.jenisKelamin} ${it.jabatan}`)).toEqual([
      'Aminah P ketua',
      'Budi L sekretaris',
      'Citra P bendahara',
      ...['Dewi', 'Eka', 'Fitri', 'Gita', 'Hani', 'Indah'].map((nama) => `${nama} P anggota`),
      'Joko L anggota',
    ]);
  });

  it('takes back what was set for all, and a member who was removed', async ({ phone }) => {
    await openForm(phone);
    await phone.getByLabel('Tempel daftar nama').fill(LIST);
    await phone.getByRole('button', { name: 'Tambahkan 10 nama' }).click();
    const consents = phone.getByRole('checkbox', { name: 'Menyetujui datanya dicatat' });
    const given = (): Promise<number> =>
      consents.evaluateAll((all) => all.filter((it) => (it as HTMLInputElement).checked).length);
    await consents.first().check();
    await phone.getByRole('button', { name: 'Semua sudah mendengar dan menyetujui' }).click();
    await phone
      .getByText('Semua sudah mendengar dan menyetujui: dicatat untuk 10 anggota.')
      .waitFor();
    expect(await given()).toBe(10);
    await phone.getByRole('button', { name: 'Kembalikan' }).click();
    await expect.poll(given).toBe(1);
    await phone.getByRole('button', { name: 'Hapus anggota 3' }).click();
    await phone.getByText('Citra dihapus dari daftar.').waitFor();
    expect(await consents.count()).toBe(9);
    await phone.getByRole('button', { name: 'Kembalikan' }).click();
    const third = phone.getByRole('group', { name: 'Anggota 3', exact: true });
    await expect.poll(() => third.getByLabel('Nama').inputValue()).toBe('Citra');
    expect(await third.getByLabel('Jabatan').inputValue()).toBe('bendahara');
  });

  it('of a group that is there already asks, and shows the other', async ({ phone, area }) => {
    const { ksmId } = await seedKsm(area, {
      pendaftaran: aPendaftaran(area.kelurahan, { nama: 'KSM Kenanga' }),
      files: false,
    });
    await openForm(phone);
    await fillRegistration(phone, 'kenanga', [
      { nama: 'Ani', jenisKelamin: 'Perempuan' },
      { nama: 'Beni', jenisKelamin: 'Laki-laki' },
      { nama: 'Cici', jenisKelamin: 'Perempuan' },
    ]);
    const save = phone.getByRole('button', { name: 'Simpan pendaftaran' });
    const asked = phone.getByRole('alert').filter({ hasText: 'Mungkin KSM ini sudah terdaftar' });
    await save.click();
    await asked.getByRole('link', { name: 'KSM Kenanga' }).click();
    await phone.waitForURL(`${ORIGIN}/ksm/${ksmId}`);
    // What was typed waits meanwhile.
    await phone.goBack();
    await phone.getByText('Cici').or(phone.getByLabel('Nama KSM')).first().waitFor();
    expect(await ksmIn(area.kelurahan)).toHaveLength(1);
    await save.click();
    await asked.getByRole('button', { name: 'Ini KSM lain, simpan' }).click();
    await untilSaved(phone);
    await untilSent(phone);
    expect(await ksmIn(area.kelurahan)).toHaveLength(2);
  });
});
