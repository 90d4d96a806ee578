// The savings book of a group: what each member deposited, session by session, with the running total.
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { type BukuKsm, sessionsOf } from './buku.ts';
import type {
  SesiId,
  AnggotaId,
  KasLainId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { depositsOf } from '../../../../functions/src/domain/records/gerak-kas.ts';

/** A deposit in a member's book, with the member's total after it. */
interface BarisTabungan {
  readonly sesi: SesiId;
  readonly tanggal: Tanggal;
  readonly jumlah: number;
  readonly titip: boolean;
  readonly saldo: number;
}

export interface TabunganAnggota {
  readonly anggota: string;
  /** Oldest first. */
  readonly baris: readonly BarisTabungan[];
  readonly total: number;
}

/** Deposits of a session, with the group's total after it. */
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
  /** Withdrawals of savings, oldest first: the records name no member for them. */
  readonly tarik: readonly {
    readonly id: KasLainId;
    readonly tanggal: Tanggal;
    readonly jumlah: number;
  }[];
  readonly totalSetoran: number;
  readonly totalTarik: number;
}

export function savingsOf(buku: Pick<BukuKsm, 'sesi' | 'kasLain'>): BukuTabungan {
  const books = new Map<AnggotaId, { baris: BarisTabungan[]; total: number }>();
  const perSesi: TabunganSesi[] = [];
  let total = 0;
  for (const sesi of sessionsOf(buku).toReversed()) {
    if (sesi.status !== 'dilaksanakan') continue;
    let jumlahSesi = 0;
    let penabung = 0;
    for (const [anggota, jumlah] of depositsOf(sesi)) {
      if (jumlah === 0) continue;
      const book = books.get(anggota) ?? { baris: [], total: 0 };
      book.total += jumlah;
      book.baris.push({
        sesi: sesi.id,
        tanggal: sesi.tanggal,
        jumlah,
        titip: sesi.titip.some((it) => it === anggota),
        saldo: book.total,
      });
      books.set(anggota, book);
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
    .filter((it) => !it.dibatalkan && it.jenis === 'tarikTabungan')
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
    // Withdrawn savings leave the cash, so they are stored as negative amounts.
    .map(({ id, tanggal, jumlah }) => ({ id, tanggal, jumlah: -jumlah }));
  return {
    anggota: new Map([...books].map(([anggota, book]) => [anggota, { anggota, ...book }])),
    sesi: perSesi,
    tarik,
    totalSetoran: total,
    totalTarik: tarik.reduce((sum, it) => sum + it.jumlah, 0),
  };
}
