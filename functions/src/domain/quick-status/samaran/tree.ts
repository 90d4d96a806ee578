// Areas and groups as a tree, each with its counts of members and with what is hidden of them.
import { z } from 'zod/mini';
import type { UKURAN } from './ukuran.ts';

/** Measures that are planned; attendance follows from the members. */
export type UkuranCacah = Exclude<(typeof UKURAN)[number], 'kehadiran' | 'persenHadir'>;

export const UKURAN_CACAH = [
  'anggota',
  'jenisKelamin',
  'miskin',
  'warmis',
] as const satisfies readonly UkuranCacah[];

export const UkuranCacah = z.enum(UKURAN_CACAH);

/** Counts of a node that a file prints. */
export const CACAH = ['total', 'l', 'p', 'miskin', 'warmis'] as const;
export type Cacah = (typeof CACAH)[number];

export const UKURAN_OF: Readonly<Record<Cacah, UkuranCacah>> = {
  total: 'anggota',
  l: 'jenisKelamin',
  p: 'jenisKelamin',
  miskin: 'miskin',
  warmis: 'warmis',
};

export const CACAH_OF: Readonly<Record<UkuranCacah, readonly Cacah[]>> = {
  anggota: ['total'],
  jenisKelamin: ['l', 'p'],
  miskin: ['miskin'],
  warmis: ['warmis'],
};

export interface Simpul {
  readonly kode: string;
  /** Position of the node above; -1 for the root. A parent stands before its children. */
  readonly induk: number;
  /** Positions of the nodes below. */
  readonly children: number[];
  readonly cacah: Record<Cacah, number>;
  /** Counts that no file prints here: the skilled members of a group. */
  readonly notPrinted: ReadonlySet<Cacah>;
  readonly samar: Set<UkuranCacah>;
  /** Hidden now, but readers know it from the update before. */
  readonly known: Set<UkuranCacah>;
  /** Hidden in the update before and still the same: told now, it would tell what it protected then. */
  readonly kept: Set<UkuranCacah>;
  /** Position in the tree of the update before, and the measures that are the same as there. */
  twin: number;
  readonly same: Set<UkuranCacah>;
  /** Gerbang Tahap says whether women are at least this share, in percent; null: it says nothing. */
  perempuan: { readonly persen: number; readonly cukup: boolean } | null;
}

export function newSimpul(
  kode: string,
  induk: number,
  rest: Partial<Pick<Simpul, 'notPrinted'>> = {},
): Simpul {
  return {
    kode,
    induk,
    children: [],
    cacah: { total: 0, l: 0, p: 0, miskin: 0, warmis: 0 },
    notPrinted: new Set(),
    samar: new Set(),
    known: new Set(),
    kept: new Set(),
    twin: -1,
    same: new Set(),
    perempuan: null,
    ...rest,
  };
}

export type Tree = readonly Simpul[];

export const isHidden = (node: Simpul, cacah: Cacah) => node.samar.has(UKURAN_OF[cacah]);
