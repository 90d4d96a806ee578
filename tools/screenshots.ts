// Pictures of every screen for docs/screenshots, from a suite with the demo data that `npm start` runs.
// Submissions are answered here, not by the server; what is recorded is two downloads and one change of a
// sign-in's name, so that the ledger and the trail have something to show.
//
//   npm start                              in one terminal
//   npm run screenshots                    all of them; those that are no longer made are removed
//   npm run screenshots -- gerbang upk     those whose name contains a word
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser/browser.ts';
import { FOLDER, shoot } from './screenshots/shoot.ts';
import { VIEWS } from './screenshots/views.ts';
import { TOURS } from './screenshots/tours.ts';

/** Printed by LibreOffice from a workbook, not made here. */
const KEPT = new Set(['quick-status-daftar-ksm.png']);

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
          // The other walks continue, and missing pictures are reported together at the end.
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

await main();
