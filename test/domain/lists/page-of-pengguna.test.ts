import { describe, expect, it } from 'vitest';
import type { Pengguna } from '../../../functions/src/domain/access/pengguna.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import {
  pageOfPengguna,
  PENGGUNA_PER_PAGE,
} from '../../../functions/src/domain/access/page-of-pengguna.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

const pengguna = Array.from({ length: 120 }, (_, n): Pengguna => {
  const isCity = n % 10 === 0;
  return {
    uid: toUid(`u-${String(n)}`),
    email: `orang${String(n)}@uji.ksm`,
    nama: `Asih ${String(n)}`,
    peran: isCity ? 'korkot' : 'fasilitator',
    wilayah: [toKodeKota(isCity ? '32.73' : '33.74')],
  };
});
const page = (kata: string, rest: Partial<Parameters<typeof pageOfPengguna>[1]> = {}) =>
  pageOfPengguna(pengguna, { kata, peran: [], lewati: 0, ...rest });

describe('the users of an administrator', () => {
  it('come in pages, each once, with a count of all', () => {
    const seen: string[] = [];
    let lewati: number | null = 0;
    while (lewati !== null) {
      const { baris, jumlah, cocok, lanjut } = page('', { lewati });
      expect({ jumlah, cocok }).toStrictEqual({ jumlah: 120, cocok: 120 });
      expect(baris.length).toBeLessThanOrEqual(PENGGUNA_PER_PAGE);
      seen.push(...baris.map((it) => it.uid));
      lewati = lanjut;
    }
    expect(seen).toStrictEqual(pengguna.map((it) => it.uid));
  });

  it.each([
    ['a part of a name', ' asIH 57 ', [], 1],
    ['words in another order', '57 asih', [], 1],
    ['a part of an address', 'orang11', [], 11],
    ['an area', '32.73', [], 12],
    ['a role by its name', 'Korkot', ['korkot'], 12],
    ['nothing', 'tidak ada', [], 0],
  ] as const)('are found by %s', (_, kata, peran, cocok) => {
    expect(page(kata, { peran })).toMatchObject({ jumlah: 120, cocok, lanjut: null });
  });
});
