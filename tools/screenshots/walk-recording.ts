// A facilitator records a session without a network; the server refuses it, and it is corrected.
import { open, KSM, type Walk } from './walk.ts';

const SUBMIT_CALL = '**/submitKiriman';

/** The server's answer to a second session on one date. */
const REFUSED = {
  error: {
    status: 'ALREADY_EXISTS',
    message: 'sesi-ganda',
    details: {
      problem: { code: 'sesi-ganda' },
      pesan:
        'Tanggal: sudah ada sesi dilaksanakan pada tanggal itu; perbaiki sesi itu atau ubah tanggal.',
      isian: [
        {
          jalur: 'isi.tanggal',
          label: 'Tanggal',
          pesan:
            'sudah ada sesi dilaksanakan pada tanggal itu; perbaiki sesi itu atau ubah tanggal',
        },
      ],
    },
  },
};

export const RECORDING: Walk = async (page, picture) => {
  await page
    .getByRole('link', { name: /^Catat sesi/ })
    .first()
    .click();
  const people = page.locator('.person');
  await people.first().waitFor();
  await picture('sesi');
  await people
    .nth(1)
    .getByRole('radio', { name: /Titip$/ })
    .check();
  await people
    .nth(2)
    .getByRole('radio', { name: /Absen$/ })
    .check();
  await picture('sesi-hadir', { selector: '.people', room: 110 });
  // One handler gives both answers: with none in between, a second try of the outbox would reach the server.
  let isReachable = false;
  await page
    .context()
    .route(SUBMIT_CALL, (route) =>
      isReachable ? route.fulfill({ status: 409, json: REFUSED }) : route.abort(),
    );
  const there = page.getByRole('group', { name: 'Fasilitator hadir' });
  await there.getByRole('radio', { name: 'Ya' }).check();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  // Instalments fall due and nobody has paid, so the form asks.
  const sure = page.getByRole('button', { name: 'Sudah benar, simpan' });
  await sure.waitFor();
  await picture('sesi-ragu', { selector: '.doubts', room: 200 });
  await sure.click();
  await page.getByRole('heading', { name: 'Tersimpan di HP' }).waitFor();
  await page.getByText('1 belum terkirim').waitFor();
  await picture('sesi-tersimpan');
  isReachable = true;
  await open(page, '/belum-terkirim', '.outbox-item.is-refused');
  await picture('belum-terkirim');
  await page.getByRole('link', { name: 'Perbaiki' }).click();
  await page.locator('.error-summary').waitFor();
  await picture('sesi-perbaiki');

  await open(page, `/ksm/${KSM}/daftar-sesi`, '.session-line');
  await page.locator('.session-line summary').first().click();
  await page
    .getByRole('link', { name: /^Koreksi/ })
    .first()
    .click();
  await people.first().waitFor();
  await picture('sesi-koreksi');
};
