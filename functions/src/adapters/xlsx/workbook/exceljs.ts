// How every exceljs workbook begins and ends: the package is loaded late, a file is opened whole, and a
// workbook is written with one default font.
import type { Workbook } from 'exceljs';

export const FONT = 'Arial';

/** exceljs takes 0.4 s to load, so only a process that builds a workbook loads it. */
export async function newWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
}

/**
 * The bytes of a workbook whose default font is the one of all its cells. Column widths count digits of
 * the default font. exceljs's own, Calibri, is missing on many machines, and its substitute changes every
 * width, page and scale. Digits of Arial 10 are as wide as Calibri's.
 */
export async function writeBytes(workbook: Workbook): Promise<Uint8Array> {
  const xlsx = workbook.xlsx as unknown as StylesWriter;
  xlsx.addStyles = (zip, { styles }) => {
    const xml = styles.xml.replace(
      DEFAULT_FONT,
      `<font><sz val="10"/><name val="${FONT}"/></font>`,
    );
    if (xml === styles.xml) throw new Error('exceljs writes another default font than it did');
    zip.append(xml, { name: 'xl/styles.xml' });
    return Promise.resolve();
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The part of exceljs's writer that its types leave out. */
interface StylesWriter {
  addStyles: (
    zip: { append(xml: string, options: { readonly name: string }): void },
    model: { readonly styles: { readonly xml: string } },
  ) => Promise<void>;
}

const DEFAULT_FONT =
  /<font>(?:(?!<\/font>).)*<name val="(?:Calibri|Arial)"\/>(?:(?!<\/font>).)*<\/font>/;

/** Opens a whole file; exceljs's streaming reader breaks characters, so it is never used. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await newWorkbook();
  // exceljs wants an ArrayBuffer: the copy holds exactly the bytes of the file, not of a shared pool.
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}
