// Why a document cannot be read, in words: where in it, and what is wrong there. The server notes paths and codes of
// its schemas, never a value (functions/src/domain/basics/stored/fit.ts).
import { labelOf } from '../../../../functions/src/domain/basics/refusals/isian.ts';

const SALAH: Readonly<Record<string, string>> = {
  invalid_type: 'kosong, atau jenis isiannya keliru',
  too_small: 'terlalu kecil atau terlalu sedikit',
  too_big: 'terlalu besar atau terlalu banyak',
  invalid_format: 'bentuk isiannya keliru',
  invalid_value: 'bukan salah satu pilihannya',
  invalid_union: 'jenis isiannya tidak dikenal',
  invalid_key: 'nama isiannya keliru',
  unrecognized_keys: 'ada isian yang tidak dikenal',
};

/** Of the document as a whole. */
const SELURUHNYA: Readonly<Record<string, string>> = {
  'id mismatch': 'menyebut dirinya catatan lain',
  'skema invalid': 'versinya tidak dikenal',
  too_large: 'terlalu besar untuk disimpan; yang terakhir tersimpan tetap dipakai',
};

/** `setoran.0.pokok invalid_type; tanggal invalid_format; +3` */
export function describeSebab(sebab: string): string {
  return sebab.split('; ').map(describeOne).join('; ');
}

function describeOne(fault: string): string {
  const whole = SELURUHNYA[fault];
  if (whole !== undefined) return whole;
  if (/^\+\d+$/.test(fault)) return `dan ${fault.slice(1)} lagi`;
  const [path = '', code = ''] = fault.split(' ');
  const words = SALAH[code] ?? 'isian keliru';
  return path === '' ? words : `${placeOf(path)}: ${words}`;
}

const placeOf = (path: string): string =>
  labelOf(path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
