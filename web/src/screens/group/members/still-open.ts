// What is still open of a member who left, or whose group ended: as the records say now, whatever was settled since.
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { LAST_DAY } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import { tagihanOn } from '../../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { savingsOf } from '../../../reads/shapes/savings-book.ts';
import * as teks from '../../../teks/index.ts';

export type Saldo = ReadonlyMap<AnggotaId, number>;

/** What each member owns now; null where the book is not here, or not whole. */
export function saldoOf(buku: BukuKsm | null | undefined): Saldo | null {
  if (!buku || (buku.unread ?? []).length > 0) return null;
  return new Map([...savingsOf(buku).anggota].map(([id, { saldo }]) => [id, saldo]));
}

/** Whose savings were settled: what is left of them is in the book. */
export const isBookAsked = (anggota: readonly Anggota[]): boolean =>
  anggota.some((it) => Boolean(it.penyelesaian));

/** Who left before a departure settled anything, or was not paid everything. */
export function isUnsettled(it: Anggota, saldo: Saldo | null): boolean {
  if (!it.tanggalKeluar) return false;
  return !it.penyelesaian || leftOf(it.id, it.penyelesaian, saldo) > 0;
}

/** What the member still owns. */
const leftOf = (
  id: AnggotaId,
  { sisaTabungan }: NonNullable<Anggota['penyelesaian']>,
  saldo: Saldo | null,
): number => (saldo ? (saldo.get(id) ?? 0) : sisaTabungan);

/** Without the book: the savings as they were on the day of the settlement, which the words name. */
export function sayOpen(
  { id: anggota, penyelesaian }: Anggota,
  pinjaman: readonly Pinjaman[],
  saldo: Saldo | null,
): string[] {
  if (!penyelesaian) return [];
  const s = teks.tabKsm.selesai;
  const left = leftOf(anggota, penyelesaian, saldo);
  const words = saldo
    ? s.masihTabungan(formatRupiah(left))
    : s.masihTabunganSaat(formatRupiah(left), formatTanggal(penyelesaian.tanggal));
  return [
    ...(left > 0 ? [words] : []),
    ...penyelesaian.pinjaman.flatMap(({ pinjaman: id, jumlah, cara }) => {
      if (cara === 'dihapus') return [s.dihapusUtang(formatRupiah(jumlah))];
      const loan = pinjaman.find((it) => it.id === id);
      return loan
        ? [s.masihUtang(formatRupiah(tagihanOn(loan, LAST_DAY).sisa), s.caraSingkat[cara])]
        : [];
    }),
  ];
}
