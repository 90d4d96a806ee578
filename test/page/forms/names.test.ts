import { describe, expect, it } from 'vitest';
import { namesIn, sameNames, withNames } from '../../../web/src/forms/group/names.ts';
import { newBarisAnggota, newFormKsm } from '../../../web/src/forms/group/registration.ts';
import { countingIds } from '../../support/records/plain.ts';

const makeId = countingIds();
const baris = (nama: string, tahunLahir: number | null = null) => ({
  ...newBarisAnggota('anggota', makeId),
  nama,
  tahunLahir,
});

describe('a list of names that is pasted', () => {
  it('is read a name a line, without numbers and bullets', () => {
    const text =
      '1. Aminah\r\n2) Budi  Santoso\n(3) Citra\n- Dewi\n• Eka\n\n4 Fitri\n  * Gita\n10.Hj. Siti';
    expect(namesIn(text)).toEqual([
      'Aminah',
      'Budi Santoso',
      'Citra',
      'Dewi',
      'Eka',
      'Fitri',
      'Gita',
      'Hj. Siti',
    ]);
  });

  it('fills the rows without a name, and keeps those that have one', () => {
    const rows = [baris('Ani'), baris(''), baris('')];
    expect(withNames(rows, ['Budi', 'Citra', 'Dewi'], makeId).map((it) => it.nama)).toEqual([
      'Ani',
      'Budi',
      'Citra',
      'Dewi',
    ]);
    expect(withNames(rows, ['Budi'], makeId).map((it) => it.nama)).toEqual(['Ani', 'Budi', '']);
  });
});

describe('members with the same name', () => {
  it('are asked about, unless the year of birth tells them apart', () => {
    const asked = (...anggota: ReturnType<typeof baris>[]) =>
      sameNames({ anggota }).map((it) => [it.jalur, it.pesan]);
    expect(asked(baris('Siti', 1980), baris(''), baris(' siti'))).toEqual([
      ['isi.anggota[1].nama', expect.stringContaining('anggota 1')],
    ]);
    expect(asked(baris('Siti', 1980), baris('Siti', 1985))).toEqual([]);
    expect(asked(baris('Siti', 1980), baris('Siti', 1980))).toHaveLength(1);
    expect(asked(baris('Siti'), baris('Siti RT 3'), baris(''), baris(''))).toEqual([]);
  });
});

it('a new registration presumes no day of formation and no officers', () => {
  const form = newFormKsm(makeId);
  expect(form.tanggalBentuk).toBe('');
  expect(new Set(form.anggota.map((it) => it.jabatan))).toEqual(new Set(['anggota']));
});
