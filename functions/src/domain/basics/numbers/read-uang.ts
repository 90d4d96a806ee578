// An amount as people write it, in a field of a form or in a cell of a list that is brought in. What can be meant in two
// ways (`15,000`, `15.00`) is refused rather than guessed: a guess is wrong by a factor of 100 or 1000.

/** Why a text is no amount: below zero, with cents, or written in another way than `15000` or `15.000`. */
export type SalahUang = 'minus' | 'sen' | 'bentuk';

/**
 * `15000`, `15.000`, `15 000`, `Rp15.000`, `15.000,00` and `15.000,-` are 15000. Null: nothing was written. At most 15
 * digits, so that the number is exact.
 */
export function readUang(text: string): number | null | SalahUang {
  const written = text
    .trim()
    // A space between thousands is a separator like the dot.
    .replaceAll(/\s+(?=\d{3}(?!\d))/g, '.')
    .replace(/^rp[.\s]*/i, '');
  if (written === '') return null;
  if (/^[-−–(]/.test(written)) return 'minus';
  const parts = /^(\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4})(?:[.,][-–]+|,(\d{0,2}))?$/.exec(written);
  if (parts === null) return 'bentuk';
  return Number(parts[2] ?? 0) > 0 ? 'sen' : Number(parts[1]?.replaceAll('.', ''));
}
