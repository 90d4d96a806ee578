// A city's desk in the browser: checking and sending back, closing a month, a target, a gate; and an area.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/docs.ts';
import { areaTahunId, verifikasiId } from '../../functions/src/domain/basics/paths.ts';
import { launchBrowser, newContext, type Browser, type Page } from '../support/browser.ts';
import {
  aSesiOf,
  call,
  freshArea,
  registeredKsm,
  resultOf,
  TODAY,
  until,
  type Area,
} from '../support/suite.ts';
import { anAccount, ORIGIN, signInOn, type Account } from './field-page.ts';
import { toBulan, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';

describe('the desk of a kab/kota', () => {
  let browser: Browser;
  let desk: Page;
  let area: Area;
  let ksmId: string;
  let fasilitator: Account;

  beforeAll(async () => {
    browser = await launchBrowser();
    area = await freshArea();
    const group = await registeredKsm(area);
    ({ ksmId } = group);
    fasilitator = await anAccount({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    for (const tanggal of ['2017-06-07', '2017-06-14'])
      await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal(tanggal)), group.faskel));
    await until(
      'the recap',
      async () => {
        const id = areaTahunId(2017, area.kota);
        const [rekap, mark] = await Promise.all([docs.rekap.read(id), docs.basi.read(id)]);
        return rekap?.angka.sesiTahun === 2 && mark?.keadaan === 'segar';
      },
      60_000,
    );
    desk = await (await newContext(browser, { width: 1280 })).newPage();
    await signInOn(desk, await anAccount({ peran: 'askot', wilayah: [area.kota] }));
  });
  afterAll(async () => browser.close());

  it('shows what waits, and leads to the groups of a kelurahan', async () => {
    await desk.getByRole('link', { name: 'Kota', exact: true }).click();
    await desk.getByRole('heading', { name: `Kota ${area.kota}` }).waitFor();
    await desk.getByText('Target tahun ini belum diisi').waitFor();
    await desk.getByRole('link', { name: 'Periksa catatan' }).click();
    // January is the oldest that is open, and comes first.
    await desk.getByLabel('Bulan', { exact: true }).selectOption('2017-06');
    await desk.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await desk.getByText('0 dari 2 sesi diterima · pendaftaran belum diperiksa').waitFor();
  });

  it('sends one session back with a reason, which the facilitator reads', async () => {
    await desk.getByRole('link', { name: 'Melati', exact: true }).click();
    await desk.getByRole('heading', { name: 'Sesi Juni 2017' }).waitFor();
    await desk.getByLabel('Pilih Sesi 14 Juni 2017').check();
    await desk.getByRole('button', { name: 'Kembalikan' }).click();
    await desk.getByText('Satu isian perlu diperbaiki').waitFor();
    await desk.getByLabel('Alasan pengembalian').fill('Setoran dua anggota tertukar');
    await desk.getByRole('button', { name: 'Kembalikan' }).click();
    await desk.getByText('Diterima server.').waitFor({ timeout: 30_000 });
    await desk.getByText('Alasan: Setoran dua anggota tertukar').waitFor();
    expect(await docs.pemeriksaan.read(ksmId)).toMatchObject({
      pendaftaran: null,
      sesi: [{ tanggal: '2017-06-14', hasil: 'dikembalikan' }],
      perluDiperbaiki: true,
    });

    const phone = await (await newContext(browser)).newPage();
    await signInOn(phone, fasilitator);
    await phone.getByRole('heading', { name: 'Dikembalikan kota' }).waitFor();
    await phone.getByText('Sesi 14 Juni 2017: Setoran dua anggota tertukar').waitFor();
    // The desk is not for facilitators, whatever they type.
    expect(await phone.getByRole('link', { name: 'Kota', exact: true }).count()).toBe(0);
    await phone.goto(`${ORIGIN}/kota/${area.kota}`);
    await phone.waitForURL((url) => url.pathname === '/');
    await phone.context().close();
  });

  it('accepts what is left of several groups at once', async () => {
    await desk.getByRole('link', { name: '← Periksa catatan' }).click();
    await desk.getByText('1 dikembalikan').waitFor();
    await desk.getByLabel('Pilih Melati').check();
    await desk.getByRole('button', { name: 'Terima 1 KSM terpilih' }).click();
    await desk.getByText('Hasil untuk 1 KSM tersimpan dan dikirim sendiri.').waitFor();
    await desk.getByText('1 dari 2 sesi diterima').waitFor({ timeout: 30_000 });
    // What was sent back waits for its correction; accepting the rest leaves it.
    expect(await docs.pemeriksaan.read(ksmId)).toMatchObject({
      pendaftaran: { hasil: 'diterima' },
      sesi: [{ hasil: 'diterima' }, { hasil: 'dikembalikan' }],
      perluDiperbaiki: true,
    });
  });

  it('closes a month, with its quality and who is missing beside it', async () => {
    await desk.goto(`${ORIGIN}/kota/${area.kota}/tutup-bulan`);
    await desk.getByRole('button', { name: 'Tutup Juni 2017' }).waitFor();
    await desk.getByText('Semua KSM sudah mencatat.').waitFor();
    await desk.getByLabel('Bulan', { exact: true }).selectOption('2017-05');
    await desk.getByRole('region', { name: 'KSM tanpa catatan' }).getByText('Melati').waitFor();
    desk.once('dialog', (dialog) => void dialog.accept());
    await desk.getByRole('button', { name: 'Tutup Juni 2017' }).click();
    await desk.getByText('Diterima server.').waitFor({ timeout: 30_000 });
    expect(await docs.verifikasi.read(verifikasiId(area.kota, toBulan('2017-06')))).toMatchObject({
      angka: { ksm: 1, sesiBulan: 2 },
    });
  });

  it('enters a target, then changes it with a reason', async () => {
    await desk.goto(`${ORIGIN}/kota/${area.kota}/target`);
    await desk.getByText('Target 2017 belum diisi.').waitFor();
    await desk.getByLabel('KSM didampingi').fill('40');
    await desk.getByRole('button', { name: 'Simpan target' }).click();
    await desk.getByText('3 isian perlu diperbaiki').waitFor();
    await desk.getByLabel('KSM Berdaya atau Mandiri').fill('20');
    await desk.getByLabel('Sesi dalam setahun').fill('1500');
    await desk.getByLabel('Anggota aktif').fill('400');
    await desk.getByRole('button', { name: 'Simpan target' }).click();
    await desk.getByText('Target 2017 sudah ada.').waitFor({ timeout: 30_000 });
    await desk.getByLabel('KSM didampingi').fill('45');
    await desk.getByLabel('Alasan perubahan').fill('Lima kelurahan ditambahkan');
    await desk.getByRole('button', { name: 'Simpan perubahan' }).click();
    await until('the change', async () => {
      const stored = await docs.target.read(areaTahunId(2017, area.kota));
      return stored?.angka.ksm === 45 && stored.angka.sesi === 1500;
    });
  });

  it('decides a gate against a failed condition only with a reason', async () => {
    await desk.goto(`${ORIGIN}/kota/${area.kota}/gerbang?tahap=I`);
    await desk.getByText('1 syarat belum').waitFor();
    await desk.getByText('Syarat', { exact: true }).click();
    await desk.getByText('3 anggota').first().waitFor();
    await desk.getByRole('button', { name: 'Putuskan Melati' }).click();
    await desk.getByRole('button', { name: 'Masukkan ke Tahap I' }).click();
    await desk.getByText('Satu isian perlu diperbaiki').waitFor();
    await desk.getByLabel('Alasan', { exact: true }).fill('Dua anggota menyusul bulan ini');
    await desk.getByRole('button', { name: 'Masukkan ke Tahap I' }).click();
    await until('the stage', async () => (await docs.ksm.read(ksmId))?.tahapan.length === 1);
    expect((await docs.ksm.read(ksmId))?.tahapan).toMatchObject([
      { tahap: 'I', sejak: TODAY, dikesampingkan: true },
    ]);
  });

  it('shows an area and the way down and up, to those who may read it', async () => {
    const page = await (await newContext(browser, { width: 1280 })).newPage();
    await signInOn(page, await anAccount({ peran: 'provinsi', wilayah: [area.provinsi] }));
    await page.getByRole('link', { name: 'Wilayah', exact: true }).click();
    await page.getByRole('heading', { name: `Provinsi ${area.provinsi}` }).waitFor();
    await page.getByRole('link', { name: `Kota ${area.kota}` }).click();
    await page.getByRole('heading', { name: `Kota ${area.kota}` }).waitFor();
    await page.getByRole('rowheader', { name: 'Juni', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Kelola kota ini' }).count()).toBe(0);
    await page.getByRole('link', { name: `Kecamatan ${area.kelurahan.slice(0, 8)}` }).click();
    await page.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await page.getByRole('heading', { name: `Kelurahan ${area.kelurahan}` }).waitFor();
    const trail = page.getByRole('navigation', { name: 'Letak wilayah' });
    expect(await trail.getByRole('link').allInnerTexts()).toEqual([
      `Provinsi ${area.provinsi}`,
      `Kota ${area.kota}`,
      `Kecamatan ${area.kelurahan.slice(0, 8)}`,
    ]);
    await page.context().close();
  });
});
