// The places of the map, against what else is known of where areas are: islands by kab/kota.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provinsiOf } from '../../functions/src/domain/basics/code-shapes.ts';
import { NASIONAL, toKodeWilayah } from '../../functions/src/domain/basics/wilayah.ts';
import { ROOT } from '../../tools/suite/paths.ts';
import { CLASSES, classOf, placeOf, viewOf } from '../../web/src/screens/area/map/marks.ts';

const rowsOf = (table: string) =>
  readFileSync(join(ROOT, 'node_modules/idn-area-data/data', `${table}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
const codesOf = (table: string) => rowsOf(table).map((line) => line.split(',')[0] ?? '');

/** Islands of each kab/kota, in units of the map. */
const islands = Map.groupBy(
  rowsOf('islands').flatMap((line) => {
    const found = /^[^,]*,([\d.]+),"(\d+)°(\d+)'([\d.]+)"" ([NS]) (\d+)°(\d+)'([\d.]+)"" E"/.exec(
      line,
    );
    if (!found) return [];
    const [, kota = '', ...parts] = found;
    const degrees = (at: number) =>
      Number(parts[at]) + Number(parts[at + 1]) / 60 + Number(parts[at + 2]) / 3600;
    const lat = parts[3] === 'S' ? -degrees(0) : degrees(0);
    return [{ kota, x: (degrees(4) - 94.5) * 20, y: (6.5 - lat) * 20 }];
  }),
  (it) => it.kota,
);

const provinceOf = (kode: string): string => {
  const read = toKodeWilayah(kode);
  return read === NASIONAL ? read : provinsiOf(read);
};

describe('the map', () => {
  it('knows where every kab/kota and every province is, within its view', () => {
    const kota = codesOf('regencies');
    expect(kota).toHaveLength(514);
    const views = new Map(['ID', ...codesOf('provinces')].map((it) => [it, viewOf(it)]));
    for (const kode of [...kota, ...codesOf('provinces')]) {
      const at = placeOf(kode);
      if (at === null) throw new Error(`no place of ${kode}`);
      for (const area of ['ID', provinceOf(kode)]) {
        const view = views.get(area) ?? viewOf('ID');
        expect(at[0]).toBeGreaterThan(view.x);
        expect(at[0]).toBeLessThan(view.x + view.width);
        expect(at[1]).toBeGreaterThan(view.y);
        expect(at[1]).toBeLessThan(view.y + view.height);
      }
    }
    expect(placeOf('99')).toBeNull();
    expect(placeOf('32.99')).toBeNull();
  });

  it('puts a kab/kota near one of its islands', () => {
    const far = [...islands].flatMap(([kota, of]) => {
      const at = placeOf(kota);
      const nearest = Math.min(
        ...of.map(({ x, y }) => Math.hypot(x - (at?.[0] ?? 0), y - (at?.[1] ?? 0))),
      );
      // Two degrees: some have islands only far from their land.
      return nearest > 40 ? [`${kota} ${nearest.toFixed(0)}`] : [];
    });
    expect(islands.size).toBeGreaterThan(270);
    expect(far).toStrictEqual([]);
  });

  it('puts kab/kota of a province beside each other', () => {
    const all = codesOf('regencies');
    const alone = all.filter((kode) => {
      const [x, y] = placeOf(kode) ?? [0, 0];
      const others = all.filter((it) => it !== kode && provinceOf(it) === provinceOf(kode));
      return !others.some((it) => {
        const [ox, oy] = placeOf(it) ?? [0, 0];
        return Math.hypot(ox - x, oy - y) < 80;
      });
    });
    expect(alone).toStrictEqual([]);
  });

  it('tells classes apart at their ends', () => {
    expect([null, 0, 24.9, 25, 49.9, 50, 74.9, 75, 100, 130].map(classOf)).toStrictEqual([
      null,
      0,
      0,
      1,
      1,
      2,
      2,
      3,
      3,
      3,
    ]);
    expect(CLASSES).toHaveLength(4);
  });
});
