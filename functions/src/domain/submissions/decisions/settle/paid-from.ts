// What a settlement pays lies in the cash box and in the bank, and is taken out of either: each is asked whether it is
// there. The page shows the same before it is saved, because both ask here.
import { formatRupiah } from '../../../basics/format.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { BukuKas } from '../../keadaan.ts';
import type { Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import { inBox, saldoKasOn, type SaldoKas } from '../money/kas.ts';

/** How a movement says it: left out where all of it is cash. */
export const outOfBank = (bank: number | null | undefined): Pick<KasLain, 'bank'> =>
  bank ? { bank: -bank } : {};

/** Out of the bank comes no more than is paid. The refusal, or null. */
export function checkFromBank(
  bank: number | null | undefined,
  paid: number,
  jalur: string,
): Problem | null {
  return (bank ?? 0) > paid
    ? mismatch(
        jalur,
        'Dari bank',
        `lebih dari yang dibayar, ${formatRupiah(paid)}; periksa jumlahnya`,
      )
    : null;
}

/** Which of the two holds less than is taken out of it, in words; null: neither, or not because of this. */
export function sayShort(before: SaldoKas, after: SaldoKas): string | null {
  const box = inBox(after);
  if (box < 0 && box < inBox(before))
    return after.bank > 0
      ? `kas di kotak kurang ${formatRupiah(-box)} untuk membayarnya, di bank ${formatRupiah(after.bank)}; bayar sebagian dari bank, atau tulis alasannya di keterangan`
      : `kas kurang ${formatRupiah(-box)} untuk membayarnya; kurangi yang dibayar sekarang, atau tulis alasannya di keterangan`;
  return after.bank < 0 && after.bank < before.bank
    ? `saldo bank kurang ${formatRupiah(-after.bank)} untuk membayarnya; kurangi yang dari bank, atau tulis alasannya di keterangan`
    : null;
}

/** What somebody has to say of the cash that a group ends with: where the rest is, or why there is too little. */
export function sayRest(saldo: SaldoKas): string | null {
  const { kas, bank } = saldo;
  const box = inBox(saldo);
  if (box < 0 && bank > 0)
    return `di kotak kas kurang ${formatRupiah(-box)}, di bank ${formatRupiah(bank)}; bayar sebagian dari bank, atau tulis alasannya`;
  if (bank < 0)
    return `saldo bank kurang ${formatRupiah(-bank)}; kurangi yang dibayar dari bank, atau tulis alasannya`;
  if (kas === 0) return null;
  return kas < 0
    ? `kas kurang ${formatRupiah(-kas)}; kurangi yang dibayar, atau tulis alasannya`
    : `tulis di mana sisa kas ${formatRupiah(kas)} disimpan`;
}

/** A settlement takes no more out of the cash box and the bank than is in each. The refusal, or null. */
export function checkPaidOut(
  buku: BukuKas | null,
  tulis: readonly Tulisan[],
  per: Tanggal,
  jalur: string,
): Problem | null {
  const short = buku && sayShort(saldoKasOn(buku, [], per), saldoKasOn(buku, tulis, per));
  return short ? mismatch(jalur, 'Jumlah', short) : null;
}
