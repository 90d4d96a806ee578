// What the scores are called that carry a level.
import type { SKOR as id } from '../../teks/group/skor.ts';

export const SKOR: typeof id = {
  ps: 'Panca Sutra score',
  sk: 'Social capital score',
  aturan1: 'Meetings',
  aturan2: 'Savings',
  aturan3: 'Books',
  aturan4: 'Loans within the group',
  aturan5: 'Repayment',
};
