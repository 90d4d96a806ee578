// What the list of the nation's files moves inside the data centre, however many updates came before.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import {
  listManifes,
  listManifesIn,
} from '../../../functions/src/adapters/firestore/quick-status/qs.ts';
import type { ListQsResponse } from '../../../functions/src/domain/callables/quick-status.ts';
import { jenjangOf, NASIONAL, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { BERKAS_PER_PAGE } from '../../../functions/src/domain/quick-status/updates/page-of-berkas.ts';
import { aRevisi } from '../../support/files/published-file.ts';
import { emptyYear } from '../../support/suite/empty-year.ts';
import { call, resultOf, signIn } from '../../support/suite/suite.ts';

/** A year in which nothing else has files, but for what odd records made. */
const TAHUN = 2005;
const AREAS = 514;
const EARLIER = 100;

const revisi = (kode: string, n: number) => aRevisi(TAHUN, kode, n);

/** What an official of the country is sent: the folders, and one of them page after page. */
async function opensInPages(): Promise<void> {
  const official = await signIn({ peran: 'pejabat', wilayah: [NASIONAL] });
  const folders = await resultOf(call('listQs', { tahun: null, lewati: 0 }, official));
  expect(gzipSync(JSON.stringify(folders)).byteLength).toBeLessThan(5000);
  const folder = folders.folder.find((it) => it.tahun === TAHUN);
  const diperbarui = `${TAHUN}-12-31T05:00:00.000Z`;
  expect(folder).toStrictEqual({ tahun: TAHUN, berkas: [], jumlah: AREAS, diperbarui });
  const seen = new Set<string>();
  let lewati: number | null = 0;
  while (lewati !== null) {
    const page: ListQsResponse = await resultOf(call('listQs', { tahun: TAHUN, lewati }, official));
    expect(gzipSync(JSON.stringify(page)).byteLength).toBeLessThan(60_000);
    const [{ berkas, lanjut } = { berkas: [], lanjut: null }] = page.folder;
    expect(berkas.length).toBeLessThanOrEqual(BERKAS_PER_PAGE);
    for (const { kode } of berkas) seen.add(kode);
    lewati = lanjut ?? null;
  }
  expect(seen.size).toBe(AREAS);
}

const bytes = (rows: readonly unknown[]) => JSON.stringify(rows).length;

describe('the list of the nation’s files', () => {
  it('moves a few fields of each area, not its earlier updates', async () => {
    await emptyYear(TAHUN);
    const kode = Array.from({ length: AREAS }, (_, i) =>
      toKodeKota(`${11 + Math.floor(i / 20)}.${String(1 + (i % 20)).padStart(2, '0')}`),
    );
    for (let i = 0; i < AREAS; i += 50)
      await Promise.all(
        kode.slice(i, i + 50).map((it) =>
          docs.qs.set({
            tahun: TAHUN,
            kode: it,
            jenjang: jenjangOf(it),
            nama: `Kota ${it}`,
            versi: EARLIER + 1,
            terbaru: revisi(it, EARLIER),
            // As a version before left them.
            lama: Array.from({ length: EARLIER }, (_, n) => revisi(it, n)),
            usang: [],
          }),
        ),
      );
    const began = performance.now();
    const all = await listManifes(TAHUN);
    const between = performance.now();
    const few = await listManifesIn(['ID'], TAHUN);
    const ended = performance.now();
    process.stdout.write(
      `${AREAS} areas: ${bytes(few.rows)} bytes in ${Math.round(ended - between)} ms; whole manifests ${bytes(all.rows)} bytes in ${Math.round(between - began)} ms\n`,
    );
    expect(few.unreadable).toStrictEqual([]);
    expect(few.rows).toHaveLength(AREAS);
    expect(few.rows[0]).toStrictEqual({
      tahun: TAHUN,
      kode: kode[0],
      nama: `Kota ${kode[0]}`,
      terbaru: {
        revisi: `${TAHUN}-12-31-000100`,
        namaBerkas: `${TAHUN}_Kota_${kode[0]}_Update-31-Des-${TAHUN}.xlsx`,
        ukuran: 120_000,
        diperbarui: `${TAHUN}-12-31T05:00:00.000Z`,
        per: `${TAHUN}-12-31`,
        parameter: '2017-01-01',
        barisKsm: 550,
        data: null,
      },
    });
    expect(bytes(few.rows)).toBeLessThan(AREAS * 400);
    await opensInPages();
    // Nothing looks after them.
    await Promise.all(kode.map((it) => docs.qs.remove(`${TAHUN}_${it}`)));
  });
});
