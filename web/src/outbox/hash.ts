// The fingerprint that a receipt must repeat.
import { canonicalJson, type Kiriman } from '../../../functions/src/domain/kiriman.ts';

export async function hashKiriman(kiriman: Kiriman): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(kiriman));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
