// Files that somebody made to be checked in vain: broken ones, ones that unpack without end, and ones in which one
// program reads other figures than another. Each is refused with its reason, or read as a spreadsheet program would.
import * as fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../../../functions/src/adapters/xlsx/workbook/render-workbook.ts';
import { unpackUpTo as unpackOnServer } from '../../../functions/src/adapters/xlsx/zip/unpack.ts';
import {
  openBerkas,
  type Unpack,
} from '../../../functions/src/domain/quick-status/proof/read-berkas.ts';
import { FileRefused } from '../../../functions/src/domain/quick-status/proof/zip-directory.ts';
import { unpackUpTo as unpackInBrowser } from '../../../web/src/reads/xlsx/unpack.ts';

const LIMIT = 4_000_000;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const row = (cells: string, r = '5') => `<row r="${r}">${cells}</row>`;

/** The parts of a workbook with one sheet, whose rows are these. */
function parts(rows: string, other: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><sheets><sheet name="Info" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...other,
  };
}

/** A zip file of these parts, the same name as often as it comes. */
function zip(all: readonly (readonly [string, string | Uint8Array])[], comment = ''): Uint8Array {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of all) {
    const data = deflateRawSync(text);
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(local, path, data);
    entries.push(entry, path);
    at += 30 + path.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...files, ...entries, end, Buffer.from(comment)]));
}

const zipOf = (all: Readonly<Record<string, string>>) => zip(Object.entries(all));

/** Cells as `B5=1`, or why the file is refused. */
async function read(bytes: Uint8Array, unpack: Unpack): Promise<string> {
  try {
    const found: string[] = [];
    for (const { rows } of await openBerkas(bytes, unpack))
      for await (const { sel } of rows())
        for (const it of sel)
          found.push(
            `${String.fromCharCode(64 + it.kolom)}${it.baris}=${it.nilai}${it.rumus === null ? '' : ` ${it.rumus}`}`,
          );
    return found.join(', ');
  } catch (error) {
    if (error instanceof FileRefused) return error.sebab;
    throw error;
  }
}

const ONE = row('<c r="B5"><v>100</v></c>');

describe.each([
  ['the server', unpackOnServer],
  ['a browser', unpackInBrowser],
])('read by %s', (_name, unpackUpTo) => {
  const reads = (bytes: Uint8Array) => read(bytes, unpackUpTo(LIMIT));

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('nama;jumlah\nMelati;5\n')],
    ['a zip file without a workbook', zip([['catatan.txt', 'halo']])],
  ])('%s is no workbook', async (_what, bytes) => {
    expect(await reads(bytes)).toBe('bukan-xlsx');
  });

  it('is stopped where it unpacks without end', async () => {
    const zeros = new Uint8Array(64_000_000);
    const all = Object.entries(parts(''));
    const bomb = all.map(([name, text]) =>
      name.endsWith('sheet1.xml') ? ([name, zeros] as const) : ([name, text] as const),
    );
    const bytes = zip(bomb);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await read(bytes, unpackUpTo(LIMIT))).toMatch(/^(rusak|terlalu-besar)$/);
    const rows = row('<c><v>1</v></c>').repeat(200_000).replaceAll(' r="5"', '');
    expect(await reads(zipOf(parts(rows)))).toBe('terlalu-besar');
  });

  it('is refused where it is cut off', async () => {
    const bytes = zipOf(parts(ONE));
    for (const length of [10, 100, bytes.length - 30, bytes.length - 1])
      expect(await reads(bytes.slice(0, length))).toMatch(/^(rusak|bukan-xlsx)$/);
  });

  it.each([
    ['as it should be', ONE, 'B5=100'],
    ['without addresses', '<row><c><v>1</v></c><c><v>2</v></c></row>', 'A1=1, B1=2'],
    ['with a name space', '<x:row r="5"><x:c r="B5"><x:v>100</x:v></x:c></x:row>', 'B5=100'],
    [
      'text in the sheet',
      row('<c r="A5" t="inlineStr"><is><r><t>Me</t></r><r><t>la&#116;i</t></r></is></c>'),
      'A5=Melati',
    ],
    [
      'a run of formulas',
      row(
        '<c r="A5"><f t="shared" ref="A5:B5" si="0">SUM(A$1:A4)*$C$1&amp;"A1"</f><v>1</v></c><c r="B5"><f t="shared" si="0"/><v>2</v></c>',
      ),
      'A5=1 SUM(A$1:A4)*$C$1&"A1", B5=2 SUM(B$1:B4)*$C$1&"A1"',
    ],
    ['a true figure in a remark', row('<c r="B5"><!--<v>100</v>--><v>999</v></c>'), 'rusak'],
    ['a true row in a remark', `<!--${ONE}-->${row('<c r="B5"><v>999</v></c>')}`, 'rusak'],
    ['raw text', row('<c r="B5" t="str"><v><![CDATA[100]]></v></c>'), 'rusak'],
    ['two values', row('<c r="B5"><a><v>100</v></a><f>1</f><v>999</v></c>'), 'rusak'],
    [
      'two values of which one is hidden',
      row('<c r="B5"><v>100</v><b><v>999</v></b></c>'),
      'rusak',
    ],
    ['a row twice', `${ONE}${row('<c r="B5"><v>999</v></c>')}`, 'rusak'],
    ['rows out of order', `${row('<c r="B9"><v>1</v></c>', '9')}${ONE}`, 'rusak'],
    ['a cell twice', row('<c r="B5"><v>100</v></c><c r="B5"><v>999</v></c>'), 'rusak'],
    ['a cell of another row', row('<c r="B6"><v>100</v></c>'), 'rusak'],
    ['cells beside a row', row(`<extLst>${ONE}</extLst>`), 'rusak'],
    [
      'a cell in what programs pass over',
      row('<extLst><c r="B5"><v>100</v></c></extLst>'),
      'rusak',
    ],
    [
      'rows after the rows',
      `${ONE}</sheetData><sheetData>${row('<c r="B6"><v>1</v></c>', '6')}`,
      'rusak',
    ],
    ['rows behind an end', `</sheetData><ext>${ONE}</ext><sheetData>`, 'rusak'],
    [
      'no rows, and rows in what programs pass over',
      `</sheetData><ext><sheetData>${ONE}</sheetData></ext><sheetData>`,
      'rusak',
    ],
    ['blank rows', '<row r="1"/><row r="3" ht="12"></row>', ''],
    ['other quotes', row("<c r='B5'><v>999</v></c>"), 'rusak'],
    ['blanks around the sign', row('<c r = "B5"><v>999</v></c>'), 'rusak'],
    ['a name space with a sign in it', row('<a-b:c r="B5"><a-b:v>999</a-b:v></a-b:c>'), 'rusak'],
    ['an address in code', row('<c r="&#66;5"><v>999</v></c>'), 'rusak'],
  ])('%s', async (_what, rows, wanted) => {
    expect(await reads(zipOf(parts(rows)))).toBe(wanted);
  });

  it('follows the file to the workbook that programs open', async () => {
    const other = parts(ONE, {
      '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="/xl/lain.xml"/></Relationships>`,
      'xl/lain.xml': `<workbook><sheets><sheet name="Info" sheetId="1" r:id="r7"/></sheets></workbook>`,
      'xl/_rels/lain.xml.rels': `<Relationships><Relationship Id="r7" Type="${REL}/worksheet" Target="worksheets/palsu.xml"/></Relationships>`,
      'xl/worksheets/palsu.xml': `<worksheet><sheetData>${row('<c r="B5"><v>999</v></c>')}</sheetData></worksheet>`,
    });
    expect(await reads(zipOf(other))).toBe('B5=999');
  });

  it('is refused with two parts of one name, though in other letters', async () => {
    const all = Object.entries(parts(ONE));
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/Sheet1.xml'])
      expect(await reads(zip([...all, [name, '<worksheet/>']]))).toBe('rusak');
  });

  it('finds the directory though its mark stands in the remark behind it', async () => {
    expect(await reads(zip(Object.entries(parts(ONE)), `PK\u0005\u0006${' '.repeat(40)}`))).toBe(
      'B5=100',
    );
  });

  it('never fails otherwise, whatever bytes are changed', async () => {
    const model = {
      bentuk: 'lembar' as const,
      nama: 'Info',
      judul: ['Uji'],
      lebar: [10, 10, 10] as const,
      sections: [],
      cetak: { kertas: 'A4' as const, orientasi: 'portrait' as const },
    };
    const bytes = await renderWorkbook({
      judul: 'Uji',
      judulTetap: 'Uji',
      properti: { subjek: '', kataKunci: '', dicetak: '2017-07-05T00:00:00.000Z' },
      sheets: [model],
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const other = Uint8Array.from(bytes);
          for (const [at, value] of changes) other[at] = value;
          expect(typeof (await reads(other))).toBe('string');
        },
      ),
      { numRuns: 200 },
    );
  });
});
