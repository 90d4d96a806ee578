import { describe, expect, it } from 'vitest';
import { toKodeKota, toKodeProvinsi } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  BERKAS_PER_PAGE,
  inOrder,
  pageOfBerkas,
  summaryOf,
} from '../../../functions/src/domain/quick-status/updates/page-of-berkas.ts';

const kota = Array.from({ length: 150 }, (_, n) => ({
  kode: toKodeKota(`${String(11 + Math.floor(n / 90))}.${String(10 + (n % 90))}`),
  namaWilayah: `Kota ${String(n)}`,
  berkas: 'rekap' as const,
  diperbarui: `2017-07-0${String(1 + (n % 5))}T01:00:00.000Z`,
}));

describe('the files of a folder', () => {
  it('come in pages, each once', () => {
    const seen: string[] = [];
    let lewati: number | null = 0;
    while (lewati !== null) {
      const page: ReturnType<typeof pageOfBerkas> = pageOfBerkas(kota, '', lewati);
      expect(page.cocok).toBe(150);
      expect(page.berkas.length).toBeLessThanOrEqual(BERKAS_PER_PAGE);
      seen.push(...page.berkas.map((it) => it.kode));
      lewati = page.lanjut;
    }
    expect(seen).toStrictEqual(kota.map((it) => it.kode));
  });

  it.each([
    ['a name', ' KOTA 14', 11],
    ['words in another order', '14 kota', 11],
    ['a code', '12.', 60],
    ['nothing', 'tidak ada', 0],
  ])('are found by %s', (_, kata, cocok) => {
    expect(pageOfBerkas(kota, kata, 0)).toMatchObject({ cocok, lanjut: null });
  });

  it('are counted, with the time of the newest', () => {
    expect(summaryOf(kota)).toStrictEqual({ jumlah: 150, diperbarui: '2017-07-05T01:00:00.000Z' });
    expect(summaryOf([])).toStrictEqual({ jumlah: 0, diperbarui: null });
  });

  it('have the nation and one’s own areas first, recaps before rows', () => {
    const file = { namaWilayah: 'x', diperbarui: '2017-07-05T01:00:00.000Z' };
    const all = [
      { ...file, kode: toKodeKota('11.71'), berkas: 'rekap' as const },
      { ...file, kode: toKodeProvinsi('32'), berkas: 'data' as const },
      { ...file, kode: toKodeProvinsi('32'), berkas: 'rekap' as const },
      { ...file, kode: 'ID' as const, berkas: 'rekap' as const },
    ];
    expect(
      inOrder(all, [toKodeProvinsi('32')]).map((it) => `${it.kode} ${it.berkas}`),
    ).toStrictEqual(['ID rekap', '32 rekap', '32 data', '11.71 rekap']);
  });
});
