// Values that no form sends: what a broken phone, an old page or a stranger may put in a field.
import { type Random } from './random.ts';

const TEXTS = [
  '',
  ' ',
  '\0',
  '\ud83d',
  '\udc00x',
  'a\ufffe',
  '\u200b',
  '\u202e',
  '\u3164',
  'e\u0301',
  '=1+1',
  "'; drop table",
  '<b>x</b>',
  '%E0%A4%A',
  '\u{1f33c}',
  'x'.repeat(101),
  'x'.repeat(2001),
  'x'.repeat(60_000),
];
const IDS = [
  '/',
  '.',
  '..',
  '__x__',
  'a/b',
  'constructor',
  '__proto__',
  'toString',
  'a'.repeat(64),
  'a'.repeat(65),
  'a'.repeat(2000),
  'a1',
  'lkm-1',
];
const DATES = [
  '0000-01-01',
  '0017-05-01',
  '0099-12-31',
  '1917-05-01',
  '1949-12-31',
  '1950-01-01',
  '1998-05-01',
  '1999-01-01',
  '2016-02-29',
  '2017-02-29',
  '2017-06-31',
  '2017-07-05',
  '2017-07-06',
  '2018-01-01',
  '2037-07-01',
  '2099-12-31',
  '2100-01-01',
  '9999-12-31',
  '2017-7-5',
  '20170705',
  '2017-07-05T00:00:00.000Z',
  '0001-01',
  '1998-12',
  '1999-01',
  '2017-06',
  '2017-13',
  '9999-12',
];
const NUMBERS = [
  -1,
  0,
  1,
  -0.5,
  0.1,
  1e9,
  5e9,
  1e12,
  -1e12,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  1999,
  2100,
  9999,
];
const CODES = ['ID', '11', '32.73', '32.73.01', '99.99', '00', '32.73.01.9999', '1.2.3'];

const ODD_TEXTS = [...TEXTS, ...IDS, ...DATES, ...CODES];

export function oddValue(random: Random): unknown {
  switch (random.below(12)) {
    case 0:
      return random.pick(TEXTS);
    case 1:
      return random.pick(IDS);
    case 2:
    case 3:
      return random.pick(DATES);
    case 4:
    case 5:
      return random.pick(NUMBERS);
    case 6:
      return random.pick(CODES);
    case 7:
      return random.pick([null, true, false]);
    case 8:
      return random.pick([[], {}, [[]], { a: { b: { c: {} } } }, [null], { '@type': 'x' }]);
    case 9:
      return Array.from({ length: random.pick([3, 61, 201, 600, 1200]) }, () => random.pick(IDS));
    case 10:
      return Object.fromEntries(
        Array.from({ length: random.pick([3, 250, 400]) }, (_, i) => [
          `a${i}`,
          random.pick(NUMBERS),
        ]),
      );
    default:
      return random.pick(ODD_TEXTS);
  }
}

/** A value of the same type, odd in another way: such are accepted now and then. */
export function near(value: unknown, random: Random): unknown {
  if (typeof value === 'number')
    return random.pick([value + 1, value * 2, value * 1000, -value, ...NUMBERS]);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return oddValue(random);
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return random.pick(DATES);
  return random.pick([`${value}x`, value.toUpperCase(), ...TEXTS]);
}
