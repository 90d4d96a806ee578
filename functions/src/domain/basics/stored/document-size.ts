// How large a document is by Firestore's own rules (firebase.google.com/docs/firestore/storage-size), so that
// one that is too large is refused in words before the database refuses it without any.

/** 1 MiB. */
export const DOCUMENT_BYTES = 1_048_576;

/** Bytes of a document of one collection, with its name and its fields. */
export function sizeOfDocument(collection: string, id: string, fields: object): number {
  return sizeOfText(collection) + sizeOfText(id) + 16 + sizeOfFields(fields);
}

/** A map is counted as a document is, without a name. */
function sizeOfFields(fields: object): number {
  let size = 32;
  for (const [name, value] of Object.entries(fields) as [string, unknown][])
    if (value !== undefined) size += sizeOfText(name) + sizeOf(value);
  return size;
}

function sizeOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return sizeOfText(value);
    case 'number':
      return 8;
    case 'object':
      if (value === null) return 1;
      if (!Array.isArray(value)) return sizeOfFields(value);
      return value.reduce((size: number, item: unknown) => size + sizeOf(item), 0);
    default:
      return 1;
  }
}

/** Bytes of UTF-8, and one more. */
export function sizeOfText(text: string): number {
  let size = 1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // Half of a character in two parts: the two of them take four bytes.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    size += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return size;
}
