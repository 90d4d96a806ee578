// Whether somebody is a member on a day. Apart from the schemas of members, which a phone that records a session
// does without.
import type { Tanggal } from '../basics/tanggal.ts';
import type { AnggotaInti } from './anggota.ts';

export function isActive(
  anggota: Pick<AnggotaInti, 'tanggalMasuk' | 'tanggalKeluar'>,
  tanggal: Tanggal,
): boolean {
  return (
    anggota.tanggalMasuk <= tanggal && (!anggota.tanggalKeluar || tanggal < anggota.tanggalKeluar)
  );
}
