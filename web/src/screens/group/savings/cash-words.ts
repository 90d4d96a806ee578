// What a movement of a group's cash is called, and how far it can still be changed.
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import { isTarikan } from '../../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { KasLain } from '../../../../../functions/src/domain/records/money/kas-lain.ts';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.tabKsm.kas;

/** What moved; money that went between the cash box and the bank says which way. */
export const nameOf = ({ jenis, jumlah, bank, awal }: KasLain): string =>
  awal
    ? teks.tabKsm.tabungan.totalAwal
    : jumlah === 0 && bank
      ? t.pindahPilihan[bank > 0 ? 'keBank' : 'dariBank']
      : teks.barisSesi.jenisKasLainPilihan[jenis];

/** All of it, or the part that it was. */
export const sayBank = (jumlah: number, bank: number): string =>
  bank === jumlah ? t.lewatBank : `${formatRupiah(Math.abs(bank))} ${t.lewatBank}`;

export const isUndivided = (it: KasLain): boolean => isTarikan(it) && !it.anggota;

/** An opening balance brings its cash and what is lent out of it, which its loans take out again. */
export const lentBefore = ({ awal }: KasLain, { pinjaman }: Pick<BukuKsm, 'pinjaman'>): number =>
  pinjaman
    .filter((p) => awal?.pinjaman.includes(p.id) && !p.dibatalkan)
    .reduce((sum, p) => sum + p.pokok, 0);

/** An opening balance one of whose loans has payments is not cancelled before those. */
export const isPaid = ({ awal }: KasLain, { pinjaman }: Pick<BukuKsm, 'pinjaman'>): boolean =>
  pinjaman.some((p) => awal?.pinjaman.includes(p.id) && !p.dibatalkan && p.pembayaran.length > 0);
