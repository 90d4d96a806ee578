import { describe, expect, it } from 'vitest';
import { parseBriefly } from '../../../functions/src/domain/basics/refusals/brief-faults.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { aSesiKiriman } from '../../support/build-kiriman.ts';

const faultsOf = (isi: object) => {
  const kiriman = aSesiKiriman();
  const read = parseBriefly(Kiriman, { ...kiriman, isi: { ...kiriman.isi, ...isi } });
  return 'isian' in read ? read.isian : [];
};

describe('a request with many faults', () => {
  it('is told twenty of them and how many there are besides', () => {
    const setoran = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`a${i}`, -1]));
    const isian = faultsOf({ setoran });
    expect(isian).toHaveLength(21);
    expect(isian.at(-1)).toMatchObject({ label: 'Isian lain', pesan: 'dan 230 lagi' });
  });

  it('is told each unknown field once, a few by name', () => {
    const odd = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`x${i}`, 1]));
    const masalah = Array.from({ length: 9 }, (_, i) => ({ id: `m${i}`, uraian: 'a', nik: 1 }));
    const isian = faultsOf({ masalah, ...odd });
    expect(isian.map(({ pesan }) => pesan)).toStrictEqual([
      'isian tidak dikenal: nik; hapus isian itu',
      'isian tidak dikenal: x0, x1, x2, x3, x4, dan 4 lagi; hapus isian itu',
    ]);
  });

  it('is answered shortly, however long its unknown field is called', () => {
    expect(JSON.stringify(faultsOf({ ['n'.repeat(5000)]: 1 })).length).toBeLessThan(300);
  });
});
