// What changes the savings that members own, defined once: the member's book on the page, the check that
// nobody withdraws more than is there, and the balance in a group's figures must agree to the rupiah.
import type { AnggotaId } from '../../basics/identitas.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { depositsOf, type CatatanKas } from './gerak-kas.ts';
import { isTarikan } from './isi-kas-lain.ts';
import type { KasLainInti } from './kas-lain.ts';

/** Rupiah into the savings of a member on a date; below zero: out of them. */
export interface GerakTabungan {
  /** Null: a withdrawal of which no member is on record; it counts for the group alone. */
  readonly anggota: AnggotaId | null;
  readonly tanggal: Tanggal;
  readonly jumlah: number;
}

/** Every movement, in no order: deposits of sessions held, withdrawals and share-outs (maturity model, 6.10). */
export function gerakTabunganOf({
  sesi,
  kasLain,
}: Pick<CatatanKas, 'sesi' | 'kasLain'>): GerakTabungan[] {
  const gerak: GerakTabungan[] = [];
  for (const s of sesi)
    if (s.status === 'dilaksanakan')
      for (const [anggota, jumlah] of depositsOf(s))
        gerak.push({ anggota, tanggal: s.tanggal, jumlah });
  for (const kas of kasLain) gerak.push(...gerakTabunganOfKas(kas));
  return gerak;
}

/**
 * A withdrawal; of a share-out what is added to the savings of each member, or paid out of them; what members had
 * when their group joined.
 */
export function gerakTabunganOfKas(kas: KasLainInti): GerakTabungan[] {
  const { tanggal, jumlah, anggota = null, pembagian, awal } = kas;
  if (isTarikan(kas)) return [{ anggota, tanggal, jumlah }];
  if (awal) return awal.tabungan.map((it) => ({ ...it, tanggal }));
  return (pembagian?.lembar ?? []).flatMap((it) => {
    const moved = (pembagian?.cara === 'ditabung' ? it.bagian : 0) - it.tabungan;
    return moved === 0 ? [] : [{ anggota: it.anggota, tanggal, jumlah: moved }];
  });
}

/** What each member owns at the end of a day; who never saved is missing. */
export function saldoAnggotaOn(
  records: Parameters<typeof gerakTabunganOf>[0],
  per: Tanggal,
): Map<AnggotaId, number> {
  const saldo = new Map<AnggotaId, number>();
  for (const { anggota, tanggal, jumlah } of gerakTabunganOf(records))
    if (anggota !== null && tanggal <= per) saldo.set(anggota, (saldo.get(anggota) ?? 0) + jumlah);
  return saldo;
}
