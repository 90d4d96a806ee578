// The parts of a zip file as they are packed, and the text of one of them.
import { crc32, inflateRawSync } from 'node:zlib';
import { CENTRAL, DEFLATED, END } from './zip-records.ts';

export interface ZipPart {
  readonly path: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The parts of a workbook; small files only. */
export function readZip(bytes: Uint8Array): ZipPart[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = file.length - 22;
  while (end >= 0 && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('not a zip file');
  const parts: ZipPart[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== CENTRAL) throw new Error('a broken zip file');
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    parts.push({
      path: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
      data: file.subarray(data, data + file.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

export function textOf(parts: ReadonlyMap<string, ZipPart>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`${path} is missing in the workbook`);
  const raw = part.method === DEFLATED ? inflateRawSync(part.data) : part.data;
  if (raw.length !== part.size || crc32(raw) !== part.crc) throw new Error(`${path} is damaged`);
  return Buffer.from(raw).toString('utf8');
}
