// The cash of a group on a date, from a carried balance and the records after it, with the writes of
// a submission laid over them: what the treasurer should find on the table at the end of the meeting.
import { formatRupiah } from '../../../basics/format.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import { isUnexplained } from '../../../records/money/isi-kas-lain.ts';
import type { IsiKasLuar } from '../../../records/money/kas-lain.ts';
import { mismatch } from '../checks.ts';
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

/**
 * What is taken out of the cash box or the bank without a word has to be in it. `after`: when all is done. The
 * refusal, or null.
 */
export function checkTaken(
  moved: readonly (Pick<IsiKasLuar, 'jumlah' | 'bank' | 'keterangan'> & {
    readonly jalur: string;
  })[],
  alasan: string | null | undefined,
  after: () => SaldoKas,
): Problem | null {
  const out = alasan ? undefined : moved.find(isUnexplained);
  if (!out) return null;
  const saldo = after();
  const isBank = (out.bank ?? 0) < 0;
  const left = isBank ? saldo.bank : inBox(saldo);
  return left < 0
    ? mismatch(
        out.jalur,
        'Keterangan',
        `${isBank ? 'saldo bank' : 'kas'} kurang ${formatRupiah(-left)} untuk pengeluaran ini; periksa jumlahnya, atau tulis alasannya di keterangan`,
      )
    : null;
}
