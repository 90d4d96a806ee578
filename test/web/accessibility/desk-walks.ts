// The walks of people who sit at a desk: officials, the city, the UPK, SMEs and administrators.
import { untilPublished } from '../../support/suite/settled.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aGroup, type Walk } from './walk.ts';

const folders: Walk = {
  title: 'the QS folders',
  async go(walker) {
    const { area } = await aGroup({ files: true });
    await untilPublished(area.kota, 'has its group', (manifes) => manifes.terbaru.barisKsm === 1);
    const page = await walker.page({ peran: 'pejabat', wilayah: [area.kota] });
    await page.goto(`${ORIGIN}/qs`);
    await page.getByRole('link', { name: 'Tahun 2017' }).waitFor();
    await walker.look(page, 'folders');
    await page.getByRole('link', { name: 'Tahun 2017' }).click();
    await page.locator('.is-listing').waitFor();
    await walker.look(page, 'files');
    await page.getByRole('link', { name: /^Pembaruan dan isi/ }).click();
    await page.getByRole('table', { name: 'Pembaruan' }).waitFor();
    await page.locator('#banding').waitFor();
    await walker.look(page, 'updates of a file');
    await page.goto(`${ORIGIN}/qs/unduhan`);
    await page.locator('.files, .empty').waitFor();
    await walker.look(page, 'own downloads');
    await page.goto(`${ORIGIN}/periksa-berkas`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'catatan.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('bukan buku kerja'),
    });
    await page.getByRole('alert').waitFor();
    await walker.look(page, 'a file that is no workbook');
    await page.goto(`${ORIGIN}/tidak/ada`);
    await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
    await walker.look(page, 'not found');
  },
};

const city: Walk = {
  title: 'the desk of the city, and its area',
  async go(walker) {
    const { area } = await aGroup({ files: true });
    await untilPublished(area.kota, 'has its session', (_, rekap) => rekap.angka.sesiTahun === 1);
    const page = await walker.page({ peran: 'askot', wilayah: [area.kota] });
    const desk = `${ORIGIN}/kota/${area.kota}`;
    await page.goto(desk);
    await page.getByText('Target tahun ini belum diisi').waitFor();
    await walker.look(page, 'desk');
    await page.goto(`${desk}/periksa`);
    await page.getByRole('button', { name: /^Terima/ }).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Satu isian perlu diperbaiki').waitFor();
    await walker.look(page, 'a session that waits');
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.getByText('Daftar anggota').click();
    await walker.look(page, 'a registration that waits');
    await page.getByRole('link', { name: 'Catatan lain KSM ini' }).click();
    await page.locator('.check-line').first().waitFor();
    await walker.look(page, 'what was found of a group');
    await page.goto(`${desk}/janggal`);
    await page.getByText('Tidak ada catatan yang janggal').waitFor();
    await walker.look(page, 'odd records');
    await page.goto(`${desk}/tutup-bulan`);
    await page.locator('.is-listing').waitFor();
    await page.getByText('Semua KSM', { exact: false }).first().waitFor();
    await walker.look(page, 'months');
    await page.goto(`${desk}/gerbang?tahap=I`);
    await page.getByText('Syarat', { exact: true }).click();
    await page.getByRole('button', { name: 'Putuskan Melati' }).click();
    await walker.look(page, 'gate');
    await page.goto(`${desk}/target`);
    await page.getByRole('button', { name: 'Simpan target' }).click();
    await page.getByText('4 isian perlu diperbaiki').waitFor();
    await walker.look(page, 'target');
    await page.goto(`${ORIGIN}/wilayah/${area.kota}`);
    await page.locator('.ranking').first().waitFor();
    await page.locator('.chart canvas').waitFor();
    await walker.look(page, 'area');
  },
};

const desks: Walk = {
  title: 'the desks of UPK, SMEs and administrators',
  async go(walker) {
    const { area } = await aGroup();
    const page = await walker.page({ peran: 'admin', wilayah: [area.kota] });
    await page.goto(`${ORIGIN}/unggulan`);
    await page.locator('.leading-card, .empty').first().waitFor();
    await walker.look(page, 'leading groups');
    await page.goto(`${ORIGIN}/upk`);
    await page.getByText('Catat LKM').click();
    await page.getByRole('button', { name: 'Simpan LKM' }).click();
    await page.locator('.error-summary').waitFor();
    await walker.look(page, 'LKM with faults');
    await page.getByLabel('Kelurahan/desa').selectOption(area.kelurahan);
    await page.getByLabel('Nama LKM/BKM').fill('LKM Uji');
    await page.getByLabel('Edisi aturan pinjaman').selectOption('B');
    await page.getByLabel('Berlaku sejak').fill('2015-01-01');
    await page.getByRole('button', { name: 'Simpan LKM' }).click();
    await page.getByRole('link', { name: 'LKM Uji' }).click();
    await page.getByText(/^Belum ada pinjaman UPK atau pembukuan/).waitFor();
    await page.getByRole('link', { name: 'Pembukuan', exact: true }).click();
    await page.getByRole('button', { name: 'Simpan pembukuan' }).click();
    await page.locator('.error-summary').waitFor();
    await walker.look(page, 'books with faults');
    await page.getByRole('link', { name: 'Pinjaman', exact: true }).click();
    await page.getByLabel('KSM peminjam').selectOption({ label: 'Melati' });
    await page.getByLabel('Pokok').fill('9000000');
    await page.getByLabel('Tanggal cair').fill('2017-07-05');
    await page.getByRole('button', { name: 'Periksa permintaan' }).click();
    await page.locator('.verdict-line').first().waitFor();
    await walker.look(page, 'a request for a loan');
    await page.goto(`${ORIGIN}/kelola`);
    await page.getByRole('button', { name: 'Pengguna baru' }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.error-summary').waitFor();
    await walker.look(page, 'users with faults');
    await page.goto(`${ORIGIN}/kelola/pengguna?banyak=ya`);
    await page
      .getByLabel('Daftar pengguna')
      .fill(
        `nama,email,peran,wilayah\nAna,ana-${area.kota}@contoh.id,askot,${area.kota}\nBudi,b,bos,1`,
      );
    await page.getByRole('button', { name: 'Periksa daftar' }).click();
    await page.locator('.is-listing').waitFor();
    await walker.look(page, 'many users');
    await page.goto(`${ORIGIN}/kelola/lokasi?kota=${area.kota}`);
    await page.locator('.is-listing').waitFor();
    await page.getByRole('button', { name: 'Tambah lokasi' }).click();
    await walker.look(page, 'locations');
    for (const tab of ['unduhan', 'pekerjaan']) {
      await page.goto(`${ORIGIN}/kelola/${tab}`);
      await page.locator('.files, .empty').first().waitFor();
      await walker.look(page, tab);
    }
  },
};

const parameters: Walk = {
  title: 'parameter sets and the trail',
  async go(walker) {
    const page = await walker.page({ peran: 'admin', wilayah: ['ID'] });
    await page.goto(`${ORIGIN}/kelola/parameter`);
    await page.locator('summary').filter({ hasText: 'Tingkat' }).click();
    await page.getByLabel('Berdaya: PS (%)').fill('95');
    await page.getByRole('button', { name: 'Terapkan set baru' }).click();
    await page.locator('.error-summary').waitFor();
    await walker.look(page, 'parameter set with a fault');
    await page.goto(`${ORIGIN}/kelola/jejak`);
    await page.locator('.trail-list > li, .empty').first().waitFor();
    await walker.look(page, 'trail');
  },
};

export const DESK_WALKS = [folders, city, desks, parameters] as const;
