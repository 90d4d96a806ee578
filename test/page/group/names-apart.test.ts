// Members whose names repeat, as they are called wherever they are named.
import { describe, expect, it } from 'vitest';
import { namesOf, withNamesApart } from '../../../web/src/reads/shapes/names-apart.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { aGroup } from '../sesi-form/a-group.ts';

const called = (...anggota: ReturnType<typeof anAnggota>[]): string[] => [
  ...namesOf(anggota).values(),
];

describe('the names of members', () => {
  it('stay as they are where each has one of its own', () => {
    expect(called(anAnggota('a1', { nama: 'Ani' }), anAnggota('a2', { nama: 'Budi' }))).toEqual([
      'Ani',
      'Budi',
    ]);
  });

  it('get the year of birth where they repeat, and the number in the group where that tells nothing', () => {
    expect(
      called(
        anAnggota('a1', { nama: 'Siti', tahunLahir: 1980 }),
        anAnggota('a2', { nama: 'Ani', tahunLahir: 1980 }),
        anAnggota('a3', { nama: 'siti  ', tahunLahir: 1985 }),
        anAnggota('a4', { nama: 'Siti', tahunLahir: null }),
        anAnggota('a5', { nama: 'Dewi', tahunLahir: 1990 }),
        anAnggota('a6', { nama: 'Dewi', tahunLahir: 1990 }),
      ),
    ).toEqual([
      'Siti (1980)',
      'Ani',
      'siti   (1985)',
      'Siti (anggota ke-4)',
      'Dewi (anggota ke-5)',
      'Dewi (anggota ke-6)',
    ]);
  });

  it('are another for each member, whatever the names and years are', () => {
    const rows = ['Siti', 'SITI', 'Siti', 'Siti', 'Ani'].map((nama, i) =>
      anAnggota(`a${String(i)}`, { nama, tahunLahir: [1980, 1980, 1985, null, null][i] ?? null }),
    );
    expect(new Set(called(...rows)).size).toBe(rows.length);
  });

  it('change in what is shown alone', () => {
    const group = aGroup({
      anggota: [anAnggota('a1', { nama: 'Siti' }), anAnggota('a2', { nama: 'Siti' })],
    });
    const names = withNamesApart(group).anggota.map((it) => it.nama);
    expect(names).toEqual(['Siti (anggota ke-1)', 'Siti (anggota ke-2)']);
    expect(group.anggota.map((it) => it.nama)).toEqual(['Siti', 'Siti']);
  });
});
