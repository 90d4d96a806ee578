// A facilitator's evening: what waits, each a tap from its own form, and several meetings in a row from paper.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { SesiId } from '../../../functions/src/domain/basics/identitas.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { call, resultOf, until, type Person } from '../../support/suite/suite.ts';
import { draftText } from '../phone-storage.ts';
import { save, sesiOf, untilSaved, untilSent } from '../field-page.ts';

/** The city sends a session back. */
async function sendBack(askot: Person, sesiId: SesiId | undefined, alasan: string): Promise<void> {
  const stored = sesiId === undefined ? null : await docs.sesi.read(sesiId);
  const isi = {
    ksmId: stored?.ksmId,
    pendaftaran: null,
    sesi: [{ id: stored?.id, urut: stored?.urut }],
    hasil: 'dikembalikan',
    alasan,
  };
  await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'pemeriksaan', isi }, askot));
}

const tonight = (phone: Page) => phone.getByRole('region', { name: 'Malam ini' });

describe('tonight', () => {
  it('a session that was sent back is corrected in 3 taps, with the reason for it', async ({
    area,
    askot,
    context,
    phone,
  }) => {
    const { ksmId, sesi } = await seedKsm(area, { sesi: ['2017-06-21', '2017-06-28'] });
    await sendBack(askot, sesi[0]?.isi.id, 'Satu anggota tidak hadir menurut buku');
    await context.addInitScript(() => {
      addEventListener(
        'pointerdown',
        () => {
          sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps') ?? 0) + 1));
        },
        true,
      );
      const show = (banyak: number) => {
        sessionStorage.setItem('lencana', String(banyak));
        return Promise.resolve();
      };
      Object.assign(navigator, { setAppBadge: show, clearAppBadge: () => show(0) });
    });
    const badge = () => phone.evaluate(() => sessionStorage.getItem('lencana'));
    await phone.goto(`${ORIGIN}/ksm`);
    // Sent back, and the meeting of tonight.
    await until('a number on the icon', async () => (await badge()) === '2');
    await tonight(phone).getByRole('link', { name: 'Sesi 21 Juni 2017', exact: true }).tap();
    await phone.getByRole('heading', { name: 'Koreksi sesi' }).waitFor();
    await phone
      .getByRole('radio', { name: /: Absen$/ })
      .first()
      .tap();
    await phone.getByRole('button', { name: 'Simpan koreksi' }).tap();
    await untilSent(phone);
    expect(await phone.evaluate(() => sessionStorage.getItem('taps'))).toBe('3');
    const stored = (await sesiOf(ksmId)).find(({ id }) => id === sesi[0]?.isi.id);
    expect(stored?.hadir).toHaveLength(2);
    const changes = await docs.riwayat.list((q) => q.where('ksmId', '==', ksmId));
    expect(JSON.stringify(changes)).toContain(
      `Dikembalikan Askot Kota ${area.kota}: Satu anggota tidak hadir menurut buku`,
    );
    await phone.goto(`${ORIGIN}/ksm`);
    await tonight(phone).waitFor();
    await phone.getByText('Dikembalikan Askot').waitFor({ state: 'detached' });
    await until('the icon follows', async () => (await badge()) === '1');
    await phone.getByRole('button', { name: 'Keluar' }).tap();
    await until('no number after signing out', async () => (await badge()) === '0');
  });

  it('a meeting that is due and a form that was begun are a tap from their forms', async ({
    area,
    phone,
  }) => {
    await seedKsm(area, { sesi: ['2017-06-28'] });
    await phone.goto(`${ORIGIN}/ksm`);
    await tonight(phone).getByRole('heading', { name: 'Pertemuan menurut jadwal' }).waitFor();
    await tonight(phone).getByRole('link', { name: 'Sesi Melati, 5 Juli 2017' }).tap();
    await phone.getByRole('heading', { name: 'Catat sesi' }).waitFor();
    expect(await phone.getByLabel('Tanggal', { exact: true }).inputValue()).toBe('2017-07-05');
    await phone.getByLabel(/^Notulen/).fill('Rapat singkat');
    await until('the form is kept', async () => (await draftText(phone)).includes('Rapat singkat'));

    await phone.goto(`${ORIGIN}/ksm`);
    await tonight(phone).getByRole('heading', { name: 'Belum selesai diisi' }).waitFor();
    expect(await phone.getByText('Pertemuan menurut jadwal').count()).toBe(0);
    await tonight(phone).getByRole('link', { name: 'Sesi Melati, 5 Juli 2017' }).tap();
    await phone.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    expect(await phone.getByLabel(/^Notulen/).inputValue()).toBe('Rapat singkat');
    await save(phone);
    await untilSent(phone);
    await phone.goto(`${ORIGIN}/ksm`);
    await tonight(phone)
      .getByText(/^Tidak ada yang menunggu/)
      .waitFor();
  });

  it('several meetings are recorded in a row, on the dates of the schedule', async ({
    area,
    phone,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-07'] });
    await phone.goto(`${ORIGIN}/ksm`);
    await tonight(phone).getByRole('link', { name: 'Sesi Melati, 14 Juni 2017' }).tap();
    for (const [kept, next] of [
      ['2017-06-14', '21 Juni 2017'],
      ['2017-06-21', '28 Juni 2017'],
      ['2017-06-28', '5 Juli 2017'],
    ] as const) {
      await phone.locator('.person').first().waitFor();
      expect(await phone.getByLabel('Tanggal', { exact: true }).inputValue()).toBe(kept);
      await save(phone);
      await untilSaved(phone);
      await phone.getByRole('link', { name: `Catat sesi berikutnya, ${next}` }).tap();
    }
    await phone.locator('.person').first().waitFor();
    await save(phone);
    await untilSent(phone);
    // The next one lies ahead.
    expect(await phone.getByRole('link', { name: /^Catat sesi berikutnya/ }).count()).toBe(0);
    expect((await sesiOf(ksmId)).map(({ tanggal }) => tanggal).toSorted()).toEqual([
      '2017-06-07',
      '2017-06-14',
      '2017-06-21',
      '2017-06-28',
      '2017-07-05',
    ]);
  });

  it('who joins at the meeting is recorded from within its form, which keeps what was typed', async ({
    area,
    phone,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-21'] });
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/sesi?tanggal=2017-06-28`);
    await phone
      .getByRole('radio', { name: /: Absen$/ })
      .first()
      .check();
    await phone.getByRole('button', { name: 'Anggota baru' }).tap();
    await phone.getByLabel('Nama', { exact: true }).fill('Wati Suryani');
    await phone.getByRole('radio', { name: 'Perempuan' }).check();
    await phone.getByRole('radio', { name: 'Ya', exact: true }).check();
    await phone.getByLabel('Menyetujui datanya dicatat').check();
    await save(phone);
    await phone.getByRole('radio', { name: 'Wati Suryani: Hadir' }).waitFor();
    expect(await phone.locator('.person.is-absen').count()).toBe(1);
    await save(phone);
    await untilSent(phone);
    const stored = (await sesiOf(ksmId)).find(({ tanggal }) => tanggal === '2017-06-28');
    expect(stored?.hadir).toHaveLength(3);
    const anggota = (await docs.anggota.read(ksmId))?.anggota ?? [];
    const wati = anggota.find(({ nama }) => nama === 'Wati Suryani');
    expect(wati?.tanggalMasuk).toBe('2017-06-28');
    expect(stored?.hadir).toContain(wati?.id);
  });
});
