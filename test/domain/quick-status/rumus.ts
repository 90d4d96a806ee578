// A second reading of the workbook's formulas: the few functions that they use, computed from the cells
// that a reader sees. The results must equal the cached values.
import { cellsOf } from '../../../functions/src/domain/quick-status/workbook/cells.ts';
import { hurufKolom } from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import type {
  SheetModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';

type Value = string | number | null;
export type Grid = ReadonlyMap<string, Value>;

/** What a reader sees, with cached values in place of formulas; addresses are `Sheet!A1`. */
export function gridOf(model: WorkbookModel): Grid {
  const grid = new Map<string, Value>();
  for (const sheet of model.sheets)
    for (const cell of cellsOf(sheet)) {
      const { isi } = cell;
      grid.set(
        `${sheet.nama}!${hurufKolom(cell.kolom)}${cell.baris}`,
        typeof isi === 'object' && isi !== null ? isi.nilai : isi,
      );
    }
  return grid;
}

/** The value of a formula on a sheet; null for empty text. */
export function evaluate(rumus: string, sheet: SheetModel, grid: Grid): number | null {
  const range = (text: string): Value[] => {
    const quoted = /^'([^']+)'!(.+)$/.exec(text);
    const name = quoted?.[1] ?? sheet.nama;
    const [from = '', to = from] = (quoted?.[2] ?? text).split(':');
    const [left, top] = parse(from);
    const [right, bottom] = parse(to);
    const values: Value[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        values.push(grid.get(`${name}!${hurufKolom(column)}${row}`) ?? null);
    return values;
  };
  const numbers = (text: string) => range(text).filter((v) => typeof v === 'number');
  const sum = (text: string) => numbers(text).reduce((total, n) => total + n, 0);
  const filled = (text: string) => range(text).filter((v) => v !== null).length;

  const subtotal = /^SUBTOTAL\((109|103),([A-Z\d:]+)\)(.*)$/.exec(rumus);
  if (subtotal) {
    const [, kind, area = '', rest = ''] = subtotal;
    const base = kind === '109' ? sum(area) : filled(area);
    if (rest === '') return base;
    const added = /^\+IF\(SUBTOTAL\(103,([A-Z\d:]+)\)=ROWS\(\1\),(\d+),0\)$/.exec(rest);
    if (!added?.[1]) throw new Error(`unknown formula ${rumus}`);
    return base + (filled(added[1]) === range(added[1]).length ? Number(added[2]) : 0);
  }
  // A ratio of rows that may hide what it divides: a number while every row is in view.
  const shown =
    /^IF\(SUBTOTAL\(103,([A-Z\d:]+)\)=ROWS\(\1\),(""|[\d.]+),IF\(SUBTOTAL\(102,([A-Z\d:]+)\)=SUBTOTAL\(103,\1\),IF\(SUBTOTAL\(109,\3\)=0,"",ROUND\(SUBTOTAL\(109,[A-Z\d:]+\)\*1000\/SUBTOTAL\(109,\3\),0\)\/10\),""\)\)$/.exec(
      rumus,
    );
  if (shown?.[1] && filled(shown[1]) === range(shown[1]).length)
    return shown[2] === '""' ? null : Number(shown[2]);
  const ratio = /^IF\(([A-Z\d]+)=0,"",ROUND\(([A-Z\d]+)\*1000\/\1,0\)\/10\)$/.exec(rumus);
  if (ratio?.[1] && ratio[2]) {
    const den = sum(ratio[1]);
    return den === 0 ? null : Math.round((sum(ratio[2]) * 1000) / den) / 10;
  }
  const total = /^(SUM|COUNTA)\((.+)\)$/.exec(rumus);
  if (total?.[2]) return total[1] === 'SUM' ? sum(total[2]) : filled(total[2]);
  const spread = /^MAX\(([A-Z\d:]+)\)-MIN\(\1\)$/.exec(rumus);
  if (spread?.[1]) return Math.max(...numbers(spread[1])) - Math.min(...numbers(spread[1]));
  return arithmetic(rumus, (address) => sum(address));
}

/** IF, INT and ROUND over sums, products and quotients of single cells. */
function arithmetic(rumus: string, cell: (address: string) => number): number | null {
  const tokens = rumus.match(/"[^"]*"|[A-Z]+\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/=(),]/g) ?? [];
  if (tokens.join('') !== rumus) throw new Error(`unknown formula ${rumus}`);
  let at = 0;
  const take = (expected?: string): string => {
    const token = tokens[at++] ?? '';
    if (expected !== undefined && token !== expected) throw new Error(`${rumus}: no ${expected}`);
    return token;
  };
  const number = (value: number | null) => {
    if (value === null) throw new Error(`${rumus}: a text where a number is needed`);
    return value;
  };
  function comparison(): number | null {
    const left = expression();
    if (tokens[at] !== '=') return left;
    take('=');
    return Number(left === expression());
  }
  function expression(): number | null {
    let value = term();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = take() === '+' ? 1 : -1;
      value = number(value) + sign * number(term());
    }
    return value;
  }
  function term(): number | null {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/')
      value = take() === '*' ? number(value) * number(factor()) : number(value) / number(factor());
    return value;
  }
  function factor(): number | null {
    const token = take();
    if (token === '""') return null;
    if (token === '(') {
      const value = comparison();
      take(')');
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    if (tokens[at] !== '(') return cell(token);
    const args: (number | null)[] = [];
    take('(');
    do args.push(comparison());
    while (take() === ',');
    const [first = null, second = null, third = null] = args;
    if (token === 'IF') return first === 1 ? second : third;
    if (token === 'INT') return Math.floor(number(first));
    if (token === 'ROUND')
      return Math.round(number(first) * 10 ** number(second)) / 10 ** number(second);
    throw new Error(`unknown function ${token}`);
  }
  const value = comparison();
  if (at !== tokens.length) throw new Error(`unknown formula ${rumus}`);
  return value;
}

function parse(address: string): [number, number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [column, Number(row)];
}
