import { describe, expect, it } from 'vitest';
import { parseBriefly } from '../../../functions/src/domain/basics/refusals/brief-faults.ts';
import { listKsm } from '../../../functions/src/domain/callables/lists.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { aSesiKiriman } from '../../support/records/build-kiriman.ts';

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

describe('a question', () => {
  /** Names of what is asked for; a submission has many shapes, and the words of its forms. */
  const fields = Object.entries(CALLABLES).flatMap(([name, { request }]) =>
    'shape' in request ? Object.keys(request.shape).map((field) => [name, field] as const) : [],
  );

  it.each(fields)('%s calls its %s by a word for people', (name, field) => {
    const read = parseBriefly(CALLABLES[name as keyof typeof CALLABLES].request, {
      [field]: 5n,
    });
    const labels = 'isian' in read ? read.isian.filter(({ jalur }) => jalur === field) : [];
    expect(labels).not.toEqual([]);
    for (const { label } of labels) expect(label).toMatch(/^[A-Z]/);
  });

  it('about too many kab/kota says how many there may be', () => {
    const kode = Array.from({ length: 11 }, (_, i) => `32.${String(10 + i)}`);
    const read = parseBriefly(listKsm.request, { kode, kata: '', setelah: null });
    expect('isian' in read && read.isian).toStrictEqual([
      {
        jalur: 'kode',
        label: 'Kode wilayah',
        pesan: 'paling banyak 10 kab/kota sekaligus; pilih sebagian',
      },
    ]);
  });
});
