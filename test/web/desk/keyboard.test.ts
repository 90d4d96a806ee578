// The work of an evening, of a desk and of an office by keyboard alone: the focus is always seen, and on what is expected.
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import type { Page } from '../../support/browser/browser.ts';
import { it } from '../../support/browser/page-test.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { signIn } from '../../support/suite/people.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilPublished } from '../../support/suite/settled.ts';
import { TODAY, until } from '../../support/suite/suite.ts';
import { sesiOf, untilSent } from '../field-page.ts';

/** More stops than a page of these has. */
const STOPS = 90;

interface Focus {
  /** What a screen reader would call it, roughly. */
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus: its name, and whether one sees that it has it, and where. */
async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '', isSeen: false };
    const label =
      at.getAttribute('aria-label') ??
      ('labels' in at
        ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])][0]?.innerText
        : null) ??
      at.innerText;
    // A control that is drawn by its label shows the focus there.
    const shown = [at, at.nextElementSibling, at.parentElement, at.closest('label')].filter(
      (it) => it !== null,
    );
    const isMarked = shown.some((it) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
      return outlineStyle !== 'none' && outlineWidth !== '0px' && !outlineColor.endsWith(', 0)');
    });
    // The calendar within a date's field is marked by the browser itself.
    const isCalendar = at.matches('input[type=date]:not(:focus-visible)');
    const { top, bottom, left, right } = at.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      name: label.replaceAll(/\s+/g, ' ').trim(),
      isSeen: (isMarked || isCalendar) && isInView,
    };
  });
}

/** Goes on with the tabulator until this has the focus; every stop on the way is seen. */
async function tabTo(page: Page, wanted: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const { name, isSeen } = await focusOf(page);
    passed.push(name);
    if (!isSeen) throw new Error(`the focus is not seen on: ${passed.slice(-3).join(' > ')}`);
    if (wanted.test(name)) return;
  }
  throw new Error(`${String(wanted)} is not among: ${passed.join(' > ')}`);
}

const focused = (page: Page) => expect.poll(async () => (await focusOf(page)).name);

describe('by keyboard alone', () => {
  it('a session is recorded from the list of groups', async ({ open, area }) => {
    const { ksmId, faskel } = await seedKsm(area, { sesi: ['2017-06-28'], files: false });
    const page = await (await open(faskel, { width: 1280 })).newPage();
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
    // First of all one may leave out the menu.
    await page.keyboard.press('Tab');
    await focused(page).toMatch(/^Langsung ke isi|^Lewati/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Catat sesi Melati$/);
    await page.keyboard.press('Enter');
    await page.locator('.person').first().waitFor();
    // The heading of the new page has the focus.
    await focused(page).toBe('Catat sesi');
    await tabTo(page, /^Ya$/);
    await page.keyboard.press('Space');
    await tabTo(page, /: Hadir$/);
    // One group of choices is one stop: arrows choose.
    await page.keyboard.press('ArrowRight');
    await focused(page).toMatch(/: Titip$/);
    await tabTo(page, /^Setoran /);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('3000');
    await tabTo(page, /^Notulen/);
    await page.keyboard.type('Dicatat tanpa tetikus');
    await tabTo(page, /^Simpan$/);
    await page.keyboard.press('Enter');
    await untilSent(page);
    await focused(page).toMatch(/^(Tersimpan di HP|Terkirim)/);
    const stored = (await sesiOf(ksmId)).find(({ tanggal }) => tanggal === TODAY);
    expect(stored).toMatchObject({ notulen: 'Dicatat tanpa tetikus' });
    expect(stored?.titip).toHaveLength(1);
    expect(Object.values(stored?.setoran ?? {})).toContain(3000);
  });

  it('the queue is worked off: accepted, sent back with a reason, gone on', async ({
    open,
    area,
  }) => {
    const { ksmId } = await seedKsm(area, { sesi: ['2017-06-21', '2017-06-28'], files: false });
    const askot = await signIn({ peran: 'askot', wilayah: [area.kota] });
    const desk = await (await open(askot, { width: 1280 })).newPage();
    await desk.goto(`${ORIGIN}/kota/${area.kota}`);
    await desk.getByRole('link', { name: 'Periksa catatan' }).waitFor();
    await tabTo(desk, /^Periksa catatan$/);
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: /^Terima/ }).waitFor();
    await focused(desk).toBe('Periksa catatan');
    await tabTo(desk, /^Terima/);
    const first = await desk.locator('#butir').innerText();
    await desk.keyboard.press('Enter');
    // The next record has the focus, so that it is read out.
    await expect.poll(() => desk.locator('#butir').innerText()).not.toBe(first);
    await focused(desk).toBe(await desk.locator('#butir').innerText());
    expect((await focusOf(desk)).isSeen).toBe(true);
    await desk.getByRole('button', { name: /^Terima/ }).waitFor();
    await desk.keyboard.press('k');
    await focused(desk).toMatch(/^Alasan/);
    await desk.keyboard.press('Escape');
    await focused(desk).toMatch(/^Terima/);
    await desk.keyboard.press('k');
    await desk.keyboard.type('Setoran dua anggota tertukar');
    await desk.keyboard.press('Control+Enter');
    await desk.getByText(/dikembalikan\. Terkirim/).waitFor();
    await until('both decisions', async () => {
      const found = await docs.pemeriksaan.read(ksmId);
      const results = [found?.pendaftaran, ...(found?.sesi ?? [])].map((it) => it?.hasil);
      return results.includes('diterima') && results.includes('dikembalikan');
    });
  });

  it('a file is downloaded from the list of Quick Status', async ({ open, area }) => {
    await seedKsm(area, { sesi: ['2017-06-28'] });
    await untilPublished(area.kota, 'has the session', (_, { angka }) => angka.sesiTahun === 1);
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const desk = await (await open(official, { width: 1280 })).newPage();
    await desk.goto(`${ORIGIN}/qs`);
    await desk.getByRole('link', { name: 'Tahun 2017' }).waitFor();
    await tabTo(desk, /^Tahun 2017$/);
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: /^Unduh QS_/ }).waitFor();
    await focused(desk).toBe('Tahun 2017');
    await tabTo(desk, /^Unduh QS_/);
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.keyboard.press('Enter'),
    ]);
    const sheets = await readWorkbook(await readFile(await download.path()));
    expect([...sheets.keys()]).toContain('Daftar KSM');
    // Whoever goes on is where they were.
    await focused(desk).toMatch(/^Unduh QS_/);
    expect((await focusOf(desk)).isSeen).toBe(true);
    await tabTo(desk, /^← Semua folder|^← /, true);
  });
});
