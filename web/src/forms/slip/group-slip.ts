// What a slip tells a whole group of its meeting: sums, and no line of a member.
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  handedOver,
  sumSetoran,
} from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import { isTarikan } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import {
  inBox,
  saldoKasOn,
} from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { savingsOf } from '../../reads/shapes/savings-book.ts';
import { activeMembers } from '../session/members.ts';
import type { BookNow } from './book-now.ts';
import { nextOf, sumOf } from './member-slip.ts';

export interface SlipKsm {
  readonly tanggal: Tanggal;
  readonly status: Sesi['status'];
  readonly hadir: number;
  readonly titip: number;
  readonly anggota: number;
  readonly setoran: number;
  readonly angsuran: number;
  readonly pinjamanBaru: number;
  readonly tarik: number;
  readonly kasLainMasuk: number;
  readonly kasLainKeluar: number;
  readonly kasDihitung: number | null;
  /** Of all members now; null, like the cash: the phone has not all records of the group. */
  readonly tabungan: number | null;
  readonly kas: number | null;
  readonly bank: number;
  /** Open loans of members out of the group's own savings. */
  readonly beredar: { readonly n: number; readonly sisa: number };
  readonly berikutnya: Tanggal | null;
}

export function groupSlip(book: BookNow, group: GroupData, sesi: Sesi, today: Tanggal): SlipKsm {
  const moved = book.kasLain.filter((it) => it.sesi === sesi.id);
  const other = moved.filter((it) => !isTarikan(it));
  const saldo = saldoKasOn({ awal: null, ...book }, [], today);
  const { awal, totalSetoran, totalTarik, totalBagi } = savingsOf(book);
  const rests = book.pinjaman
    .filter((it) => it.sumber === 'internal')
    .map((it) => tagihanOn(it, today).sisa)
    .filter((sisa) => sisa > 0);
  return {
    tanggal: sesi.tanggal,
    status: sesi.status,
    hadir: sesi.hadir.length,
    titip: sesi.titip.length,
    anggota: activeMembers(group, sesi.tanggal).length,
    setoran: sumSetoran(sesi),
    angsuran: sesi.pembayaran.reduce((sum, it) => sum + handedOver(it), 0),
    pinjamanBaru: book.pinjaman
      .filter((it) => it.sesi === sesi.id)
      .reduce((sum, { pokok }) => sum + pokok, 0),
    tarik: -sumOf(moved.filter(isTarikan)),
    kasLainMasuk: sumOf(other.filter(({ jumlah }) => jumlah > 0)),
    kasLainKeluar: -sumOf(other.filter(({ jumlah }) => jumlah < 0)),
    kasDihitung: sesi.kasDihitung,
    tabungan: book.isWhole ? (awal?.jumlah ?? 0) + totalSetoran - totalTarik + totalBagi : null,
    kas: book.isWhole ? inBox(saldo) : null,
    bank: saldo.bank,
    beredar: { n: rests.length, sisa: rests.reduce((sum, sisa) => sum + sisa, 0) },
    berikutnya: nextOf(book, group, today),
  };
}
