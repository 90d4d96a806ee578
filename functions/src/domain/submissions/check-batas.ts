// What a request says besides its shape: no date outside its kind's bounds, no amount above its field's, no
// text that shows nothing. By the name of the field, wherever it stands, so that a new record is covered
// as it is written; a test asks for every date and amount that no list here knows.
import {
  batasBulan,
  batasTahun,
  batasTahunLahir,
  batasTanggal,
  type Batas,
  type JenisTanggal,
} from '../basics/bounds/batas.ts';
import { UANG_DIJUMLAH, UANG_MAKSIMUM } from '../basics/bounds/batas-uang.ts';
import { briefly } from '../basics/refusals/brief-faults.ts';
import { formatRupiah, formatTanggal } from '../basics/format.ts';
import { labelOf, pathText, type Isian } from '../basics/refusals/isian.ts';
import { type Problem, refuse } from '../basics/refusals/problem.ts';
import { hasDateShape, type Tanggal } from '../basics/tanggal.ts';
import { isVisible, TIDAK_TERBACA } from '../basics/teks.ts';
import { entryIn } from '../basics/entry-in.ts';

/** The kind of every date in a request, by its field, or by that and what the field stands in. */
export const TANGGAL_ISIAN: Readonly<Record<string, JenisTanggal>> = {
  tanggal: 'kejadian',
  tanggalBentuk: 'kejadian',
  tanggalBubar: 'kejadian',
  tanggalMasuk: 'kejadian',
  tanggalKeluar: 'kejadian',
  terampilSejak: 'kejadian',
  disetujui: 'kejadian',
  mulai: 'kejadian',
  realisasi: 'kejadian',
  sejak: 'kejadian',
  tanggalCair: 'kejadian',
  tanggalMulaiPendampingan: 'kejadian',
  akhir: 'rencana',
  jatuhTempo: 'rencana',
  berlakuSejak: 'aturan',
  // That a code will be split is known, and entered, before the day.
  'diganti.sejak': 'aturan',
};

/** Years and months, by their field. */
export const WAKTU_ISIAN: Readonly<Record<string, (today: Tanggal) => Batas<string | number>>> = {
  bulan: batasBulan,
  tahun: batasTahun,
  tahunLahir: batasTahunLahir,
};

/** Names, reasons and remarks: where something is written, something is to be seen. */
export const TEKS_ISIAN: ReadonlySet<string> = new Set([
  'nama',
  'jenisUsaha',
  'mitra',
  'formulir',
  'alasan',
  'alasanSelisih',
  'keterangan',
  'notulen',
  'tujuan',
  'uraian',
]);

/**
 * What a request repeats of what is stored: as somebody saw it, or the last row of a page. It is never written, and what
 * is stored already is read whatever it says: otherwise just the record that has to be corrected could not be.
 */
export const TERSIMPAN: ReadonlySet<string> = new Set(['dilihat', 'setelah']);

interface Value {
  readonly value: unknown;
  /** Name of the field; in a list or a table by key, the list's own. */
  readonly field: string;
  readonly path: readonly PropertyKey[];
  /** What the field stands in. */
  readonly owner: object;
}

/** Every text and number that a request says anew. */
function* valuesIn({ value, field, path, owner }: Value): Generator<Value> {
  if (typeof value === 'string' || typeof value === 'number') yield { value, field, path, owner };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  const isRoot = path.length === 0;
  for (const [key, item] of Object.entries(value) as [string, unknown][])
    if (!(isRoot && TERSIMPAN.has(key)))
      yield* valuesIn({
        value: item,
        field: isList || field === 'setoran' ? field : key,
        path: [...path, isList ? Number(key) : key],
        owner: value,
      });
}

const all = (request: unknown) => valuesIn({ value: request, field: '', path: [], owner: {} });

/** Every fault, in Indonesian; none: the request is within all bounds. */
export function checkBatas(request: unknown, today: Tanggal): Isian[] {
  const faults: Isian[] = [];
  for (const each of all(request)) {
    const pesan = faultOf(each, today);
    if (pesan !== null)
      faults.push({ jalur: pathText(each.path), label: labelOf(each.path), pesan });
  }
  return faults;
}

/** The refusal of a request with a value out of bounds; null: there is none. */
export function refuseBatas(request: unknown, today: Tanggal): Problem | null {
  const isian = checkBatas(request, today);
  const [first, ...more] = isian;
  if (first === undefined) return null;
  return refuse(
    more.length === 0
      ? { code: 'isian-tidak-sesuai', ...first }
      : { code: 'isian-salah', isian: briefly(isian) },
  );
}

function jenisOf({ field, path, owner }: Value): JenisTanggal | undefined {
  if ('rencana' in owner && owner.rencana === true) return 'rencana';
  const within = `${String(path.at(-2))}.${field}`;
  return entryIn(TANGGAL_ISIAN, within) ?? entryIn(TANGGAL_ISIAN, field);
}

function faultOf(each: Value, today: Tanggal): string | null {
  const { value, field } = each;
  if (typeof value === 'number') {
    const most = entryIn(UANG_MAKSIMUM, field);
    if (most !== undefined && Math.abs(value) > most)
      return `paling banyak ${formatRupiah(most)}; periksa angkanya`;
  } else if (typeof value !== 'string') return null;
  else if (TEKS_ISIAN.has(field))
    return value.trim() === '' || isVisible(value) ? null : TIDAK_TERBACA;
  else if (hasDateShape(value)) {
    const jenis = jenisOf(each);
    if (jenis === undefined) return null;
    const { min, max } = batasTanggal(jenis, today);
    if (value < min) return `paling awal ${formatTanggal(min)}; periksa tahunnya`;
    return value > max ? `paling akhir ${formatTanggal(max)}; periksa tahunnya` : null;
  }
  const batas = entryIn(WAKTU_ISIAN, field)?.(today);
  if (batas === undefined) return null;
  if (value < batas.min) return `paling awal ${batas.min}; periksa tahunnya`;
  return value > batas.max ? `paling akhir ${batas.max}; periksa tahunnya` : null;
}

/** All money that a submission adds to the sums of its group, rupiah. */
export function sumUang(request: unknown): number {
  let sum = 0;
  for (const { value, field } of all(request))
    if (typeof value === 'number' && UANG_DIJUMLAH.has(field)) sum += Math.abs(value);
  return sum;
}
