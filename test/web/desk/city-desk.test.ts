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
import { besideArea, call, resultOf, TODAY, until } from '../../support/suite/suite.ts';
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

/** The queue, with its first record open. */
async function openQueue(desk: Page, kota: string): Promise<void> {
  await desk.goto(`${ORIGIN}/kota/${kota}/periksa`);
  await desk.getByRole('button', { name: /^Terima/ }).waitFor();
}

const waitingOf = (desk: Page) => desk.locator('.queue-counts dd').allInnerTexts();

describe('the desk of a kab/kota', () => {
  it('shows what is waiting, and leads to the queue', async ({ met: { area }, desk }) => {
    await desk.goto(ORIGIN);
    await desk.getByRole('link', { name: 'Kota', exact: true }).click();
    await desk.getByRole('heading', { name: `Kota ${area.kota}` }).waitFor();
    await desk.getByText('Target tahun ini belum diisi').waitFor();
    await desk.getByText('Menunggu: 2 sesi, 1 pendaftaran, 0 penyelesaian').waitFor();
    await desk.getByRole('link', { name: 'Periksa catatan' }).click();
    await desk.getByRole('heading', { name: 'Sesi 7 Juni 2017' }).waitFor();
    await desk.getByText(`Kelurahan ${area.kelurahan}`).first().waitFor();
    await desk.getByLabel('Bulan', { exact: true }).selectOption('2017-05');
    await desk.getByText('Tidak ada catatan bulan ini yang menunggu diperiksa.').waitFor();
  });

  it('sends one session back with a reason; the answer stands beside what changed', async ({
    area,
    met,
    desk,
    phone,
  }) => {
    await openQueue(desk, area.kota);
    await desk.keyboard.press('l');
    await desk.getByRole('heading', { name: 'Sesi 14 Juni 2017' }).waitFor();
    await desk.getByRole('button', { name: /^Terima/ }).waitFor();
    await desk.keyboard.press('k');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('Satu isian perlu diperbaiki').waitFor();
    // What is typed is no key: these letters would accept, or go on.
    await desk.getByLabel('Alasan pengembalian').focus();
    await desk.keyboard.type('tlk, setoran dua anggota tertukar');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText('Sesi 14 Juni 2017, Melati: dikembalikan. Terkirim').waitFor();
    expect(await waitingOf(desk)).toEqual(['1', '1', '0']);
    expect(await docs.pemeriksaan.read(met.ksmId)).toMatchObject({
      pendaftaran: null,
      sesi: [{ tanggal: '2017-06-14', hasil: 'dikembalikan' }],
      perluDiperbaiki: true,
    });

    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('heading', { name: `Dikembalikan Askot Kota ${area.kota}` }).waitFor();
    await phone.getByText('Sesi 14 Juni 2017: tlk, setoran dua anggota tertukar').waitFor();
    // The desk is not for facilitators, whatever address they type.
    expect(await phone.getByRole('link', { name: 'Kota', exact: true }).count()).toBe(0);
    await phone.goto(`${ORIGIN}/kota/${area.kota}`);
    await phone.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }).waitFor();

    const [, second] = met.sesi;
    if (!second) throw new Error('no session');
    const { hadir } = second.isi;
    const isi = { ...second.isi, hadir: hadir.slice(1), titip: hadir.slice(0, 1) };
    const koreksi = { ...second, id: randomUUID(), isi, koreksi: { alasan: 'Sudah ditukar' } };
    await resultOf(call('submitKiriman', koreksi, met.faskel));
    await desk.reload();
    await desk.getByRole('button', { name: 'Sesi 14 Juni 2017 berubah' }).click();
    const changes = desk.getByRole('region', { name: 'Yang berubah' });
    await changes.getByText('Jawaban fasilitator: Sudah ditukar').waitFor();
    await changes.getByText('Kehadiran:').first().waitFor();
    expect(await waitingOf(desk)).toEqual(['2', '1', '0']);
  });

  it('checks 30 sessions of 6 kelurahan, and their groups, with 36 keys', async ({
    area,
    askot,
    open,
  }) => {
    const days = ['2017-05-31', '2017-06-07', '2017-06-14', '2017-06-21', '2017-06-28'];
    const places = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => besideArea(area, n)));
    await Promise.all(places.map((place) => seedKsm(place, { sesi: days, held: true })));
    const desk = await (await open(askot, { width: 1280 })).newPage();
    await openQueue(desk, area.kota);
    expect(await waitingOf(desk)).toEqual(['30', '6', '0']);
    const heading = desk.locator('#butir');
    let keys = 0;
    for (let left = 36; left > 0; left -= 1) {
      await desk.getByRole('button', { name: /^Terima/ }).waitFor();
      await desk.keyboard.press('t');
      keys += 1;
      await expect
        .poll(async () => (await waitingOf(desk)).reduce((sum, n) => sum + Number(n), 0))
        .toBe(left - 1);
    }
    await desk.getByText('Tidak ada yang menunggu diperiksa.').waitFor();
    expect(await heading.count()).toBe(0);
    expect(keys).toBeLessThanOrEqual(36);
    await until('every decision', async () => {
      const checks = await docs.pemeriksaan.list((q) => q.where('wilayah.kota', '==', area.kota));
      return checks.flatMap((it) => [it.pendaftaran, ...it.sesi]).length === 36;
    });
  });

  it('tells who decided meanwhile, and takes no decision twice', async ({ area, met, desk }) => {
    await openQueue(desk, area.kota);
    const other = await signIn({ peran: 'korkot', wilayah: [area.kota] });
    const [first] = met.sesi;
    const stored = first ? await docs.sesi.read(first.isi.id) : null;
    const isi = {
      ksmId: met.ksmId,
      pendaftaran: null,
      sesi: [{ id: stored?.id, urut: stored?.urut }],
      hasil: 'dikembalikan',
      alasan: 'Setoran dua anggota tertukar',
    };
    const sent = { id: randomUUID(), jenis: 'pemeriksaan', isi, dilihat: null };
    await resultOf(call('submitKiriman', sent, other));
    await desk.keyboard.press('t');
    await desk.getByRole('button', { name: 'Pakai yang sekarang' }).click();
    expect(await docs.pemeriksaan.read(met.ksmId)).toMatchObject({
      sesi: [{ hasil: 'dikembalikan', oleh: other.uid }],
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
    const close = desk.getByRole('button', { name: 'Tutup Juni 2017' });
    const asked: string[] = [];
    let isAccepted = false;
    desk.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (isAccepted ? dialog.accept() : dialog.dismiss());
    });
    // Whoever may not count is told so; without a network the person decides.
    const json = { error: { status: 'PERMISSION_DENIED', message: 'no' } };
    await desk.route(/listAntrean$/, (route) => route.fulfill({ status: 403, json }));
    await close.click();
    await desk.getByText('Anda tidak berhak membaca ini.', { exact: false }).waitFor();
    expect(asked).toEqual([]);
    await desk.unroute(/listAntrean$/);
    await desk.route(/listAntrean$/, (route) => route.abort());
    await close.click();
    await expect.poll(() => asked.length).toBe(1);
    expect(asked.pop()).toContain('belum diperiksa tidak dapat dihitung');
    await desk.unroute(/listAntrean$/);
    // Two presses are one.
    isAccepted = true;
    await close.evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await desk.getByText('Diterima server.').waitFor();
    expect(asked).toEqual([
      expect.stringContaining('2 catatan Juni 2017 dari 1 KSM belum diperiksa. Tutup Juni 2017?'),
    ]);
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
