// SHA-256 as hex text: of a submission's content, of a workbook's cells, of a file's bytes. Also the
// CRC-32 that tells whether bytes are intact.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';

/** Of the canonical JSON: the same on phone and server. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function hashLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

export function crcOf(bytes: Uint8Array): number {
  return crc32(bytes);
}
