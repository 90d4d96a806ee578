// Two people correct one session: the second sees both, who was first and when, and goes on with one click.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import type { Page } from '../../support/browser/browser.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { call, resultOf } from '../../support/suite/suite.ts';
import { openOutbox, untilSent } from '../field-page.ts';
import { aSesiGroup } from './sesi-group.ts';

/** A session that the phone has open for correction while the city corrects it. */
const it = pageIt.extend('corrected', async ({ area, askot, phone }) => {
  const { ksmId, sesi } = await aSesiGroup(area, { size: 12 });
  const held = sesi.at(-1);
  if (held === undefined || askot.klaim === null) throw new Error('no session');
  const { id } = held.isi;
  await phone.goto(`${ORIGIN}/ksm/${ksmId}/sesi/${id}`);
  await phone.getByRole('radio', { name: 'Fatimah: Absen' }).check();
  const { uid, email, klaim } = askot;
  await docs.pengguna.set({ uid, email, nama: 'Asih Lestari', ...klaim });
  const dilihat = (await docs.sesi.read(id))?.urut;
  const koreksi = { alasan: 'kegiatan belum tercatat' };
  const theirs = { ...held, id: randomUUID(), dilihat, koreksi, isi: { ...held.isi, kegiatan: 7 } };
  await resultOf(call('submitKiriman', theirs, askot));
  await phone.getByLabel('Alasan koreksi').fill('Bu Fatimah tidak datang');
  await phone.getByRole('button', { name: 'Simpan koreksi' }).click();
  await phone.getByRole('heading', { name: 'Ditolak server' }).waitFor();
  return { id, read: () => docs.sesi.read(id) };
});

/** Both are on the page. */
async function seesBoth(phone: Page): Promise<void> {
  const theirs = phone.getByRole('region', { name: 'Yang tercatat sekarang' });
  await theirs.getByText(/^Asih Lestari \(Askot\), /).waitFor();
  await theirs.getByText('Alasan: kegiatan belum tercatat').waitFor();
  await theirs.getByText('0 menjadi 7').waitFor();
  await phone.getByRole('region', { name: 'Punya Anda' }).getByText('Tanggal').first().waitFor();
}

describe('a session that another corrected meanwhile', () => {
  it('is shown beside one’s own, which is kept with one click', async ({ phone, corrected }) => {
    await seesBoth(phone);
    expect(await corrected.read()).toMatchObject({ kegiatan: 7 });
    await phone.getByRole('button', { name: 'Simpan punya saya' }).click();
    await untilSent(phone);
    const sesi = await corrected.read();
    expect(sesi?.kegiatan).toBe(0);
    expect(sesi?.hadir).toHaveLength(11);
  });

  it('or given up with one click, in the outbox too', async ({ phone, corrected }) => {
    await openOutbox(phone);
    await seesBoth(phone);
    await phone.getByRole('button', { name: 'Pakai yang sekarang' }).click();
    await phone.getByText('Semua catatan sudah terkirim.').waitFor();
    expect(await corrected.read()).toMatchObject({ kegiatan: 7 });
  });
});
