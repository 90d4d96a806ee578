// What the list of members says is still open of those who left.
import { describe, expect, it } from 'vitest';
import { toAnggotaId, toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import {
  isUnsettled,
  saldoOf,
  sayOpen,
} from '../../../web/src/screens/group/members/still-open.ts';
import { aKsm, anAnggota, aSesi } from '../../support/records/build-kiriman.ts';

const tanggal = toTanggal('2017-03-10');
const a1 = toAnggotaId('a1');
const left = anAnggota('a1', {
  tanggalKeluar: tanggal,
  penyelesaian: { tanggal, sisaTabungan: 6_000, pinjaman: [] },
});
const saved = {
  sesi: [aSesi({ id: 's1', tanggal: toTanggal('2017-03-01'), setoran: { a1: 6_000 } })],
};
const paid = (jumlah: number) => ({
  id: toNewId('k1'),
  ksmId: toKsmId('ksm-1'),
  tanggal: toTanggal('2017-04-01'),
  jumlah: -jumlah,
  jenis: 'tarikTabungan' as const,
  anggota: a1,
  keterangan: null,
  wilayah: aKsm().wilayah,
  sesi: null,
  dibatalkan: false,
  urut: 4,
});

describe('what is open of who left', () => {
  it('is what the book says now, whatever the settlement left', () => {
    for (const [jumlah, words] of [
      [2_000, ['belum dibayar: tabungan Rp4.000']],
      [6_000, []],
    ] as const) {
      const saldo = saldoOf({ ...NO_BOOK, ...saved, kasLain: [paid(jumlah)] });
      expect(sayOpen(left, [], saldo).map((it) => it.replaceAll(/\s/g, ' '))).toEqual(words);
      expect(isUnsettled(left, saldo)).toBe(words.length > 0);
    }
    // Paid by the settlement, and that payment was cancelled since.
    const settled = { ...left, penyelesaian: { tanggal, sisaTabungan: 0, pinjaman: [] } };
    const saldo = saldoOf({
      ...NO_BOOK,
      ...saved,
      kasLain: [{ ...paid(6_000), dibatalkan: true }],
    });
    expect(sayOpen(settled, [], saldo)).toHaveLength(1);
    expect(isUnsettled(settled, saldo)).toBe(true);
  });

  it('is what the settlement left, with its day, where the book is not known', () => {
    for (const buku of [null, undefined, { ...NO_BOOK, unread: ['kasLain/k1'] }]) {
      expect(saldoOf(buku)).toBeNull();
      expect(sayOpen(left, [], saldoOf(buku)).join('')).toContain('saat 10-03-2017');
      expect(isUnsettled(left, saldoOf(buku))).toBe(true);
    }
  });
});
