// Small cells. A count of one to four members split by sex, poverty or skill could point at a person, so it
// is shown as "< 5", and neighbours are hidden too wherever a subtraction would reveal it.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { rekapOfKsm, sumRekap, totalAnggota, type RekapAngka } from './rekap.ts';

/** Counts below this are not shown. */
export const BATAS_SEL_KECIL = 5;
export const SEL_KECIL = '< 5';
export const SEL_PELENGKAP = '*';

/** What is hidden together: members in all; by sex (L, P and the share of women); poor; skilled. */
const UKURAN = ['anggota', 'jenisKelamin', 'miskin', 'warmis'] as const;
export type Ukuran = (typeof UKURAN)[number];

export interface Simpul {
  readonly kode: string;
  /** The area above it in the level before; null for the area of the file. */
  readonly induk: string | null;
  readonly angka: RekapAngka;
}

/** Hidden measures by area code. */
export type Samaran = ReadonlyMap<string, ReadonlySet<Ukuran>>;

/** Zero concerns nobody, so it is not a small cell. */
export const isSelKecil = (n: number) => n > 0 && n < BATAS_SEL_KECIL;

function countsOf(ukuran: Ukuran, a: RekapAngka): number[] {
  switch (ukuran) {
    case 'anggota':
      return [totalAnggota(a)];
    case 'jenisKelamin':
      return [a.anggotaL, a.anggotaP];
    case 'miskin':
      return [a.anggotaMiskin];
    case 'warmis':
      return [a.warmisTerampil];
  }
}

/**
 * Which cells are hidden in one workbook. `jenjang` goes from the area of the file down, level by level. A
 * cell is hidden if it is small; under a parent that is shown, further cells are hidden, the smallest first,
 * until the difference to the parent's sum no longer reveals any of them; under a hidden parent at least one
 * cell is hidden, or their sum would reveal the parent. Where hiding every neighbour is not enough, the
 * parent is hidden too.
 */
export function maskSmallCells(jenjang: readonly (readonly Simpul[])[]): Samaran {
  const masks = new Map<string, Set<Ukuran>>();
  for (const ukuran of UKURAN)
    for (const kode of hiddenCells(jenjang, ukuran)) {
      const mask = masks.get(kode);
      if (mask === undefined) masks.set(kode, new Set([ukuran]));
      else mask.add(ukuran);
    }
  return masks;
}

/**
 * Hidden measures of groups that are not dissolved, by id. Recaps show the sums of the kelurahan, so its
 * groups must not reveal a small number.
 */
export function maskKsm(ksm: readonly CapaianKsm[]): Samaran {
  const families = [...Map.groupBy(ksm, (row) => row.wilayah.kelurahan)];
  return new Map(
    families.flatMap(([kelurahan, family]) => {
      const nodes = family.map((row) => ({
        kode: row.ksmId,
        induk: kelurahan,
        angka: rekapOfKsm(row),
      }));
      const sum = sumRekap(nodes.map((node) => node.angka));
      return [...maskSmallCells([[{ kode: kelurahan, induk: null, angka: sum }], nodes])];
    }),
  );
}

interface Cell {
  readonly kode: string;
  readonly counts: readonly number[];
}

function hiddenCells(jenjang: readonly (readonly Simpul[])[], ukuran: Ukuran): Set<string> {
  const families = jenjang.map((level) =>
    Map.groupBy(
      level.map((s) => ({ kode: s.kode, induk: s.induk, counts: countsOf(ukuran, s.angka) })),
      (s) => s.induk,
    ),
  );
  const forced = new Set<string>();
  for (;;) {
    const hidden = new Set<string>(forced);
    const before = forced.size;
    for (const family of families)
      for (const [induk, cells] of family) {
        const parent = induk === null ? 'none' : hidden.has(induk) ? 'hidden' : 'shown';
        const { kode, isSafe } = hideAmong(cells, hidden, parent);
        for (const k of kode) hidden.add(k);
        if (!isSafe && induk !== null) forced.add(induk);
      }
    if (forced.size === before) return hidden;
  }
}

function hideAmong(
  cells: readonly Cell[],
  already: ReadonlySet<string>,
  parent: 'none' | 'hidden' | 'shown',
): { kode: string[]; isSafe: boolean } {
  const hidden = cells.filter((c) => already.has(c.kode) || c.counts.some(isSelKecil));
  const isSafe = () => {
    if (parent === 'none') return true;
    if (parent === 'hidden') return hidden.length > 0;
    return hidden.length === 0 || (hidden.length > 1 && !isTold(hidden));
  };
  if (!isSafe()) {
    const size = (c: Cell) => c.counts.reduce((sum, n) => sum + n, 0);
    const rest = cells
      .filter((c) => !hidden.includes(c) && size(c) > 0)
      .toSorted((a, b) => size(a) - size(b) || (a.kode < b.kode ? -1 : 1));
    for (const next of rest) {
      hidden.push(next);
      if (isSafe()) break;
    }
  }
  return { kode: hidden.map((c) => c.kode), isSafe: parent === 'hidden' || isSafe() };
}

/** True when the sum of the hidden counts reveals a small one. */
function isTold(hidden: readonly Cell[]): boolean {
  const parts = hidden[0]?.counts.length ?? 0;
  for (let i = 0; i < parts; i++) {
    const counts = hidden.map((c) => c.counts[i] ?? 0).filter((n) => n > 0);
    const sum = counts.reduce((total, n) => total + n, 0);
    if (isSelKecil(sum)) return true;
    const allSmall = counts.length > 0 && counts.every(isSelKecil);
    if (allSmall && (sum === counts.length || sum === counts.length * (BATAS_SEL_KECIL - 1)))
      return true;
  }
  return false;
}
