// What the life of a demo group is made of: when it is formed, in which months it meets and how well,
// when it ends.
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { DisciplineName } from './discipline.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

export type Interval = 7 | 14 | 30;

/** A stretch of time in which a group meets. Nothing happens between two phases. */
export interface Phase {
  readonly from: Tanggal;
  readonly to: Tanggal;
  readonly discipline: DisciplineName;
  readonly interval: Interval;
}

export interface Plan {
  readonly ksmId: KsmId;
  readonly tanggalBentuk: Tanggal;
  readonly tanggalMulaiPendampingan: Tanggal | null;
  readonly phases: readonly Phase[];
  /** The savings are shared out and the group ends. */
  readonly tanggalBubar: Tanggal | null;
  /** All loans are repaid on this date, at the end of a phase. */
  readonly tutupBuku: Tanggal | null;
  readonly anggota: number;
  /** Its facilitator types in the sessions of a month together, in the evening of its last day. */
  readonly sekaligus: boolean;
}
