// Writes a zip file as a stream that is never held as a whole. The CRC-32 runs over the raw bytes; it and
// the sizes follow the data, as they are not known before. No part may reach 4 GB, the limit of a zip file
// without extensions; it is refused, never wrapped.
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { combineCrc } from './combine-crc.ts';
import type { ZipPart } from './zip-reader.ts';
import {
  CENTRAL,
  DEFLATED,
  DESCRIPTOR,
  DOS_DATE,
  END,
  LOCAL,
  SIZES_FOLLOW,
} from './zip-records.ts';

/** Room for what a piece deflates to: the thread waits for the main one when it has to ask for more. */
const OUTPUT = 256 * 1024;

const LIMIT = 0xffff_ffff;

/** Bytes that are deflated already, without an end. */
export interface PackedPiece {
  readonly data: Uint8Array;
  /** Of the raw bytes. */
  readonly crc: number;
  readonly size: number;
}

export class ZipWriter {
  #offset = 0;
  readonly #entries: Buffer[] = [];

  *copy(part: ZipPart): Generator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(
      this.#header(part.path, 0, part.method, part.crc, part.data.length, part.size),
    );
    yield this.#count(part.data);
    this.#list(part.path, 0, part.method, part.crc, part.data.length, part.size, at);
  }

  /** A part that is deflated in the thread pool while the next piece of it is being made. */
  async *add(
    path: string,
    pieces: AsyncIterable<Uint8Array>,
    level: number,
  ): AsyncGenerator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(this.#header(path, SIZES_FOLLOW, DEFLATED, 0, 0, 0));
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    const stream = createDeflateRaw({ level, chunkSize: OUTPUT });
    const out: Uint8Array[] = [];
    stream.on('data', (deflated: Buffer) => out.push(deflated));
    // A fault reaches us through the write that met it; without a listener it would end the process.
    stream.on('error', () => undefined);
    const write = (raw: Uint8Array) =>
      new Promise<void>((resolve, reject) => {
        stream.write(raw, (error) => (error ? reject(error) : resolve()));
      });
    let written = Promise.resolve();
    try {
      for await (const raw of pieces) {
        await written;
        crc = crc32(raw, crc);
        size += raw.length;
        written = write(raw);
        // Looked at when the next piece is there; until then it is not forgotten.
        written.catch(() => undefined);
        for (const deflated of out.splice(0)) yield this.#count(deflated);
      }
      await written;
      const ended = once(stream, 'end');
      stream.end();
      await ended;
    } finally {
      // The reader may have gone, or the rows have failed, while a piece was being deflated.
      await written.catch(() => undefined);
      stream.destroy();
    }
    for (const deflated of out) yield this.#count(deflated);
    yield* this.#describeAfter(path, at, start, crc, size);
  }

  *#describeAfter(
    path: string,
    at: number,
    start: number,
    crc: number,
    size: number,
  ): Generator<Uint8Array> {
    const packed = this.#offset - start;
    if (size > LIMIT) throw new RangeError(`${path}: ${size} bytes are too many for a zip file`);
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(DESCRIPTOR, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed, 8);
    descriptor.writeUInt32LE(size, 12);
    yield this.#count(descriptor);
    this.#list(path, SIZES_FOLLOW, DEFLATED, crc, packed, size, at);
  }

  /** A part whose pieces are deflated already; `onPlaced` hears where in the file each begins. */
  async *addPacked<P extends PackedPiece>(
    path: string,
    pieces: AsyncIterable<P>,
    onPlaced: (piece: P, offset: number) => void,
  ): AsyncGenerator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(this.#header(path, SIZES_FOLLOW, DEFLATED, 0, 0, 0));
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    for await (const piece of pieces) {
      onPlaced(piece, this.#offset);
      crc = combineCrc(crc, piece.crc, piece.size);
      size += piece.size;
      yield this.#count(piece.data);
    }
    yield* this.#describeAfter(path, at, start, crc, size);
  }

  end(): Uint8Array {
    const directory = Buffer.concat(this.#entries);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#offset, 16);
    return Buffer.concat([directory, end]);
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#offset += bytes.length;
    if (this.#offset > LIMIT) throw new RangeError('the workbook is too large for a zip file');
    return bytes;
  }

  #header(
    path: string,
    flags: number,
    method: number,
    crc: number,
    packed: number,
    size: number,
  ): Buffer {
    const name = Buffer.from(path);
    const header = Buffer.alloc(30 + name.length);
    header.writeUInt32LE(LOCAL, 0);
    this.#describe(header, 4, flags, method, crc, packed, size, name.length);
    name.copy(header, 30);
    return header;
  }

  #list(
    path: string,
    flags: number,
    method: number,
    crc: number,
    packed: number,
    size: number,
    at: number,
  ): void {
    const name = Buffer.from(path);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(20, 4);
    this.#describe(entry, 6, flags, method, crc, packed, size, name.length);
    entry.writeUInt32LE(at, 42);
    name.copy(entry, 46);
    this.#entries.push(entry);
  }

  /** The fields that a local header and an entry of the directory share. */
  #describe(
    record: Buffer,
    at: number,
    flags: number,
    method: number,
    crc: number,
    packed: number,
    size: number,
    nameLength: number,
  ): void {
    record.writeUInt16LE(20, at);
    record.writeUInt16LE(flags, at + 2);
    record.writeUInt16LE(method, at + 4);
    record.writeUInt16LE(DOS_DATE, at + 8);
    record.writeUInt32LE(crc, at + 10);
    record.writeUInt32LE(packed, at + 14);
    record.writeUInt32LE(size, at + 18);
    record.writeUInt16LE(nameLength, at + 22);
  }
}
