// How much money one field, one submission and one group may hold, rupiah. Generous for a savings group and
// small enough that no sum of accepted records leaves the exact integers (2^53 - 1, about 9.0e15), in a
// group, a kab/kota or the nation:
//   groups: 2e10 each, of everything that was ever entered; × 284,000 groups of the nation = 5.7e15
//   UPK:    5e9 of income or cost a month × 12 months × 83,000 kelurahan and desa = 5.0e15
//           a ratio adds at most 1e11 to an area, × 83,000 = 8.3e15 (ROI: profit × 12, capital × months)
const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;

/** The largest amount of each field of a request, out of the cash (below zero) as into it. */
export const UANG_MAKSIMUM: Readonly<Record<string, number>> = {
  setoranMinimum: 100 * MILLION,
  /** Of each member. */
  setoran: BILLION,
  jumlah: 5 * BILLION,
  /** Of a member, in a share-out. */
  bagian: 5 * BILLION,
  tabungan: 20 * BILLION,
  /** Still to be paid out to a member. */
  sisaTabungan: 5 * BILLION,
  bank: 5 * BILLION,
  /** In the cash box, when the group joined. */
  kas: 5 * BILLION,
  sisaKas: 20 * BILLION,
  pokok: 5 * BILLION,
  jasa: BILLION,
  jasaLebih: BILLION,
  kasDihitung: 20 * BILLION,
  pendapatan: 5 * BILLION,
  biaya: 5 * BILLION,
  modal: 100 * BILLION,
};

/** All amounts of one submission. */
export const UANG_KIRIMAN = 10 * BILLION;
/** All amounts that were ever accepted for one group, corrections included. */
export const UANG_KSM = 20 * BILLION;

/**
 * Beyond these, of one group and of one ratio of a UPK, nothing is added to an area: whatever is on record, the sums
 * of the areas stay exact. × 284,000 groups and × 83,000 UPKs they stay below 2^53.
 */
export const UANG_DIJUMLAH_KSM = UANG_KSM;
export const UANG_DIJUMLAH_UPK = 100 * BILLION;

/** Amounts that a sum is made of; what is only compared or shown is none of them. */
export const UANG_DIJUMLAH: ReadonlySet<string> = new Set([
  'setoran',
  'jumlah',
  'pokok',
  'jasa',
  'jasaLebih',
  'bank',
  'kas',
]);
