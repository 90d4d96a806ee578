// In what a kind of submission is unlike the others, where all are decided, put in the queue and compared in the
// same way. A new kind does not compile without its row.
import type { JenisPenyelesaian } from '../records/pemeriksaan.ts';
import type { JenisKiriman } from './kiriman.ts';

interface Traits {
  /** Part of the registration, which waits for the city's check again. */
  readonly registers: boolean;
  /** Settles money with those who leave: waits for a check of its own, under this name. */
  readonly settles: JenisPenyelesaian | null;
  /** Decided also of a group that was cancelled because it is registered twice. */
  readonly ofCancelledKsm: boolean;
  /** Makes the opening balance: nothing is held against the one before. */
  readonly opens: boolean;
  /** Makes one person of two entries: what was settled with either goes on with both. */
  readonly merges: boolean;
  /** Records a check. Corrections mark in it what they changed, and that is no other check. */
  readonly checks: boolean;
}

const USUAL: Traits = {
  registers: false,
  settles: null,
  ofCancelledKsm: false,
  opens: false,
  merges: false,
  checks: false,
};
const REGISTERS: Traits = { ...USUAL, registers: true };

export const TRAITS: { readonly [J in JenisKiriman]: Traits } = {
  ksmDaftar: REGISTERS,
  ksmUbah: REGISTERS,
  ksmBubar: { ...USUAL, settles: 'ksmBubar' },
  ksmPindah: REGISTERS,
  ksmGanda: { ...USUAL, ofCancelledKsm: true },
  anggotaMasuk: REGISTERS,
  // Forms of the first versions only said who left: those settle nothing (see `settles`).
  anggotaKeluar: { ...REGISTERS, settles: 'anggotaKeluar' },
  anggotaUbah: REGISTERS,
  anggotaGabung: { ...REGISTERS, merges: true },
  sesi: USUAL,
  pinjaman: USUAL,
  pembayaran: USUAL,
  kasLain: USUAL,
  bagiHasil: { ...USUAL, settles: 'bagiHasil' },
  saldoAwal: { ...USUAL, opens: true },
  dokumen: USUAL,
  kemitraan: USUAL,
  pelatihan: USUAL,
  tahap: USUAL,
  tahapBatal: USUAL,
  batalkan: USUAL,
  lkm: USUAL,
  upkBulanan: USUAL,
  target: USUAL,
  tutupBulan: USUAL,
  pemeriksaan: { ...USUAL, checks: true },
  ujiPetik: USUAL,
  ujiPetikBatal: USUAL,
};
