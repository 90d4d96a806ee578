// Where each line of a slip stands in its picture. Long names go on in the next line, and a figure that is too wide is
// written smaller: nothing leaves the picture. Pure, given how wide a text is.
import type { Line } from './lines.ts';

export const WIDTH = 720;
const EDGE = 40;
const INNER = WIDTH - 2 * EDGE;
const SMALLEST = 20;

interface Text {
  readonly teks: string;
  /** Left end and baseline. */
  readonly x: number;
  readonly y: number;
  readonly ukuran: number;
  readonly isTebal: boolean;
  readonly isSamar: boolean;
}

export interface LaidOut {
  readonly tinggi: number;
  readonly teks: readonly Text[];
  readonly garis: readonly number[];
  readonly kotak: readonly { readonly y: number; readonly tinggi: number }[];
}

export type Measure = (teks: string, ukuran: number, isTebal: boolean) => number;

interface Look {
  readonly ukuran: number;
  readonly isTebal?: true;
  readonly isSamar?: true;
  /** Before it. */
  readonly jarak: number;
}

const LOOKS = {
  nama: { ukuran: 46, isTebal: true, jarak: 14 },
  judul: { ukuran: 34, jarak: 8 },
  teks: { ukuran: 30, jarak: 12 },
  kecil: { ukuran: 25, isSamar: true, jarak: 10 },
  peringatan: { ukuran: 30, isTebal: true, jarak: 24 },
  label: { ukuran: 30, isSamar: true, jarak: 18 },
  nilai: { ukuran: 40, isTebal: true, jarak: 2 },
  utama: { ukuran: 62, isTebal: true, jarak: 2 },
} as const satisfies Readonly<Record<string, Look>>;

export function layOut(lines: readonly Line[], measure: Measure): LaidOut {
  const teks: Text[] = [];
  const garis: number[] = [];
  const kotak: { y: number; tinggi: number }[] = [];
  let y = EDGE;
  const put = (said: string, look: Look, indent = 0): void => {
    const { ukuran, isTebal = false, isSamar = false, jarak } = look;
    y += jarak;
    for (const row of wrap(said, INNER - 2 * indent, (it) => measure(it, ukuran, isTebal))) {
      y += Math.round(ukuran * 1.3);
      teks.push({ teks: row, x: EDGE + indent, y, ukuran, isTebal, isSamar });
    }
  };
  for (const [i, line] of lines.entries()) {
    switch (line.kind) {
      case 'garis':
        // One rule is enough between two parts, and none ends the picture.
        if (lines[i + 1]?.kind === 'garis' || i === lines.length - 1) break;
        y += 26;
        garis.push(y);
        break;
      case 'angka': {
        put(line.label, LOOKS.label);
        const look = line.isUtama ? LOOKS.utama : LOOKS.nilai;
        put(line.nilai, { ...look, ukuran: fitting(line.nilai, look.ukuran, measure) });
        if (line.catatan !== undefined) put(line.catatan, { ...LOOKS.kecil, jarak: 4 });
        break;
      }
      case 'peringatan': {
        const top = y + LOOKS.peringatan.jarak - 8;
        put(line.teks, LOOKS.peringatan, 20);
        y += 24;
        kotak.push({ y: top, tinggi: y - top });
        break;
      }
      case 'nama':
      case 'judul':
      case 'teks':
      case 'kecil':
        put(line.teks, LOOKS[line.kind]);
    }
  }
  return { tinggi: y + EDGE, teks, garis, kotak };
}

function fitting(said: string, ukuran: number, measure: Measure): number {
  const width = measure(said, ukuran, true);
  return width <= INNER ? ukuran : Math.max(SMALLEST, Math.floor((ukuran * INNER) / width));
}

/** Rows no wider than `most`, broken between words, and within a word that is longer than a row. */
function wrap(said: string, most: number, widthOf: (teks: string) => number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of said.split(/\s+/)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (widthOf(longer) <= most) {
      row = longer;
      continue;
    }
    if (row !== '') rows.push(row);
    row = '';
    for (const sign of word) {
      if (row !== '' && widthOf(row + sign) > most) {
        rows.push(row);
        row = '';
      }
      row += sign;
    }
  }
  return [...rows, row];
}
