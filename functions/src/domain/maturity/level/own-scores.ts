// The scores by which a group holds its level: how far each is above its bound, and what a month leaves for the next
// one to be compared with. Displayed values have one decimal, so they are compared in whole tenths.
import type { Capaian, KodeSyarat, Syarat } from '../capaian.ts';

const SKOR: readonly KodeSyarat[] = [
  'ps',
  'sk',
  'aturan1',
  'aturan2',
  'aturan3',
  'aturan4',
  'aturan5',
];

/** What a month leaves for the next one to be compared with. */
export interface NilaiBulan {
  readonly tingkat: string;
  /** Scores by their condition; one without a value is left out. */
  readonly skor: Readonly<Partial<Record<KodeSyarat, number>>>;
}

/** A score is the same in the conditions of every level; only its bound differs. */
export function nilaiOf({ tingkat, syaratLevel }: Capaian): NilaiBulan {
  const skor: Partial<Record<KodeSyarat, number>> = {};
  const { berkembang, berdaya, mandiri } = syaratLevel;
  for (const { kode, nilai } of [...berkembang, ...berdaya, ...mandiri])
    if (SKOR.includes(kode) && nilai !== null) skor[kode] ??= nilai;
  return { tingkat, skor };
}

/** A score that the level asks for and that is met. */
export interface OwnScore {
  readonly kode: KodeSyarat;
  readonly nilai: number;
  readonly batas: number;
  /** Tenths of a point above the bound. */
  readonly spare: number;
}

export function ownScores(capaian: Capaian): OwnScore[] {
  return ownConditions(capaian).flatMap(({ kode, terpenuhi, nilai, batas }) =>
    SKOR.includes(kode) && terpenuhi && nilai !== null
      ? [{ kode, nilai, batas, spare: tenths(nilai) - tenths(batas) }]
      : [],
  );
}

/** Lower than it was; false where it was not known. */
export function isFalling({ kode, nilai }: OwnScore, sebelum: NilaiBulan): boolean {
  const earlier = sebelum.skor[kode];
  return earlier !== undefined && tenths(earlier) > tenths(nilai);
}

function tenths(n: number): number {
  return Math.round(n * 10);
}

/** Conditions of the level that the group has. */
function ownConditions({ tingkat, syaratLevel }: Capaian): readonly Syarat[] {
  switch (tingkat) {
    case 'Berkembang':
      return syaratLevel.berkembang;
    case 'Berdaya':
      return syaratLevel.berdaya;
    case 'Mandiri':
      return syaratLevel.mandiri;
    case 'Bubar':
    case 'Belum Dinilai':
    case 'Pemula':
      return [];
  }
}
