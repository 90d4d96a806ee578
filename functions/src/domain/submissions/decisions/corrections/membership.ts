// Other days of membership. What names a member lies on days of the membership: a session that the member attended, a
// loan that was paid out to the member, a share-out that gives the member a share. What lay outside before may stay
// outside.
import { type Problem } from '../../../basics/refusals/problem.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import type { Anggota } from '../../../records/anggota.ts';
import { isActive } from '../../../records/is-active.ts';
import { standing } from '../../../records/standing.ts';
import type { Sesi } from '../../../records/sesi.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { Book } from '../../keadaan.ts';
import { mismatch } from '../checks.ts';
import { nameRecords } from '../name-records.ts';
import { namesInSesi } from '../names-in-sesi.ts';

/** `books`: of the days outside the new membership. Null: nothing names the member there. */
export function checkMembership(
  before: Anggota,
  after: Anggota,
  books: readonly (Book | null)[],
  { jalur, label }: { readonly jalur: string; readonly label: string },
): Problem | null {
  const isNewlyOut = (tanggal: Tanggal) => isActive(before, tanggal) && !isActive(after, tanggal);
  const found = books
    .flatMap((book) => [
      ...standing(book?.sesi ?? [])
        .filter((s) => isNamed(after, s))
        .map(({ tanggal }) => ({ apa: 'sesi', tanggal })),
      ...standing(book?.pinjaman ?? [])
        .filter((p) => p.peminjam === after.id)
        .map(({ tanggalCair }) => ({ apa: 'pinjaman', tanggal: tanggalCair })),
      ...standing(book?.kasLain ?? [])
        .filter((k) => hasShare(after, k))
        .map(({ tanggal }) => ({ apa: 'bagi hasil', tanggal })),
    ])
    .filter(({ tanggal }) => isNewlyOut(tanggal));
  // Savings of an opening balance stay owed to who leaves; who had them had joined by then.
  found.push(
    ...books
      .flatMap((book) => standing(book?.kasLain ?? []))
      .filter((k) => k.awal?.tabungan.some((it) => it.anggota === after.id))
      .filter(({ tanggal }) => before.tanggalMasuk <= tanggal && after.tanggalMasuk > tanggal)
      .map(({ tanggal }) => ({ apa: 'saldo awal', tanggal })),
  );
  return found.length === 0
    ? null
    : mismatch(
        jalur,
        label,
        `${after.nama} tercatat di ${nameRecords(found)}; pilih tanggal yang mencakupnya, atau koreksi catatan itu dahulu`,
      );
}

const isNamed = ({ id }: Anggota, sesi: Sesi) =>
  sesi.status === 'dilaksanakan' && namesInSesi(sesi).includes(id);

/** Savings that are paid out belong to whoever owns them, also to who left; a share is for who was there. */
const hasShare = ({ id }: Anggota, { pembagian }: KasLain) =>
  pembagian?.lembar.some((it) => it.anggota === id && it.bagian > 0) ?? false;
