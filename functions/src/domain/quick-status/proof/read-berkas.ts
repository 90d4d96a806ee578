// Opens a workbook that anybody may have made or changed: its sheets, and their rows as they are asked for.
// How a part is unpacked is the business of the caller, which also sets the limit.
import type { RowFound } from './cell-read.ts';
import { parseTexts, readRowsFound } from './sheet-xml.ts';
import { parseRoot, parseSheets, relationsOf, ROOT_RELATIONS } from './workbook-xml.ts';
import { FileRefused, readDirectory, type PackedPart } from './zip-directory.ts';

/** The text of a part, piece by piece; throws `FileRefused` where it is damaged or too much. */
export type Unpack = (part: PackedPart) => AsyncIterable<string>;

interface LembarTerbuka {
  readonly nama: string;
  readonly rows: () => AsyncGenerator<RowFound>;
}

export async function openBerkas(
  bytes: Uint8Array,
  unpack: Unpack,
): Promise<readonly LembarTerbuka[]> {
  const parts = readDirectory(bytes);
  const textOf = async (path: string): Promise<string> => {
    let text = '';
    for await (const piece of unpack(partOf(path))) text += piece;
    return text;
  };
  const partOf = (path: string): PackedPart => {
    const part = parts.get(path);
    if (part === undefined) throw new FileRefused('bukan-xlsx');
    return part;
  };
  const workbook = parseRoot(await textOf(ROOT_RELATIONS));
  const { lembar, texts } = parseSheets(
    workbook,
    await textOf(workbook),
    await textOf(relationsOf(workbook)),
  );
  const shared = texts === null ? [] : parseTexts(await textOf(texts));
  return lembar.map(({ nama, path }) => ({
    nama,
    rows: () => readRowsFound(unpack(partOf(path)), shared),
  }));
}
