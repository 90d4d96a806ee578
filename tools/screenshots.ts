// Pictures of every screen for docs/screenshots, from a suite with the demo data that `npm start` runs.
// Submissions are answered here, not by the server; what is recorded is two downloads and one change of a
// sign-in's name, so that the ledger and the trail have something to show.
//
//   npm start                              in one terminal
//   npm run screenshots                    all of them; those that are no longer made are removed
//   npm run screenshots -- gerbang upk     those whose name contains a word
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, newContext, type Browser, type Page } from '../test/support/browser.ts';
import { DEMO_PASSWORD } from './demo/accounts.ts';
import { ROOT } from './suite/paths.ts';
import { suiteEnv } from './suite/ports.ts';

const ORIGIN = process.env['KSM_WEB_ORIGIN'] ?? suiteEnv()['KSM_WEB_ORIGIN'] ?? '';
const FOLDER = process.env['KSM_SCREENSHOTS'] ?? join(ROOT, 'docs/screenshots');
const SUBMIT_CALL = '**/submitKiriman';
/** Printed by LibreOffice from a workbook, not made here. */
const KEPT = new Set(['quick-status-daftar-ksm.png']);

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
  /** Size of the text as people set it in their browser. */
  readonly text?: string;
  /** Tallest picture, px. */
  readonly tallest: number;
  /** Screens to keep; all of them when left out. */
  readonly only?: readonly string[];
}

const SAMPLE = [
  'daftar-ksm',
  'ksm-lima-aturan',
  'sesi-hadir',
  'kota',
  'wilayah-kota',
  'upk',
  'quick-status-tahun',
];
const VIEWS: readonly View[] = [
  { name: '360', width: 360, dark: false, tallest: 1000 },
  { name: '1280', width: 1280, dark: false, tallest: 860 },
  { name: '360-gelap', width: 360, dark: true, tallest: 1000, only: SAMPLE },
  { name: '1280-gelap', width: 1280, dark: true, tallest: 860, only: ['wilayah-kota', 'upk'] },
  { name: '360-besar', width: 360, dark: false, text: '200%', tallest: 1000, only: SAMPLE },
];

/** Takes the picture of what stands on the page. */
type Picture = (
  screen: string,
  from?: { readonly selector: string; readonly room: number },
) => Promise<void>;
type Walk = (page: Page, picture: Picture) => Promise<void>;

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const made = new Set<string>();
  try {
    for (const view of VIEWS)
      for (const tour of TOURS)
        try {
          await shoot({ browser, view, tour, words, made });
        } catch (error) {
          // The other walks go on: a picture that is missing is seen to once for all.
          console.error(`  ${tour.as ?? 'tanpa akun'}, ${view.name}: ${String(error)}`);
          process.exitCode = 1;
        }
  } finally {
    await browser.close();
  }
  if (words.length > 0 || process.exitCode === 1) return;
  for (const file of await readdir(FOLDER))
    if (!made.has(file) && !KEPT.has(file)) {
      await rm(join(FOLDER, file));
      console.log(`  dihapus: ${file}`);
    }
}

/** One person's walk through the pages in one view. */
async function shoot({
  browser,
  view,
  tour: { as, screens, steps },
  words,
  made,
}: {
  readonly browser: Browser;
  readonly view: View;
  readonly tour: Tour;
  readonly words: readonly string[];
  readonly made: Set<string>;
}): Promise<void> {
  const wanted = new Set(
    screens.filter(
      (screen) =>
        view.only?.includes(screen) !== false &&
        (words.length === 0 || words.some((word) => screen.includes(word))),
    ),
  );
  if (wanted.size === 0) return;
  const context = await newContext(browser, view);
  if (view.text !== undefined)
    await context.addInitScript({
      content: `addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '${view.text}';
      });`,
    });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const camera = await context.newCDPSession(page);
  const usual = page.viewportSize();
  const picture: Picture = async (screen, from) => {
    if (!screens.includes(screen)) throw new Error(`Not in the list of the walk: ${screen}`);
    if (!wanted.has(screen)) return;
    await page.getByText('Memuat…').first().waitFor({ state: 'detached' });
    // Late words and what scrolls by itself settle first.
    await page.waitForTimeout(350);
    // As tall as the page, so that a bar at the foot of the window covers nothing.
    const rest = await page.evaluate<number>(restOf(from));
    await page.setViewportSize({
      width: view.width,
      height: Math.min(view.tallest, Math.max(usual?.height ?? 0, Math.ceil(rest))),
    });
    await page.evaluate(scrollTo(from));
    await page.waitForTimeout(350);
    const file = `${screen}-${view.name}.webp`;
    // A third of a PNG's size, and the letters stay sharp.
    const { data } = await camera.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
    await writeFile(join(FOLDER, file), data, 'base64');
    made.add(file);
    console.log(`  ${file}`);
    if (usual !== null) await page.setViewportSize(usual);
  };
  if (as !== null) await signIn(page, as);
  await steps(page, picture);
  await context.close();
}

/** Code that runs in the page, hence text: what of it lies below the place the picture begins at. */
function restOf(from: Parameters<Picture>[1]): string {
  const top = from === undefined ? '0' : `(${topOf(from)})`;
  return `document.documentElement.scrollHeight - ${top}`;
}

function scrollTo(from: Parameters<Picture>[1]): string {
  return `scrollTo(0, ${from === undefined ? '0' : topOf(from)})`;
}

function topOf({ selector, room }: NonNullable<Parameters<Picture>[1]>): string {
  const element = `document.querySelector(${JSON.stringify(selector)})`;
  return `${element}.getBoundingClientRect().top + scrollY - ${String(room)}`;
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${ORIGIN}/masuk`);
  await page.getByLabel('Alamat email').fill(`${name}@demo.ksm`);
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('button', { name: 'Keluar', exact: true }).waitFor();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}

const open = async (page: Page, path: string, wait: string): Promise<void> => {
  await page.goto(`${ORIGIN}${path}`);
  await page.locator(wait).first().waitFor();
};

const PUBLIC: Walk = async (page, picture) => {
  await page.goto(ORIGIN);
  await page.getByText(/^Dilihat .* kali$/).waitFor();
  await picture('program');
  await open(page, '/masuk', 'input[type=email]');
  await picture('masuk');
};

/** A group of the demo that has everything: loans, papers, partnership, stages. */
const KSM = 'ksm-0001';

const FACILITATOR: Walk = async (page, picture) => {
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
  await open(page, `/ksm/${KSM}/pinjaman`, '.loan');
  await page.locator('.loan summary').first().click();
  await picture('ksm-pinjaman');
  await open(page, `/ksm/${KSM}/dokumen`, '.lines li');
  await picture('ksm-dokumen');
  await open(page, `/ksm/${KSM}/tahap`, '#bagian-tahap');
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
  await open(page, '/ksm/baru', 'fieldset');
  await picture('daftarkan-ksm');
};

const RECORDING: Walk = async (page, picture) => {
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
  // One handler for both answers: without any, a second try of the outbox would reach the server.
  let isReachable = false;
  await page
    .context()
    .route(SUBMIT_CALL, (route) =>
      isReachable ? route.fulfill({ status: 409, json: REFUSED }) : route.abort(),
    );
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  // Instalments fall due and nobody paid: the form asks.
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

const CITY = '32.73';

const ASKOT: Walk = async (page, picture) => {
  await open(page, `/kota/${CITY}`, '.desk-now');
  await picture('kota');
  await open(page, `/kota/${CITY}/periksa`, '.lines a');
  await picture('periksa');
  // The month that ended last, which is checked in part.
  await page.getByLabel('Bulan').selectOption({ index: 1 });
  await page.locator('.lines a').first().click();
  await page.locator('.check-row').first().waitFor();
  await picture('periksa-kelurahan');
  await page.locator('.check-row h2 a').first().click();
  await page.getByRole('button', { name: 'Kembalikan' }).waitFor();
  await picture('periksa-ksm');
  await open(page, `/kota/${CITY}/tutup-bulan`, '.is-listing');
  await page.locator('#tanpa-catatan').waitFor();
  await picture('tutup-bulan');
  await picture('tutup-bulan-terlambat', { selector: '#kualitas', room: 24 });
  await open(page, `/kota/${CITY}/gerbang`, '.gate .flag');
  await page.locator('.gate summary').first().click();
  await picture('gerbang');
  await page
    .getByRole('button', { name: /^Putuskan/ })
    .first()
    .click();
  await picture('gerbang-putusan');
  await open(page, `/kota/${CITY}/target`, 'form input');
  await picture('target');
  await open(page, `/wilayah/${CITY}`, '.ranking');
  await page.locator('.chart canvas').waitFor();
  await picture('wilayah-kota');
  await picture('wilayah-kota-arah', { selector: '#arah', room: 24 });
  await picture('wilayah-kota-peringkat', { selector: '#target', room: 24 });
  await open(page, `/wilayah/${CITY}.01`, '.ranking');
  await picture('wilayah-kecamatan');
  await open(page, `/wilayah/${CITY}.01.1001`, '#tingkat');
  await picture('wilayah-kelurahan');
};

const AREA =
  (path: string, screen: string): Walk =>
  async (page, picture) => {
    await open(page, path, '.ranking');
    await page.locator('.chart canvas').waitFor();
    await picture(screen);
    await picture(`${screen}-peringkat`, { selector: '#target', room: 24 });
  };

const SMES: Walk = async (page, picture) => {
  await open(page, '/unggulan', '.leading-card');
  await picture('unggulan');
  await page.locator('.leading-card summary').first().click();
  await picture('unggulan-enam-hal', { selector: '.leading-card', room: 16 });
};

const UPK: Walk = async (page, picture) => {
  await open(page, '/upk', '.is-listing');
  await picture('upk');
  const own = new URL(page.url()).pathname;
  await open(page, `${own}/pinjaman`, 'form');
  await picture('upk-pinjaman');
  await page.getByLabel('KSM peminjam').selectOption({ index: 1 });
  await page.getByLabel('Pokok').fill('4500000');
  await page.getByRole('button', { name: 'Periksa permintaan' }).click();
  await page.locator('.verdict-line').first().waitFor();
  await picture('upk-permintaan', { selector: '[id="f-isi-ksmId"]', room: 130 });
  await open(page, `${own}/buku`, 'form');
  await picture('upk-buku');
};

const OFFICIAL: Walk = async (page, picture) => {
  await open(page, '/qs', '.files');
  await picture('quick-status');
  await open(page, '/qs/2017', '.is-listing');
  await picture('quick-status-tahun');
  await open(page, `/qs/2017/${CITY}`, '.is-listing');
  await page.locator('#bagian').waitFor();
  await picture('quick-status-pembaruan');
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await page.locator('.changes, [role=status] .notice').last().waitFor();
  await picture('quick-status-banding', { selector: '#banding', room: 24 });
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Unduh/ })
    .first()
    .click();
  await (await downloading).cancel();
  await open(page, '/qs/unduhan', '.files tbody tr');
  await picture('quick-status-unduhan');
};

const ADMIN: Walk = async (page, picture) => {
  await open(page, '/kelola/pengguna', '.is-listing');
  await picture('kelola-pengguna');
  await page.getByRole('button', { name: 'Pengguna baru' }).click();
  await picture('kelola-pengguna-baru');
  await open(page, `/kelola/lokasi?kota=${CITY}`, '.is-listing');
  await picture('kelola-lokasi');
  await open(page, '/kelola/parameter', 'details.changes');
  await page.locator('summary').filter({ hasText: 'Tingkat' }).click();
  await page.getByLabel('Berkembang: PS (%)').fill('72');
  await picture('kelola-parameter');
  await page.locator('#f-kota').fill(CITY);
  await page.getByRole('button', { name: 'Hitung pratinjau' }).click();
  await page.getByText(/berubah tingkat/).waitFor();
  await picture('kelola-parameter-pratinjau', { selector: '#pratinjau', room: 24 });
  await open(page, '/kelola/unduhan', '.files tbody tr, .empty');
  await picture('kelola-unduhan');
  await open(page, '/kelola/pekerjaan', '.files, .empty');
  await picture('kelola-pekerjaan');
  await open(page, '/kelola/jejak', '.trail-list > li, .empty');
  if (await page.locator('.empty').isVisible()) {
    await open(page, '/kelola/pengguna', '.is-listing');
    await page
      .getByRole('row', { name: /^Pejabat/ })
      .getByRole('button', { name: /^Ubah/ })
      .click();
    await page.getByLabel('Nama', { exact: true }).fill('Pejabat Pembina Pusat');
    await page.getByLabel('Alasan').fill('Nama jabatan dilengkapi');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.locator('.sent .notice.is-good').waitFor();
    await open(page, '/kelola/jejak', '.trail-list > li');
  }
  await picture('kelola-jejak');
};

interface Tour {
  /** Demo sign-in; null: nobody. */
  readonly as: string | null;
  /** All that the walk shows: a walk of which nothing is wanted is left out. */
  readonly screens: readonly string[];
  readonly steps: Walk;
}

const TOURS: readonly Tour[] = [
  {
    as: null,
    screens: ['program', 'masuk'],
    steps: PUBLIC,
  },
  {
    as: 'fasilitator',
    screens: [
      'daftar-ksm',
      'daftar-ksm-semua',
      'ksm',
      'ksm-lima-aturan',
      'ksm-arah',
      'ksm-sesi',
      'ksm-anggota',
      'ksm-anggota-baru',
      'ksm-tabungan',
      'ksm-kas-lain',
      'ksm-pinjaman',
      'ksm-dokumen',
      'ksm-tahap',
      'ksm-data',
      'ksm-data-ubah',
      'ksm-perubahan',
      'cetak-formulir',
      'cetak-ringkasan',
      'daftarkan-ksm',
    ],
    steps: FACILITATOR,
  },
  {
    as: 'fasilitator',
    screens: [
      'sesi',
      'sesi-hadir',
      'sesi-ragu',
      'sesi-tersimpan',
      'belum-terkirim',
      'sesi-perbaiki',
      'sesi-koreksi',
    ],
    steps: RECORDING,
  },
  {
    as: 'askot',
    screens: [
      'kota',
      'periksa',
      'periksa-kelurahan',
      'periksa-ksm',
      'tutup-bulan',
      'tutup-bulan-terlambat',
      'gerbang',
      'gerbang-putusan',
      'target',
      'wilayah-kota',
      'wilayah-kota-arah',
      'wilayah-kota-peringkat',
      'wilayah-kecamatan',
      'wilayah-kelurahan',
    ],
    steps: ASKOT,
  },
  {
    as: 'provinsi',
    screens: ['wilayah-provinsi', 'wilayah-provinsi-peringkat'],
    steps: AREA('/wilayah/32', 'wilayah-provinsi'),
  },
  {
    as: 'nasional',
    screens: ['wilayah-nasional', 'wilayah-nasional-peringkat'],
    steps: AREA('/wilayah/ID', 'wilayah-nasional'),
  },
  {
    as: 'smes',
    screens: ['unggulan', 'unggulan-enam-hal'],
    steps: SMES,
  },
  {
    as: 'upk',
    screens: ['upk', 'upk-pinjaman', 'upk-permintaan', 'upk-buku'],
    steps: UPK,
  },
  {
    as: 'pejabat',
    screens: [
      'quick-status',
      'quick-status-tahun',
      'quick-status-pembaruan',
      'quick-status-banding',
      'quick-status-unduhan',
    ],
    steps: OFFICIAL,
  },
  {
    as: 'admin',
    screens: [
      'kelola-pengguna',
      'kelola-pengguna-baru',
      'kelola-lokasi',
      'kelola-parameter',
      'kelola-parameter-pratinjau',
      'kelola-unduhan',
      'kelola-pekerjaan',
      'kelola-jejak',
    ],
    steps: ADMIN,
  },
];

await main();
