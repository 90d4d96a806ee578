import { describe, expect, it } from 'vitest';
import {
  forAll,
  membersIn,
  sameAsOther,
  sameNames,
  withMembers,
} from '../../../web/src/forms/group/members/names.ts';
import { newBarisAnggota, newFormKsm } from '../../../web/src/forms/group/members/registration.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  newFormAnggota,
  type FormAnggota,
} from '../../../web/src/forms/group/members/member-form.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { countingIds } from '../../support/records/plain.ts';

const makeId = countingIds();
const baris = (nama: string, tahunLahir: number | null = null) => ({
  ...newBarisAnggota('anggota', makeId),
  nama,
  tahunLahir,
});

describe('a list of names that is pasted', () => {
  it('is read without the heading of its table, and without «No.» before a number', () => {
    const text = 'No.\tNama Anggota\tL/P\n1\tAminah\nNo. 4 Sri\nNomor 5: Tuti\nNovi\nNo';
    expect(membersIn(text).map((it) => it.nama)).toEqual(['Aminah', 'Sri', 'Tuti', 'Novi', 'No']);
    for (const heading of ['Nama', 'NAMA LENGKAP', 'No | Nama | Jabatan', 'nama, tahun lahir'])
      expect(membersIn(heading)).toEqual([]);
  });

  it('is read a name a line, without numbers and bullets', () => {
    const text =
      '1. Aminah\r\n2) Budi  Santoso\n(3) Citra\n- Dewi\n• Eka\n\n4 Fitri\n  * Gita\n10.Hj. Siti';
    expect(membersIn(text).map((it) => it.nama)).toEqual([
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

  it.each([
    ['1. Aminah (ketua)', 'Aminah', 'ketua', '', null],
    ['Budi - Sekretaris, L', 'Budi', 'sekretaris', 'L', null],
    ['Bendahara: Citra', 'Citra', 'bendahara', '', null],
    ['Dewi\tP\t1980', 'Dewi', 'anggota', 'P', 1980],
    ['Eka, perempuan, 1975', 'Eka', 'anggota', 'P', 1975],
    ['Fitri (L)', 'Fitri', 'anggota', 'L', null],
    // A letter may be part of the name; and so may what no list says of a member.
    ['Siti P', 'Siti P', 'anggota', '', null],
    ['Gita, S.Pd', 'Gita, S.Pd', 'anggota', '', null],
    ['Anggota', 'Anggota', 'anggota', '', null],
  ])('reads %j', (line, ...said) => {
    const [it] = membersIn(line);
    expect([it?.nama, it?.jabatan, it?.jenisKelamin, it?.tahunLahir]).toEqual(said);
  });

  it('fills the rows without a name, and keeps those that have one', () => {
    const rows = [baris('Ani'), baris(''), baris('')];
    const names = (text: string) => withMembers(rows, membersIn(text), makeId).map((it) => it.nama);
    expect(names('Budi\nCitra\nDewi')).toEqual(['Ani', 'Budi', 'Citra', 'Dewi']);
    expect(names('Budi')).toEqual(['Ani', 'Budi', '']);
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

describe('what is set for all', () => {
  it('is set for those with a name, and is as before when it is taken back', () => {
    const rows = [{ ...baris('Ani'), setuju: true }, baris('Budi'), baris('')];
    const { after, undo } = forAll(rows, { setuju: true });
    expect(after.map((it) => it.setuju)).toEqual([true, true, false]);
    // What was typed since stays, and a row that came since is left alone.
    const typed = after.map((it) => ({ ...it, tahunLahir: 1980 }));
    const now = undo([...typed, { ...baris('Citra'), setuju: true }]);
    expect(now.map((it) => it.setuju)).toEqual([true, false, false, true]);
    expect(now[1]).toMatchObject({ nama: 'Budi', tahunLahir: 1980 });
  });
});

it('what is set for all leaves a sex that was said', () => {
  const rows = [{ ...baris('Ani'), jenisKelamin: 'L' } as const, baris('Budi')];
  const { n, after } = forAll(rows, { jenisKelamin: 'P' });
  expect(n).toBe(1);
  expect(after.map((it) => it.jenisKelamin)).toEqual(['L', 'P']);
});

describe('a member who joins with a name that is there', () => {
  const known = [anAnggota('a1', { nama: 'Siti', tahunLahir: 1980 }), anAnggota('a2')];
  const asked = (rest: Partial<FormAnggota>, anggota = known): string[] =>
    sameAsOther(
      { ...newFormAnggota(toTanggal('2017-06-01'), makeId), nama: 'siti ', ...rest },
      anggota,
      'isi.anggota[0].nama',
    ).map((it) => it.pesan);

  it('is asked about, until a year of birth or another name tells them apart', () => {
    expect(asked({})).toEqual([expect.stringContaining('tahun lahir')]);
    expect(asked({ tahunLahir: 1980 })).toHaveLength(1);
    expect(asked({ tahunLahir: 1985 })).toEqual([]);
    expect(asked({ nama: 'Siti RT 3' })).toEqual([]);
  });

  it('is not told to give a year where that tells nothing', () => {
    const without = [anAnggota('a1', { nama: 'Siti', tahunLahir: null })];
    expect(asked({ tahunLahir: 1985 }, without)).toEqual([
      expect.not.stringContaining('tahun lahir'),
    ]);
  });

  it('is not compared with itself, nor with those who had left by then', () => {
    expect(asked({ id: toNewId('a1') })).toEqual([]);
    const left = [anAnggota('a1', { nama: 'Siti', tanggalKeluar: toTanggal('2017-06-01') })];
    expect(asked({}, left)).toEqual([]);
  });
});

it('a new registration presumes no day of formation and no officers', () => {
  const form = newFormKsm(makeId);
  expect(form.tanggalBentuk).toBe('');
  expect(new Set(form.anggota.map((it) => it.jabatan))).toEqual(new Set(['anggota']));
});
