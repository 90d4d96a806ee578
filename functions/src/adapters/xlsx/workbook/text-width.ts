// How many lines a text takes in a column, from the widths of the letters of Arial.

/** Lines that a text needs in a column; a word longer than the line is broken. */
export function countLines(text: string, width: number): number {
  const room = width - PADDING;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = textWidth(word);
      if (used > 0 && used + SPACE + needed > room) {
        lines += 1;
        used = needed;
      } else used += (used > 0 ? SPACE : 0) + needed;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used %= room;
      }
    }
  }
  return lines;
}

/** Column-width units that a cell keeps free. */
const PADDING = 0.8;

/** Widths of Arial's characters in thousandths of its size; a letter with an accent is as wide as without. */
const ARIAL = new Map<string, number>();

for (const [width, chars] of [
  [200, "'ijl|"],
  [278, ' !,./:;I[\\]ft\u00a0'],
  [333, '()-`r“”'],
  [389, '"*'],
  [500, 'cksvxyzJ'],
  [584, '+<=>~÷×≥≤−'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…@'],
] as const)
  for (const char of chars) ARIAL.set(char, width);

const LETTER = 556;

const SIGN = 1300;

/** A thousandth of 9 points in column-width units, and a little more: screens round letters to pixels. */
const UNIT = (1.03 * 12) / 7 / 1000;

function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const base = char.normalize('NFD').charAt(0);
    width += ARIAL.get(base) ?? (base < '\u2000' ? LETTER : SIGN);
  }
  return width * UNIT;
}

const SPACE = textWidth(' ');
