import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { signIn } from '../../support/suite/people.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { TODAY, until } from '../../support/suite/suite.ts';
import { openSesi, SUBMIT_CALL } from '../field-page.ts';
import {
  cellsOf,
  hiddenCells,
  join,
  refusalsOf,
  it,
  openGroup,
  openPart,
  untilAccepted,
} from './visited-group.ts';

describe('the page of a group and the list', () => {
  it('the list names the group to visit this week, with its reasons', async ({
    phone,
    visited: { ksmId },
  }) => {
    const visits = phone.locator('.visits');
    await phone.goto(`${ORIGIN}/ksm`);
    await visits.getByText('Sudah 21 hari tanpa sesi').waitFor();
    await visits.getByText('1 angsuran terlambat pada 1 pinjaman, Rp51.000').waitFor();
    await visits.getByRole('link', { name: 'Melati' }).click();
    await phone.getByRole('heading', { name: 'Melati', level: 1 }).waitFor();
    expect(phone.url()).toBe(`${ORIGIN}/ksm/${ksmId}`);
  });

  it('sessions, savings and loans are shown as they were recorded', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Sesi');
    const line = phone.locator('.session-line').first();
    await line.getByText('14 Juni 2017').first().waitFor();
    await line.locator('summary').click();
    await line.getByText('Membahas pinjaman pertama').waitFor();
    expect(await line.getByRole('link', { name: /^Koreksi/ }).getAttribute('href')).toMatch(
      new RegExp(`^/ksm/${ksmId}/sesi/`),
    );

    await openPart(phone, 'Tabungan');
    await phone.locator('.facts').getByText('Rp22.000').first().waitFor();
    await phone.getByLabel('Buku anggota').selectOption({ label: 'Anggota a2' });
    await phone.getByRole('heading', { name: 'Anggota a2' }).waitFor();
    expect(await phone.locator('table').last().locator('tbody tr').allInnerTexts()).toEqual([
      '14-06-2017\tRp5.000\tRp7.000',
      '07-06-2017\ntitip\n\tRp2.000\tRp2.000',
    ]);

    await openPart(phone, 'Pinjaman');
    const loan = phone.locator('.loan', { hasText: 'Anggota a1' });
    await loan.locator('summary').click();
    expect(await hiddenCells(phone, loan.locator('table'))).toEqual([]);
    expect(await cellsOf(loan.locator('tbody tr'))).toEqual([
      '21-06-2017\tRp50.000\tRp1.000\tRp0\tTerlambat 14 hari',
      '12-07-2017\tRp50.000\tRp1.000\tRp0\tBelum tempo',
    ]);
  });

  it('a payment outside a session reaches the loan, and the page shows it', async ({
    phone,
    recorded: { ksmId, internal },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Pinjaman');
    const loan = phone.locator('.loan', { hasText: 'Anggota a1' });
    await loan.locator('summary').click();
    await loan.getByRole('button', { name: 'Pembayaran pinjaman Anggota a1' }).click();
    expect(await phone.getByLabel('Jumlah').inputValue()).toBe('51.000');
    await phone.getByLabel('Tanggal bayar').fill(TODAY);
    await phone.getByRole('radio', { name: 'Peminjam' }).check();
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await loan.getByText('Lunas terlambat 14 hari').waitFor();
    const stored = await docs.pinjaman.read(internal);
    expect(stored?.pembayaran).toMatchObject([{ tanggal: TODAY, jumlah: 51_000, sesi: null }]);
  });

  it('a member who joins without a network is in the session of the same evening', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await phone.route(SUBMIT_CALL, (route) => route.abort());
    await openPart(phone, 'Anggota');
    await phone.getByRole('button', { name: 'Tambah anggota' }).click();
    await phone.getByLabel('Nama', { exact: true }).fill('Sari');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await phone.getByText('4 isian perlu diperbaiki').waitFor();
    await phone.getByRole('radio', { name: 'Perempuan' }).check();
    await phone.getByRole('radio', { name: 'Ya', exact: true }).check();
    await phone.getByLabel('Tanggal masuk').fill(TODAY);
    await phone.getByLabel('Menyetujui datanya dicatat').check();
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await phone.locator('.lines li', { hasText: 'Sari' }).getByText('belum terkirim').waitFor();
    await openSesi(phone, ksmId);
    await phone.locator('.person', { hasText: 'Sari' }).waitFor();

    await phone.unroute(SUBMIT_CALL);
    await phone.goto(`${ORIGIN}/ksm/${ksmId}/anggota`);
    await until('the member on the server', async () =>
      (await docs.anggota.read(ksmId))?.anggota.some((it) => it.nama === 'Sari'),
    );
    await phone.getByText('4 anggota aktif').waitFor();
    await phone.getByRole('button', { name: 'Sari keluar' }).waitFor();
  });

  it('a paper is recorded, and cancelled with a reason that the history keeps', async ({
    phone,
    recorded,
  }) => {
    const { ksmId } = recorded;
    await join(recorded);
    await openGroup(phone, ksmId);
    await openPart(phone, 'Dokumen');
    await phone.getByRole('button', { name: 'Catat dokumen' }).click();
    await phone.getByLabel('Jenis').selectOption('aturan');
    await phone.getByRole('radio', { name: 'Ya', exact: true }).check();
    await phone.getByLabel('Tanggal', { exact: true }).fill(TODAY);
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    expect((await docs.dokumen.read(ksmId))?.dokumen).toMatchObject([
      { isi: { jenis: 'aturan', ditandatangani: true }, dibatalkan: false },
    ]);
    await phone.getByRole('button', { name: 'Batalkan aturan kelompok 05-07-2017' }).click();
    await phone.getByLabel('Alasan').fill('Belum ditandatangani semua');
    await phone.getByRole('button', { name: 'Batalkan', exact: true }).click();
    await phone.getByText('Belum ada dokumen yang tercatat.').waitFor();

    await openPart(phone, 'Perubahan');
    const newest = phone.locator('.changes > li').first();
    await newest.getByText('Catatan dibatalkan').waitFor();
    expect(await newest.innerText()).toMatch(/Anda, .*\s+Alasan: Belum ditandatangani semua/);
    await phone.getByText('Sari, anggota, perempuan').waitFor();
  });

  it('cash outside a session is recorded as it went, and cancelled', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tabungan');
    const cash = phone.getByRole('region', { name: 'Kas lain' });
    await cash.getByRole('button', { name: 'Catat kas lain' }).click();
    await cash.getByLabel('Jenis').selectOption('Biaya');
    await cash.getByLabel('Jumlah').fill('7500');
    await cash.getByLabel('Tanggal').fill(TODAY);
    await cash.getByLabel('Keterangan').fill('Fotokopi buku');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await cash.getByText('−Rp7.500').waitFor();
    const [stored] = await docs.kasLain.list((q) => q.where('ksmId', '==', ksmId));
    expect(stored).toMatchObject({ jenis: 'biaya', jumlah: -7500, sesi: null, tanggal: TODAY });
    await cash.getByRole('button', { name: 'Batalkan biaya −Rp7.500, 05-07-2017' }).click();
    await phone.getByLabel('Alasan').fill('Dibayar fasilitator');
    await phone.getByRole('button', { name: 'Batalkan', exact: true }).click();
    await cash.getByText('Belum ada kas lain yang tercatat.').waitFor();
  });

  it('data of the group change with a reason, and only what was changed', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Data KSM');
    await phone.getByText('bertemu tiap pekan sejak 04-01-2017').waitFor();
    await phone.getByRole('button', { name: 'Ubah data' }).click();
    await phone.getByLabel('Alasan').fill('Disepakati anggota');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await phone.getByText('belum ada yang diubah').first().waitFor();
    await phone.getByLabel('Jenis usaha').fill('Katering');
    await phone.getByRole('radio', { name: '2 pekan' }).check();
    await phone.getByLabel('Jarak baru berlaku sejak').fill('2017-07-03');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await phone.getByText('bertemu tiap 2 pekan sejak 03-07-2017').waitFor();
    const stored = await docs.ksm.read(ksmId);
    expect(stored).toMatchObject({ nama: 'Melati', jenisUsaha: 'Katering', setoranMinimum: 5000 });
    expect(stored?.jadwal.map((it) => it.intervalHari)).toEqual([7, 14]);

    await phone.getByRole('button', { name: 'Catat KSM bubar' }).click();
    await phone.getByLabel('Tanggal bubar').fill('2017-07-04');
    for (const sisa of await phone.getByLabel(/^Sisa utang/).all())
      await sisa.selectOption('tanggungRenteng');
    await phone.getByLabel('Keterangan').fill('Kas dipinjamkan');
    await phone.getByLabel('Alasan').fill('Anggota sepakat bubar');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await phone.getByRole('button', { name: 'Batalkan pembubaran' }).click();
    await phone.getByLabel('Alasan').fill('Ternyata tidak jadi');
    await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
    await phone.getByRole('button', { name: 'Catat KSM bubar' }).waitFor();
    expect((await docs.ksm.read(ksmId))?.tanggalBubar).toBeNull();
  });

  it('the stage tab shows the server’s conditions, and no decision to a facilitator', async ({
    phone,
    recorded,
  }) => {
    const { ksmId } = recorded;
    await join(recorded);
    await openGroup(phone, ksmId);
    await openPart(phone, 'Tahap');
    await phone.getByText('Syarat masuk Tahap I', { exact: true }).waitFor();
    expect(await phone.locator('.stage-conditions').first().innerText()).toContain(
      'Paling sedikit 5 anggota aktif\n4 anggota',
    );
    expect(await phone.getByRole('button', { name: /^Putuskan/ }).count()).toBe(0);
  });

  it('what was opened once stays readable without the server', async ({
    phone,
    visited: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await phone.locator('.rules').waitFor();
    await openPart(phone, 'Tabungan');
    await phone.locator('.facts').getByText('Rp22.000').first().waitFor();
    await openPart(phone, 'Tahap');
    await phone.getByText('Syarat masuk Tahap I', { exact: true }).waitFor();
    await phone.route(/Firestore|:runQuery|documents\/|checkGerbang/, (route) => route.abort());
    await openPart(phone, 'Tabungan');
    await phone.getByText('Salinan di HP').first().waitFor();
    await phone.locator('.facts').getByText('Rp22.000').first().waitFor();
    await openPart(phone, 'Tahap');
    await phone.getByText('Syarat masuk Tahap I', { exact: true }).waitFor();
    await openPart(phone, 'Ringkasan');
    await phone.locator('.rules').waitFor();
    await phone.unroute(/Firestore|:runQuery|documents\/|checkGerbang/);
  });

  it.for([
    { peran: 'upk', loans: 1, parts: ['Ringkasan', 'Pinjaman', 'Dokumen', 'Tahap'] },
    { peran: 'smes', loans: 0, parts: ['Ringkasan', 'Dokumen', 'Tahap'] },
  ] as const)(
    '$peran sees the group as a group, and nobody’s name',
    async ({ peran, loans, parts }, { open, visited: { area, ksmId } }) => {
      const reader = await signIn({ peran, wilayah: [area.kelurahan] });
      const page = await (await open(reader, { width: 1280 })).newPage();
      const denied = refusalsOf(page);
      await page.goto(`${ORIGIN}/ksm/${ksmId}`);
      await page.locator('.rules').waitFor();
      const menu = page.getByRole('navigation', { name: 'Bagian KSM' }).getByRole('link');
      expect(await menu.allInnerTexts()).toEqual(parts);
      if (peran === 'upk') {
        await openPart(page, 'Pinjaman');
        await page.getByText('Sisa Rp507.500').waitFor();
        await page.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).waitFor();
      }
      expect(await page.locator('.loan').count()).toBe(loans);
      await openPart(page, 'Dokumen');
      await page.getByText('Belum ada pelatihan.').waitFor();
      expect(await page.getByRole('button', { name: /^Catat/ }).count()).toBe(0);
      // A tab that the role lacks leads back to the first one.
      await page.goto(`${ORIGIN}/ksm/${ksmId}/anggota`);
      await page.waitForURL(`${ORIGIN}/ksm/${ksmId}`);
      expect(await page.getByText('Anggota a1').count()).toBe(0);
      expect(denied).toEqual([]);
    },
  );
});
