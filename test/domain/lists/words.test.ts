// What a search finds: every word, wherever it stands, in whatever case.
import { expect, it } from 'vitest';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { hasWords } from '../../../functions/src/domain/basics/has-words.ts';
import { withWords } from '../../../functions/src/domain/lists/words.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { JejakKelola } from '../../../functions/src/domain/access/jejak-kelola.ts';
import { wordsOfJejak } from '../../../functions/src/domain/access/words-of-jejak.ts';

it('finds a group by words of its name and of its kelurahan, in any order', () => {
  const kelurahan = toKodeKelurahan('32.73.01.1001');
  const baris = [
    { id: toKsmId('a'), nama: 'Melati 12', kelurahan },
    { id: toKsmId('b'), nama: 'Mawar', kelurahan: toKodeKelurahan('32.73.01.1002') },
  ];
  const tempat = [{ kode: kelurahan, nama: 'Suka Maju' }];
  const found = (kata: string) => withWords({ baris, tempat }, kata);
  expect(found('maju MELATI')).toStrictEqual(new Set(['a']));
  expect(found('suka')).toStrictEqual(new Set(['a']));
  expect(found('ma')).toStrictEqual(new Set(['a', 'b']));
  expect(found('maju mawar')).toStrictEqual(new Set());
  expect(found('  ')).toBeNull();
  // A code is no name.
  expect(found('32.73')).toStrictEqual(new Set());
});

it('finds an entry of the trail by who, whom, why and what was written, but not by the names of fields', () => {
  const entry: JejakKelola = {
    tindakan: 'penggunaUbah',
    sasaran: 'u-7',
    oleh: toUid('u-1'),
    peran: 'admin',
    pada: '2017-06-30T00:00:00.000Z',
    alasan: 'pindah tugas',
    sebelum: JSON.stringify({ nama: 'Sari', wilayah: ['32.73'] }),
    sesudah: 'not json',
  };
  const fits = (kata: string) => hasWords(kata, wordsOfJejak(entry, 'Budi'));
  for (const kata of ['budi', 'u-7', 'tugas', 'SARI 32.73', '']) expect(fits(kata)).toBe(true);
  for (const kata of ['nama', 'wilayah', 'ani', '2.73']) expect(fits(kata)).toBe(false);
});

it('takes a number beside a name for one of the name, and alone or with its dots for a code', () => {
  const line = ['Sukajadi 12', '77.10.01.2077'];
  for (const kata of ['sukajadi 1', '77', '77.10', 'sukajadi 77.10', '12 suka'])
    expect(hasWords(kata, line)).toBe(true);
  for (const kata of ['sukajadi 77', '2', '10.01', '77.1 13'])
    expect(hasWords(kata, line)).toBe(false);
});
