// Which programme locations a demo of a given size has. The pilot's size follows the PPMK monitoring
// report: 596 kelurahan in 309 kecamatan, 108 kab/kota and 14 provinces (docs/demo-data.md).
import {
  jenisOfKelurahan,
  type LokasiProgram,
  type KodeKelurahan,
  toKodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';
import { lokasiOf, type Areas } from '../areas/idn-area-data.ts';
import { DEMO_KELURAHAN } from './accounts.ts';
import { provinsiOf, kotaOf, kecamatanOf } from '../../functions/src/domain/basics/code-shapes.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';

const PPMK = { kelurahan: 596, kecamatan: 309, kota: 108 };
/** Fourteen provinces; the report names only some of its own. */
const PROVINSI: readonly string[] = [
  '32',
  '33',
  '35',
  '34',
  '36',
  '31',
  '12',
  '13',
  '16',
  '18',
  '52',
  '64',
  '73',
  '71',
];
/** Earlier than every demo record. */
const BERLAKU_SEJAK = toTanggal('2015-01-01');

/** The demo's own twelve first, then more, spread over the provinces. Always the same. */
export function chooseLokasi(areas: Areas, count: number): LokasiProgram[] {
  const codes = DEMO_KELURAHAN.slice(0, count);
  if (count > codes.length) codes.push(...chooseMore(areas, count, codes));
  return codes.map((kode, index) => {
    // Two kelurahan in twelve are on no PPMK list: their groups stop at stage II.
    const lokasi = lokasiOf(areas, kode, { ppmk: index % 6 !== 3, berlakuSejak: BERLAKU_SEJAK });
    if (!lokasi) throw new Error(`Kode kelurahan ${kode} tidak ada di data wilayah.`);
    return lokasi;
  });
}

function chooseMore(
  areas: Areas,
  count: number,
  chosen: readonly KodeKelurahan[],
): KodeKelurahan[] {
  const share = (total: number): number => Math.round((count * total) / PPMK.kelurahan);
  // Kelurahan only: the programme is urban.
  const kelurahan = [...areas.kelurahan.keys()]
    .map(toKodeKelurahan)
    .filter((k) => jenisOfKelurahan(k) === 'kelurahan');
  const kecamatan = [...new Set(kelurahan.map((k) => kecamatanOf(k)))];
  const kota = takeEvenly(
    [...new Set(kecamatan.map((k) => kotaOf(k)))].filter((k) => PROVINSI.includes(provinsiOf(k))),
    (k) => PROVINSI.indexOf(provinsiOf(k)),
    share(PPMK.kota),
    [...new Set(chosen.map(kotaOf))],
  );
  const kotaSet = new Set(kota);
  const kec = takeEvenly(
    kecamatan.filter((k) => kotaSet.has(kotaOf(k))),
    (k) => kota.indexOf(kotaOf(k)),
    share(PPMK.kecamatan),
    [...new Set(chosen.map(kecamatanOf))],
  );
  const kecSet = new Set(kec);
  return takeEvenly(
    kelurahan.filter((k) => kecSet.has(kecamatanOf(k))),
    (k) => kec.indexOf(kecamatanOf(k)),
    count,
    chosen,
  ).slice(chosen.length);
}

/** `first`, then one item of each group in turn until there are `count`. */
function takeEvenly<K>(
  items: readonly K[],
  groupOf: (item: K) => number,
  count: number,
  first: readonly K[],
): K[] {
  const taken = new Set(first);
  const groups = [...Map.groupBy(items, groupOf)].toSorted(([a], [b]) => a - b);
  const queues = groups.map(([, members]) => members.filter((m) => !taken.has(m)));
  for (let round = 0; taken.size < count && queues.some((q) => q.length > round); round++) {
    for (const queue of queues) {
      const item = queue[round];
      if (item !== undefined && taken.size < count) taken.add(item);
    }
  }
  return [...taken];
}
