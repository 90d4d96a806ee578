// What an official learns from the workbooks of one update: every number of members that is printed, and what
// the sheets say about those that are not. Long, because it reads every sheet there is.
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import type {
  NilaiSel,
  Sel,
  TabelModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import { MOST, type Puzzle } from './puzzle.ts';
import { fitsScores, MOST_MEMBERS, mostLeft, type Scores } from './read-scores.ts';
import { isSumOfShown, ShownSums } from './shown-sums.ts';

/** The workbooks of one update that somebody has. */
export interface Holding {
  readonly update: string;
  /** The report month. */
  readonly bulan: string;
  readonly models: readonly WorkbookModel[];
  /** Rows of Data workbooks. */
  readonly data: readonly (readonly NilaiSel[])[];
}

export interface Guess {
  /** Every group had the same members at every session of the window. */
  readonly isConstant: boolean;
}

/** Name of a number: of which update, area or group, and what it counts. */
export const nameOf = (update: string, kode: string, what: string) => `${update}|${kode}|${what}`;

/** Members at the end of a month, by the month (`2017-06`). */
export const monthName = (bulan: string) => `T@${bulan}`;

/** Older files had two marks, of which one said more. */
const isMask = (value: unknown) => value === '*' || value === '< 5';

type Row = Readonly<Record<string, Sel>>;

/** Columns of the recaps that count people or their presence, by what they count. */
const COUNTS = [
  ['anggotaL', 'L'],
  ['anggotaP', 'P'],
  ['anggotaTotal', 'T'],
  ['anggotaMiskin', 'M'],
  ['warmisTerampil', 'W'],
  ['hadir', 'H'],
  ['slotHadir', 'S'],
  ['penabung', 'D'],
  ['slotTabungan', 'E'],
] as const;

const DATA_COUNTS = [
  ['anggotaL', 'L'],
  ['anggotaP', 'P'],
  ['anggota', 'T'],
  ['anggotaMiskin', 'M'],
  ['hadir', 'H'],
  ['slotHadir', 'S'],
  ['penabung', 'D'],
  ['slotTabungan', 'E'],
] as const;

export interface Learned {
  /** Names of hidden numbers. */
  readonly hidden: ReadonlySet<string>;
  /** Areas and groups with the code of the area above. */
  readonly above: ReadonlyMap<string, string | null>;
  /** What is seen of an area or a group, by sheet and code. */
  readonly seen: ReadonlyMap<string, readonly Sel[]>;
  /** What the rows of groups print besides counts. */
  readonly scores: ReadonlyMap<string, Scores>;
  /** A number, and a percentage, that is printed elsewhere too. */
  readonly sums: ShownSums;
}

export function learn(puzzle: Puzzle, held: Holding, guess: Guess): Learned {
  const hidden = new Set<string>();
  const above = new Map<string, string | null>();
  const seen = new Map<string, readonly Sel[]>();
  const scores = new Map<string, Scores>();
  /** What one sheet hides and another shows is shown. */
  const noteScores = (id: string, row: Row) => {
    const shown = Object.entries(row).filter(([, value]) => value !== null && !isMask(value));
    scores.set(id, { ...scores.get(id), ...Object.fromEntries(shown) });
  };
  const name = (kode: string, what: string) => nameOf(held.update, kode, what);
  const sums = new ShownSums(puzzle, above, name);
  const note = (kode: string, what: string, value: Sel | undefined) => {
    const shown = shownOf(value);
    if (typeof shown === 'number') sums.print(kode, what, shown);
    if (isMask(shown)) {
      hidden.add(name(kode, what));
      // Zero is shown.
      if (['T', 'M', 'W'].includes(what)) puzzle.between(name(kode, what), 1, MOST);
      if (shown === '< 5') puzzle.between(name(kode, what), 1, 4);
    } else if (typeof shown === 'number' && !isSumOfShown(kode, what))
      puzzle.between(name(kode, what), shown, shown);
  };
  const ratio = (
    kode: string,
    [part, whole]: readonly [string, string],
    value: Sel | undefined,
  ) => {
    const shown = shownOf(value);
    if (typeof shown === 'number') sums.printRatio(kode, [part, whole], shown);
  };

  for (const model of held.models) {
    const root = rootOf(model);
    above.set(root, above.get(root) ?? null);
    for (const sheet of model.sheets) {
      if (sheet.bentuk !== 'tabel') continue;
      if (sheet.nama.startsWith('Rekap '))
        for (const [kode, row] of rowsOf(sheet, root)) {
          for (const [kunci, what] of COUNTS) note(kode, what, row[kunci]);
          ratio(kode, ['P', 'T'], row['persenPerempuan']);
          ratio(kode, ['H', 'S'], row['persenKehadiran']);
          ratio(kode, ['D', 'E'], row['persenPenabung']);
          if (kode !== root) {
            above.set(kode, widen(kode, root));
            seen.set(`rekap ${kode}`, valuesOf(row));
          }
          const sessions = Number(row['terlaksana'] ?? 0);
          if (guess.isConstant && row['ksm'] === 1 && sessions > 0)
            puzzle.multiple(name(kode, 'S'), name(kode, 'T'), sessions);
        }
      if (sheet.nama === 'Daftar KSM')
        for (const [, row] of rowsOf(sheet, root)) {
          if (row['ksmId'] === undefined || row['ksmId'] === null) continue;
          const id = textOf(row['ksmId']);
          above.set(id, textOf(row['kode']));
          note(id, 'T', row['anggota']);
          if (['Berdaya', 'Mandiri'].includes(textOf(row['tingkat'])))
            puzzle.between(name(id, 'T'), 5, MOST);
          seen.set(`daftar ${id}`, valuesOf(row));
          noteScores(id, row);
        }
      if (sheet.nama === 'Gerbang Tahap' && sheet.kolom.some((k) => k.kunci === 'ksmId'))
        for (const [, row] of rowsOf(sheet, root)) {
          const id = textOf(row['ksmId']);
          const fails = (words: string) => textOf(row['kurang']).split('; ').includes(words);
          if (row['berikutnya'] === 'Tahap I') {
            if (fails('Jumlah anggota')) puzzle.between(name(id, 'T'), 0, 4);
            else puzzle.between(name(id, 'T'), 5, MOST);
          }
          if (row['berikutnya'] === 'Tahap II')
            puzzle.share(name(id, 'P'), name(id, 'T'), 30, fails('Perempuan'));
        }
      if (sheet.nama === 'Target-Realisasi')
        learnTarget(sheet, root, { note, puzzle, name, bulan: held.bulan });
    }
  }
  for (const cells of held.data) {
    const cell = (kunci: string) => cells[KOLOM_DATA.findIndex((k) => k.kunci === kunci)] ?? null;
    const id = String(cell('ksmId'));
    above.set(id, String(cell('kodekelurahan')));
    for (const [kunci, what] of DATA_COUNTS) note(id, what, cell(kunci));
    const sessions = Number(cell('terlaksana'));
    if (guess.isConstant && sessions > 0) puzzle.multiple(name(id, 'S'), name(id, 'T'), sessions);
    seen.set(`data ${id}`, cells);
    noteScores(id, Object.fromEntries(KOLOM_DATA.map((k, i) => [k.kunci, cells[i] ?? null])));
  }
  for (const [id, row] of scores)
    puzzle.whole(name(id, 'T'), MOST_MEMBERS, (members) => fitsScores(row, members));
  addUp(puzzle, above, name);
  sums.tell();
  return { hidden, above, seen, scores, sums };
}

/** Sums over what lies below, and what the counts of one place say about one another. */
function addUp(
  puzzle: Puzzle,
  above: ReadonlyMap<string, string | null>,
  name: (kode: string, what: string) => string,
): void {
  const below = Map.groupBy(above.keys(), (kode) => above.get(kode) ?? null);
  for (const [kode, up] of above) {
    puzzle.sum(name(kode, 'T'), [name(kode, 'L'), name(kode, 'P')]);
    puzzle.atMost(name(kode, 'M'), name(kode, 'T'));
    puzzle.atMost(name(kode, 'W'), name(kode, 'M'));
    puzzle.atMost(name(kode, 'H'), name(kode, 'S'));
    puzzle.atMost(name(kode, 'D'), name(kode, 'E'));
    const parts = below.get(kode);
    if (parts)
      for (const what of ['T', 'L', 'P', 'M', 'W', 'H', 'S', 'D', 'E'])
        puzzle.sum(
          name(kode, what),
          parts.map((part) => name(part, what)),
        );
    if (up === undefined) throw new Error(kode);
  }
}

interface Notes {
  readonly note: (kode: string, what: string, value: Sel | undefined) => void;
  readonly puzzle: Puzzle;
  readonly name: (kode: string, what: string) => string;
  readonly bulan: string;
}

/** The month before, and the December before. */
function monthsBefore(bulan: string): { readonly lalu: string; readonly tahunLalu: string } {
  const [year, month] = bulan.split('-').map(Number);
  const tahunLalu = `${String((year ?? 0) - 1)}-12`;
  const lalu = `${String(year)}-${String((month ?? 0) - 1).padStart(2, '0')}`;
  return { lalu: month === 1 ? tahunLalu : lalu, tahunLalu };
}

/** Members at the ends of earlier months, the change since, and the share of a target. */
function learnTarget(sheet: TabelModel, root: string, { note, puzzle, name, bulan }: Notes): void {
  const before = monthsBefore(bulan);
  const lalu = monthName(before.lalu);
  const tahunLalu = monthName(before.tahunLalu);
  const progress = (kode: string, cell: (step: string) => Sel | undefined) => {
    for (const [step, what] of [
      ['tahunLalu', tahunLalu],
      ['bulanLalu', lalu],
      ['kini', 'T'],
    ] as const)
      note(kode, what, cell(step));
    const change = shownOf(cell('bulanIni'));
    if (typeof change === 'number') {
      puzzle.between(name(kode, 'change'), Math.abs(change), Math.abs(change));
      const parts = [name(kode, change < 0 ? 'T' : lalu), name(kode, 'change')];
      puzzle.sum(name(kode, change < 0 ? lalu : 'T'), parts);
    }
    const [target, percent] = [shownOf(cell('target')), shownOf(cell('persen'))];
    if (typeof target === 'number' && typeof percent === 'number') {
      puzzle.between(name(kode, 'target'), target, target);
      puzzle.percentage(name(kode, 'T'), name(kode, 'target'), percent);
    }
  };
  for (const [kode, row] of rowsOf(sheet, root)) {
    if (row['indikator'] === 'Anggota') progress(root, (step) => row[step]);
    if (sheet.kolom.some((k) => k.kunci === 'anggota-kini')) {
      if (kode !== root) progress(kode, (step) => row[`anggota-${step}`]);
      else {
        // The sums of the file, of which the percentage is only over those with a target.
        note(root, 'T', row['anggota-kini']);
        note(root, tahunLalu, row['anggota-tahunLalu']);
        note(root, lalu, row['anggota-bulanLalu']);
      }
    }
  }
  if (!sheet.kolom.some((k) => k.kunci === 'anggota-kini')) return;
  const codes = rowsOf(sheet, root).flatMap(([kode]) => (kode === root ? [] : [kode]));
  for (const what of new Set([tahunLalu, lalu]))
    puzzle.sum(
      name(root, what),
      codes.map((kode) => name(kode, what)),
    );
}

const valuesOf = (row: Row) =>
  Object.entries(row).flatMap(([kunci, value]) => (kunci === 'no' ? [] : [value]));

/** Days in which K1 counts those who left. */
const HALF_YEAR = 182 * 86_400_000;

const COUNTED = ['T', 'L', 'P', 'M', 'W'] as const;

/**
 * Where everything that two updates show of an area or a group is the same, so is what they hide; and what an area
 * gained is what those below it gained that are not the same. That is a guess, and one that is wrong leads astray:
 * `isSame` lets this reader make the right ones alone, which is more than anybody can.
 */
export function compareUpdates(
  puzzle: Puzzle,
  [before, now]: readonly [Learned, Learned],
  [first, second]: readonly [string, string],
  isSame: (kode: string, what: string) => boolean,
): void {
  const same = new Set<string>();
  const changed = new Set<string>();
  for (const [key, values] of now.seen) {
    const old = before.seen.get(key);
    const kode = key.slice(key.indexOf(' ') + 1);
    if (old === undefined) continue;
    same.add(kode);
    if (values.some((v, i) => !isMask(v) && !isMask(old[i]) && v !== old[i])) changed.add(kode);
  }
  for (const kode of changed) same.delete(kode);
  const hidden = [...COUNTED, 'S', 'B'];
  for (const kode of same) {
    if (!hidden.every((what) => isSame(kode, what))) same.delete(kode);
    else
      for (const what of hidden) puzzle.same(nameOf(first, kode, what), nameOf(second, kode, what));
  }

  for (const [id, row] of now.scores) {
    const old = before.scores.get(id);
    const [from, until] = [old?.['per'], row['per']];
    if (typeof from !== 'string' || typeof until !== 'string') continue;
    if (Date.parse(until) - Date.parse(from) >= HALF_YEAR || from > until) continue;
    const k1 = typeof row['k1'] === 'number' ? row['k1'] : null;
    const names = (what: string) => [nameOf(first, id, what), nameOf(second, id, what)] as const;
    puzzle.turnover(names('T'), (members) => mostLeft(k1, members), ['L', 'P', 'M'].map(names));
  }

  /** What changed in an area, one step below it, or as single groups. */
  const within = (above: Learned['above'], area: string, isDeep: boolean): string[] =>
    [...above].flatMap(([kode, up]) => {
      if (up !== area || same.has(kode)) return [];
      return isDeep && !kode.startsWith('ksm') ? within(above, kode, true) : [kode];
    });
  for (const kode of now.above.keys()) {
    if (kode.startsWith('ksm') || !before.above.has(kode) || same.has(kode)) continue;
    for (const isDeep of [false, true]) {
      const [came, went] = [within(now.above, kode, isDeep), within(before.above, kode, isDeep)];
      for (const what of COUNTED)
        puzzle.balance(
          [nameOf(second, kode, what), ...went.map((it) => nameOf(first, it, what))],
          [nameOf(first, kode, what), ...came.map((it) => nameOf(second, it, what))],
        );
    }
  }
}

/** Members at the end of an earlier month are those that the last update of that month had. */
export function linkMonths(
  puzzle: Puzzle,
  updates: readonly (readonly [Learned, Holding])[],
): void {
  for (const [{ above }, { update, bulan }] of updates)
    for (const [before, earlier] of updates) {
      const isLast = updates.every(
        ([, it]) => it.bulan !== earlier.bulan || Number(it.update) <= Number(earlier.update),
      );
      if (earlier.bulan >= bulan || !isLast) continue;
      for (const kode of above.keys())
        if (kode.length <= 5 && before.above.has(kode))
          puzzle.same(
            nameOf(update, kode, monthName(earlier.bulan)),
            nameOf(earlier.update, kode, 'T'),
          );
    }
}

const textOf = (value: Sel | undefined) => String(shownOf(value));

const shownOf = (value: Sel | undefined) =>
  typeof value === 'object' && value !== null ? value.nilai : (value ?? null);

/** The code of the file's area, from its cover. */
function rootOf(model: WorkbookModel): string {
  const info = model.sheets[0];
  if (info?.bentuk !== 'lembar') throw new Error('no cover');
  const cell = info.sections[0]?.baris.find((b) => b.label === 'Kode wilayah')?.isi;
  return textOf(cell);
}

/** Rows with the code in their first columns; JUMLAH stands for the area of the file. */
function rowsOf(sheet: TabelModel, root: string): (readonly [string, Row])[] {
  const toRow = (cells: readonly Sel[]): Row =>
    Object.fromEntries(sheet.kolom.map((k, i) => [k.kunci, cells[i] ?? null]));
  const rows = sheet.baris.map((cells) => toRow(cells)).filter((row) => row['no'] !== null);
  const sum = sheet.jumlah === null ? [] : ([[root, toRow(sheet.jumlah)]] as const);
  return [...rows.map((row) => [textOf(row['kode']), row] as const), ...sum];
}

/** The area above within a file. */
function widen(kode: string, root: string): string {
  const up = kode.length === 2 ? 'ID' : kode.slice(0, kode.lastIndexOf('.'));
  // A file of a province has no area above its kab/kota but itself.
  return up.length < root.length && root !== 'ID' ? root : up;
}
