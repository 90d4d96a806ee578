// Who is given a slip: the members of the day, and whoever else the meeting touched.
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../../functions/src/domain/records/is-active.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { BookNow } from './book-now.ts';

/** By name. Of no one meeting: everybody, since who left may be owed something. */
export function peopleOf(
  book: BookNow,
  { anggota }: GroupData,
  sesi: Sesi | null,
  today: Tanggal,
): Anggota[] {
  const paid = new Set(
    book.pinjaman
      .filter((it) => sesi !== null && it.pembayaran.some((b) => b.sesi === sesi.id))
      .map((it) => it.peminjam),
  );
  return anggota
    .filter(
      (it) =>
        sesi === null ||
        isActive(it, sesi.tanggal) ||
        entryIn(sesi.setoran, it.id) !== undefined ||
        paid.has(it.id),
    )
    .toSorted(
      (a, b) =>
        Number(isActive(b, today)) - Number(isActive(a, today)) ||
        a.nama.localeCompare(b.nama, 'id'),
    );
}
