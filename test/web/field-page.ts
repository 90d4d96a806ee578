// What a person does on the page, in the words shown on it.
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import type { Ksm } from '../../functions/src/domain/records/ksm.ts';
import type { Sesi } from '../../functions/src/domain/records/sesi.ts';
import type { Locator, Page } from '../support/browser/browser.ts';
import { ORIGIN } from '../support/browser/signed-in.ts';
import { until } from '../support/suite/suite.ts';
import { readStore } from './phone-storage.ts';
import type { KsmId } from '../../functions/src/domain/basics/identitas.ts';

/** Calls of submissions, to be cut, changed or counted on their way. */
export const SUBMIT_CALL = '**/submitKiriman';
/** As web/src/main.tsx has it. */
const OFFLINE_AFTER_MS = 1500;

export async function openSesi(page: Page, ksmId: KsmId): Promise<void> {
  await page.goto(`${ORIGIN}/ksm/${ksmId}/sesi`);
  await page.getByRole('heading', { name: 'Catat sesi' }).waitFor();
  await page.locator('.person').first().waitFor();
}

/** A session asks whether the facilitator was there: where nobody has said so, it is said now. */
export async function save(page: Page): Promise<void> {
  const asked = page.getByRole('group', { name: 'Fasilitator hadir' });
  if (
    (await asked.count()) > 0 &&
    (await asked.getByRole('radio', { checked: true }).count()) === 0
  )
    await asked.getByRole('radio', { name: 'Ya' }).check();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
}

export async function untilSaved(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^(Tersimpan di HP, akan dikirim|Terkirim)$/ }).waitFor();
}

export async function untilSent(page: Page): Promise<void> {
  await page
    .getByText(/Tanda terima [0-9a-f]{8}/)
    .first()
    .waitFor();
}

/** Waits until the page can start without a network: its worker holds every part of it. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });
}

/** Waits until the phone has what the forms of a group need. */
export async function untilKept(page: Page, ksmId: KsmId): Promise<void> {
  await until('a copy of the group', async () => {
    const copies = await readStore(page, 'salinan');
    return copies.some(({ key }) => key.endsWith(`/ksm/${ksmId}`));
  });
}

/**
 * The page leaves its worker for later; here later is at once. Nothing else of it waits so long, but a
 * second look at a group's figures.
 */
export async function hurryWorker(page: Page): Promise<void> {
  await page.addInitScript((later) => {
    const real = globalThis.setTimeout;
    const hurried = (work: TimerHandler, ms?: number, ...rest: unknown[]) =>
      real(work, ms === later ? 0 : ms, ...rest);
    globalThis.setTimeout = hurried as typeof setTimeout;
  }, OFFLINE_AFTER_MS);
}

/** Opens the form of a session where there is no network any more, and the books of the group are on the phone. */
export async function openSesiWithBooks(page: Page, ksmId: KsmId): Promise<void> {
  await hurryWorker(page);
  await page.goto(`${ORIGIN}/ksm/${ksmId}/tabungan`);
  await page.getByRole('heading', { name: 'Per anggota' }).waitFor();
  await untilKept(page, ksmId);
  await untilOffline(page);
  await page.context().setOffline(true);
  await openSesi(page, ksmId);
}

/** Opens the list of groups, with everything on the phone that the page and its forms need. */
export async function firstVisit(page: Page, ksmId: KsmId, origin = ORIGIN): Promise<void> {
  await hurryWorker(page);
  await page.goto(`${origin}/ksm`);
  await page.getByRole('link', { name: 'Catat sesi Melati' }).waitFor();
  await untilKept(page, ksmId);
  await untilOffline(page);
}

export async function openOutbox(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/belum-terkirim`);
}

/** The number that the banner says is not sent. */
export const banner = (page: Page, n: number): Locator =>
  page.getByText(`${String(n)} belum terkirim`);

/** Lets the page's clock, which must be stopped, run step by step until the condition holds. */
export async function passTime(
  page: Page,
  what: string,
  probe: () => Promise<boolean>,
): Promise<void> {
  await until(what, async () => {
    await page.clock.runFor(250);
    return probe();
  });
}

/** Lets the time until the next attempt pass at once. Needs a clock of ours: `page.clock.install`. */
export async function passRetry(page: Page): Promise<void> {
  await page.clock.fastForward(60_000);
}

/** Sessions of a group; none if there is no such group. */
export async function sesiOf(ksmId: KsmId | undefined): Promise<Sesi[]> {
  return ksmId === undefined ? [] : docs.sesi.list((q) => q.where('ksmId', '==', ksmId));
}

export function ksmIn(kelurahan: string): Promise<Ksm[]> {
  return docs.ksm.list((q) => q.where('wilayah.kelurahan', '==', kelurahan));
}

interface AnggotaBaru {
  readonly nama: string;
  readonly jenisKelamin: 'Perempuan' | 'Laki-laki';
}

/** Fills in the registration form; everybody consents and is on the list of the poor. */
export async function fillRegistration(
  page: Page,
  nama: string,
  anggota: readonly AnggotaBaru[],
): Promise<void> {
  await page.getByLabel('Nama KSM').fill(nama);
  await page.getByLabel('Jenis usaha').fill('Kue basah');
  await page.getByLabel('Tanggal bentuk').fill('2017-05-03');
  await page.getByRole('radio', { name: 'Pekan', exact: true }).check();
  await page.getByLabel('Setoran per anggota per sesi').fill('5000');
  for (const [index, orang] of anggota.entries()) {
    const row = page.getByRole('group', { name: `Anggota ${String(index + 1)}`, exact: true });
    await row.getByLabel('Nama').fill(orang.nama);
    await row.getByRole('radio', { name: orang.jenisKelamin }).check();
    await row.getByRole('radio', { name: 'Ya', exact: true }).check();
    await row.getByLabel('Menyetujui datanya dicatat').check();
  }
}

/**
 * Presses "Kirim sekarang" once `open` has let the phone through. Its clock stands still meanwhile: an attempt of
 * its own would leave nothing to press. The clock is installed before the page is opened.
 */
export async function sendByHand(phone: Page, open: () => Promise<void>): Promise<void> {
  await phone.clock.pauseAt((await phone.evaluate(() => Date.now())) + 1000);
  const button = phone.getByRole('button', { name: 'Kirim sekarang' });
  await button.waitFor();
  await open();
  // An attempt that was under way may get ahead, and take the button with it.
  const clicked = button.click().catch(() => undefined);
  await Promise.race([clicked, button.waitFor({ state: 'detached' })]);
  await phone.clock.resume();
}
