// Nobody takes out more than there is without a word: the cash box and the bank on every day, with what a submission
// moves laid over the records. It is asked of whatever takes money out, whichever way it comes in, on the phone too.
import { formatRupiah, formatTanggal } from '../../../basics/format.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import { FIRST_DAY, type Tanggal } from '../../../basics/tanggal.ts';
import { compareText } from '../../../basics/urutan.ts';
import { gerakBankOf, gerakKasOf } from '../../../records/money/gerak-kas.ts';
import type { Ksm } from '../../../records/ksm.ts';
import { standing } from '../../../records/standing.ts';
import type { BukuKas } from '../../keadaan.ts';
import type { Kiriman } from '../../kiriman.ts';
import type { Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import { layOver } from './lay-over.ts';
import { unsaidOf, type Unsaid } from './unsaid.ts';

/** Rupiah into each of the two places on a day; below zero: out of it. */
export interface GerakTempat {
  readonly tanggal: Tanggal;
  readonly box: number;
  readonly bank: number;
}

type Tempat = 'box' | 'bank';
type Saldo = Readonly<Record<Tempat, number>>;

/** The first day on which a place holds less than nothing, and less than without the submission. */
export interface Kurang {
  readonly tempat: Tempat;
  readonly tanggal: Tanggal;
  readonly saldo: Saldo;
}

/** The refusal, or null: a reason is given, or on no day there is less than nothing because of it. */
export function checkKasHarian(
  kiriman: Kiriman,
  tulis: readonly Tulisan[],
  buku: BukuKas,
  ksm: KnownGroup,
): Problem | null {
  const unsaid = unsaidOf(kiriman);
  if (!unsaid) return null;
  const awal = {
    box: (buku.awal?.kas ?? 0) - (buku.awal?.bank ?? 0),
    bank: buku.awal?.bank ?? 0,
  };
  const short = firstShort(awal, gerakOf(buku, []), gerakOf(buku, asked(tulis, unsaid)));
  return short && askReason(unsaid, short, ksm);
}

/** Without the movements that say for themselves why they were needed. */
export const asked = (tulis: readonly Tulisan[], { explained = [] }: Unsaid): Tulisan[] =>
  tulis.filter((t) => t.koleksi !== 'kasLain' || !explained.includes(t.id));

/** All that moved after the carried balance, in no order. */
export function gerakOf(buku: BukuKas, tulis: readonly Tulisan[]): GerakTempat[] {
  const records = {
    sesi: standing(layOver('sesi', buku.sesi, tulis)),
    pinjaman: standing(layOver('pinjaman', buku.pinjaman, tulis)),
    kasLain: standing(layOver('kasLain', buku.kasLain, tulis)),
  };
  const setelah = buku.awal?.per ?? FIRST_DAY;
  return [
    ...gerakKasOf(records).map(({ tanggal, jumlah }) => ({ tanggal, box: jumlah, bank: 0 })),
    ...gerakBankOf(records).map(({ tanggal, jumlah }) => ({
      tanggal,
      box: -jumlah,
      bank: jumlah,
    })),
  ].filter(({ tanggal }) => tanggal > setelah);
}

export function firstShort(
  awal: Saldo,
  before: readonly GerakTempat[],
  after: readonly GerakTempat[],
): Kurang | null {
  const [was, is] = [byDay(before), byDay(after)];
  const days = [...new Set([...was.keys(), ...is.keys()])].toSorted(compareText);
  let [old, now] = [awal, awal];
  for (const tanggal of days) {
    old = plus(old, was.get(tanggal));
    now = plus(now, is.get(tanggal));
    for (const tempat of ['box', 'bank'] as const)
      if (now[tempat] < Math.min(0, old[tempat])) return { tempat, tanggal, saldo: now };
  }
  return null;
}

function byDay(gerak: readonly GerakTempat[]): Map<Tanggal, Saldo> {
  const days = new Map<Tanggal, Saldo>();
  for (const it of gerak) days.set(it.tanggal, plus(it, days.get(it.tanggal)));
  return days;
}

const plus = (a: Saldo, b: Saldo = { box: 0, bank: 0 }): Saldo => ({
  box: a.box + b.box,
  bank: a.bank + b.bank,
});

/** As far as its cash from before the mentoring is asked. */
export type KnownGroup = Pick<
  Ksm,
  'tanggalBentuk' | 'tanggalMulaiPendampingan' | 'saldoAwal'
> | null;

/** In words: what is missing on which day, and what to do. */
export function askReason(
  { tanggal, jalur, label }: Unsaid,
  short: Kurang,
  ksm: KnownGroup,
): Problem {
  const remedy = isOpen(ksm)
    ? 'catat saldo awal KSM dahulu'
    : isAtBank(short)
      ? 'catat pengambilan dari bank dahulu'
      : 'periksa jumlah dan tanggalnya';
  return mismatch(
    jalur,
    label,
    `${sayMissing(short, tanggal)}; ${remedy}, atau tulis alasannya di ${label.toLowerCase()}`,
  );
}

/** `own`: the day on which the money goes out. */
function sayMissing(short: Kurang, own: Tanggal): string {
  const { tempat, tanggal, saldo } = short;
  const kurang = formatRupiah(-saldo[tempat]);
  const hari = tanggal <= own ? null : formatTanggal(tanggal);
  if (tempat === 'bank')
    return hari
      ? `karena pengeluaran ini, saldo bank pada ${hari} menjadi kurang ${kurang}`
      : `saldo bank kurang ${kurang} untuk pengeluaran ini`;
  const missing = hari
    ? `karena pengeluaran ini, kas pada ${hari} menjadi kurang ${kurang}`
    : `kas kurang ${kurang} untuk pengeluaran ini`;
  return isAtBank(short) ? `${missing}, di bank ${formatRupiah(saldo.bank)}` : missing;
}

const isAtBank = ({ tempat, saldo }: Kurang): boolean => tempat === 'box' && saldo.bank > 0;

/** Mentored from a later day than it was formed, and nobody has recorded what it had by then. */
function isOpen(ksm: KnownGroup): boolean {
  const { tanggalMulaiPendampingan: mulai, tanggalBentuk, saldoAwal } = ksm ?? {};
  return Boolean(mulai && tanggalBentuk && mulai > tanggalBentuk && !saldoAwal);
}
