// How well a group does for some months: probabilities and habits that make its records look like those
// of a group of a certain level. The level itself is never written anywhere; the maturity model finds
// it.

export type DisciplineName = 'rapi' | 'baik' | 'cukup' | 'lemah';

export interface Discipline {
  /** A planned meeting takes place. */
  readonly meets: number;
  /** A member comes. */
  readonly attends: number;
  /** An absent member sends the deposit along. */
  readonly sends: number;
  /** A member who comes deposits at least the minimum. */
  readonly deposits: number;
  /** Days after which the books are due for a check again. */
  readonly checksEveryDays: number;
  /** A book checked is in order. */
  readonly booksOk: number;
  /** The cash is counted at the end of the session. */
  readonly countsCash: number;
  /** Share of the fund that stays in the cash box before the group lends the rest. */
  readonly idleShare: number;
  /** Share of members that may hold a loan at once. */
  readonly borrowers: number;
  /** A member pays what is due that day. */
  readonly paysOnTime: number;
  /** An overdue instalment is paid at the next meeting. */
  readonly catchesUp: number;
  /** A decision is taken by musyawarah. */
  readonly musyawarah: number;
  /** Planned activities per session, on average. */
  readonly kegiatan: number;
  /** Chair and minutes rotate among the members. */
  readonly rotates: boolean;
  readonly aturan: 'none' | 'unsigned' | 'signed';
  /** Share of members who sign the joint-liability statement. */
  readonly tanggungRenteng: number;
  /** Share of members with an approved business plan. */
  readonly rencanaUsaha: number;
  readonly rencanaKerja: boolean;
  /** The group borrows from the UPK once it is in stage II, and looks for partners. */
  readonly usaha: boolean;
  /** Members who leave per year. */
  readonly leavesPerYear: number;
}

export const DISCIPLINE: Readonly<Record<DisciplineName, Discipline>> = {
  rapi: {
    meets: 0.99,
    attends: 0.95,
    sends: 0.9,
    deposits: 0.99,
    checksEveryDays: 14,
    booksOk: 0.97,
    countsCash: 0.95,
    idleShare: 0.1,
    borrowers: 0.85,
    paysOnTime: 0.97,
    catchesUp: 1,
    musyawarah: 0.99,
    kegiatan: 0.5,
    rotates: true,
    aturan: 'signed',
    tanggungRenteng: 1,
    rencanaUsaha: 0.75,
    rencanaKerja: true,
    usaha: true,
    leavesPerYear: 0.2,
  },
  baik: {
    meets: 0.97,
    attends: 0.9,
    sends: 0.6,
    deposits: 0.96,
    checksEveryDays: 14,
    booksOk: 0.92,
    countsCash: 0.9,
    idleShare: 0.2,
    borrowers: 0.65,
    paysOnTime: 0.91,
    catchesUp: 0.9,
    musyawarah: 0.97,
    kegiatan: 0.35,
    rotates: true,
    aturan: 'signed',
    tanggungRenteng: 1,
    rencanaUsaha: 0.4,
    rencanaKerja: true,
    usaha: true,
    leavesPerYear: 0.5,
  },
  cukup: {
    meets: 0.92,
    attends: 0.83,
    sends: 0.4,
    deposits: 0.88,
    checksEveryDays: 28,
    booksOk: 0.88,
    countsCash: 0.7,
    idleShare: 0.45,
    borrowers: 0.45,
    paysOnTime: 0.82,
    catchesUp: 0.7,
    musyawarah: 0.85,
    kegiatan: 0.2,
    rotates: false,
    aturan: 'signed',
    tanggungRenteng: 0.6,
    rencanaUsaha: 0,
    rencanaKerja: true,
    usaha: false,
    leavesPerYear: 1,
  },
  lemah: {
    meets: 0.7,
    attends: 0.62,
    sends: 0.15,
    deposits: 0.6,
    checksEveryDays: 60,
    booksOk: 0.6,
    countsCash: 0.3,
    idleShare: 0.75,
    borrowers: 0.25,
    paysOnTime: 0.5,
    catchesUp: 0.35,
    musyawarah: 0.5,
    kegiatan: 0.05,
    rotates: false,
    aturan: 'none',
    tanggungRenteng: 0,
    rencanaUsaha: 0,
    rencanaKerja: false,
    usaha: false,
    leavesPerYear: 2,
  },
};
