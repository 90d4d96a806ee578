// The records of a group as a book: merged as they change, its sessions newest first, its members by name.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';

/** All of a group's records of money and meetings, cancelled ones too: a later change may revive them. */
export interface BukuKsm {
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
  readonly kasLain: readonly KasLain[];
  /** Number of the newest submission seen in them. */
  readonly urut: number;
  /** When it was read as a whole, and when it was last checked for changes, ms. */
  readonly dibacaUtuh: number;
  readonly readAt: number;
}

export type IsiBuku = Pick<BukuKsm, 'sesi' | 'pinjaman' | 'kasLain'>;

/** The book with the records that changed since; a new book when there was none before. */
export function mergeBuku(kept: BukuKsm | null, changed: IsiBuku, readAt: number): BukuKsm {
  const all = [...changed.sesi, ...changed.pinjaman, ...changed.kasLain];
  return {
    sesi: merge(kept?.sesi ?? [], changed.sesi),
    pinjaman: merge(kept?.pinjaman ?? [], changed.pinjaman),
    kasLain: merge(kept?.kasLain ?? [], changed.kasLain),
    urut: all.reduce((newest, it) => Math.max(newest, it.urut), kept?.urut ?? 0),
    dibacaUtuh: kept?.dibacaUtuh ?? readAt,
    readAt,
  };
}

function merge<T extends { readonly id: string }>(
  before: readonly T[],
  changed: readonly T[],
): T[] {
  const byId = new Map(before.map((it) => [it.id, it]));
  for (const it of changed) byId.set(it.id, it);
  return [...byId.values()];
}

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
