// A facilitator looks at a group, tab by tab.
import { asOlderGroup } from './older-group.ts';
import { open, KSM, type Walk } from './walk.ts';

/** Another of the same facilitator. */
const OLDER = 'ksm-0002';

export const FACILITATOR: Walk = async (page, picture) => {
  await page.locator('.ksm-card-missing').first().waitFor();
  await picture('daftar-ksm');
  await picture('daftar-ksm-semua', { selector: '.list-heading', room: 16 });
  await open(page, `/ksm/${KSM}`, '.rules');
  await page.locator('.chart canvas').waitFor();
  await picture('ksm');
  await picture('ksm-lima-aturan', { selector: '#lima-aturan', room: 16 });
  await picture('ksm-arah', { selector: '#arah', room: 16 });
  await open(page, `/ksm/${KSM}/daftar-sesi`, '.session-line');
  await page.locator('.session-line summary').first().click();
  await picture('ksm-sesi');
  await open(page, `/ksm/${KSM}/anggota`, '.lines li');
  await picture('ksm-anggota');
  await page.getByRole('button', { name: 'Tambah anggota' }).click();
  await picture('ksm-anggota-baru');
  await open(page, `/ksm/${KSM}/tabungan`, '.months');
  await picture('ksm-tabungan');
  await page.getByRole('button', { name: 'Catat kas lain' }).click();
  await picture('ksm-kas-lain', { selector: '#kas-lain', room: 24 });
  await asOlderGroup(OLDER, async () => {
    await open(page, `/ksm/${OLDER}/tabungan`, '.months');
    await page.getByRole('button', { name: 'Saldo awal' }).click();
    await page.getByRole('button', { name: 'Tambah pinjaman' }).click();
    await picture('ksm-saldo-awal', { selector: '#kas-lain', room: 24 });
  });
  await open(page, `/ksm/${KSM}/pinjaman`, '.loan');
  await page.locator('.loan summary').first().click();
  await picture('ksm-pinjaman');
  await open(page, `/ksm/${KSM}/dokumen`, '.lines li');
  await picture('ksm-dokumen');
  await open(page, `/ksm/${KSM}/tahap`, '#tab-tahap');
  await picture('ksm-tahap');
  await open(page, `/ksm/${KSM}/data`, '.record');
  await picture('ksm-data');
  await page.getByRole('button', { name: 'Ubah data' }).click();
  await page.getByRole('radio', { name: 'Bulan' }).check();
  await picture('ksm-data-ubah');
  await open(page, `/ksm/${KSM}/perubahan`, '.changes > li');
  await picture('ksm-perubahan');
  await open(page, `/ksm/${KSM}/cetak-formulir`, 'table');
  await picture('cetak-formulir');
  await open(page, `/ksm/${KSM}/ringkasan`, 'h1');
  await picture('cetak-ringkasan');
  await open(page, `/ksm/${KSM}/daftar-sesi`, '.session-line');
  await page.locator('.session-line summary').first().click();
  await page
    .getByRole('link', { name: /^Bagikan slip/ })
    .first()
    .click();
  await page.locator('canvas.slip').waitFor();
  await picture('slip-kelompok');
  await page.getByRole('button', { name: /^Berikutnya/ }).click();
  await picture('slip');
  await open(page, `/ksm/${KSM}/tabungan`, '.months');
  await page.getByLabel('Buku anggota').selectOption({ index: 1 });
  await page.getByRole('link', { name: 'Cetak buku' }).click();
  await page.locator('.member-book table').first().waitFor();
  await picture('buku-anggota');
  await open(page, '/ksm/baru', 'fieldset');
  await picture('daftarkan-ksm');
  await open(page, '/pemberitahuan', '.actions button');
  await picture('pemberitahuan');
};
