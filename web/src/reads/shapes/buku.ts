// The records of a group as a book shows them: its sessions newest first, its members by name.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { BukuKsm } from './book-pages.ts';

/** Valid ones, newest first. */
export function sessionsOf(buku: Pick<BukuKsm, 'sesi'>): Sesi[] {
  return buku.sesi
    .filter((it) => !it.dibatalkan)
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0));
}

/** Current members first, then those who left, each by name. */
export function byName(anggota: readonly Anggota[], isActive: (it: Anggota) => boolean): Anggota[] {
  return anggota.toSorted(
    (a, b) => Number(isActive(b)) - Number(isActive(a)) || a.nama.localeCompare(b.nama, 'id'),
  );
}
