// What changes a registration after it was checked. Both the mark on the check and the queue ask here: what is marked as
// changed and does not wait would be lost.
import type { JenisKiriman, Kiriman } from '../kiriman.ts';
import { settles } from './penyelesaian.ts';

/** Kinds that are part of a registration. */
const PENDAFTARAN: ReadonlySet<JenisKiriman> = new Set<JenisKiriman>([
  'ksmDaftar',
  'ksmUbah',
  'ksmPindah',
  'anggotaMasuk',
  'anggotaKeluar',
  'anggotaUbah',
  'anggotaGabung',
]);

/** What is settled is checked by itself. */
export function changesPendaftaran(kiriman: Kiriman): boolean {
  return PENDAFTARAN.has(kiriman.jenis) && !settles(kiriman);
}
