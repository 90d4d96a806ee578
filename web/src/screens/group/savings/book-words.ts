// What a line of a member's book is, in a word; empty: an ordinary deposit.
import type { TabunganAnggota } from '../../../reads/shapes/savings-book.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.tabKsm.tabungan;

export const catatanBagi = (jumlah: number): string =>
  jumlah < 0 ? teks.tabKsm.bagi.dibayar : teks.tabKsm.bagi.ditabung;

export const catatanOf = (it: TabunganAnggota['baris'][number]): string => {
  if (it.awal) return t.totalAwal;
  if (it.bagi) return catatanBagi(it.jumlah);
  return it.jumlah < 0 ? t.tarikan : it.titip ? t.titip : '';
};
