// Why a document cannot be read, in words: where in it, and what is wrong there.
import { labelOf } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { describeSebab as id } from '../../teks/desk/sebab.ts';

const SALAH: Readonly<Record<string, string>> = {
  invalid_type: 'empty, or the wrong kind of entry',
  too_small: 'too small or too few',
  too_big: 'too large or too many',
  invalid_format: 'wrong form of entry',
  invalid_value: 'not one of the choices',
  invalid_union: 'unknown kind of entry',
  invalid_key: 'wrong name of an entry',
  unrecognized_keys: 'an unknown entry',
};

/** Of the document as a whole. */
const SELURUHNYA: Readonly<Record<string, string>> = {
  'id mismatch': 'says that it is another record',
  'skema invalid': 'its version is not known',
  too_large: 'too large to be stored; what was stored last is still used',
};

/** `setoran.0.pokok invalid_type; tanggal invalid_format; +3` */
export const describeSebab: typeof id = (sebab) => sebab.split('; ').map(describeOne).join('; ');

function describeOne(fault: string): string {
  const whole = SELURUHNYA[fault];
  if (whole !== undefined) return whole;
  if (/^\+\d+$/.test(fault)) return `and ${fault.slice(1)} more`;
  const [path = '', code = ''] = fault.split(' ');
  const words = SALAH[code] ?? 'wrong entry';
  return path === '' ? words : `${placeOf(path)}: ${words}`;
}

const placeOf = (path: string): string =>
  labelOf(path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
