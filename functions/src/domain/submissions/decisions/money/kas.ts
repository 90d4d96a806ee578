// The cash of a group on a date, from a carried balance and the records after it, with the writes of
// a submission laid over them: what the treasurer should find on the table at the end of the meeting.
import { layOver } from './lay-over.ts';
import { standing } from '../../../records/standing.ts';
import {
  gerakBankOf,
  gerakKasOf,
  sumGerak,
  type GerakKas,
} from '../../../records/money/gerak-kas.ts';
import { FIRST_DAY, type Tanggal } from '../../../basics/tanggal.ts';
import type { BukuKas } from '../../keadaan.ts';
import type { Tulisan } from '../../putusan.ts';

/** Rupiah on `per`, of every movement up to and including that date: all that the group has, and of it in the bank. */
export interface SaldoKas {
  readonly kas: number;
  readonly bank: number;
}

export function saldoKasOn(buku: BukuKas, tulis: readonly Tulisan[], per: Tanggal): SaldoKas {
  const records = {
    sesi: standing(layOver('sesi', buku.sesi, tulis)),
    pinjaman: standing(layOver('pinjaman', buku.pinjaman, tulis)),
    kasLain: standing(layOver('kasLain', buku.kasLain, tulis)),
  };
  const setelah = buku.awal?.per ?? FIRST_DAY;
  const sumOf = (gerak: readonly GerakKas[]) =>
    sumGerak(gerak.filter(({ tanggal }) => tanggal > setelah && tanggal <= per));
  return {
    kas: (buku.awal?.kas ?? 0) + sumOf(gerakKasOf(records)),
    bank: (buku.awal?.bank ?? 0) + sumOf(gerakBankOf(records)),
  };
}

/** All that the group has. */
export const kasOn = (buku: BukuKas, tulis: readonly Tulisan[], per: Tanggal): number =>
  saldoKasOn(buku, tulis, per).kas;

/** What lies in the cash box: what the treasurer should find on the table. */
export const inBox = ({ kas, bank }: SaldoKas): number => kas - bank;
