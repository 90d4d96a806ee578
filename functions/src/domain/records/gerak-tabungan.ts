// What changes the savings that members own, defined once: the member's book on the page, the check that
// nobody withdraws more than is there, and the balance in a group's figures must agree to the rupiah.
import type { AnggotaId } from '../basics/identitas.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import { depositsOf, type CatatanKas } from './gerak-kas.ts';
import { isTarikan } from './kas-lain.ts';

/** Rupiah into the savings of a member on a date; below zero: out of them. */
export interface GerakTabungan {
  /** Null: a withdrawal of which no member is on record; it counts for the group alone. */
  readonly anggota: AnggotaId | null;
  readonly tanggal: Tanggal;
  readonly jumlah: number;
}

/** Every movement, in no order: deposits of sessions held, and withdrawals (maturity model, 6.10). */
export function gerakTabunganOf({
  sesi,
  kasLain,
}: Pick<CatatanKas, 'sesi' | 'kasLain'>): GerakTabungan[] {
  const gerak: GerakTabungan[] = [];
  for (const s of sesi)
    if (s.status === 'dilaksanakan')
      for (const [anggota, jumlah] of depositsOf(s))
        gerak.push({ anggota, tanggal: s.tanggal, jumlah });
  for (const kas of kasLain)
    if (isTarikan(kas))
      gerak.push({ anggota: kas.anggota ?? null, tanggal: kas.tanggal, jumlah: kas.jumlah });
  return gerak;
}
