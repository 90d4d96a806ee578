// Compares a sheet as it was made, cell by cell, with what it should say. Differences are returned as
// lines, so that a failure names every cell at once. A hidden cell is compared with the true figure
// behind it.
import type {
  KolomModel,
  Sel,
  SheetModel,
  WorkbookModel,
} from '../../functions/src/domain/quick-status/workbook/model.ts';
import type { Expected, ExpectedTable, Hideable, Measure } from './sheets/expected.ts';
import type { InfoRow } from './sheets/cover.ts';

interface Difference {
  readonly sel: string;
  readonly ada: unknown;
  readonly seharusnya: unknown;
}

/** How much was compared. */
export interface Tally {
  cells: number;
  formulas: number;
  hidden: number;
  readonly differences: Difference[];
}

export const newTally = (): Tally => ({ cells: 0, formulas: 0, hidden: 0, differences: [] });

const isHideable = (e: Expected): e is Hideable => typeof e === 'object' && e !== null;
const isSmall = (n: number | null) => n !== null && n >= 1 && n <= 4;
/** There is one mark for all that is hidden. */
export const isMask = (value: unknown) => value === '*';

export function compareCell(tally: Tally, where: string, found: Sel, expected: Expected): void {
  const value = typeof found === 'object' && found !== null ? found.nilai : found;
  tally.cells += 1;
  if (typeof found === 'object' && found !== null) tally.formulas += 1;
  const differs = () => tally.differences.push({ sel: where, ada: value, seharusnya: expected });
  if (!isHideable(expected)) {
    if (value !== expected) differs();
    return;
  }
  const { nilai } = expected;
  if (isMask(value)) tally.hidden += 1;
  if (!isMask(value) && value !== nilai) differs();
}

const kepalaOf = (kolom: Pick<KolomModel, 'judul'>) =>
  kolom.judul.map((judul) => judul.replaceAll('\n', ' ')).join('|');

export function tableOf(model: WorkbookModel, nama: string) {
  const sheet = model.sheets.find((s) => s.nama === nama);
  if (sheet?.bentuk !== 'tabel') throw new Error(`no table ${nama}`);
  return sheet;
}

export function compareTable(
  tally: Tally,
  file: string,
  sheet: SheetModel,
  expected: ExpectedTable,
): void {
  if (sheet.bentuk !== 'tabel') throw new Error(`${sheet.nama} is no table`);
  const where = (row: number | string, i: number) =>
    `${file} ${sheet.nama} ${row} ${expected.kepala[i]}`;
  const kepala = sheet.kolom.map(kepalaOf);
  for (let i = 0; i < Math.max(kepala.length, expected.kepala.length); i++)
    compareCell(tally, where('kepala', i), kepala[i] ?? null, expected.kepala[i] ?? null);
  const nothing = [[null, 'Belum ada data', ...expected.kepala.slice(2).map(() => null)]];
  const baris = expected.baris.length === 0 ? nothing : expected.baris;
  compareCell(tally, where('baris', 0), sheet.baris.length, baris.length);
  for (const [row, cells] of baris.entries())
    for (const [i, cell] of cells.entries())
      compareCell(tally, where(row + 1, i), sheet.baris[row]?.[i] ?? null, cell);
  compareCell(tally, where('jumlah', 0), sheet.jumlah?.length ?? 0, expected.jumlah?.length ?? 0);
  for (const [i, cell] of (expected.jumlah ?? []).entries())
    compareCell(tally, where('JUMLAH', i), sheet.jumlah?.[i] ?? null, cell);
}

export function compareInfo(
  tally: Tally,
  file: string,
  model: WorkbookModel,
  expected: Readonly<Record<string, readonly InfoRow[]>>,
): void {
  const info = model.sheets[0];
  if (info?.bentuk !== 'lembar') throw new Error('no cover');
  for (const [judul, rows] of Object.entries(expected)) {
    const found = (info.sections.find((b) => b.judul === judul)?.baris ?? []).filter(
      (b) => b.label !== 'Waktu cetak',
    );
    const where = (i: number) => `${file} Info ${judul} ${rows[i]?.[0]}`;
    compareCell(tally, `${where(0)} baris`, found.length, rows.length);
    for (const [i, [label, value, remark]] of rows.entries()) {
      compareCell(tally, where(i), found[i]?.label ?? null, label);
      compareCell(tally, where(i), found[i]?.isi ?? null, value);
      if (remark !== undefined) compareCell(tally, where(i), found[i]?.keterangan ?? null, remark);
    }
  }
}

/** An area or a group in the tree of a workbook: its true counts of a measure, and whether they are hidden. */
export interface Node {
  readonly kode: string;
  readonly induk: string | null;
  readonly counts: readonly number[];
  readonly isHidden: boolean;
}

/**
 * What is wrong with the hidden cells of a measure: a small count that is shown; one that its parent and
 * its neighbours reveal; a hidden cell that hides nothing of its own and protects no other.
 */
export function wrongMasks(ukuran: Measure, nodes: readonly Node[]): string[] {
  const wrong: string[] = [];
  const size = (node: Node) => node.counts.reduce((sum, n) => sum + n, 0);
  for (const node of nodes) {
    if (node.counts.some(isSmall) && !node.isHidden) wrong.push(`${ukuran} ${node.kode} shown`);
    const children = nodes.filter((n) => n.induk === node.kode);
    const hidden = children.filter((n) => n.isHidden && size(n) > 0);
    if (!node.isHidden && hidden.length === 1) wrong.push(`${ukuran} under ${node.kode} told`);
    if (!node.isHidden && hidden.length > 1)
      for (let i = 0; i < node.counts.length; i++) {
        let sum = 0;
        for (const h of hidden) sum += h.counts[i] ?? 0;
        if (isSmall(sum)) wrong.push(`${ukuran} under ${node.kode}: hidden sum ${sum}`);
      }
    if (node.isHidden && size(node) > 0 && children.length > 0 && hidden.length === 0)
      wrong.push(`${ukuran} ${node.kode} is the sum of shown children`);
    const isHelper =
      children.some((n) => n.isHidden) ||
      nodes.some((n) => n.isHidden && n !== node && n.induk === node.induk) ||
      nodes.some((n) => n.isHidden && n.kode === node.induk);
    if (node.isHidden && !node.counts.some(isSmall) && !isHelper)
      wrong.push(`${ukuran} ${node.kode} hidden without a reason`);
  }
  return wrong;
}
