// Whether one submission needs another: it names something that the other makes or changes, such as a loan
// that is repaid, a member who came in, a session that is corrected. By the ids alone, whatever the kinds.
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';

export function dependsOn(later: Kiriman, earlier: Kiriman): boolean {
  const made = new Set(idsIn(earlier.isi));
  return textsIn(later.isi).some((text) => made.has(text));
}

/** Every `id` in a content, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).flatMap(([key, it]) =>
    key === 'id' && typeof it === 'string' ? [it] : [],
  );
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Every text in a content, and every key: deposits are by member. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}
