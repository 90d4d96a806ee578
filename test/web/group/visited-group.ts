// A group with sessions, savings and loans, and its page.
import { randomUUID } from 'node:crypto';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { anAnggota, anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import type { Locator, Page } from '../../support/browser/browser.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { computeHeld, seedKsm, type Group } from '../../support/suite/seed.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { aSesiOf, call, resultOf, TODAY, type Area } from '../../support/suite/suite.ts';
import { type PinjamanId, toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';

const LOAN = 100_000;

interface Visited extends Group {
  /** A member's deposit in the first session; one instalment is late. */
  readonly internal: PinjamanId;
}

/** A group of three that met twice in June, with a loan of its own and one of the UPK. Not computed yet. */
async function aVisitedGroup(area: Area): Promise<Visited> {
  const internal = toPinjamanId(randomUUID());
  const lent = (ksmId: string) =>
    anIsiPinjaman({
      id: internal,
      ksmId,
      pokok: LOAN,
      tanggalCair: toTanggal('2017-06-14'),
      angsuran: [
        { jatuhTempo: toTanggal('2017-06-21'), pokok: 50_000, jasa: 1000 },
        { jatuhTempo: toTanggal('2017-07-12'), pokok: 50_000, jasa: 1000 },
      ],
    });
  const [askot, group] = await Promise.all([
    signIn({ peran: 'askot', wilayah: [area.kota] }),
    seedKsm(area, {
      held: true,
      sesi: (ksmId) => [
        aSesiOf(ksmId, toTanggal('2017-06-14'), {
          buku: { kas: 'ok' },
          notulen: 'Membahas pinjaman pertama',
          pinjamanBaru: [lent(ksmId)],
        }),
        aSesiOf(ksmId, toTanggal('2017-06-07'), {
          setoran: { a1: 5000, a2: 2000 },
          hadir: ['a1'],
          titip: ['a2'],
          pimpinan: null,
          notulis: null,
        }),
      ],
    }),
  ]);
  const upk = anIsiPinjaman({
    id: randomUUID(),
    ksmId: group.ksmId,
    sumber: 'upk',
    peminjam: null,
    pokok: 500_000,
    tanggalCair: toTanggal('2017-06-15'),
    angsuran: [{ jatuhTempo: toTanggal('2017-08-15'), pokok: 500_000, jasa: 7500 }],
  });
  const kiriman = { id: randomUUID(), jenis: 'pinjaman', isi: upk, koreksi: null };
  await resultOf(call('submitKiriman', kiriman, askot));
  return { ...group, internal };
}

/** A fourth member, who joins today. */
export async function join({ ksmId, faskel }: Group): Promise<void> {
  const sari = anAnggota(randomUUID(), { nama: 'Sari', tanggalMasuk: TODAY });
  const isi = { ksmId, anggota: [sari] };
  await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'anggotaMasuk', isi }, faskel));
}

/** Notes what a page is refused: it should ask for nothing that the person may not read. */
export function refusalsOf(page: Page): string[] {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) refused.push(response.url());
  });
  return refused;
}

export const it = pageIt
  /** Its computation is held: for tests of what is recorded and read as it stands. */
  .extend('recorded', ({ area }) => aVisitedGroup(area))
  .extend('visited', async ({ recorded }) => {
    await computeHeld(recorded.ksmId, false);
    return recorded;
  })
  .extend('phone', async ({ context }, { onCleanup }): Promise<Page> => {
    const phone = await context.newPage();
    const refused = refusalsOf(phone);
    onCleanup(() => {
      if (refused.length > 0) throw new Error(`refused: ${refused.join(', ')}`);
    });
    return phone;
  });

export async function openGroup(phone: Page, ksmId: string): Promise<void> {
  await phone.goto(`${ORIGIN}/ksm/${ksmId}`);
}

export async function openPart(page: Page, nama: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian KSM' })
    .getByRole('link', { name: nama })
    .click();
}

/** The cells of rows, whether they are laid out as rows or, on a phone, as blocks. */
export const cellsOf = (rows: Locator): Promise<string[]> =>
  rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((it) => it.textContent).join('\t')),
  );

/** Cells of a table that a small phone, or twice the text size, does not show without scrolling sideways. */
export async function hiddenCells(page: Page, table: Locator): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 360])
    for (const text of ['100%', '200%']) {
      await page.setViewportSize({ width, height: 740 });
      const hidden = await table.evaluate((it, size) => {
        const root = document.documentElement;
        root.style.fontSize = size;
        const cells = [...it.querySelectorAll('tbody th, tbody td, tfoot th, tfoot td')];
        return cells
          .filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            const isCut = cell.scrollWidth > cell.clientWidth;
            return left < 0 || right > root.clientWidth || isCut;
          })
          .map((cell) => cell.textContent);
      }, text);
      found.push(...hidden.map((it) => `${String(width)} ${text}: ${it}`));
    }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
}

export async function untilAccepted(phone: Page): Promise<void> {
  await phone.locator('.saved-note .notice.is-good').waitFor();
}
