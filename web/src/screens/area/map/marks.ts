// Where areas are on the map, how much of it is in view, and of which class a measure is. Of a province the place is
// the middle of its kab/kota.
import { PLACES } from './places.ts';

type Point = readonly [x: number, y: number];

const places: ReadonlyMap<string, Point> = new Map(
  PLACES.split(' ').map((it) => {
    const [code = '', at = ''] = it.split(':');
    const [x = 0, y = 0] = at.split(',').map(Number);
    return [`${code.slice(0, 2)}.${code.slice(2)}`, [x, y]];
  }),
);

const middleOf = (points: readonly Point[]): Point | null => {
  if (points.length === 0) return null;
  const mean = (of: (it: Point) => number) =>
    points.reduce((sum, it) => sum + of(it), 0) / points.length;
  return [mean(([x]) => x), mean(([, y]) => y)];
};

/** The places of the kab/kota within. */
const within = (provinsi: string): Point[] =>
  [...places].flatMap(([kode, at]) => (kode.startsWith(`${provinsi}.`) ? [at] : []));

/** Null: of this area no place is known. */
export function placeOf(kode: string): Point | null {
  return places.get(kode) ?? (kode.length === 2 ? middleOf(within(kode)) : null);
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NATION: View = { x: 0, y: 0, width: 940, height: 365 };
/** Of a small province as much of the sea around it is shown. */
const LEAST = 50;

/** `kode`: the nation or a province. */
export function viewOf(kode: string): View {
  const points = within(kode);
  if (points.length === 0) return NATION;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const width = Math.max(LEAST, (right - left) * 1.25, (bottom - top) * 1.5);
  const height = Math.max(width * 0.45, (bottom - top) * 1.25);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

/** Lower ends of the classes, in percent. */
export const CLASSES = [0, 25, 50, 75] as const;

/** From 0; null: there is nothing to measure, or it is hidden. */
export function classOf(nilai: number | null): number | null {
  return nilai === null ? null : CLASSES.findLastIndex((it) => nilai >= it);
}
