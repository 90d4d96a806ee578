// An id that is made of another one fits where that one did: the database takes 1,500 bytes, whatever characters they are.
import { sizeOfText } from './document-size.ts';

const ID_BYTES = 1500;
/** Letters that fit whatever they are, with the mark of what was left out. */
const KEPT = 450;

/** The id itself, or its beginning and a mark of the whole. */
export function shortId(id: string): string {
  // One byte is the database's own.
  if (sizeOfText(id) <= ID_BYTES + 1) return id;
  // No half of a character at the end.
  const kept = id.slice(0, KEPT).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}_${String(id.length)}-${markOf(id, 31)}${markOf(id, 65_599)}`;
}

/** No secret, and no two ids that differ by chance have the same. Every step stays an exact number. */
function markOf(text: string, factor: number): string {
  let mark = 1;
  for (let i = 0; i < text.length; i += 1)
    mark = (mark * factor + text.charCodeAt(i)) % 4_294_967_291;
  return mark.toString(16).padStart(8, '0');
}
