// The text of a packed part on the server, piece by piece and no more than a limit.
import { createInflateRaw } from 'node:zlib';
import type { Unpack } from '../../../domain/quick-status/proof/read-berkas.ts';
import { FileRefused } from '../../../domain/quick-status/proof/zip-directory.ts';
import { DEFLATED } from './zip-records.ts';

/** `limit`: bytes of all parts together. */
export function unpackUpTo(limit: number): Unpack {
  let total = 0;
  return async function* ({ method, data }) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const source = method === DEFLATED ? inflate(data) : [data];
    try {
      for await (const chunk of source) {
        total += chunk.byteLength;
        if (total > limit) throw new FileRefused('terlalu-besar');
        yield decoder.decode(chunk, { stream: true });
      }
      decoder.decode();
    } catch (error) {
      throw error instanceof FileRefused ? error : new FileRefused('rusak');
    }
  };
}

function inflate(data: Uint8Array): AsyncIterable<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  stream.end(data);
  return stream;
}
