// Formulas as text that is the same whichever program saved them: programs differ in spaces, in quotes around
// names of sheets, in the case of functions, and write a run of alike formulas once.

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|["']/g;
/** A reference to a cell that is no part of a longer name and no function. */
const CELL =
  /(?<![\w.$:!])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])|(?<=[:!])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;

/** `= sum( 'Data'!A2:A9 )` → `SUM(DATA!A2:A9)`. Text in quotes stays as it is. */
export function sameFormula(rumus: string): string {
  return rumus.replace(/^\s*=/, '').replace(PARTS, (part) => {
    if (part.startsWith('"')) return part;
    const sheet = /^'([A-Za-z_]\w*)'!$/.exec(part)?.[1];
    if (part.startsWith("'"))
      return sheet === undefined ? part.toUpperCase() : `${sheet}!`.toUpperCase();
    return part.replaceAll(/\s+/g, '').replaceAll(';', ',').toUpperCase();
  });
}

/** A formula of a run as it reads some rows and columns further on. */
export function shiftFormula(rumus: string, rows: number, columns: number): string {
  return rumus.replace(PARTS, (part) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    return part.replace(CELL, (...found: (string | undefined)[]) => {
      const at = found[2] === undefined ? 5 : 1;
      const [fixedColumn = '', letters = '', fixedRow = '', row = ''] = found.slice(at, at + 4);
      const column = fixedColumn === '' ? lettersOf(columnOf(letters) + columns) : letters;
      return `${fixedColumn}${column}${fixedRow}${fixedRow === '' ? Number(row) + rows : row}`;
    });
  });
}

/** `AB` → 28 */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
