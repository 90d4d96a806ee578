// The page without a network from the start: it opens, knows the groups, and takes every kind of record.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { it } from '../../support/browser/kept-page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aSesiOf, call, resultOf, TODAY } from '../../support/suite/suite.ts';
import {
  banner,
  fillRegistration,
  firstVisit,
  hurryWorker,
  ksmIn,
  openOutbox,
  openSesi,
  save,
  sesiOf,
  SUBMIT_CALL,
  untilKept,
  untilOffline,
  untilSaved,
  untilSent,
} from '../field-page.ts';

describe('the page without a network', () => {
  it('can be installed: a manifest, icons of both sizes, nothing that browsers object to', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    const session = await context.newCDPSession(phone);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as {
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest).toMatchObject({ name: 'Pendampingan KSM', start_url: '/ksm' });
    const sizes = manifest.icons.filter((it) => it.type === 'image/png').map((it) => it.sizes);
    expect(new Set(sizes)).toEqual(new Set(['192x192', '512x512']));
    for (const { src, sizes: said } of manifest.icons.filter((it) => it.type === 'image/png')) {
      const real = await phone.evaluate(async (url) => {
        const image = await createImageBitmap(await (await fetch(url)).blob());
        return `${String(image.width)}x${String(image.height)}`;
      }, src);
      expect({ src, real }).toEqual({ src, real: said });
    }
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A test's window is a private one, where nothing can be installed; there may be no other objection.
    expect(
      installabilityErrors.map((it) => it.errorId).filter((id) => id !== 'in-incognito'),
    ).toEqual([]);
  });

  it('opens from the icon after one visit, knows the person and the groups, and takes sessions', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    await phone.close();
    await context.setOffline(true);
    phone = await context.newPage();
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).click();
    await phone.getByRole('radio', { name: 'Anggota a1: Titip' }).check();
    await save(phone);
    await untilSaved(phone);
    await banner(phone, 1).waitFor();
    // Every address opens, even those never visited.
    await phone.goto(`${ORIGIN}/belum-terkirim`);
    await phone.getByRole('heading', { name: /^Sesi Melati/ }).waitFor();
    const config = await phone.evaluate(async () => {
      const response = await fetch('/config.json');
      return (await response.json()) as { region: string };
    });
    expect(config.region).toBe('asia-southeast2');
    await context.setOffline(false);
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('takes a new group and its first session after a start without a network', async ({
    context,
    phone,
    area,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    await phone.getByRole('link', { name: 'Daftarkan KSM' }).click();
    await phone.locator('option', { hasText: area.kelurahan }).waitFor({ state: 'attached' });
    await phone.close();
    await context.setOffline(true);
    phone = await context.newPage();
    await phone.goto(`${ORIGIN}/ksm/baru`);
    await fillRegistration(phone, 'Flamboyan', [
      { nama: 'Ani', jenisKelamin: 'Perempuan' },
      { nama: 'Beni', jenisKelamin: 'Laki-laki' },
      { nama: 'Cici', jenisKelamin: 'Perempuan' },
    ]);
    await phone.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSaved(phone);
    // The phone dies and starts again: both the group and its form are still there.
    await phone.close();
    phone = await context.newPage();
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Flamboyan' }).click();
    await phone.locator('.person', { hasText: 'Ani' }).waitFor();
    await save(phone);
    await untilSaved(phone);
    await phone.getByText('Menunggu catatan lain terkirim dahulu.').waitFor();
    await context.setOffline(false);
    await banner(phone, 2).waitFor({ state: 'detached' });
    await banner(phone, 1).waitFor({ state: 'detached' });
    const registered = (await ksmIn(area.kelurahan)).find((it) => it.nama === 'Flamboyan');
    expect(await sesiOf(registered?.id)).toHaveLength(1);
  });

  it('takes a member, a loan, a payment and a paper after a start without a network', async ({
    context,
    phone,
    heldGroup: { ksmId, faskel },
  }) => {
    const loan = randomUUID();
    const isi = anIsiPinjaman({
      id: loan,
      ksmId,
      peminjam: 'a1',
      pokok: 5000,
      tanggalCair: toTanggal('2017-06-28'),
      angsuran: [{ jatuhTempo: toTanggal('2017-07-12'), pokok: 5000, jasa: 0 }],
    });
    await resultOf(call('submitKiriman', aSesiOf(ksmId, toTanggal('2017-06-28')), faskel));
    const id = randomUUID();
    await resultOf(call('submitKiriman', { id, jenis: 'pinjaman', isi, koreksi: null }, faskel));
    await firstVisit(phone, ksmId);
    await phone.close();
    await context.setOffline(true);
    phone = await context.newPage();
    const saveHere = async (n: number): Promise<void> => {
      await save(phone);
      await banner(phone, n).first().waitFor();
    };

    await phone.goto(`${ORIGIN}/ksm/${ksmId}/anggota`);
    await phone.getByRole('button', { name: 'Tambah anggota' }).click();
    await phone.getByLabel('Nama', { exact: true }).fill('Sari');
    await phone.getByRole('radio', { name: 'Perempuan' }).check();
    await phone.getByRole('radio', { name: 'Ya', exact: true }).check();
    await phone.getByLabel('Tanggal masuk').fill(TODAY);
    await phone.getByLabel('Menyetujui datanya dicatat').check();
    await saveHere(1);

    await phone.goto(`${ORIGIN}/ksm/${ksmId}/pinjaman`);
    await phone.getByRole('button', { name: 'Pembayaran pinjaman Anggota a1' }).click();
    await phone.getByLabel('Jumlah').fill('2000');
    await phone.getByLabel('Tanggal bayar').fill(TODAY);
    await phone.getByRole('radio', { name: 'Peminjam', exact: true }).check();
    await saveHere(2);
    await phone.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).click();
    await phone.getByRole('radio', { name: 'Kelompok', exact: true }).check();
    await phone.getByLabel('Peminjam').selectOption({ label: 'Anggota a2' });
    await phone.getByLabel('Jumlah pinjaman').fill('4000');
    await phone.getByLabel('Berapa kali angsuran').fill('2');
    await phone.getByLabel('Tanggal cair').fill(TODAY);
    await saveHere(3);

    await phone.goto(`${ORIGIN}/ksm/${ksmId}/dokumen`);
    await phone.getByRole('button', { name: 'Catat dokumen' }).click();
    await phone.getByLabel('Jenis').selectOption('aturan');
    await phone.getByRole('radio', { name: 'Ya', exact: true }).check();
    await phone.getByLabel('Tanggal', { exact: true }).fill(TODAY);
    await saveHere(4);

    await context.setOffline(false);
    for (const n of [4, 3, 2, 1]) await banner(phone, n).first().waitFor({ state: 'detached' });
    expect((await docs.anggota.read(ksmId))?.anggota.map((it) => it.nama)).toContain('Sari');
    const loans = await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId));
    expect(new Set(loans.map((it) => it.pokok))).toEqual(new Set([4000, 5000]));
    expect(loans.find((it) => it.id === loan)?.pembayaran).toMatchObject([{ jumlah: 2000 }]);
    expect((await docs.dokumen.read(ksmId))?.dokumen).toHaveLength(1);
  });

  it('a captive portal that answers everything neither stops the page nor gets into it', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    await context.route(/^http/, (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Masuk WiFi</h1>' }),
    );
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    await banner(phone, 1).waitFor();
    await context.unroute(/^http/);
    await phone.reload();
    await openOutbox(phone);
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('says on every screen, even when nobody is signed in, how much is not sent', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await firstVisit(phone, ksmId);
    await context.route(SUBMIT_CALL, (route) => route.abort());
    await openSesi(phone, ksmId);
    await save(phone);
    await untilSaved(phone);
    for (const path of ['/', '/ksm', '/ksm/baru', `/ksm/${ksmId}`, `/ksm/${ksmId}/sesi`, '/qs']) {
      await phone.goto(`${ORIGIN}${path}`);
      await banner(phone, 1).first().waitFor();
    }
    await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
    await phone.getByText('Belum termasuk 1 catatan yang belum terkirim.').first().waitFor();
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByText('Belum termasuk 1 catatan yang belum terkirim.').first().waitFor();
    phone.on('dialog', (dialog) => void dialog.accept());
    await phone.getByRole('button', { name: 'Keluar', exact: true }).click();
    await phone.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
    await banner(phone, 1).waitFor();
    await phone.reload();
    await banner(phone, 1).waitFor();
    await phone.getByRole('link', { name: 'Masuk untuk mengirim' }).click();
    await phone.getByLabel('Alamat email').waitFor();
    await banner(phone, 1).waitFor();
  });

  it('a group never opened before has its session form offline', async ({
    context,
    phone,
    heldGroup: { ksmId },
  }) => {
    await hurryWorker(phone);
    // The list brings along what the forms need.
    await phone.goto(`${ORIGIN}/ksm`);
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
    await untilKept(phone, ksmId);
    await untilOffline(phone);
    await context.setOffline(true);
    await phone.getByRole('link', { name: 'Catat sesi Melati' }).click();
    await phone.locator('.person', { hasText: 'Anggota a1' }).waitFor();
    await save(phone);
    await untilSaved(phone);
    await context.setOffline(false);
    await untilSent(phone);
    expect(await sesiOf(ksmId)).toHaveLength(1);
  });

  it('a group registered offline and its first session go in order', async ({
    context,
    phone,
    area,
  }) => {
    await hurryWorker(phone);
    await phone.goto(`${ORIGIN}/ksm/baru`);
    await phone.getByLabel('Nama KSM').waitFor();
    await phone.locator('option', { hasText: area.kelurahan }).waitFor({ state: 'attached' });
    await untilOffline(phone);
    await context.setOffline(true);
    await fillRegistration(phone, 'Flamboyan', [
      { nama: 'Ani', jenisKelamin: 'Perempuan' },
      { nama: 'Beni', jenisKelamin: 'Laki-laki' },
      { nama: 'Cici', jenisKelamin: 'Perempuan' },
    ]);
    await phone.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await untilSaved(phone);
    await phone.getByRole('link', { name: 'Catat sesi pertama' }).click();
    await phone.locator('.person', { hasText: 'Ani' }).waitFor();
    await save(phone);
    await untilSaved(phone);
    await phone.getByText('Menunggu catatan lain terkirim dahulu.').waitFor();
    await banner(phone, 2).waitFor();
    await context.setOffline(false);
    await banner(phone, 2).waitFor({ state: 'detached' });
    await banner(phone, 1).waitFor({ state: 'detached' });
    const registered = (await ksmIn(area.kelurahan)).find((it) => it.nama === 'Flamboyan');
    expect(await sesiOf(registered?.id)).toHaveLength(1);
  });
});
