// The list of groups of a larger area: a page at a time, searched by the server; and who has to choose a
// kab/kota first.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { holdPenghitungan } from '../../../functions/src/flows/maturity/hold-penghitungan.ts';
import { aKsm } from '../../support/records/build-kiriman.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';

const GROUPS = 65;

const it = pageIt
  /** So many groups that a page cannot show them all. */
  .extend('many', async ({ area }) => {
    const wilayah = wilayahOf(area.kelurahan);
    await Promise.all(
      Array.from({ length: GROUPS }, async (_, n) => {
        const id = toKsmId(`banyak-${area.kota.replace('.', '-')}-${String(n)}`);
        // Nothing is to be computed from them.
        await holdPenghitungan(id, wilayah);
        await docs.ksm.set(aKsm({ id, nama: `Melati ${String(100 + n)}`, wilayah }));
      }),
    );
    return area;
  })
  .extend('officialOf', ({ open, many }) => async (peran: 'smes' | 'askot' | 'provinsi') => {
    const wilayah = [peran === 'provinsi' ? many.provinsi : many.kota];
    const context = await open(await signIn({ peran, wilayah }));
    return context.newPage();
  });

describe('the groups of a kab/kota', () => {
  it('come page by page, and are found by a part of their name', async ({ officialOf }) => {
    const page = await officialOf('smes');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/:(?:runQuery|batchGet)/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`${ORIGIN}/ksm`);
    const cards = page.locator('.ksm-card');
    await page.getByRole('link', { name: 'Melati 100', exact: true }).waitFor();
    expect(await cards.count()).toBe(60);
    await page.getByRole('button', { name: 'Tampilkan lagi (5 KSM)' }).click();
    await page.getByRole('link', { name: 'Melati 164', exact: true }).waitFor();
    expect(await cards.count()).toBe(GROUPS);
    expect(await page.getByRole('button', { name: /^Tampilkan lagi/ }).count()).toBe(0);

    await page.getByLabel('Cari nama KSM').fill('ATI 16');
    await page
      .getByRole('link', { name: 'Melati 100', exact: true })
      .waitFor({ state: 'detached' });
    expect(await cards.count()).toBe(5);
    await page.getByLabel('Cari nama KSM').fill('Kenanga');
    await page.getByText('Tidak ada KSM bernama «Kenanga».').waitFor();
    // No document of a group has been read.
    expect(asked).toStrictEqual([]);
  });

  it('are named as ones to visit, the most urgent first, and more when they are asked for', async ({
    officialOf,
    many,
  }) => {
    const URGENT = 8;
    const visit = (n: number, hanyaJadwal = false) => ({
      ksmId: `banyak-${many.kota.replace('.', '-')}-${String(n)}`,
      nama: `Kunjungan ${String(n)}`,
      alasan: [{ jenis: 'pertemuan', tanggal: '2017-07-05' }],
      hanyaJadwal,
      bobot: 0,
    });
    const counts = { mendesak: URGENT, terjadwal: 2 };
    const urgent = Array.from({ length: URGENT }, (_, n) => visit(n));
    const page = await officialOf('askot');
    await page.route(/listKsm$/, async (route) => {
      const response = await route.fetch();
      const { result } = (await response.json()) as { result: object };
      const kunjungan = { kunjungan: urgent.slice(0, 5), ...counts };
      await route.fulfill({ json: { result: { ...result, kunjungan } } });
    });
    const asked: { readonly macam: string; readonly lewati: number }[] = [];
    let isReached = false;
    await page.route(/listKunjungan$/, async (route) => {
      const { data } = route.request().postDataJSON() as { data: (typeof asked)[number] };
      if (!isReached) return route.abort();
      asked.push({ macam: data.macam, lewati: data.lewati });
      const all = data.macam === 'mendesak' ? urgent : [visit(20, true), visit(21, true)];
      // The list has moved meanwhile: one that is known comes again.
      const kunjungan = all.slice(Math.max(0, data.lewati - 1), data.lewati + 60);
      return route.fulfill({ json: { result: { kunjungan, ...counts } } });
    });
    await page.goto(`${ORIGIN}/ksm`);
    const lines = page.locator('.visits > .visit-list > li');
    await page.getByRole('button', { name: 'Tampilkan 3 KSM lainnya' }).click();
    await page.getByText('Halaman ini belum dapat dimuat.').waitFor();
    isReached = true;
    await page.getByRole('button', { name: 'Tampilkan 3 KSM lainnya' }).click();
    await page.getByRole('link', { name: 'Kunjungan 7', exact: true }).waitFor();
    expect(await lines.count()).toBe(URGENT);
    isReached = false;
    await page.getByText('2 KSM bertemu menurut jadwal pekan ini').click();
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    isReached = true;
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('link', { name: 'Kunjungan 21', exact: true }).waitFor();
    expect(asked).toStrictEqual([
      { macam: 'mendesak', lewati: 5 },
      { macam: 'terjadwal', lewati: 0 },
    ]);
  });

  it('stay readable without the server: the first page', async ({ officialOf }) => {
    const page = await officialOf('askot');
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByRole('link', { name: 'Catat sesi Melati 100' }).waitFor();
    await page.getByRole('heading', { name: 'Perlu dikunjungi pekan ini' }).waitFor();
    await page.route(/listKsm$/, (route) => route.abort());
    await page.reload();
    await page.getByText('Tidak ada sambungan internet').waitFor();
    expect(await page.locator('.ksm-card').count()).toBe(60);
  });

  it('are opened by officials of a province from the page of the kab/kota', async ({
    officialOf,
    many,
  }) => {
    const page = await officialOf('provinsi');
    await page.goto(`${ORIGIN}/ksm`);
    await page.getByRole('heading', { name: 'Pilih kab/kota' }).waitFor();
    await page.getByRole('link', { name: 'Ke wilayah' }).click();
    await page.waitForURL(`${ORIGIN}/wilayah/${many.provinsi}`);
    await page.goto(`${ORIGIN}/wilayah/${many.kota}`);
    await page.getByRole('link', { name: 'Daftar KSM' }).click();
    await page.getByRole('link', { name: 'Melati 100', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /^Catat sesi/ }).count()).toBe(0);
  });
});
