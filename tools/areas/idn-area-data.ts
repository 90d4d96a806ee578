// Administrative areas from the npm package idn-area-data, read when a tool runs: only the programme's
// locations reach the app. The data are under the Open Database License: see docs/notices.md.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  LokasiProgram,
  wilayahOf,
  toKodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';

/** Must be printed wherever these data are passed on. */
export const NOTICE =
  'Nama dan kode wilayah: idn-area-data 4.0.1 (https://github.com/fityannugroho/idn-area-data), Open Database License 1.0.';

/** Names by code: provinsi `32`, kab/kota `32.73`, kecamatan `32.73.01`, kelurahan/desa `32.73.01.1001`. */
export interface Areas {
  readonly provinsi: ReadonlyMap<string, string>;
  readonly kota: ReadonlyMap<string, string>;
  readonly kecamatan: ReadonlyMap<string, string>;
  readonly kelurahan: ReadonlyMap<string, string>;
}

export function readAreas(): Areas {
  return {
    provinsi: readNames('provinces.csv'),
    kota: readNames('regencies.csv'),
    kecamatan: readNames('districts.csv'),
    kelurahan: readNames('villages.csv'),
  };
}

/** The programme location of a kelurahan code, with the names of the areas above it; null when unknown. */
export function lokasiOf(
  areas: Areas,
  kode: string,
  extra: Pick<LokasiProgram, 'ppmk' | 'berlakuSejak'>,
): LokasiProgram | null {
  const nama = areas.kelurahan.get(kode);
  if (nama === undefined) return null;
  const wilayah = wilayahOf(toKodeKelurahan(kode));
  return LokasiProgram.parse({
    kode,
    nama,
    jenis: jenisOf(kode),
    wilayah,
    namaProvinsi: areas.provinsi.get(wilayah.provinsi),
    namaKota: areas.kota.get(wilayah.kota),
    namaKecamatan: areas.kecamatan.get(wilayah.kecamatan),
    ...extra,
  });
}

/** First digit of the village block [Wikidata P2588]. */
function jenisOf(kode: string): LokasiProgram['jenis'] {
  switch (kode[9]) {
    case '1':
      return 'kelurahan';
    case '2':
      return 'desa';
    case '3':
      return 'desa adat';
    default:
      throw new Error(`Kode ${kode}: angka pertama blok desa harus 1, 2 atau 3.`);
  }
}

function readNames(file: string): Map<string, string> {
  // The package's `exports` hide its data folder, hence a path instead of an import.
  const path = fileURLToPath(
    new URL(`../../node_modules/idn-area-data/data/${file}`, import.meta.url),
  );
  const [header, ...rows] = parseCsv(readFileSync(path, 'utf8'));
  const code = header?.indexOf('code') ?? -1;
  const name = header?.indexOf('name') ?? -1;
  if (code < 0 || name < 0) throw new Error(`${file}: kolom code atau name tidak ada.`);
  // The data have a quotation mark in place of some apostrophes (Ra"as for Ra'as).
  return new Map(rows.map((row) => [row[code] ?? '', (row[name] ?? '').replaceAll('"', "'")]));
}

/** RFC 4180: quoted fields may hold commas, line breaks and doubled quotation marks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(field);
      field = '';
    } else if (c === '\n') {
      row.push(field);
      rows.push(row);
      row = [];
      field = '';
    } else if (c !== '\r') field += c;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}
