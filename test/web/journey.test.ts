// From a session typed on a phone to a QS file in an official's hands, step by step; each step begins
// where the one before ended.
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { readWorkbook } from '../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { addDays, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { anAnggota } from '../support/records/build-kiriman.ts';
import { it } from '../support/browser/page-test.ts';
import { signIn } from '../support/suite/people.ts';
import { seedKsm } from '../support/suite/seed.ts';
import { untilComputed, untilPublished } from '../support/suite/settled.ts';
import { ORIGIN, signInOn } from '../support/browser/signed-in.ts';
import { aPendaftaran, aSesiOf, TODAY, type Area } from '../support/suite/suite.ts';
import {
  fillRegistration,
  ksmIn,
  openSesi,
  passTime,
  save,
  sesiOf,
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

/** The registration that the form makes of the members. */
function kenanga({ kelurahan }: Area) {
  const pendaftaran = aPendaftaran(kelurahan, {
    nama: 'Kenanga',
    tanggalBentuk: toTanggal('2017-05-03'),
  });
  pendaftaran.isi.ksm.jadwal = [{ berlakuSejak: toTanggal('2017-05-03'), intervalHari: 7 }];
  pendaftaran.isi.anggota = ORANG.map(({ nama, jenisKelamin }, index) =>
    anAnggota(`a${String(index + 1)}`, {
      nama,
      jenisKelamin: jenisKelamin === 'Perempuan' ? 'P' : 'L',
      tanggalMasuk: toTanggal('2017-05-03'),
    }),
  );
  return pendaftaran;
}

describe('from a session typed on a phone to a QS file in an official’s hands', () => {
  it('a facilitator registers a KSM with its members', async ({ open, faskel, area }) => {
    const phone = await (await open(null)).newPage();
    await signInOn(phone, faskel);
    await phone.getByRole('link', { name: 'Daftarkan KSM' }).click();
    await fillRegistration(phone, 'Kenanga', ORANG);
    await phone.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSaved(phone);
    await untilSent(phone);
    const [ksm] = await ksmIn(area.kelurahan);
    expect(ksm).toMatchObject({ nama: 'Kenanga', tanggalBentuk: toTanggal('2017-05-03') });
  });

  it('records a session in a few taps, with an exception, a loan and the cash counted', async ({
    phone,
    area,
  }) => {
    const { ksmId } = await seedKsm(area, { pendaftaran: kenanga(area) });
    await openSesi(phone, ksmId);
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

    const [sesi, ...more] = await sesiOf(ksmId);
    expect(more).toEqual([]);
    expect(sesi?.tanggal).toBe(TODAY);
    expect(sesi?.hadir).toHaveLength(3);
    expect(sesi?.titip).toHaveLength(1);
    expect(Object.values(sesi?.setoran ?? {})).toEqual([5000, 5000, 5000, 5000]);
    expect(sesi).toMatchObject({ buku: { kas: 'ok' }, kasDihitung: 10_000 });
  });

  it('sees the level of a group change with its reasons', async ({ phone, area }) => {
    // A group with seven weekly sessions; the eighth is recorded on the page.
    const pendaftaran = aPendaftaran(area.kelurahan, { nama: 'Mawar' });
    pendaftaran.isi.anggota.push(anAnggota('a4'), anAnggota('a5'));
    const { ksmId } = await seedKsm(area, {
      pendaftaran,
      sesi: (id) =>
        Array.from({ length: 7 }, (_, week) =>
          aSesiOf(id, addDays(toTanggal('2017-04-12'), week * 7), { pimpinan: null }),
        ),
    });
    await phone.clock.install();
    await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
    await phone.getByRole('heading', { name: 'Mawar' }).waitFor();
    await phone.getByText(/^7 hari pertemuan dari/).waitFor();
    expect(await phone.locator('.verdict .ladder-name').innerText()).toBe('Pemula');
    const rule = phone.locator('.rules > li').first();
    const before = await rule.locator('.rule-value').innerText();
    expect(await phone.getByText('Yang masih kurang menuju Berkembang').count()).toBe(1);

    await phone.getByRole('link', { name: 'Catat sesi' }).click();
    await phone.locator('.person').first().waitFor();
    await save(phone);
    await untilSent(phone);
    // The page looks for the new figures a few times and then stops, so its clock is stopped meanwhile.
    await phone.clock.pauseAt((await phone.evaluate(() => Date.now())) + 1000);
    await phone.getByRole('link', { name: 'Lihat KSM' }).click();
    const counts = phone.getByText(/^\d hari pertemuan dari/);
    await passTime(phone, 'the figures of the group', async () => (await counts.count()) > 0);
    await untilComputed(ksmId);
    await passTime(phone, 'the eighth session', async () =>
      (await counts.innerText()).startsWith('8 '),
    );
    await phone.clock.resume();
    expect(await rule.locator('.rule-value').innerText()).not.toBe(before);
    await phone.getByRole('link', { name: 'Ke daftar KSM' }).click();
    const card = phone.locator('.ksm-card', { hasText: 'Mawar' });
    await card.getByText('sesi hari ini').waitFor();
    expect(await card.innerText()).toContain('Menuju Berkembang');
  });

  it('an official opens the folder «Tahun 2017» and downloads the workbook', async ({
    open,
    area,
  }) => {
    await seedKsm(area, { pendaftaran: kenanga(area), sesi: [TODAY] });
    await untilPublished(area.kota, 'has the session', (_, { angka }) => angka.sesiTahun === 1);
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const desk = await (await open(official, { width: 1280 })).newPage();
    await desk.goto(`${ORIGIN}/qs`);
    await desk.getByRole('heading', { name: 'Data Quick Status (QS)' }).waitFor();
    expect(await desk.getByRole('link', { name: 'KSM', exact: true }).count()).toBe(0);
    const folder = desk.getByRole('link', { name: 'Tahun 2017' });
    await folder.click();
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: /^Unduh QS_/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^QS_Pendampingan-KSM_TA2017_${area.kota}_.*_Update-2017-07-05(-\\d+)?\\.xlsx$`),
    );
    const sheets = await readWorkbook(await readFile(await download.path()));
    const daftar = [...(sheets.get('Daftar KSM')?.values() ?? [])].map((cell) => cell.nilai);
    expect(daftar).toContain('Kenanga');
    // An official may not see groups, even by their address.
    await desk.goto(`${ORIGIN}/ksm`);
    await desk.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }).waitFor();
  });
});
