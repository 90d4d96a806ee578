// What a slip tells a member of her own money: a meeting, her savings, her loans, and when the group meets again.
// Computed from the records alone, as the pages of the group do. It knows of nobody else.
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';
import type { AnggotaId, SesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { isActive } from '../../../../functions/src/domain/records/is-active.ts';
import { isTarikan } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { lebihBayarOf } from '../../../../functions/src/domain/records/money/lebih-bayar.ts';
import type { Pinjaman, Sumber } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { sessionsOf } from '../../reads/shapes/buku.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { nextMeetingOf } from '../../reads/shapes/next-meeting.ts';
import { savingsOf } from '../../reads/shapes/savings-book.ts';
import type { BookNow } from './book-now.ts';
import { splitPayments, type Bayar } from './split-payment.ts';

export interface PinjamanSlip {
  readonly sumber: Sumber;
  readonly tanggalCair: Tanggal;
  /** Paid out in the meeting, rupiah; 0: before it. */
  readonly cair: number;
  /** Paid in the meeting. */
  readonly dibayar: Bayar;
  /** Of that, what the others bore. */
  readonly renteng: number;
  readonly sisa: number;
  readonly lebih: number;
  /** What has to be paid next, and by when; null: nothing. */
  readonly tempo: { readonly tanggal: Tanggal; readonly jumlah: number } | null;
}

export interface SlipAnggota {
  /** Null: of no one meeting. */
  readonly pertemuan: {
    readonly tanggal: Tanggal;
    readonly status: Sesi['status'];
    readonly kehadiran: 'hadir' | 'titip' | 'absen';
    readonly setoran: number;
    readonly tarik: number;
  } | null;
  /** Null: the phone has not all records of the group. */
  readonly saldo: number | null;
  /** Open ones and those that the meeting touched, oldest first. */
  readonly pinjaman: readonly PinjamanSlip[];
  /** Null: the group has ended, or she has left it. */
  readonly berikutnya: Tanggal | null;
}

export function memberSlip(
  book: BookNow,
  group: GroupData,
  {
    anggota,
    sesiId,
    today,
  }: {
    readonly anggota: AnggotaId;
    readonly sesiId: SesiId | null;
    readonly today: Tanggal;
  },
): SlipAnggota {
  const sesi = book.sesi.find((it) => it.id === sesiId) ?? null;
  const entry = group.anggota.find((it) => it.id === anggota);
  const next = nextOf(book, group, today);
  const berikutnya = next !== null && entry !== undefined && isActive(entry, next) ? next : null;
  return {
    pertemuan: sesi && {
      tanggal: sesi.tanggal,
      status: sesi.status,
      kehadiran: sesi.hadir.includes(anggota)
        ? 'hadir'
        : sesi.titip.includes(anggota)
          ? 'titip'
          : 'absen',
      setoran: sesi.status === 'dilaksanakan' ? (entryIn(sesi.setoran, anggota) ?? 0) : 0,
      tarik: -sumOf(
        book.kasLain.filter((it) => it.sesi === sesi.id && isTarikan(it) && it.anggota === anggota),
      ),
    },
    saldo: book.isWhole ? (savingsOf(book).anggota.get(anggota)?.saldo ?? 0) : null,
    pinjaman: book.pinjaman
      .filter((it) => it.peminjam === anggota)
      .toSorted((a, b) => (a.tanggalCair < b.tanggalCair ? -1 : 1))
      .map((it) => loanOf(it, sesi, berikutnya))
      .filter(
        ({ sisa, lebih, cair, dibayar: { pokok, jasa } }) =>
          sisa > 0 || lebih > 0 || cair > 0 || pokok + jasa > 0,
      ),
    berikutnya,
  };
}

/** When the group meets again by its schedule; null: it has ended or never met. */
export function nextOf(book: BookNow, group: GroupData, today: Tanggal): Tanggal | null {
  const next = nextMeetingOf({ ...group, sesi: sessionsOf(book) }, today);
  const { tanggalBubar } = group.ksm;
  return next !== null && tanggalBubar && tanggalBubar <= next ? null : next;
}

function loanOf(it: Pinjaman, sesi: Sesi | null, berikutnya: Tanggal | null): PinjamanSlip {
  const isHere = (bayar: Pinjaman['pembayaran'][number]) => sesi !== null && bayar.sesi === sesi.id;
  const renteng = splitPayments(it, (bayar) => isHere(bayar) && bayar.oleh === 'tanggungRenteng');
  const { sisa, berikutnya: due } = tagihanOn(it, it.tanggalCair);
  const owedBy = (tanggal: Tanggal) => ({ tanggal, jumlah: tagihanOn(it, tanggal).jumlah });
  const atMeeting = berikutnya === null ? null : owedBy(berikutnya);
  return {
    sumber: it.sumber,
    tanggalCair: it.tanggalCair,
    cair: sesi !== null && it.sesi === sesi.id ? it.pokok : 0,
    dibayar: splitPayments(it, isHere),
    renteng: renteng.pokok + renteng.jasa + renteng.lebih,
    sisa,
    lebih: lebihBayarOf(it),
    tempo:
      atMeeting !== null && atMeeting.jumlah > 0
        ? atMeeting
        : due === null
          ? null
          : owedBy(due.jatuhTempo),
  };
}

export const sumOf = (rows: readonly { readonly jumlah: number }[]): number =>
  rows.reduce((sum, { jumlah }) => sum + jumlah, 0);
