// A parameter set as a list of numbers by path, so that one form shows all of them and tells which differ.
import { THOUSANDS } from '../../../../../functions/src/domain/basics/format.ts';
import { readUang } from '../../../../../functions/src/domain/basics/numbers/read-uang.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { SetParameter } from '../../../../../functions/src/domain/basics/parameter.ts';

/** Numbers by path: `tingkat.berdaya.ps` → 75. */
export type AngkaSet = Readonly<Record<string, number>>;

export function flatten(set: SetParameter): AngkaSet {
  const found: Record<string, number> = {};
  collect('', set, found);
  return found;
}

function collect(jalur: string, value: unknown, found: Record<string, number>): void {
  if (typeof value === 'number') found[jalur] = value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      collect(jalur === '' ? key : `${jalur}.${key}`, item, found);
}

/** The set with some numbers changed. The server checks it by its schema. */
export function withAngka(set: SetParameter, berlakuSejak: Tanggal, angka: AngkaSet): SetParameter {
  return { ...(replace('', set, angka) as SetParameter), berlakuSejak };
}

function replace(jalur: string, value: unknown, angka: AngkaSet): unknown {
  if (typeof value === 'number') return angka[jalur] ?? value;
  const path = (key: string | number): string =>
    jalur === '' ? String(key) : `${jalur}.${String(key)}`;
  if (Array.isArray(value)) return value.map((item, i) => replace(path(i), item, angka));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, replace(path(key), item, angka)]),
    );
  return value;
}

const PECAHAN = THOUSANDS === '.' ? ',' : '.';
const WITH_DECIMAL = new RegExp(String.raw`^(.+)[${PECAHAN}](\d)$`);

/** An amount as in every form, or a number with one decimal, `59,9`; null for anything else: `59.9` is not 599. */
export function readAngka(text: string): number | null {
  if (text.trimEnd().endsWith(PECAHAN)) return null;
  const amount = readUang(text);
  if (typeof amount !== 'string') return amount;
  const [, whole = '', decimal = ''] = WITH_DECIMAL.exec(text.trim()) ?? [];
  const before = readUang(whole);
  return typeof before === 'number' ? Number(`${String(before)}.${decimal}`) : null;
}

/** The same the other way round. */
export function writeAngka(n: number): string {
  return String(n).replace('.', PECAHAN);
}
