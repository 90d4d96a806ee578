// What changed between two updates of a file, in workbooks that the programme itself composes.
import { describe, expect, it } from 'vitest';
import {
  compareBuku,
  type BukuTerbaca,
} from '../../../../functions/src/domain/quick-status/updates/banding-qs.ts';
import { cellsOf } from '../../../../functions/src/domain/quick-status/workbook/cells.ts';
import { hurufKolom } from '../../../../functions/src/domain/quick-status/workbook/layout.ts';
import type { SheetModel } from '../../../../functions/src/domain/quick-status/workbook/model.ts';

type Baris = readonly (string | number | null)[];

const tabel = (baris: readonly Baris[]): SheetModel => ({
  bentuk: 'tabel',
  nama: 'Daftar KSM',
  judul: ['QS', 'Daftar KSM'],
  kolom: [
    { kunci: 'no', judul: ['No'], jenis: 'angka', lebar: 4 },
    { kunci: 'kode', judul: ['Kode'], jenis: 'teks', lebar: 8 },
    { kunci: 'id', judul: ['ID KSM'], jenis: 'teks', lebar: 8 },
    { kunci: 'nama', judul: ['Nama KSM'], jenis: 'teks', lebar: 8 },
    { kunci: 'l', judul: ['Anggota', 'L'], jenis: 'angka', lebar: 8 },
    { kunci: 'p', judul: ['Anggota', 'P'], jenis: 'angka', lebar: 8 },
    { kunci: 'tingkat', judul: ['Tingkat'], jenis: 'teks', lebar: 8 },
  ],
  bernomor: true,
  saring: true,
  bekuKolom: 1,
  baris,
  jumlah: [null, 'JUMLAH', null, null, { rumus: 'SUM(E1)', nilai: 9 }, null, null],
  catatan: ['Catatan yang berubah tidak dihitung.'],
  rentang: null,
  cetak: { kertas: 'A4', orientasi: 'landscape' },
});

const info = (ksm: number): SheetModel => ({
  bentuk: 'lembar',
  nama: 'Info',
  judul: ['QS'],
  lebar: [10, 10, 10],
  sections: [
    {
      judul: 'Isi',
      baris: [
        { label: 'Jumlah KSM', isi: ksm, jenis: 'angka', keterangan: 'ket' },
        { label: 'Wilayah', isi: 'Kota', jenis: 'teks', keterangan: null },
      ],
    },
  ],
  cetak: { kertas: 'A4', orientasi: 'portrait' },
});

/** As a reader finds the sheets: no blank cells, formulas by their value. */
function bacaan(...sheets: readonly SheetModel[]): BukuTerbaca {
  return new Map(
    sheets.map((sheet) => {
      const cells = new Map<string, { nilai: string | number | null }>();
      for (const { baris, kolom, isi } of cellsOf(sheet)) {
        const nilai = typeof isi === 'object' && isi !== null ? isi.nilai : isi;
        if (nilai !== null) cells.set(`${hurufKolom(kolom)}${String(baris)}`, { nilai });
      }
      return [sheet.nama, cells];
    }),
  );
}

const A = '32.73.01.1001';
const melati: Baris = [1, A, 'k1', 'Melati', 2, 8, 'Pemula'];
const mawar: Baris = [2, A, 'k2', 'Mawar', 3, 7, 'Berdaya'];

describe('compareBuku', () => {
  it('finds nothing between a file and itself', () => {
    const buku = bacaan(info(2), tabel([melati, mawar]));
    expect(compareBuku(buku, buku, 100)).toEqual({ lembar: [], tidakDitampilkan: 0 });
  });

  it('names changed cells by their headings, new rows and rows that are gone', () => {
    const lama = bacaan(info(2), tabel([melati, mawar]));
    const baru = bacaan(
      info(3),
      tabel([
        [1, A, 'k0', 'Kenanga', 1, 4, null],
        [2, A, 'k1', 'Melati', 2, 9, 'Berkembang'],
        [3, A, 'k3', 'Dahlia', 5, 5, 'Pemula'],
      ]),
    );
    const { lembar } = compareBuku(lama, baru, 100);
    expect(lembar.map((l) => l.lembar)).toEqual(['Info', 'Daftar KSM']);
    expect(lembar[0]?.baris).toEqual([
      {
        kunci: 'Jumlah KSM',
        nama: 'Jumlah KSM',
        jenis: 'berubah',
        sel: [{ kolom: 'Isi', sebelum: 2, sesudah: 3 }],
      },
    ]);
    expect(lembar[1]).toMatchObject({ baru: 2, hilang: 1, berubah: 1 });
    expect(lembar[1]?.baris.find((b) => b.kunci === 'k1')).toEqual({
      kunci: 'k1',
      nama: 'Melati',
      jenis: 'berubah',
      sel: [
        { kolom: 'Anggota, P', sebelum: 8, sesudah: 9 },
        { kolom: 'Tingkat', sebelum: 'Pemula', sesudah: 'Berkembang' },
      ],
    });
    expect(lembar[1]?.baris.find((b) => b.kunci === 'k2')?.jenis).toBe('hilang');
  });

  it('keeps apart rows that have the same key', () => {
    const twice = bacaan(tabel([melati, [2, A, 'k1', 'Melati', 2, 8, 'Pemula']]));
    const once = bacaan(tabel([melati]));
    expect(compareBuku(twice, once, 100).lembar[0]).toMatchObject({ hilang: 1, berubah: 0 });
  });

  it('counts what it leaves out', () => {
    const rows = Array.from({ length: 7 }, (_, i): Baris => [
      i + 1,
      A,
      `k${String(i)}`,
      'X',
      1,
      1,
      null,
    ]);
    const answer = compareBuku(bacaan(tabel([])), bacaan(info(1), tabel(rows)), 5);
    const shown = answer.lembar.reduce((sum, l) => sum + l.baris.length, 0);
    expect([shown, answer.tidakDitampilkan]).toEqual([5, 4]);
  });
});
