// Where the money of a settlement comes from, as its form holds it: the cash box, the bank, or both.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { FIRST_DAY, hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  saldoKasOn,
  type SaldoKas,
} from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import type { BukuKsm } from '../../reads/shapes/book-pages.ts';
import * as teks from '../../teks/index.ts';

const t = teks.tabKsm.asal;

export const ASAL = ['kas', 'bank', 'keduanya'] as const;

export interface PaidFrom {
  readonly asal: (typeof ASAL)[number];
  /** Asked for only where both are emptied. */
  readonly dariBank: number | null;
}

/** As it was sent, of so much that was paid. */
export function fromBank(bank: number | null | undefined, paid: number): PaidFrom {
  if (!bank) return { asal: 'kas', dariBank: null };
  return bank === paid ? { asal: 'bank', dariBank: null } : { asal: 'keduanya', dariBank: bank };
}

/** Rupiah out of the bank. */
export function bankOf({ asal, dariBank }: PaidFrom, paid: number): number {
  if (asal === 'kas') return 0;
  return asal === 'bank' ? paid : (dariBank ?? 0);
}

/** Out of the bank comes no more than is paid. `jalur`: the field in the submission. */
export const checkBank = (form: PaidFrom, paid: number, jalur: string): Isian[] =>
  bankOf(form, paid) > paid
    ? [{ jalur, label: t.dariBank, pesan: t.lebihDariDibayar(formatRupiah(paid)) }]
    : [];

/** What lies in the cash box and in the bank at the end of a day. */
export function saldoOn(
  buku: Pick<BukuKsm, 'sesi' | 'pinjaman' | 'kasLain'>,
  tanggal: string,
): SaldoKas {
  const day = hasDateShape(tanggal) ? tanggal : FIRST_DAY;
  return saldoKasOn({ ...buku, awal: null }, [], day);
}
