// Many users from a list as it was written elsewhere.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../../functions/src/domain/access/many/cells.ts';
import {
  MOST_PENGGUNA,
  readPengguna,
} from '../../../functions/src/domain/access/many/read-pengguna.ts';

const rowsOf = (text: string) => {
  const read = readPengguna(text);
  if ('salah' in read) throw new Error(read.salah);
  return read.baris.map(({ nama, email, peran, wilayah }) => ({ nama, email, peran, wilayah }));
};
const ANA = { nama: 'Ana', email: 'ana@contoh.id', peran: 'askot', wilayah: ['32.73'] };

describe('cells', () => {
  it('come back as they were written, between any of the three separators', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '1') });
    fc.assert(
      fc.property(
        fc.constantFrom('\t', ';', ','),
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        (separator, rows) => {
          const quoted = (it: string): string => `"${it.replaceAll('"', '""')}"`;
          const written = [
            `kepala${separator}lain`,
            ...rows.map((r) => r.map(quoted).join(separator)),
          ];
          const read = cellsIn(written.join('\r\n')).slice(1);
          const expected = rows
            .map((r) => r.map((it) => it.trim()))
            .filter((r) => r.some((it) => it !== ''));
          expect(read.map((it) => it.cells)).toEqual(expected);
        },
      ),
    );
  });
});

describe('a list of users', () => {
  it.each([
    ['from a table', 'Nama\tEmail\tPeran\tWilayah\nAna\tana@contoh.id\tAskot\t32.73'],
    ['in English', 'Area;Role;Mail;Name\n32.73;Askot;ana@contoh.id;Ana'],
    ['in another order', 'wilayah;peran;surel;nama lengkap\n32.73;ASKOT;ana@contoh.id;Ana'],
    [
      'with a mark of its encoding',
      '\uFEFFnama,e-mail,peran,kode wilayah\r\nAna,ana@contoh.id,askot,3273\r\n',
    ],
    ['with empty lines', '\n\nnama,email,peran,wilayah\n\n,,,\nAna,ana@contoh.id,askot,32.73'],
    ['with other columns', 'No,Nama,HP,Email,Peran,Wilayah\n1,Ana,08,ana@contoh.id,askot,32.73'],
  ])('%s', (_what, text) => {
    expect(rowsOf(text)).toEqual([ANA]);
  });

  it('has several areas in one cell, or in those behind it', () => {
    const areas = ['32.73.01.1001', '32.73.01.1002'];
    for (const cell of [
      '32.73.01.1001; 32.73.01.1002',
      '"32.73.01.1001, 32.73.01.1002"',
      '32.73.01.1001,32.73.01.1002',
      '3273011001 3273011002 3273011001',
    ])
      expect(rowsOf(`nama,email,peran,wilayah\nAna,ana@contoh.id,faskel,${cell}`)).toEqual([
        { ...ANA, peran: 'fasilitator', wilayah: areas },
      ]);
  });

  it('keeps what cannot be read for the reason to be given: role, too many cells, line', () => {
    const text =
      'wilayah,nama,email,peran\n32.73,Ana,ana@contoh.id,bos\n\n32.73,Budi,b@contoh.id,askot,x';
    const read = readPengguna(text);
    if ('salah' in read) throw new Error(read.salah);
    expect(read.baris).toMatchObject([
      { nomor: 2, peran: null, peranTertulis: 'bos', kelebihan: false },
      { nomor: 4, peran: 'askot', kelebihan: true },
    ]);
    // Names of what every object has are no roles and no headings.
    expect(readPengguna('constructor,email,peran,nama,wilayah\na,b,toString,c,d')).toMatchObject({
      unused: ['constructor'],
      baris: [{ peran: null }],
    });
  });

  it('says which columns it lacks, and which it does not use', () => {
    expect(readPengguna('nama,telepon\nAna,08')).toEqual({
      salah: 'kolom',
      kurang: ['email', 'peran', 'wilayah'],
    });
    expect(readPengguna('')).toEqual({ salah: 'kosong' });
    expect(readPengguna('nama,email,peran,wilayah')).toEqual({ salah: 'kosong' });
    expect(readPengguna('no,nama,email,peran,wilayah,nama\n1,Ana,a,askot,32,B')).toMatchObject({
      unused: ['no', 'nama'],
      baris: [{ nama: 'Ana' }],
    });
    const row = '\nAna,ana@contoh.id,askot,32.73';
    const many = `nama,email,peran,wilayah${row.repeat(MOST_PENGGUNA)}`;
    expect(readPengguna(many)).toMatchObject({ unused: [] });
    expect(readPengguna(many + row)).toEqual({ salah: 'terlaluBanyak' });
  });
});
