// The book of one group of `bench flow`: what its sessions carry, and the cash on the table after each. The
// server refuses a session whose counted cash is not what the records give.
import { randomUUID } from 'node:crypto';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { addDays, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { FORMED, MEMBERS, memberIds, sesiOf, SETORAN } from './flow-people.ts';

type Sesi = KirimanOf<'sesi'>['isi'];

/** Submissions before the sessions that are measured: the registration and the opening meeting. */
export const OPENING = 2;

const POKOK = 20_000;
const JASA = 100;
const KALI = 10;
const ANGSURAN = POKOK / KALI + JASA;
/** Weeks in which one more member borrows. */
const LENDING: readonly number[] = [1, 3];

export class Book {
  readonly ksmId: KsmId;
  #kas = 0;
  readonly #loans: Sesi['pinjamanBaru'] = [];

  constructor(ksmId: KsmId) {
    this.ksmId = ksmId;
  }

  /** The first meeting: everybody saves, and two members borrow. */
  open(): KirimanOf<'sesi'> {
    return this.lend(FORMED);
  }

  /** A meeting in which two members borrow. */
  lend(tanggal: Tanggal): KirimanOf<'sesi'> {
    return this.#session(tanggal, [0, 1], 0);
  }

  /** A meeting in which everybody only saves. */
  save(tanggal: Tanggal): KirimanOf<'sesi'> {
    return this.#session(tanggal, [], 0);
  }

  /** A meeting: everybody saves, two loans are repaid in part, now and then one more is paid out. */
  meet(tanggal: Tanggal, week: number): KirimanOf<'sesi'> {
    return this.#session(tanggal, LENDING.includes(week) ? [2 + week] : [], 2);
  }

  #session(tanggal: Tanggal, borrowers: readonly number[], repaid: number): KirimanOf<'sesi'> {
    const plain = sesiOf(this.ksmId, tanggal);
    const pembayaran = this.#loans.slice(0, repaid).map(({ id }) => ({
      pinjaman: id,
      jumlah: ANGSURAN,
      oleh: 'anggota' as const,
    }));
    const pinjamanBaru = borrowers.map((member) => this.#loan(tanggal, member));
    this.#loans.push(...pinjamanBaru);
    this.#kas += MEMBERS * SETORAN + pembayaran.length * ANGSURAN - pinjamanBaru.length * POKOK;
    return {
      ...plain,
      isi: { ...plain.isi, pembayaran, pinjamanBaru, kasDihitung: this.#kas },
    };
  }

  #loan(tanggal: Tanggal, member: number): Sesi['pinjamanBaru'][number] {
    return {
      id: randomUUID(),
      ksmId: this.ksmId,
      sumber: 'internal',
      peminjam: memberIds[member],
      pokok: POKOK,
      tanggalCair: tanggal,
      angsuran: Array.from({ length: KALI }, (_, i) => ({
        jatuhTempo: addDays(tanggal, 7 * (i + 1)),
        pokok: POKOK / KALI,
        jasa: JASA,
      })),
      mitra: null,
      tujuan: null,
    } as unknown as Sesi['pinjamanBaru'][number];
  }
}
