// The walks of people who go to the groups, and of visitors.
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aSesiOf, call, resultOf, TODAY } from '../../support/suite/suite.ts';
import { openSesi, save, sesiOf, SUBMIT_CALL } from '../field-page.ts';
import { aGroup, type Walk } from './walk.ts';

const publicPage: Walk = {
  title: 'the public page',
  async go(walker) {
    const page = await walker.page(null);
    await page.goto(ORIGIN);
    await page.getByText(/^Dilihat \d+ kali$/).waitFor();
    await walker.look(page, 'public');
    await page.goto(`${ORIGIN}/?tahun=2017`);
    await page.locator('.is-listing').or(page.locator('.empty')).waitFor();
    await walker.look(page, 'public-folder');
  },
};

const signingIn: Walk = {
  title: 'signing in, with what is missing',
  async go(walker) {
    const page = await walker.page(null);
    await page.goto(`${ORIGIN}/masuk`);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByText('2 isian perlu diperbaiki').waitFor();
    await page.locator('.error-summary:focus').waitFor();
    await walker.look(page, 'sign-in');
    await page.getByRole('button', { name: 'Lupa kata sandi?' }).click();
    await page.getByLabel('Alamat email akun Anda').waitFor();
    await walker.look(page, 'forgotten-password');
    await page.goto(`${ORIGIN}/persetujuan`);
    await page.getByRole('heading', { name: 'Hak Anda' }).waitFor();
    await walker.look(page, 'consent');
  },
};

const groups: Walk = {
  title: 'the list of groups and a group',
  async go(walker) {
    const { area } = await aGroup();
    const page = await walker.page({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    await page.goto(`${ORIGIN}/ksm`);
    await page.locator('.ksm-card').waitFor();
    await page.getByText('Menuju').first().waitFor();
    await walker.look(page, 'list');
    await page.getByRole('link', { name: 'Melati', exact: true }).click();
    await page.locator('.rules').waitFor();
    await page.getByText('Cara menghitung').first().click();
    await walker.look(page, 'group');
  },
};

const parts: Walk = {
  title: 'the tabs of a group, with a form and its faults',
  async go(walker) {
    const { area, ksmId } = await aGroup();
    const page = await walker.page({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const part = async (nama: string, judul = nama): Promise<void> => {
      await page
        .getByRole('navigation', { name: 'Bagian KSM' })
        .getByRole('link', { name: nama })
        .click();
      await page.getByRole('heading', { name: judul, level: 2 }).waitFor();
      await page.getByText('Memuat…').waitFor({ state: 'detached' });
    };
    await page.goto(`${ORIGIN}/ksm/${ksmId}`);
    await part('Sesi', 'Daftar sesi');
    await page.locator('.session-line summary').first().click();
    await walker.look(page, 'sessions');
    await part('Anggota');
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary:focus').waitFor();
    await walker.look(page, 'members with faults');
    await part('Tabungan', 'Buku tabungan');
    await page.getByRole('button', { name: 'Catat kas lain' }).click();
    await page.getByLabel('Jenis', { exact: true }).selectOption('lainnya');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary:focus').waitFor();
    await walker.look(page, 'savings and other cash with a fault');
    await part('Pinjaman');
    await page.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).click();
    await page.getByLabel('Jumlah pinjaman').fill('500000');
    await page.getByLabel('Tanggal cair').fill('2017-07-05');
    await page.getByText('Jadwal angsuran').click();
    await walker.look(page, 'a loan');
    await part('Dokumen');
    await page.getByRole('button', { name: 'Catat pelatihan' }).click();
    await walker.look(page, 'papers');
    await part('Tahap', 'Tahap pendampingan');
    await page.locator('.stage-conditions').first().waitFor();
    await page.getByText('Syarat tahap lain').click();
    await walker.look(page, 'stages');
    await part('Data KSM');
    await page.getByRole('button', { name: 'Ubah data' }).click();
    await page.getByRole('radio', { name: 'Bulan', exact: true }).check();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary:focus').waitFor();
    await walker.look(page, 'data of the group with a fault');
    await part('Perubahan', 'Catatan perubahan');
    await page.locator('.changes > li').first().waitFor();
    await walker.look(page, 'changes');
  },
};

const recording: Walk = {
  title: 'recording a session, filled in and with faults',
  async go(walker) {
    const { area, ksmId } = await aGroup();
    const page = await walker.page({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    await openSesi(page, ksmId);
    await walker.look(page, 'session');
    await page.getByRole('radio', { name: 'Anggota a1: Titip' }).check();
    await page.getByRole('radio', { name: 'Anggota a2: Absen' }).check();
    // What is doubtful is shown for a second look.
    await page.getByLabel('Setoran Anggota a1').fill('500000');
    await page.getByRole('button', { name: /Tambah pinjaman/ }).click();
    await page.getByLabel('Peminjam').selectOption({ index: 1 });
    await page.getByLabel('Jumlah pinjaman').fill('100000');
    await page.getByText('Ubah syarat, lihat jadwal').click();
    await save(page);
    await page.getByText('Periksa satu hal lagi').waitFor();
    await walker.look(page, 'session with doubts');
    await page.getByLabel('Peminjam').selectOption({ index: 0 });
    await page.getByRole('button', { name: /Tambah kas masuk/ }).click();
    await page.getByRole('button', { name: /Tambah masalah/ }).click();
    await page.getByRole('button', { name: /^Buku Kas/ }).click();
    await save(page);
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    await walker.look(page, 'session with faults');
    await page.getByRole('link', { name: /Peminjam: wajib diisi/ }).click();
    await page.locator('select:focus').waitFor();
  },
};

const correcting: Walk = {
  title: 'correcting and cancelling a session, and the sheets to print',
  async go(walker) {
    const { area, ksmId } = await aGroup();
    const page = await walker.page({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    const [sesi] = await sesiOf(ksmId);
    await page.goto(`${ORIGIN}/ksm/${ksmId}/sesi/${sesi?.id ?? ''}`);
    await page.getByRole('button', { name: 'Simpan koreksi' }).click();
    await page.getByRole('link', { name: /^Alasan koreksi: / }).waitFor();
    await walker.look(page, 'correction with a fault');
    await page.getByRole('link', { name: /Batalkan$/ }).click();
    await page.getByRole('button', { name: 'Batalkan sesi ini' }).click();
    await page.getByRole('link', { name: /^Alasan pembatalan: / }).waitFor();
    await walker.look(page, 'cancelling with a fault');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/cetak-formulir`);
    await page.getByRole('cell', { name: 'Anggota a1' }).waitFor();
    await walker.look(page, 'paper form');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/ringkasan`);
    await page.getByRole('heading', { name: 'Ringkasan KSM Melati' }).waitFor();
    await walker.look(page, 'summary');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/ringkasan?slip=${sesi?.id ?? ''}&anggota=a1`);
    await page.locator('canvas.slip').waitFor();
    await walker.look(page, 'slip');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/serah-terima`);
    await page.getByRole('heading', { level: 1, name: /^Serah terima/ }).waitFor();
    await walker.look(page, 'hand-over');
    await page.goto(`${ORIGIN}/ksm/${ksmId}/ringkasan?buku=semua`);
    await page.locator('.member-book').nth(1).waitFor();
    await walker.look(page, 'books');
  },
};

const registering: Walk = {
  title: 'registering a group, with faults',
  async go(walker) {
    const { area } = await aGroup();
    const page = await walker.page({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    await page.goto(`${ORIGIN}/ksm/baru`);
    await page.getByLabel('Nama KSM').waitFor();
    await page.getByRole('button', { name: 'Simpan pendaftaran' }).click();
    await page.getByText(/isian perlu diperbaiki/).waitFor();
    await walker.look(page, 'registration');
  },
};

const saved: Walk = {
  title: 'what was saved, and what was refused',
  async go(walker) {
    const { area, ksmId, faskel } = await aGroup();
    const page = await walker.page({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    await openSesi(page, ksmId);
    // Another session gets there first: one that the phone knew of would be refused before it is sent.
    await page.context().route(
      SUBMIT_CALL,
      async (route) => {
        await resultOf(call('submitKiriman', aSesiOf(ksmId, TODAY), faskel));
        await route.continue();
      },
      { times: 1 },
    );
    await save(page);
    await page.getByRole('heading', { name: 'Ditolak server' }).waitFor();
    await walker.look(page, 'saved');
    await page.goto(`${ORIGIN}/belum-terkirim`);
    await page.locator('.outbox-item').waitFor();
    await walker.look(page, 'outbox');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Hapus' }).click();
    await page.getByText('Semua catatan sudah terkirim.').waitFor();
    await walker.look(page, 'empty outbox');
    await page.goto(`${ORIGIN}/pemberitahuan`);
    await page.getByRole('button', { name: 'Nyalakan' }).waitFor();
    await walker.look(page, 'notices');
  },
};

export const FIELD_WALKS = [
  publicPage,
  signingIn,
  groups,
  parts,
  recording,
  correcting,
  registering,
  saved,
] as const;
