// The savings book of a group: what each member deposited and withdrew, with what is left after each.
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { BukuKsm } from './book-pages.ts';
import { sessionsOf } from './buku.ts';
import type {
  SesiId,
  AnggotaId,
  KasLainId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { compareText } from '../../../../functions/src/domain/basics/urutan.ts';
import { depositsOf } from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import { gerakTabunganOfKas } from '../../../../functions/src/domain/records/money/gerak-tabungan.ts';
import { isTarikan } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';

import { standing } from '../../../../functions/src/domain/records/standing.ts';

/** A deposit or a withdrawal (below zero) in a member's book, with what the member owns after it. */
interface BarisTabungan {
  readonly id: SesiId | KasLainId;
  readonly tanggal: Tanggal;
  readonly jumlah: number;
  readonly titip: boolean;
  /** Part of a share-out. */
  readonly bagi: boolean;
  /** What the member had when the group joined. */
  readonly awal?: true;
  readonly saldo: number;
}

export interface TabunganAnggota {
  readonly anggota: AnggotaId;
  /** Oldest first. */
  readonly baris: readonly BarisTabungan[];
  /** How often the member deposited. */
  readonly setoran: number;
  readonly saldo: number;
}

/** Deposits of a session, with all that was deposited by then. */
interface TabunganSesi {
  readonly sesi: SesiId;
  readonly tanggal: Tanggal;
  readonly penabung: number;
  readonly jumlah: number;
  readonly saldo: number;
}

export interface BukuTabungan {
  readonly anggota: ReadonlyMap<AnggotaId, TabunganAnggota>;
  /** Oldest first; sessions without a deposit are left out. */
  readonly sesi: readonly TabunganSesi[];
  /** Withdrawals of savings, oldest first; `anggota`: null where the record names nobody. */
  readonly tarik: readonly {
    readonly id: KasLainId;
    readonly tanggal: Tanggal;
    readonly jumlah: number;
    readonly anggota: AnggotaId | null;
  }[];
  /** Share-outs that changed the savings, with the sum of all members, oldest first. */
  readonly bagi: readonly {
    readonly id: KasLainId;
    readonly tanggal: Tanggal;
    readonly jumlah: number;
  }[];
  /** The opening balance, with the savings of all members in it. */
  readonly awal: BukuTabungan['bagi'][number] | null;
  readonly totalSetoran: number;
  readonly totalTarik: number;
  readonly totalBagi: number;
  /** Withdrawn, and in nobody's book. */
  readonly belumDibagi: number;
}

export function savingsOf(buku: Pick<BukuKsm, 'sesi' | 'kasLain'>): BukuTabungan {
  const books = new Map<AnggotaId, { baris: Omit<BarisTabungan, 'saldo'>[]; setoran: number }>();
  const bookOf = (anggota: AnggotaId) => {
    const book = books.get(anggota) ?? { baris: [], setoran: 0 };
    books.set(anggota, book);
    return book;
  };
  const perSesi: TabunganSesi[] = [];
  let total = 0;
  for (const sesi of sessionsOf(buku).toReversed()) {
    if (sesi.status !== 'dilaksanakan') continue;
    let jumlahSesi = 0;
    let penabung = 0;
    for (const [anggota, jumlah] of depositsOf(sesi)) {
      if (jumlah === 0) continue;
      const book = bookOf(anggota);
      book.setoran += 1;
      book.baris.push({
        id: sesi.id,
        tanggal: sesi.tanggal,
        jumlah,
        titip: sesi.titip.some((it) => it === anggota),
        bagi: false,
      });
      jumlahSesi += jumlah;
      penabung += 1;
    }
    if (penabung === 0) continue;
    total += jumlahSesi;
    perSesi.push({
      sesi: sesi.id,
      tanggal: sesi.tanggal,
      penabung,
      jumlah: jumlahSesi,
      saldo: total,
    });
  }
  const tarik = buku.kasLain
    .filter((it) => !it.dibatalkan && isTarikan(it))
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
    // Withdrawn savings leave the cash, so they are stored as negative amounts.
    .map(({ id, tanggal, jumlah, anggota = null }) => ({ id, tanggal, jumlah: -jumlah, anggota }));
  for (const { id, tanggal, jumlah, anggota } of tarik)
    if (anggota !== null)
      bookOf(anggota).baris.push({ id, tanggal, jumlah: -jumlah, titip: false, bagi: false });
  const bagi: { id: KasLainId; tanggal: Tanggal; jumlah: number }[] = [];
  let awal: BukuTabungan['awal'] = null;
  for (const kas of standing(buku.kasLain)) {
    if (!kas.pembagian && !kas.awal) continue;
    const { id, tanggal } = kas;
    let all = 0;
    for (const { anggota, jumlah } of gerakTabunganOfKas(kas)) {
      all += jumlah;
      if (anggota !== null)
        bookOf(anggota).baris.push({
          id,
          tanggal,
          jumlah,
          titip: false,
          ...(kas.awal ? { bagi: false, awal: true } : { bagi: true }),
        });
    }
    if (kas.awal) awal = all === 0 ? null : { id, tanggal, jumlah: all };
    else if (all !== 0) bagi.push({ id, tanggal, jumlah: all });
  }
  return {
    anggota: new Map([...books].map(([id, book]) => [id, toBook(id, book)])),
    sesi: perSesi,
    tarik,
    bagi,
    awal,
    totalBagi: bagi.reduce((sum, it) => sum + it.jumlah, 0),
    totalSetoran: total,
    totalTarik: tarik.reduce((sum, it) => sum + it.jumlah, 0),
    belumDibagi: tarik.reduce((sum, it) => sum + (it.anggota === null ? it.jumlah : 0), 0),
  };
}

/** The lines in order of date, with the balance after each; on one day what was deposited comes first. */
function toBook(
  anggota: AnggotaId,
  book: { readonly baris: readonly Omit<BarisTabungan, 'saldo'>[]; readonly setoran: number },
): TabunganAnggota {
  let saldo = 0;
  const baris = book.baris
    .toSorted((a, b) => compareText(a.tanggal, b.tanggal) || b.jumlah - a.jumlah)
    .map((it) => ({ ...it, saldo: (saldo += it.jumlah) }));
  return { anggota, baris, setoran: book.setoran, saldo };
}
