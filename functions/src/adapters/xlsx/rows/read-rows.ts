// Rows of a sheet, whoever wrote them, read without holding more than a few in memory.
import { crc32, createInflateRaw } from 'node:zlib';
import { fromDayNumber } from '../../../domain/basics/tanggal.ts';
import type { BarisData } from '../../../domain/quick-status/data/baris-data.ts';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import type { NilaiSel } from '../../../domain/quick-status/workbook/model.ts';
import { readZip, textOf, type ZipPart } from '../zip/zip-reader.ts';

export interface RowRead {
  readonly nomor: number;
  /** Dates are ISO text in the columns declared as dates. */
  readonly sel: BarisData;
}

const CELL =
  /<c r="([A-Z]+)(\d+)"(?: s="\d+")?(?: t="(\w+)")?(?:\/>|>(?:<is>)?<([tv])(?: [^>]*)?>([^<]*)<\/[tv]>(?:<\/is>)?<\/c>)/g;

export async function* readRows(
  bytes: Uint8Array,
  nama: string,
  dates: readonly boolean[],
): AsyncGenerator<RowRead> {
  const parts = new Map(readZip(bytes).map((part) => [part.path, part]));
  const rid = new RegExp(`<sheet [^>]*name="${nama}"[^>]*r:id="([^"]+)"`).exec(
    textOf(parts, 'xl/workbook.xml'),
  )?.[1];
  const target = new RegExp(`Id="${rid}"[^>]*Target="/?(?:xl/)?([^"]+)"`).exec(
    textOf(parts, 'xl/_rels/workbook.xml.rels'),
  )?.[1];
  const sheet = parts.get(`xl/${target}`);
  if (rid === undefined || sheet === undefined) throw new Error(`no sheet ${nama} in the file`);
  const shared = parts.has('xl/sharedStrings.xml')
    ? [...textOf(parts, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((si) =>
        [...(si[1] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
          .map((t) => unescapeText(t[1] ?? ''))
          .join(''),
      )
    : [];
  let rest = '';
  for await (const text of inflate(sheet)) {
    const chunk = rest + text;
    const end = chunk.lastIndexOf('</row>') + '</row>'.length;
    if (end < '</row>'.length) {
      rest = chunk;
      continue;
    }
    rest = chunk.slice(end);
    yield* parseRows(chunk.slice(0, end), dates, shared);
  }
}

/** Whole rows of a sheet's XML. A malformed row has no number. */
export function* parseRows(
  text: string,
  dates: readonly boolean[],
  shared: readonly string[],
): Generator<RowRead> {
  const columns = new Map(dates.map((_, i) => [hurufKolom(i + 1), i]));
  for (const xml of text.split('</row>')) {
    if (!xml.includes('<row ')) continue;
    const sel: NilaiSel[] = dates.map(() => null);
    let nomor = Number(/<row [^>]*?r="(\d+)"/.exec(xml)?.[1]);
    let cells = 0;
    for (const [, huruf = '', baris, jenis, , isi] of xml.matchAll(CELL)) {
      const i = columns.get(huruf);
      if (i === undefined || Number(baris) !== nomor) nomor = NaN;
      else if (isi !== undefined) sel[i] = decode(isi, jenis, dates[i] === true, shared);
      cells += 1;
    }
    if (cells !== xml.split('<c ').length - 1) nomor = NaN;
    yield { nomor, sel };
  }
}

async function* inflate(part: ZipPart): AsyncGenerator<string> {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let crc = 0;
  let size = 0;
  stream.end(part.data);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    yield decoder.decode(chunk, { stream: true });
  }
  decoder.decode();
  if (crc !== part.crc || size !== part.size) throw new Error(`${part.path} is damaged`);
}

function decode(
  isi: string,
  jenis: string | undefined,
  isDate: boolean,
  shared: readonly string[],
): NilaiSel {
  if (jenis === 's') return shared[Number(isi)] ?? null;
  if (jenis !== undefined) return unescapeText(isi);
  const n = Number(isi);
  return isDate ? fromDayNumber(n - 25_569) : n;
}

const XML: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function unescapeText(text: string): string {
  if (!/[&_]/.test(text)) return text;
  return text
    .replace(/&\w+;/g, (entity) => XML[entity] ?? entity)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
