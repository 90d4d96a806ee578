// The kinds of life that demo groups lead. The first forty are set by hand, so that every level and
// flag occurs on the dates that people look at; larger sizes repeat them at random.
import type { Interval } from './plan.ts';

export type Course =
  | 'lamaMandiri'
  | 'lamaBerdaya'
  | 'lamaBerkembang'
  | 'lamaPemula'
  | 'lamaBubar2017'
  | 'lamaJedaTengah'
  | 'lamaTidakAktif'
  | 'lamaBaruJuni2017'
  | 'lamaTanpaSesi'
  | 'keduanyaMandiri'
  | 'keduanyaBerdaya'
  | 'keduanyaBerkembang'
  | 'keduanyaPemula'
  | 'baruMandiri'
  | 'baruBerdaya'
  | 'baruBerkembang'
  | 'baruPemula'
  | 'baruNaik'
  | 'baruTurun'
  | 'baruJeda'
  | 'baruTidakAktif'
  | 'baruBubar'
  | 'baruDibentuk'
  | 'baruTanpaSesi';

export const LAYOUT: readonly (readonly [Course, Interval])[] = [
  ['keduanyaMandiri', 7],
  ['baruBerkembang', 7],
  ['lamaBerdaya', 7],
  ['baruNaik', 7],
  ['baruMandiri', 7],
  ['lamaBaruJuni2017', 7],
  ['lamaBubar2017', 14],
  ['baruPemula', 7],
  ['keduanyaBerdaya', 14],
  ['lamaMandiri', 7],
  ['baruJeda', 14],
  ['lamaJedaTengah', 7],
  ['baruDibentuk', 7],
  ['baruBerdaya', 14],
  ['lamaTidakAktif', 14],
  ['baruTidakAktif', 14],
  ['keduanyaBerkembang', 7],
  ['baruBubar', 14],
  ['lamaPemula', 14],
  ['baruTanpaSesi', 7],
  ['lamaMandiri', 14],
  ['baruBerdaya', 7],
  ['keduanyaPemula', 14],
  ['lamaBerkembang', 7],
  ['baruBerkembang', 30],
  ['keduanyaMandiri', 14],
  ['lamaTanpaSesi', 7],
  ['baruMandiri', 14],
  ['lamaBerdaya', 14],
  ['baruNaik', 14],
  ['keduanyaBerdaya', 7],
  ['lamaBerkembang', 14],
  ['baruTurun', 7],
  ['baruBerdaya', 30],
  ['lamaBerkembang', 30],
  ['baruPemula', 14],
  ['keduanyaBerkembang', 14],
  ['lamaJedaTengah', 14],
  ['baruBerkembang', 14],
  ['baruDibentuk', 14],
];
