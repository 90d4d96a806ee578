// A pasted table or a CSV file as cells: between tabs, semicolons or commas, whichever its first
// line has most of.
const SEPARATORS = ['\t', ';', ','] as const;

/** Rows without a filled cell are left out; `nomor` counts them all the same, from 1. */
export function cellsIn(text: string): { readonly nomor: number; readonly cells: string[] }[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(plain.split('\n').find((it) => it.trim() !== '') ?? '');
  return rowsIn(plain, separator)
    .map((cells, i) => ({ nomor: i + 1, cells: cells.map((it) => it.trim()) }))
    .filter(({ cells }) => cells.some((it) => it !== ''));
}

function separatorOf(line: string): string {
  const [most = ','] = [...SEPARATORS].toSorted(
    (a, b) => line.split(b).length - line.split(a).length,
  );
  return most;
}

/** A quoted cell may hold separators, line breaks and, doubled, quotes. */
function rowsIn(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (text.charAt(i + 1) === '"') {
        cell += c;
        i += 1;
      } else isQuoted = false;
    } else if (c === '"' && cell.trim() === '') {
      cell = '';
      isQuoted = true;
    } else if (c === separator) end();
    else if (c === '\n') {
      end();
      rows.push([]);
    } else cell += c;
  }
  end();
  return rows;
}
