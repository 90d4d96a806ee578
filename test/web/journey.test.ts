import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { addDays, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import {
  aPendaftaran,
  aSesiOf,
  call,
  freshArea,
  resultOf,
  signIn,
  TODAY,
  until,
  type Area,
} from '../support/suite.ts';
import { anAnggota } from '../support/build-kiriman.ts';
import {
  anAccount,
  fillRegistration,
  ksmIn,
  ORIGIN,
  save,
  sesiOf,
  signInOn,
  untilSaved,
  untilSent,
} from './field-page.ts';

const ORANG = [
  { nama: 'Aminah', jenisKelamin: 'Perempuan' },
  { nama: 'Budi Santoso', jenisKelamin: 'Laki-laki' },
  { nama: 'Citra', jenisKelamin: 'Perempuan' },
  { nama: 'Dewi', jenisKelamin: 'Perempuan' },
  { nama: 'Eka', jenisKelamin: 'Perempuan' },
] as const;

describe('from a session typed on a phone to a QS file in an official’s hands', () => {
  let browser: Browser;
  let area: Area;
  let phone: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    area = await freshArea();
    const context = await newContext(browser);
    phone = await context.newPage();
    await signInOn(phone, await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] }));
  });
  afterAll(async () => browser.close());

  it('a facilitator registers a KSM with its members', async () => {
    await phone.getByRole('link', { name: 'Daftarkan KSM' }).click();
    await fillRegistration(phone, 'Kenanga', ORANG);
    await phone.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSaved(phone);
    await untilSent(phone);
    const [ksm] = await ksmIn(area.kelurahan);
    expect(ksm).toMatchObject({ nama: 'Kenanga', tanggalBentuk: '2017-05-03' });
  });

  it('records a session in a few taps, with an exception, a loan and the cash counted', async () => {
    await phone.getByRole('link', { name: 'Catat sesi pertama' }).click();
    await phone.locator('.person').first().waitFor();
    await phone.getByRole('radio', { name: 'Eka: Titip' }).check();
    await phone.getByRole('radio', { name: 'Dewi: Absen' }).check();
    await phone.getByRole('button', { name: /Buku Kas/ }).click();
    await phone.getByRole('button', { name: /Tambah pinjaman/ }).click();
    await phone.getByLabel('Peminjam').selectOption({ label: 'Aminah' });
    await phone.getByLabel('Jumlah pinjaman').fill('10000');
    await phone.getByText('Rp1.000 mulai 12-07-2017').waitFor();
    await phone.getByText('Ubah syarat, lihat jadwal').click();
    await phone.getByLabel('Berapa kali angsuran').fill('3');
    expect(await phone.locator('.schedule tbody tr').allInnerTexts()).toEqual([
      '1\t12-07-2017\tRp3.333',
      '2\t19-07-2017\tRp3.333',
      '3\t26-07-2017\tRp3.334',
    ]);
    await phone.getByLabel('Kas dihitung').fill('10000');
    await phone.getByText('Cocok dengan catatan.').waitFor();
    await save(phone);
    await untilSaved(phone);
    await untilSent(phone);

    const [ksm] = await ksmIn(area.kelurahan);
    const [sesi, ...more] = await sesiOf(ksm?.id ?? '');
    expect(more).toEqual([]);
    expect(sesi?.tanggal).toBe(TODAY);
    expect(sesi?.hadir).toHaveLength(3);
    expect(sesi?.titip).toHaveLength(1);
    expect(Object.values(sesi?.setoran ?? {})).toEqual([5000, 5000, 5000, 5000]);
    expect(sesi).toMatchObject({ buku: { kas: 'ok' }, kasDihitung: 10_000, kasSeharusnya: 10_000 });
  });

  it('sees the level of a group change with its reasons', async () => {
    // A group with eleven weekly sessions; the twelfth is recorded on the page.
    const server = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar' });
    pendaftaran.isi.anggota.push(anAnggota('a4'), anAnggota('a5'));
    await resultOf(call('submitKiriman', pendaftaran, server));
    const { id: ksmId } = pendaftaran.isi.ksm;
    for (let week = 0; week < 7; week++) {
      const kiriman = aSesiOf(ksmId, addDays(toTanggal('2017-04-12'), week * 7), {
        pimpinan: null,
      });
      await resultOf(call('submitKiriman', kiriman, server));
    }
    const counts = phone.getByText(/hari pertemuan dari/);
    await until('the evaluation of seven sessions', async () => {
      await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
      await phone.getByRole('heading', { name: 'Mawar' }).waitFor();
      return (await counts.count()) > 0 && (await counts.innerText()).startsWith('7 ');
    });
    expect(await phone.locator('.verdict .ladder-name').innerText()).toBe('Pemula');
    const rule = phone.locator('.rules > li').first();
    const before = await rule.locator('.rule-value').innerText();
    expect(await phone.getByText('Yang masih kurang menuju Berkembang').count()).toBe(1);

    await phone.getByRole('link', { name: 'Catat sesi' }).click();
    await phone.locator('.person').first().waitFor();
    await save(phone);
    await untilSent(phone);
    await phone.getByRole('link', { name: 'Lihat KSM' }).click();
    await phone.getByText(/^8 hari pertemuan dari/).waitFor({ timeout: 30_000 });
    expect(await rule.locator('.rule-value').innerText()).not.toBe(before);
    await phone.getByRole('link', { name: 'Ke daftar KSM' }).click();
    const card = phone.locator('.ksm-card', { hasText: 'Mawar' });
    await card.getByText('sesi hari ini').waitFor();
    expect(await card.innerText()).toContain('Menuju Berkembang');
  });

  it('an official opens the folder «Tahun 2017» and downloads the workbook', async () => {
    const context = await newContext(browser, { width: 1280 });
    const desk = await context.newPage();
    await signInOn(desk, await anAccount({ peran: 'pejabat', wilayah: [area.kota] }));
    expect(await desk.getByRole('link', { name: 'KSM', exact: true }).count()).toBe(0);
    const folder = desk.getByRole('link', { name: 'Tahun 2017' });
    await until(
      'the folder',
      async () => {
        await desk.goto(`${ORIGIN}/qs`);
        await desk.getByRole('heading', { name: 'Data Quick Status (QS)' }).waitFor();
        await desk.locator('.files, .empty').first().waitFor();
        return (await folder.count()) > 0;
      },
      60_000,
    );
    await folder.click();
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: /^Unduh QS_/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^QS_Pendampingan-KSM_TA2017_${area.kota}_.*_Update-2017-07-05\\.xlsx$`),
    );
    const sheets = await readWorkbook(await readFile(await download.path()));
    const daftar = [...(sheets.get('Daftar KSM')?.values() ?? [])].map((cell) => cell.nilai);
    expect(daftar).toContain('Kenanga');
    // Groups are not an official's to see, not even by their address.
    await desk.goto(`${ORIGIN}/ksm`);
    await desk.waitForURL(`${ORIGIN}/`);
    await context.close();
  });
});
