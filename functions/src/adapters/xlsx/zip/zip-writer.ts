// Writes a zip file as a stream that is never held as a whole. The CRC-32 runs over the raw bytes; it and
// the sizes follow the data, as they are not known before. No part may reach 4 GB, the limit of a zip file
// without extensions; it is refused, never wrapped.
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { combineCrc } from './combine-crc.ts';
import type { ZipPart } from './zip-reader.ts';
import {
  dataDescriptor,
  DEFLATED,
  directory,
  directoryEntry,
  localHeader,
  SIZES_FOLLOW,
  type PartRecord,
} from './zip-records.ts';

/** Buffer for a deflated piece: when it is too small, the pool thread has to wait for the main thread. */
const OUTPUT = 256 * 1024;

const LIMIT = 0xffff_ffff;

/** Bytes that are deflated already, without a final block. */
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
    const { data, ...known } = part;
    const record = { ...known, flags: 0, packed: data.length };
    const at = this.#offset;
    yield this.#count(localHeader(record));
    yield this.#count(data);
    this.#entries.push(directoryEntry(record, at));
  }

  /** A part that is deflated in the thread pool while the next piece of it is being made. */
  async *add(
    path: string,
    pieces: AsyncIterable<Uint8Array>,
    level: number,
  ): AsyncGenerator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(localHeader(beforeData(path)));
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    const stream = createDeflateRaw({ level, chunkSize: OUTPUT });
    const out: Uint8Array[] = [];
    stream.on('data', (deflated: Buffer) => out.push(deflated));
    // An error reaches us through the write that met it; without a listener it would end the process.
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
        // Awaited when the next piece is there; until then a failure must not count as unhandled.
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
    yield* this.#describeAfter(path, { at, start }, { crc, size });
  }

  /** What is known of a part once its data are written, from `start` on under the header at `at`. */
  *#describeAfter(
    path: string,
    { at, start }: { readonly at: number; readonly start: number },
    { crc, size }: { readonly crc: number; readonly size: number },
  ): Generator<Uint8Array> {
    const record = { ...beforeData(path), crc, size, packed: this.#offset - start };
    if (size > LIMIT) throw new RangeError(`${path}: ${size} bytes are too many for a zip file`);
    yield this.#count(dataDescriptor(record));
    this.#entries.push(directoryEntry(record, at));
  }

  /** A part whose pieces are deflated already; `onPlaced` hears where in the file each begins. */
  async *addPacked<P extends PackedPiece>(
    path: string,
    pieces: AsyncIterable<P>,
    onPlaced: (piece: P, offset: number) => void,
  ): AsyncGenerator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(localHeader(beforeData(path)));
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    for await (const piece of pieces) {
      onPlaced(piece, this.#offset);
      crc = combineCrc(crc, piece.crc, piece.size);
      size += piece.size;
      yield this.#count(piece.data);
    }
    yield* this.#describeAfter(path, { at, start }, { crc, size });
  }

  end(): Uint8Array {
    return directory(this.#entries, this.#offset);
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#offset += bytes.length;
    if (this.#offset > LIMIT) throw new RangeError('the workbook is too large for a zip file');
    return bytes;
  }
}

/** A part of which only the name is known yet. */
function beforeData(path: string): PartRecord {
  return { path, flags: SIZES_FOLLOW, method: DEFLATED, crc: 0, packed: 0, size: 0 };
}
