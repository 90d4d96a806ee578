import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { barisOf, type BarisKsm } from '../../../functions/src/domain/lists/baris-ksm.ts';
import { kunjunganOfRows } from '../../../functions/src/domain/lists/kunjungan-of-rows.ts';
import {
  KSM_PER_PAGE,
  pageOfKsm,
  placeOf,
  type HalamanKsm,
} from '../../../functions/src/domain/lists/page-of-ksm.ts';
import { aKsm } from '../../support/records/build-kiriman.ts';
import { makeRandom, randomKsm } from '../quick-status/random-ksm.ts';

const HARI_INI = toTanggal('2017-07-05');
const GROUPS = 5000;

/** A city of 5,000 groups. */
const random = makeRandom(12);
const city: readonly BarisKsm[] = Array.from({ length: GROUPS }, (_, n) => {
  const { ksmId, nama, capaian } = randomKsm(random, '32.73.01.1001', n);
  const isKnown = n % 50 > 0;
  return barisOf(
    aKsm({ id: ksmId, nama }),
    isKnown ? capaian : null,
    isKnown ? [{ jenis: 'tunggakanBerat', pinjaman: 1 + (n % 3) }] : [],
  );
});

function pagesOf(kata: string): HalamanKsm[] {
  const pages = [pageOfKsm(city, kata, null)];
  for (;;) {
    const last = pages.at(-1);
    const row = last?.baris.at(-1);
    if (last === undefined || row === undefined || last.sisa === 0) return pages;
    pages.push(pageOfKsm(city, kata, placeOf(row)));
  }
}

describe('a list of 5,000 groups', () => {
  it('comes page by page, each group once, those that meet first and within them by name', () => {
    const pages = pagesOf('');
    expect(pages.every(({ baris }) => baris.length <= KSM_PER_PAGE)).toBe(true);
    const rows = pages.flatMap(({ baris }) => baris);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(GROUPS);
    const kinds = ['Aktif', 'Jeda', 'null', 'Tidak Aktif', 'undefined'];
    const order = rows.map(
      ({ kini, nama }) => `${String(kinds.indexOf(String(kini?.status)))} ${nama}`,
    );
    expect(order).toStrictEqual(
      order.toSorted((a, b) => a[0]?.localeCompare(b[0] ?? '') || a.localeCompare(b, 'id')),
    );
  });

  it('is searched by any part of a name, whatever its case, and counts what fits', () => {
    const fits = city.filter(({ nama }) => nama.includes('Rejeki')).map(({ id }) => id);
    const pages = pagesOf(' REJEKI ');
    expect(pages[0]).toMatchObject({ jumlah: GROUPS, cocok: fits.length });
    const found = pages.flatMap(({ baris }) => baris.map(({ id }) => id));
    expect(found.toSorted()).toStrictEqual(fits.toSorted());
    expect(pageOfKsm(city, 'jeki re', null)).toMatchObject({ cocok: fits.length });
    expect(pageOfKsm(city, 'tidak ada yang begini', null)).toMatchObject({ cocok: 0, baris: [] });
  });

  it('counts its levels, whatever is searched', () => {
    const { tingkat } = pageOfKsm(city, 'Rejeki', null);
    for (const each of tingkat)
      expect(each.jumlah).toBe(city.filter(({ kini }) => kini?.tingkat === each.tingkat).length);
    expect(tingkat.map((it) => it.tingkat)[0]).toBe('Mandiri');
  });

  it('goes on where the last line was even if that group has moved in the list or is gone', () => {
    const last = pageOfKsm(city, '', null).baris.at(-1);
    if (last === undefined) throw new Error('no line');
    const next = pageOfKsm(city, '', placeOf(last)).baris;
    const without = city.filter(({ id }) => id !== last.id);
    expect(pageOfKsm(without, '', placeOf(last)).baris).toStrictEqual(next);
  });

  it('has a first screen of some kilobytes', () => {
    const answer = {
      halaman: pageOfKsm(city, '', null),
      kunjungan: kunjunganOfRows(city, HARI_INI),
    };
    expect(answer.halaman.baris).toHaveLength(KSM_PER_PAGE);
    expect(gzipSync(JSON.stringify(answer)).length).toBeLessThan(60_000);
  });
});

describe('whom to visit of 5,000 groups', () => {
  it('comes in parts, the most urgent first, each once', () => {
    const { mendesak, terjadwal } = kunjunganOfRows(city, HARI_INI);
    const all = Array.from({ length: Math.ceil(mendesak / 60) }, (_, n) =>
      kunjunganOfRows(city, HARI_INI, { macam: 'mendesak', lewati: n * 60, paling: 60 }),
    ).flatMap(({ kunjungan }) => kunjungan);
    expect(all).toHaveLength(mendesak);
    expect(new Set(all.map(({ ksmId }) => ksmId)).size).toBe(mendesak);
    expect(kunjunganOfRows(city, HARI_INI).kunjungan).toStrictEqual(all.slice(0, 5));
    expect(mendesak + terjadwal).toBeLessThanOrEqual(GROUPS);
  });
});
