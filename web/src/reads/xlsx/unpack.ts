// The text of a packed part of a workbook, unpacked by the browser itself, piece by piece and no more than a limit:
// a file of a few kilobytes can unpack to gigabytes.
import type { Unpack } from '../../../../functions/src/domain/quick-status/proof/read-berkas.ts';
import { FileRefused } from '../../../../functions/src/domain/quick-status/proof/zip-directory.ts';

const DEFLATED = 8;

/** Older browsers cannot unpack. */
export const canUnpack = (): boolean => typeof DecompressionStream === 'function';

/** `limit`: bytes of all parts together. */
export function unpackUpTo(limit: number): Unpack {
  let total = 0;
  return async function* ({ method, data }) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const packed = new Blob([Uint8Array.from(data)]).stream();
    const stream =
      method === DEFLATED ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
    const reader = stream.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        total += value.byteLength;
        if (total > limit) throw new FileRefused('terlalu-besar');
        yield decoder.decode(value, { stream: true });
      }
      decoder.decode();
    } catch (error) {
      throw error instanceof FileRefused ? error : new FileRefused('rusak');
    } finally {
      // What was left unread holds memory.
      await reader.cancel().catch(() => undefined);
    }
  };
}
