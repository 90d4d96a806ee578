// The pages of officials, the UPK and administrators, as a person uses them.
// Long: they walk through one seeded kab/kota, which takes longer to make than to look at.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { toBulan, monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { getAuthAdmin } from '../../../functions/src/adapters/platform/firebase.ts';
import { capaianId, tugasId, upkBulananId } from '../../../functions/src/domain/basics/paths.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilComputed, untilCounted } from '../../support/suite/settled.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import {
  aPendaftaran,
  call,
  freshArea,
  resultOf,
  TODAY,
  until,
} from '../../support/suite/suite.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { draftText } from '../phone-storage.ts';
import { chooseArea } from './choose-area.ts';

const tahun = 2017;

const it = pageIt
  /** A desk's page with somebody signed in, on no page yet. */
  .extend('desk', ({ open }) => async (klaim: Klaim): Promise<Page> => {
    const context = await open(await signIn(klaim), { width: 1280 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
    return context.newPage();
  });

describe('an official', () => {
  it('finds earlier updates, compares two, downloads and passes on a link, and sees their own downloads', async ({
    group: { area },
    desk,
  }) => {
    const first = await untilCounted(area.kota, 1);
    await seedKsm(area, { pendaftaran: aPendaftaran(area.kelurahan, { nama: 'Mawar Meja' }) });
    const second = await untilCounted(area.kota, 2);
    const page = await desk({ peran: 'pejabat', wilayah: [area.kota] });
    await page.goto(`${ORIGIN}/qs/${String(tahun)}`);
    await page.getByRole('link', { name: `Pembaruan dan isi Kota ${area.kota}` }).click();
    await page.getByRole('heading', { name: `Kota ${area.kota}, Tahun 2017` }).waitFor();

    // The first update against the newest: the new group is a new row.
    await page.getByLabel('Dari pembaruan').selectOption(first.revisi);
    await page.getByLabel('Ke pembaruan').selectOption(second.revisi);
    await page.getByRole('button', { name: 'Bandingkan' }).click();
    await page.locator('summary').filter({ hasText: 'Daftar KSM' }).click();
    const added = page.locator('.changes li').filter({ hasText: 'Mawar Meja' }).first();
    await added.waitFor();
    expect(await added.innerText()).toContain('baru');

    const table = page.getByRole('table', { name: 'Pembaruan' });
    const current = table.getByRole('row').filter({ hasText: 'terbaru' });
    await current.getByRole('button', { name: /^Salin tautan/ }).click();
    await page.getByText(/^Tautan disalin, berlaku sampai/).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect((await fetch(link)).status).toBe(200);
    await current.getByRole('button', { name: /pembaruan lain/ }).click();
    const older = table.getByRole('row').filter({ hasText: first.namaBerkas }).last();
    const downloading = page.waitForEvent('download');
    await older.getByRole('button', { name: /^Unduh/ }).click();
    expect((await downloading).suggestedFilename()).toBe(first.namaBerkas);
    expect(await docs.unduhan.list((q) => q.where('kode', '==', area.kota))).toHaveLength(2);

    await page.goto(`${ORIGIN}/qs/unduhan`);
    await page.getByRole('table', { name: 'Unduhan saya' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(2);
  });
});

describe('the sub-specialist for SMEs', () => {
  it('sees the six points of a leading group, its gaps and its training', async ({
    group: { area, ksmId, faskel },
    desk,
  }) => {
    await resultOf(
      call(
        'submitKiriman',
        {
          id: randomUUID(),
          jenis: 'pelatihan',
          koreksi: null,
          isi: {
            id: randomUUID(),
            ksmId,
            tanggal: '2017-06-20',
            topik: 'kewirausahaan',
            peserta: ['a1', 'a2'],
            rencana: false,
            keterangan: null,
          },
        },
        faskel,
      ),
    );
    const id = capaianId(ksmId, monthOf(TODAY));
    // The training is computed too, and would come after the level that is made up.
    await untilComputed(ksmId);
    const computed = await until('a figure', () => docs.capaian.read(id));
    // Only the level is made up: a group of three with one record is no leading group.
    await docs.capaian.set({
      ...computed,
      capaian: { ...computed.capaian, tingkat: 'Berdaya' },
    });
    const page = await desk({ peran: 'smes', wilayah: [area.kota] });
    await page.goto(ORIGIN);
    await page.getByRole('link', { name: 'Unggulan', exact: true }).click();
    const card = page.locator('.leading-card').filter({ hasText: 'Melati' });
    await card.getByText(/Enam hal dan pelatihan/).click();
    await card.getByText('Keanggotaan sukarela yang matang').first().waitFor();
    await card.getByText('20-06-2017: Kewirausahaan, 2 peserta').waitFor();
    expect(await card.locator('.point .dots.is-lacking li').count()).toBeGreaterThan(3);
    await docs.capaian.set(computed);
  });
});

describe('a UPK', () => {
  it('records its LKM and a month’s books, pays out a checked loan and takes a payment', async ({
    group: { area, ksmId },
    desk,
  }) => {
    const page = await desk({ peran: 'upk', wilayah: [area.kelurahan] });
    await page.goto(ORIGIN);
    const lkm = lkmIdOf(area.kelurahan);
    await page.getByRole('link', { name: 'UPK', exact: true }).click();
    await page.getByText('Catat LKM').click();
    await page.getByLabel('Kelurahan/desa').selectOption(area.kelurahan);
    await page.getByLabel('Nama LKM/BKM').fill('LKM Meja');
    await page.getByLabel('Edisi aturan pinjaman').selectOption('B');
    await page.getByLabel('Berlaku sejak').fill('2015-01-01');
    await page.getByRole('button', { name: 'Simpan LKM' }).click();
    await page.getByRole('link', { name: 'LKM Meja' }).click();
    await page.getByRole('heading', { name: 'LKM Meja' }).waitFor();

    await page.getByRole('link', { name: 'Pembukuan', exact: true }).click();
    await page.getByRole('heading', { name: 'Catat pembukuan' }).waitFor();
    await page.getByRole('button', { name: 'Simpan pembukuan' }).click();
    await page.getByText('3 isian perlu diperbaiki').waitFor();
    await page.getByLabel('Pendapatan').fill('900000');
    await page.getByLabel('Biaya').fill('600000');
    await page.getByLabel('Modal akhir bulan').fill('10000000');
    await page.getByRole('button', { name: 'Simpan pembukuan' }).click();
    await page.getByRole('rowheader', { name: 'Juni 2017' }).waitFor();
    // The balances by class, with the reserve, are told from the ratios above them.
    await page.getByRole('link', { name: 'Kesehatan', exact: true }).click();
    await page.getByRole('heading', { name: 'Saldo menurut kolektibilitas' }).waitFor();
    expect(await docs.upkBulanan.read(upkBulananId(lkm, toBulan('2017-06')))).toMatchObject({
      pendapatan: 900_000,
      modal: 10_000_000,
    });

    await page.getByRole('link', { name: 'Pinjaman', exact: true }).click();
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati' });
    await page.getByLabel('Pokok').fill('9000000');
    await page.getByLabel('Tanggal cair').fill(TODAY);
    await page.getByRole('button', { name: 'Periksa permintaan' }).click();
    await page.getByText(/Ada aturan pinjaman yang belum terpenuhi/).waitFor();
    // Without a reason a loan that breaks the rules is not recorded.
    await page.getByRole('button', { name: 'Catat pencairan' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId))).toEqual([]);
    await page.getByLabel('Pokok').fill('3000000');
    await page.getByRole('button', { name: 'Periksa permintaan' }).click();
    await page.getByText('Permintaan ini sesuai dengan aturan pinjaman.').waitFor();
    await page.getByText('Gerbang Tahap II', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Catat pencairan' }).click();
    await page.getByRole('button', { name: 'Catat pembayaran Melati' }).click();
    await page.getByLabel('Jumlah dibayar').fill('345000');
    await page.getByLabel('Tanggal bayar').fill(TODAY);
    await page.getByRole('radio', { name: 'Peminjam', exact: true }).check();
    await page.getByRole('button', { name: 'Simpan pembayaran' }).click();
    const loan = await until('a payment', async () => {
      const [found] = await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId));
      return found !== undefined && found.pembayaran.length > 0 && found;
    });
    expect(loan).toMatchObject({ sumber: 'upk', peminjam: null, pokok: 3_000_000 });
    // 1,5% a month of 3 million over 10 months.
    expect(loan.angsuran.reduce((sum, it) => sum + it.jasa, 0)).toBe(450_000);
    expect(loan.angsuran[0]?.jatuhTempo).toBe('2017-08-05');

    await page.getByRole('link', { name: 'Kesehatan', exact: true }).click();
    const ccr = page.getByRole('row').filter({ hasText: 'CCr' });
    await ccr.getByText('150,0%').waitFor();
    await ccr.getByText('Memuaskan', { exact: true }).waitFor();
    // Nothing is late: half a percent of what is left of the 3 million is set aside.
    const kelas = page.getByRole('row').filter({ hasText: 'Kelas 1' });
    await kelas.getByText('Rp2.700.000').waitFor();
    await page.getByText('Rp13.500', { exact: true }).waitFor();

    await page.getByText('Ubah data LKM').click();
    await page.getByLabel('Edisi aturan pinjaman').selectOption('A');
    await page.getByLabel('Berlaku sejak').fill('2017-07-01');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.getByRole('link', { name: /^Alasan: / }).waitFor();
    await page.getByLabel('Alasan').fill('Keputusan rapat anggota');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await page.getByText(/Edisi A sejak 01-07-2017/).waitFor();
    expect((await docs.lkm.read(lkm))?.edisi).toEqual([
      { berlakuSejak: '2015-01-01', edisi: 'B' },
      { berlakuSejak: '2017-07-01', edisi: 'A' },
    ]);
  });
});

describe('an administrator', () => {
  it('makes a user who gets an email, closes the account, and finds both in the trail', async ({
    area,
    desk,
  }) => {
    const lain = await freshArea();
    const page = await desk({ peran: 'admin', wilayah: ['ID'] });
    await page.goto(ORIGIN);
    await page.getByRole('link', { name: 'Kelola', exact: true }).click();
    await page.getByRole('button', { name: 'Pengguna baru' }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    const email = `${randomUUID()}@uji.ksm`;
    const nama = `Ana ${email.slice(0, 8)}`;
    await page.getByLabel('Nama', { exact: true }).fill(nama);
    await page.getByLabel('Alamat email').fill(email);
    await page.getByLabel('Peran', { exact: true }).selectOption('askot');
    await chooseArea(page, 'Wilayah', area.kota);
    await page.getByText(`Kota ${area.kota} (${area.kota})`).waitFor();
    await page.getByRole('button', { name: 'Awal' }).click();
    await chooseArea(page, 'Wilayah', lain.kota);
    await page.getByLabel('Alasan').fill('Penugasan baru');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText(`Email untuk memilih kata sandi dikirim ke ${email}`).waitFor();
    const account = await getAuthAdmin().getUserByEmail(email);
    expect(account.customClaims).toEqual({ peran: 'askot', wilayah: [area.kota, lain.kota] });

    await page.getByLabel(/^Cari nama/).fill(email.slice(0, 8));
    await page.getByRole('button', { name: `Ubah ${nama}` }).click();
    await page.getByLabel(/^Akun ditutup/).check();
    await page.getByLabel('Alasan').fill('Penugasan selesai');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    const line = page.locator('tr').filter({ hasText: nama });
    await line.locator('.flag', { hasText: 'Nonaktif' }).waitFor();
    expect((await getAuthAdmin().getUser(account.uid)).disabled).toBe(true);

    await page.getByRole('link', { name: 'Jejak', exact: true }).click();
    const closed = page.locator('.trail-list > li').filter({ hasText: 'Penugasan selesai' });
    await closed.getByText('Akun ditutup').waitFor();
    expect(await docs.jejakKelola.list((q) => q.where('sasaran', '==', account.uid))).toHaveLength(
      2,
    );
  });

  it('makes many users from a list: looks first, saves what is new, and nothing twice', async ({
    area,
    desk,
  }) => {
    const page = await desk({ peran: 'admin', wilayah: ['ID'] });
    const emailOf = (name: string) => `${name}-${area.kota}@contoh.id`;
    const list = [
      'Wilayah\tNama\tEmail\tPeran\tHP',
      `${area.kota}\tAna\t${emailOf('ana')}\tAskot\t08`,
      `${area.kelurahan}\tBudi\t${emailOf('budi')}\tFaskel\t08`,
      `98.01\tCitra\t${emailOf('citra')}\tKorkot\t08`,
    ].join('\n');
    await page.goto(`${ORIGIN}/kelola`);
    await page.getByRole('link', { name: 'Banyak pengguna sekaligus' }).click();
    await page.getByLabel('Daftar pengguna').fill(list);
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    await page.getByText('3 baris: 2 baru, 0 berubah, 0 sudah ada, 1 galat').waitFor();
    await page.getByText('tidak ada lokasi program di 98.01').waitFor();
    await page.getByText('Kolom yang tidak dipakai: HP.').waitFor();
    await page.getByLabel('Alasan').fill('Tim baru');
    await until('all of it on disk', async () => (await draftText(page)).includes('Tim baru'));
    // A page that is loaded anew has what was pasted, and why.
    await page.reload();
    await page.getByText('Isian yang belum disimpan sudah dikembalikan.').waitFor();
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    expect(await page.getByLabel('Alasan').inputValue()).toBe('Tim baru');
    await page.getByRole('button', { name: 'Simpan 2 pengguna' }).click();
    await page.getByText('Selesai: 2 tersimpan, 0 gagal, 1 baris lain tidak diubah').waitFor();
    const made = await docs.pengguna.list((q) => q.where('email', '==', emailOf('budi')));
    expect(made).toMatchObject([{ peran: 'fasilitator', wilayah: [area.kelurahan] }]);
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    await page.getByText('3 baris: 0 baru, 0 berubah, 2 sudah ada, 1 galat').waitFor();
    expect(await page.getByRole('button', { name: /^Simpan/ }).count()).toBe(0);
  });

  it('adds a location, and sees the work and the downloads', async ({ area, desk }) => {
    const page = await desk({ peran: 'admin', wilayah: ['ID'] });
    await page.goto(`${ORIGIN}/kelola/lokasi?kota=${area.kota}`);
    await page.getByRole('rowheader', { name: `Kelurahan ${area.kelurahan}` }).waitFor();
    await page.getByRole('button', { name: 'Tambah lokasi' }).click();
    const kode = toKodeKelurahan(`${kecamatanOf(area.kelurahan)}.2001`);
    await page.getByLabel('Kode', { exact: true }).fill(kode);
    await page.getByLabel('Kelurahan/desa', { exact: true }).fill('Desa Meja');
    await page.getByLabel('Berlaku sejak').fill(TODAY);
    await page.getByLabel('Alasan').fill('Lokasi baru');
    await page.getByRole('button', { name: 'Simpan lokasi' }).click();
    await page.getByRole('rowheader', { name: /Desa Meja/ }).waitFor();
    expect(await docs.wilayah.read(kode)).toMatchObject({
      jenis: 'desa',
      namaKota: `Kota ${area.kota}`,
    });

    const mulai = new Date().toISOString();
    const note = { kota: null, mulai, langkah: 'hitung', hitung: true, wilayah: 514 } as const;
    await docs.pekerjaan.set({ ...note, setelah: null, ksm: 0, berkas: 553 });
    const fate = {
      jenis: 'bangunUlang',
      putaran: mulai,
      setelah: null,
      ksm: 0,
      pada: mulai,
    } as const;
    const failed = { keadaan: 'gagal', galat: 'Error 13', percobaan: 1 } as const;
    await docs.tugas.set({ ...fate, ...failed, kode: area.kota });
    await page.getByRole('link', { name: 'Pekerjaan', exact: true }).click();
    await page.getByText('0 dari 514').waitFor();
    await page.getByText('Error 13').waitFor();
    await docs.pekerjaan.set({ ...note, langkah: null, setelah: null, ksm: 0, berkas: 553 });
    page.once('dialog', (dialog) => void dialog.accept());
    await chooseArea(page, 'Kabupaten/kota', area.kota);
    await page.getByRole('button', { name: 'Hitung ulang', exact: true }).click();
    await page.getByText('Diserahkan.').waitFor();
    await until('the kab/kota is done', async () => {
      const done = await docs.tugas.read(tugasId('bangunUlang', area.kota));
      return done?.keadaan === 'selesai';
    });
    await page.getByRole('button', { name: 'Muat ulang', exact: true }).click();
    await page.getByText('1 dari 1').waitFor();
    await page.getByRole('heading', { name: 'Keadaan pekerjaan' }).waitFor();
    await page.getByRole('heading', { name: 'Perhitungan malam' }).waitFor();
    await page.getByRole('link', { name: 'Unduhan', exact: true }).click();
    await chooseArea(page, 'Wilayah berkas', area.kota);
    await page.getByRole('button', { name: 'Tampilkan', exact: true }).click();
    await page.getByText('Belum ada unduhan.').waitFor();
  });

  it('previews a set without adopting it', async ({ area, desk }) => {
    await seedKsm(area, { sesi: ['2017-06-28'] });
    const page = await desk({ peran: 'admin', wilayah: ['ID'] });
    await page.goto(`${ORIGIN}/kelola/parameter`);
    await page.getByText('bawaan, berlaku hari ini').waitFor();
    await page.locator('summary').filter({ hasText: 'Tingkat' }).click();
    await page.getByLabel(/^Dinilai setelah/).fill('3000');
    await page.getByText('1 angka diubah.').first().waitFor();
    await chooseArea(page, 'Kabupaten/kota', area.kota);
    await page.getByRole('button', { name: 'Hitung pratinjau' }).click();
    await page.getByText(/KSM berubah tingkat\./).waitFor();
    await page.getByText(/Pemula ke Belum Dinilai: \d KSM/).waitFor();
  });
});
