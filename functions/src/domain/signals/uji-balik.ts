// What early warnings were worth on past months of drawn groups, as the page says it. Made by
// `npm run early-warning -- --ksm=120`; a test makes it again.

/** Months of groups: warned and lost, warned and kept, lost without a warning, neither. */
export const UJI_BALIK = {
  per: '2026-11-23',
  ksm: 120,
  benar: 57,
  palsu: 96,
  terlewat: 238,
  tenang: 932,
} as const;
