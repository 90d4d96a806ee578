// What changes the cash of a group, defined once: the session form on the phone, the count on the
// treasurer's table and rule R4 of the maturity model must agree to the rupiah.
import { maxTanggal, type Tanggal } from '../../basics/tanggal.ts';
import type { KasLainInti } from './kas-lain.ts';
import { isDibayar, type PembayaranInti, type Pinjaman, type PinjamanInti } from './pinjaman.ts';
import type { IsiSesi, SesiInti } from '../sesi.ts';
import type { AnggotaId } from '../../basics/identitas.ts';

/** Rupiah into the cash on a date; below zero: out of it. */
export interface GerakKas {
  readonly tanggal: Tanggal;
  readonly jumlah: number;
}

/** Valid records of one group: cancelled ones are left out. */
export interface CatatanKas {
  readonly sesi: Iterable<Pick<SesiInti, 'tanggal' | 'status' | 'setoran'>>;
  readonly pinjaman: Iterable<
    Pick<PinjamanInti, 'sumber' | 'pokok' | 'tanggalCair' | 'pembayaran'>
  >;
  readonly kasLain: Iterable<KasLainInti>;
}

/**
 * Every movement, in no order: all deposits, what is repaid of internal loans with jasa above their schedule, less
 * what is paid out of them, and kasLain (maturity model, R4).
 */
export function gerakKasOf({ sesi, pinjaman, kasLain }: CatatanKas): GerakKas[] {
  const gerak: GerakKas[] = [];
  for (const s of sesi)
    if (s.status === 'dilaksanakan') gerak.push({ tanggal: s.tanggal, jumlah: sumSetoran(s) });
  for (const p of pinjaman) {
    if (p.sumber !== 'internal') continue;
    gerak.push({ tanggal: p.tanggalCair, jumlah: -p.pokok });
    for (const bayar of p.pembayaran.filter(isDibayar))
      // A payment before its loan is refused when it is entered; an old one that slipped in counts from the payout
      // on.
      gerak.push({ tanggal: maxTanggal(p.tanggalCair, bayar.tanggal), jumlah: handedOver(bayar) });
  }
  for (const { tanggal, jumlah } of kasLain) gerak.push({ tanggal, jumlah });
  return gerak;
}

/** All that was paid: for the loan, and as jasa above its schedule. */
export function handedOver({
  jumlah,
  jasaLebih,
}: Pick<PembayaranInti, 'jumlah' | 'jasaLebih'>): number {
  return jumlah + (jasaLebih ?? 0);
}

/** Deposits by member. For the compiler the keys of any object are plain text. */
export function depositsOf({ setoran }: Pick<SesiInti, 'setoran'>): [AnggotaId, number][] {
  return Object.entries(setoran) as [AnggotaId, number][];
}

/** Cash is cash, whoever brought it, even a former member. */
export function sumSetoran({ setoran }: Pick<SesiInti, 'setoran'>): number {
  let sum = 0;
  for (const jumlah of Object.values(setoran)) sum += jumlah;
  return sum;
}

/** What moved in the bank account; the rest of the cash is in the box. */
export function gerakBankOf({ kasLain }: Pick<CatatanKas, 'kasLain'>): GerakKas[] {
  const gerak: GerakKas[] = [];
  for (const { tanggal, bank } of kasLain) if (bank) gerak.push({ tanggal, jumlah: bank });
  return gerak;
}

export function sumGerak(gerak: readonly GerakKas[]): number {
  let sum = 0;
  for (const { jumlah } of gerak) sum += jumlah;
  return sum;
}

/**
 * What a session moves in the cash, rupiah, as its form sends it. `pinjaman`: the loans on hand; a
 * payment on a loan that is not among them counts as one on a loan of the group's own savings.
 */
export function kasOfSesi(
  isi: IsiSesi,
  pinjaman: readonly Pick<Pinjaman, 'id' | 'sumber'>[],
): number {
  const outside = new Set(pinjaman.filter((p) => p.sumber !== 'internal').map((p) => p.id));
  const paid = isi.pembayaran.filter((bayar) => !outside.has(bayar.pinjaman));
  const lent = isi.pinjamanBaru.map((baru) => ({ ...baru, pembayaran: [] }));
  return (
    sumGerak(gerakKasOf({ sesi: [isi], pinjaman: lent, kasLain: isi.kasLain })) +
    paid.reduce((sum, bayar) => sum + handedOver(bayar), 0)
  );
}
