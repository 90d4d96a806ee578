// The history of one group as the maturity model reads it: the whole of it, or its tail together with
// the balance carried to where the tail begins.
import { z } from 'zod/mini';
import { AnggotaInti } from '../records/anggota.ts';
import { DokumenInti } from '../records/dokumen.ts';
import { KasLainInti } from '../records/money/kas-lain.ts';
import { KemitraanInti } from '../records/kemitraan.ts';
import { KsmInti } from '../records/ksm.ts';
import { PinjamanInti } from '../records/money/pinjaman.ts';
import { SesiInti } from '../records/sesi.ts';
import { Tanggal } from '../basics/tanggal.ts';

export const Riwayat = z.strictObject({
  ksm: KsmInti,
  anggota: z.array(AnggotaInti),
  sesi: z.array(SesiInti),
  pinjaman: z.array(PinjamanInti),
  kasLain: z.array(KasLainInti),
  dokumen: DokumenInti,
  kemitraan: z.array(KemitraanInti),
});
export type Riwayat = z.infer<typeof Riwayat>;

/** What a group's records up to the end of a month add up to; the next month starts from it. */
export const SaldoAwal = z.strictObject({
  /** Last day of a month, or today while it runs. */
  per: Tanggal,
  /** Cash of the group, rupiah; below zero where the records say so. */
  kas: z.int(),
  /** All deposits so far, rupiah. */
  tabungan: z.int(),
  /** Deposits less what was withdrawn, rupiah; null: a month of a version that did not carry it. */
  saldoTabungan: z._default(z.nullable(z.int()), null),
  /** Of the cash: in the bank; null: a month of a version that knew of no banks. */
  bank: z._default(z.nullable(z.int()), null),
  /** Date of the last session dilaksanakan. */
  sesiTerakhir: z.nullable(Tanggal),
  /** A loan of UPK or PPMK was paid out and fully repaid. */
  lunasBergulir: z.boolean(),
});
export type SaldoAwal = z.infer<typeof SaldoAwal>;
