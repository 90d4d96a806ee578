// The savings book of a member, made from sessions and cash.
import { describe, expect, it } from 'vitest';
import type { KasLain } from '../../../functions/src/domain/records/money/kas-lain.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { NO_BOOK, readBook } from '../../../web/src/reads/shapes/book-pages.ts';
import { sourceOf } from './book-source.ts';
import { savingsOf } from '../../../web/src/reads/shapes/savings-book.ts';
import { aKsm, aSesi } from '../../support/records/build-kiriman.ts';
import { toKsmId, toNewId, toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';

describe('the savings book', () => {
  const kas: KasLain = {
    id: toNewId('k1'),
    ksmId: toKsmId('ksm-1'),
    tanggal: toTanggal('2017-03-10'),
    jumlah: -6000,
    jenis: 'tarikTabungan',
    keterangan: null,
    wilayah: aKsm().wilayah,
    sesi: null,
    dibatalkan: false,
    urut: 4,
  };

  it('adds each member up in the order of dates, titip included, and leaves out what does not count', () => {
    const book = savingsOf({
      sesi: [
        aSesi({
          id: 's2',
          tanggal: toTanggal('2017-03-08'),
          setoran: { a1: 4000, a2: 5000 },
          titip: ['a2'],
        }),
        aSesi({ id: 's1', tanggal: toTanggal('2017-03-01'), setoran: { a1: 5000, a2: 0 } }),
        aSesi({ id: 's3', tanggal: toTanggal('2017-03-15'), dibatalkan: true }),
        aSesi({ id: 's4', tanggal: toTanggal('2017-03-22'), status: 'batal', setoran: {} }),
      ],
      kasLain: [
        kas,
        { ...kas, id: toNewId('k2'), jenis: 'biaya' },
        { ...kas, id: toNewId('k3'), dibatalkan: true },
      ],
    });
    expect(
      book.anggota.get(toAnggotaId('a1'))?.baris.map((it) => [it.tanggal, it.jumlah, it.saldo]),
    ).toEqual([
      ['2017-03-01', 5000, 5000],
      ['2017-03-08', 4000, 9000],
    ]);
    expect(book.anggota.get(toAnggotaId('a2'))?.baris.map((it) => [it.titip, it.saldo])).toEqual([
      [true, 5000],
    ]);
    expect(book.sesi.map((it) => [it.sesi, it.penabung, it.jumlah, it.saldo])).toEqual([
      ['s1', 1, 5000, 5000],
      ['s2', 2, 9000, 14_000],
    ]);
    expect([book.totalSetoran, book.totalTarik]).toEqual([14_000, 6000]);
  });

  it('takes a withdrawal from the book of its member, after what was saved that day', () => {
    const tarik = (id: string, tanggal: Tanggal, jumlah: number, anggota: string | null) => ({
      ...kas,
      id: toNewId(id),
      tanggal,
      jumlah,
      anggota: anggota === null ? null : toAnggotaId(anggota),
    });
    const [first, second] = [toTanggal('2017-03-01'), toTanggal('2017-03-08')];
    const book = savingsOf({
      sesi: [
        aSesi({ id: 's1', tanggal: first, setoran: { a1: 5000, a2: 5000 } }),
        aSesi({ id: 's2', tanggal: second, setoran: { a1: 4000 } }),
      ],
      kasLain: [
        tarik('k1', second, -9000, 'a1'),
        tarik('k2', second, -1000, null),
        tarik('k3', first, -2000, 'a2'),
      ],
    });
    const of = (id: string) => book.anggota.get(toAnggotaId(id));
    expect(of('a1')?.baris.map((it) => [it.jumlah, it.saldo])).toEqual([
      [5000, 5000],
      [4000, 9000],
      [-9000, 0],
    ]);
    expect([of('a1')?.setoran, of('a1')?.saldo, of('a2')?.saldo]).toEqual([2, 0, 3000]);
    expect([book.totalSetoran, book.totalTarik, book.belumDibagi]).toEqual([14_000, 12_000, 1000]);
  });

  it('adds what changed since to the book, a correction in place of its record', async () => {
    const first = await readBook(
      NO_BOOK,
      1000,
      sourceOf({ sesi: [aSesi({ id: 's1', urut: 3 })], pinjaman: [], kasLain: [kas] }),
    );
    expect(first).toMatchObject({ urut: 4, dibacaUtuh: 1000, readAt: 1000 });
    const corrected = aSesi({ id: 's1', urut: 9, setoran: {} });
    const changed = { sesi: [corrected], pinjaman: [], kasLain: [] };
    const next = await readBook(first, 2000, sourceOf(changed));
    expect(next).toEqual({
      sesi: [corrected],
      pinjaman: [],
      kasLain: [kas],
      urut: 9,
      sampai: { sesi: 9, pinjaman: -1, kasLain: 4 },
      dibacaUtuh: 1000,
      readAt: 2000,
    });
  });
});
