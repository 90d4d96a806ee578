// A city's desk in the browser: checking and sending back, closing a month, a target, a gate, and an area.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { areaTahunId, verifikasiId } from '../../../functions/src/domain/basics/paths.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilPublished } from '../../support/suite/settled.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { call, resultOf, TODAY, until } from '../../support/suite/suite.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';

const it = pageIt
  /** A group that met twice in June; the city's figures include both. */
  .extend('met', async ({ area }) => {
    const group = await seedKsm(area, { sesi: ['2017-06-07', '2017-06-14'] });
    await untilPublished(area.kota, 'has both', (_, { angka }) => angka.sesiTahun === 2);
    return group;
  })
  .extend('askot', ({ area }) => signIn({ peran: 'askot', wilayah: [area.kota] }))
  /** The desk of the city, signed in and on no page yet. */
  .extend('desk', async ({ open, askot }): Promise<Page> => {
    const context = await open(askot, { width: 1280 });
    return context.newPage();
  });

async function openChecks(desk: Page, kota: string): Promise<void> {
  await desk.goto(`${ORIGIN}/kota/${kota}/periksa?bulan=2017-06`);
}

describe('the desk of a kab/kota', () => {
  it('shows what is waiting, and leads to the groups of a kelurahan', async ({
    met: { area },
    desk,
  }) => {
    await desk.goto(ORIGIN);
    await desk.getByRole('link', { name: 'Kota', exact: true }).click();
    await desk.getByRole('heading', { name: `Kota ${area.kota}` }).waitFor();
    await desk.getByText('Target tahun ini belum diisi').waitFor();
    await desk.getByRole('link', { name: 'Periksa catatan' }).click();
    // January is the oldest open month, and comes first.
    await desk.getByLabel('Bulan', { exact: true }).selectOption('2017-06');
    await desk.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await desk.getByText('0 dari 2 sesi diterima · pendaftaran belum diperiksa').waitFor();
  });

  it('sends one session back with a reason, which the facilitator reads', async ({
    area,
    met,
    desk,
    phone,
  }) => {
    await openChecks(desk, area.kota);
    await desk.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await desk.getByRole('link', { name: 'Melati', exact: true }).click();
    await desk.getByRole('heading', { name: 'Sesi Juni 2017' }).waitFor();
    await desk.getByLabel('Pilih Sesi 14 Juni 2017').check();
    await desk.getByRole('button', { name: 'Kembalikan' }).click();
    await desk.getByText('Satu isian perlu diperbaiki').waitFor();
    await desk.getByLabel('Alasan pengembalian').fill('Setoran dua anggota tertukar');
    await desk.getByRole('button', { name: 'Kembalikan' }).click();
    await desk.getByText('Diterima server.').waitFor();
    await desk.getByText('Alasan: Setoran dua anggota tertukar').waitFor();
    expect(await docs.pemeriksaan.read(met.ksmId)).toMatchObject({
      pendaftaran: null,
      sesi: [{ tanggal: '2017-06-14', hasil: 'dikembalikan' }],
      perluDiperbaiki: true,
    });

    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('heading', { name: 'Dikembalikan kota' }).waitFor();
    await phone.getByText('Sesi 14 Juni 2017: Setoran dua anggota tertukar').waitFor();
    // The desk is not for facilitators, whatever address they type.
    expect(await phone.getByRole('link', { name: 'Kota', exact: true }).count()).toBe(0);
    await phone.goto(`${ORIGIN}/kota/${area.kota}`);
    await phone.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }).waitFor();
  });

  it('accepts what is left of several groups at once', async ({ area, met, askot, desk }) => {
    const [, second] = met.sesi;
    const stored = second ? await docs.sesi.read(second.isi.id) : null;
    const isi = {
      ksmId: met.ksmId,
      pendaftaran: null,
      sesi: [{ id: stored?.id, urut: stored?.urut }],
      hasil: 'dikembalikan',
      alasan: 'Setoran dua anggota tertukar',
    };
    await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'pemeriksaan', isi }, askot));

    await openChecks(desk, area.kota);
    await desk.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await desk.getByText('1 dikembalikan').waitFor();
    await desk.getByLabel('Pilih Melati').check();
    await desk.getByRole('button', { name: 'Terima 1 KSM terpilih' }).click();
    await desk.getByText('Hasil untuk 1 KSM tersimpan dan dikirim sendiri.').waitFor();
    await desk.getByText('1 dari 2 sesi diterima').waitFor();
    // What was sent back waits for its correction; accepting the rest does not change it.
    expect(await docs.pemeriksaan.read(met.ksmId)).toMatchObject({
      pendaftaran: { hasil: 'diterima' },
      sesi: [{ hasil: 'diterima' }, { hasil: 'dikembalikan' }],
      perluDiperbaiki: true,
    });
  });

  it('closes a month, with its quality and missing groups shown beside it', async ({
    met: { area },
    desk,
  }) => {
    await desk.goto(`${ORIGIN}/kota/${area.kota}/tutup-bulan`);
    await desk.getByRole('button', { name: 'Tutup Juni 2017' }).waitFor();
    await desk.getByText('Semua KSM sudah mencatat.').waitFor();
    await desk.getByLabel('Bulan', { exact: true }).selectOption('2017-05');
    await desk.getByRole('region', { name: 'KSM tanpa catatan' }).getByText('Melati').waitFor();
    desk.once('dialog', (dialog) => void dialog.accept());
    await desk.getByRole('button', { name: 'Tutup Juni 2017' }).click();
    await desk.getByText('Diterima server.').waitFor();
    expect(await docs.verifikasi.read(verifikasiId(area.kota, toBulan('2017-06')))).toMatchObject({
      angka: { ksm: 1, sesiBulan: 2 },
    });
  });

  it('enters a target, then changes it with a reason', async ({ area, desk }) => {
    await desk.goto(`${ORIGIN}/kota/${area.kota}/target`);
    await desk.getByText('Target 2017 belum diisi.').waitFor();
    await desk.getByLabel('KSM didampingi').fill('40');
    await desk.getByRole('button', { name: 'Simpan target' }).click();
    await desk.getByText('3 isian perlu diperbaiki').waitFor();
    await desk.getByLabel('KSM Berdaya atau Mandiri').fill('20');
    await desk.getByLabel('Sesi dalam setahun').fill('1500');
    await desk.getByLabel('Anggota aktif').fill('400');
    await desk.getByRole('button', { name: 'Simpan target' }).click();
    await desk.getByText('Target 2017 sudah ada.').waitFor();
    await desk.getByLabel('KSM didampingi').fill('45');
    await desk.getByLabel('Alasan perubahan').fill('Lima kelurahan ditambahkan');
    await desk.getByRole('button', { name: 'Simpan perubahan' }).click();
    await until('the change', async () => {
      const stored = await docs.target.read(areaTahunId(2017, area.kota));
      return stored?.angka.ksm === 45 && stored.angka.sesi === 1500;
    });
  });

  it('decides a gate in spite of a failed condition only with a reason', async ({
    area,
    met,
    desk,
  }) => {
    await desk.goto(`${ORIGIN}/kota/${area.kota}/gerbang?tahap=I`);
    await desk.getByText('1 syarat belum').waitFor();
    await desk.getByText('Syarat', { exact: true }).click();
    await desk.getByText('3 anggota').first().waitFor();
    await desk.getByRole('button', { name: 'Putuskan Melati' }).click();
    await desk.getByRole('button', { name: 'Putuskan masuk Tahap I' }).click();
    await desk.getByText('Satu isian perlu diperbaiki').waitFor();
    await desk.getByLabel('Alasan', { exact: true }).fill('Dua anggota menyusul bulan ini');
    await desk.getByRole('button', { name: 'Putuskan masuk Tahap I' }).click();
    await until('the stage', async () => (await docs.ksm.read(met.ksmId))?.tahapan.length === 1);
    expect((await docs.ksm.read(met.ksmId))?.tahapan).toMatchObject([
      { tahap: 'I', sejak: TODAY, dikesampingkan: true },
    ]);
  });

  it('shows an area and the way down and up to people who may read it', async ({
    met: { area },
    open,
  }) => {
    const reader = await signIn({ peran: 'provinsi', wilayah: [area.provinsi] });
    const page = await (await open(reader, { width: 1280 })).newPage();
    await page.goto(ORIGIN);
    await page.getByRole('link', { name: 'Wilayah', exact: true }).click();
    await page.getByRole('heading', { name: `Provinsi ${area.provinsi}` }).waitFor();
    await page.getByRole('link', { name: `Kota ${area.kota}` }).click();
    await page.getByRole('heading', { name: `Kota ${area.kota}` }).waitFor();
    await page.getByRole('rowheader', { name: 'Juni', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Kelola kota ini' }).count()).toBe(0);
    await page.getByRole('link', { name: `Kecamatan ${kecamatanOf(area.kelurahan)}` }).click();
    await page.getByRole('link', { name: `Kelurahan ${area.kelurahan}` }).click();
    await page.getByRole('heading', { name: `Kelurahan ${area.kelurahan}` }).waitFor();
    const trail = page.getByRole('navigation', { name: 'Letak wilayah' });
    expect(await trail.getByRole('link').allInnerTexts()).toEqual([
      `Provinsi ${area.provinsi}`,
      `Kota ${area.kota}`,
      `Kecamatan ${kecamatanOf(area.kelurahan)}`,
    ]);
  });
});
