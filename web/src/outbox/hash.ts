// The fingerprint that a receipt must repeat.
import { canonicalJson } from '../../../functions/src/domain/basics/stored/canonical-json.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';

export function hashKiriman(kiriman: Kiriman): Promise<string> {
  return hashJson(kiriman);
}

/** SHA-256, hex, of the canonical JSON of any value. */
export function hashJson(value: unknown): Promise<string> {
  return hashBytes(new TextEncoder().encode(canonicalJson(value)));
}

/** SHA-256, hex. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
