// Pictures of the page for docs/screenshots, from a suite with the demo data that `npm start` runs.
// Nothing is recorded: submissions are answered here, not by the server.
//
//   npm start          in one terminal
//   node tools/ensure.mjs tools/screenshots.ts
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, newContext, type Browser, type Page } from '../test/support/browser.ts';
import { DEMO_PASSWORD } from './demo/accounts.ts';
import { ROOT } from './suite/paths.ts';
import { suiteEnv } from './suite/ports.ts';

const ORIGIN = process.env['KSM_WEB_ORIGIN'] ?? suiteEnv()['KSM_WEB_ORIGIN'] ?? '';
const FOLDER = join(ROOT, 'docs/screenshots');
const SUBMIT_CALL = '**/submitKiriman';

/** What the server says to a second session on one date. */
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

interface View {
  readonly name: string;
  readonly width: number;
  readonly dark: boolean;
  /** Screens to keep; all of them when left out. */
  readonly only?: readonly string[];
}

const VIEWS: readonly View[] = [
  { name: '360', width: 360, dark: false },
  { name: '1280', width: 1280, dark: false },
  {
    name: '360-gelap',
    width: 360,
    dark: true,
    only: ['daftar-ksm', 'ksm-lima-aturan', 'sesi-hadir'],
  },
];

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const view of VIEWS) await shoot(browser, view);
  } finally {
    await browser.close();
  }
}

async function shoot(browser: Browser, view: View): Promise<void> {
  const context = await newContext(browser, view);
  const page = await context.newPage();
  const picture = async (screen: string): Promise<void> => {
    if (view.only?.includes(screen) === false) return;
    // Transitions and late words settle first.
    await page.waitForTimeout(400);
    const file = `${screen}-${view.name}.png`;
    await page.screenshot({ path: join(FOLDER, file), animations: 'disabled' });
    console.log(`  docs/screenshots/${file}`);
  };

  await page.goto(ORIGIN);
  await page.getByText(/^Dilihat .* kali$/).waitFor();
  await picture('program');
  await page.goto(`${ORIGIN}/masuk`);
  await page.getByLabel('Alamat email').waitFor();
  await picture('masuk');

  await signIn(page, 'fasilitator@demo.ksm');
  await page.locator('.ksm-card-missing').first().waitFor();
  await picture('daftar-ksm');
  await page.locator('.ksm-card h2 a').first().click();
  await page.locator('.rules').waitFor();
  await picture('ksm');
  await scrollTo(page, '#lima-aturan', 16);
  await picture('ksm-lima-aturan');

  await page.goto(`${ORIGIN}/ksm/baru`);
  await page.getByLabel('Nama KSM').waitFor();
  await picture('daftarkan-ksm');

  await page.goto(`${ORIGIN}/ksm`);
  await page
    .getByRole('link', { name: /^Catat sesi/ })
    .first()
    .click();
  await page.locator('.person').first().waitFor();
  await picture('sesi');
  await page
    .locator('.person')
    .nth(1)
    .getByRole('radio', { name: /Titip$/ })
    .check();
  await page
    .locator('.person')
    .nth(2)
    .getByRole('radio', { name: /Absen$/ })
    .check();
  await scrollTo(page, '.people', 110);
  await picture('sesi-hadir');

  await page.route(SUBMIT_CALL, (route) => route.abort());
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('heading', { name: 'Tersimpan di HP' }).waitFor();
  await page.getByText('1 belum terkirim').waitFor();
  await picture('sesi-tersimpan');
  await page.unroute(SUBMIT_CALL);
  await page.route(SUBMIT_CALL, (route) => route.fulfill({ status: 409, json: REFUSED }));
  await page.goto(`${ORIGIN}/belum-terkirim`);
  await page.locator('.outbox-item.is-refused').waitFor({ timeout: 60_000 });
  await picture('belum-terkirim');

  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Hapus' }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await page.getByRole('link', { name: 'Masuk', exact: true }).waitFor();
  await page.goto(`${ORIGIN}/masuk`);
  await signIn(page, 'pejabat@demo.ksm');
  await page.getByRole('link', { name: 'Tahun 2017' }).waitFor();
  await picture('quick-status');
  await page.getByRole('link', { name: 'Tahun 2017' }).click();
  await page.locator('.is-listing').waitFor();
  await picture('quick-status-tahun');
  await context.close();
}

/** Brings an element to the top, with some room above it. The code runs in the page, hence the text. */
async function scrollTo(page: Page, selector: string, room: number): Promise<void> {
  await page.evaluate(
    `scrollBy(0, document.querySelector('${selector}').getBoundingClientRect().top - ${String(room)})`,
  );
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Alamat email').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

await main();
