import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { hashKiriman } from '../../../web/src/outbox/hash.ts';
import { writeRescue } from '../../../web/src/outbox/rescue.ts';
import type { Page } from '../../support/browser/browser.ts';
import { environment } from '../../support/suite/environment.ts';
import { it } from '../../support/browser/page-test.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { until } from '../../support/suite/suite.ts';
import {
  fillRegistration,
  ksmIn,
  openSesi,
  save,
  sendByHand,
  sesiOf,
  SUBMIT_CALL,
  untilSaved,
  untilSent,
} from '../field-page.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { choosePhoto, photosOn } from '../foto/on-phone.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  type KsmId,
  type AnggotaId,
  toAnggotaId,
  toNewId,
  type Uid,
} from '../../../functions/src/domain/basics/identitas.ts';

describe('what one phone cannot send', () => {
  async function openFile(page: Page, name: string, text: string): Promise<void> {
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page
      .getByLabel('Buka berkas dari HP lain')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  }

  it('goes through another phone by file with its photo, and is one record when both send it', async ({
    open,
    faskel,
    heldGroup: { ksmId },
  }) => {
    const first = await (await open(faskel)).newPage();
    await first.context().route(SUBMIT_CALL, (route) => route.abort());
    await first.clock.install();
    await openSesi(first, ksmId);
    await first.getByLabel('Notulen').fill('Ditulis di HP pertama');
    await choosePhoto(first, 300, 200);
    await save(first);
    await untilSaved(first);
    await first.goto(`${ORIGIN}/belum-terkirim`);
    await first.getByText(/Berkas ini memuat data pribadi/).waitFor();
    const [download] = await Promise.all([
      first.waitForEvent('download'),
      first.getByRole('button', { name: 'Simpan 1 catatan dan 1 foto sebagai berkas' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('antrean-ksm-2017-07-05.txt');
    const text = await readFile(await download.path(), 'utf8');
    // It stays here as well, since a file may get lost.
    await first.getByText('1 belum terkirim').waitFor();

    const second = await (await open(faskel)).newPage();
    await openFile(second, 'rusak.txt', text.replace('Ditulis', 'Diubah'));
    await second.getByText(/Isi berkas rusak atau diubah/).waitFor();
    await openFile(second, 'antrean.txt', text);
    await second.getByRole('button', { name: 'Tambahkan 1 catatan dan 1 foto' }).click();
    await second.getByText('1 catatan dan 1 foto ditambahkan.').waitFor();
    await untilSent(second);
    await until('the photo of the other phone', async () => (await photosOn(second)).length === 0);
    const notes = async () => (await sesiOf(ksmId)).map((it) => it.notulen);
    expect(await notes()).toEqual(['Ditulis di HP pertama']);

    await sendByHand(first, () => first.context().unroute(SUBMIT_CALL));
    await untilSent(first);
    expect(await notes()).toEqual(['Ditulis di HP pertama']);
    await until('the photo of this phone', async () => (await photosOn(first)).length === 0);
    const photos = await docs.foto.list((q) => q.where('ksmId', '==', ksmId));
    expect(photos.map(({ utuh }) => utuh)).toEqual([true]);
    // Read again after it was sent: it is known, and nothing is sent.
    await openFile(second, 'antrean.txt', text);
    await second.getByRole('button', { name: 'Tambahkan 1 catatan dan 1 foto' }).click();
    await second.getByText('1 foto ditambahkan, 1 sudah ada di HP ini.').waitFor();
    await until('no photo again', async () => (await photosOn(second)).length === 0);
  });

  it('waits on a phone of another person for its owner', async ({
    phone,
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = anExit(ksmId, toAnggotaId('a1'));
    await openFile(phone, 'antrean.txt', await fileOf(faskel.uid, kiriman));
    await phone.getByRole('button', { name: 'Tambahkan 1 catatan' }).click();
    await phone.getByText(/Milik akun lain di HP ini/).waitFor();
  });

  it('a refused group stays with its reason, is corrected at the marked field and sent again', async ({
    context,
    phone,
    area,
  }) => {
    await seedKsm(area, { held: true });
    // A phone whose clock is a day ahead: what it takes for today is the future on the server.
    await context.route('**/config.json', async (route) => {
      const response = await route.fetch();
      const config = (await response.json()) as { emulator: object };
      await route.fulfill({
        response,
        json: { ...config, emulator: { ...config.emulator, hariIni: '2017-07-06' } },
      });
    });
    await phone.goto(`${ORIGIN}/ksm/baru`);
    await phone.locator('option', { hasText: area.kelurahan }).waitFor({ state: 'attached' });
    await fillRegistration(phone, 'Anggrek', [
      { nama: 'Ani', jenisKelamin: 'Perempuan' },
      { nama: 'Beni', jenisKelamin: 'Laki-laki' },
      { nama: 'Cici', jenisKelamin: 'Perempuan' },
    ]);
    await phone.getByLabel('Tanggal bentuk').fill('2017-07-06');
    await phone.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await phone.getByRole('heading', { name: 'Ditolak server' }).waitFor();
    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    await phone.getByRole('heading', { name: /^Pendaftaran KSM Anggrek/ }).waitFor();
    await context.unroute('**/config.json');
    await phone.reload();
    await phone.getByText('Lihat isinya').click();
    await phone.getByText('Kue basah').waitFor();
    await phone.getByRole('link', { name: 'Perbaiki' }).click();
    const field = phone.getByLabel('Tanggal bentuk');
    await until('the field is marked', async () => {
      return (await field.getAttribute('aria-invalid')) === 'true';
    });
    expect(await phone.getByLabel('Nama KSM').inputValue()).toBe('Anggrek');
    await field.fill('2017-05-03');
    await phone.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSent(phone);
    const names = (await ksmIn(area.kelurahan)).map((it) => it.nama);
    expect(names.toSorted()).toEqual(['Anggrek', 'Melati']);
    await phone.getByText('perlu diperbaiki').waitFor({ state: 'detached' });
  });

  it('a refused record of any other kind can be read, sent again, and removed after a confirmation', async ({
    phone,
    faskel,
    heldGroup: { ksmId },
  }) => {
    let calls = 0;
    phone.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/submitKiriman')) calls += 1;
    });
    await openFile(
      phone,
      'antrean.txt',
      await fileOf(faskel.uid, anExit(ksmId, toAnggotaId('a9'))),
    );
    await phone.getByRole('button', { name: 'Tambahkan 1 catatan' }).click();
    const item = phone.locator('.outbox-item');
    await item.locator('.fault').waitFor();
    expect(await item.locator('.fault').innerText()).toMatch(/anggota/i);
    await item.getByText('Lihat isinya').click();
    await item.getByText('Pindah ke kota lain').waitFor();
    await item.getByRole('button', { name: 'Kirim lagi' }).click();
    await until('another attempt', () => Promise.resolve(calls === 2));
    await item.locator('.fault').waitFor();
    phone.once('dialog', (dialog) => void dialog.dismiss());
    await item.getByRole('button', { name: 'Hapus' }).click();
    expect(await item.count()).toBe(1);
    phone.once('dialog', (dialog) => void dialog.accept());
    await item.getByRole('button', { name: 'Hapus' }).click();
    await item.waitFor({ state: 'detached' });
    await phone.getByText('perlu diperbaiki').waitFor({ state: 'detached' });
  });
});

function anExit(ksmId: KsmId, anggota: AnggotaId): KirimanOf<'anggotaKeluar'> {
  return {
    id: toNewId(crypto.randomUUID()),
    jenis: 'anggotaKeluar',
    isi: { ksmId, anggota, tanggalKeluar: toTanggal('2017-07-03'), alasan: 'Pindah ke kota lain' },
  };
}

/** The rescue file of a phone that could not send one record. */
async function fileOf(uid: Uid, kiriman: KirimanOf<'anggotaKeluar'>): Promise<string> {
  const item = {
    id: kiriman.id,
    uid,
    kiriman,
    hash: await hashKiriman(kiriman),
    judul: 'Anggota keluar',
    createdAt: Date.now(),
    attempts: 0,
    state: { status: 'queued', notBefore: 0, failure: null },
  } as const;
  return writeRescue([item], environment('GCLOUD_PROJECT'), Date.now());
}
