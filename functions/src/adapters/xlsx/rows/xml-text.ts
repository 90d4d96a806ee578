// A text as XML holds it. Characters that XML does not allow are written as _xHHHH_, and so is an
// underscore that would be read as the beginning of one.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

// eslint-disable-next-line no-control-regex -- XML lacks them, and would change a return to a line feed
const UNUSUAL = /[&<>]|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function escapeText(text: string): string {
  return text.toWellFormed().replace(UNUSUAL, (char) => {
    const code = char.charCodeAt(0);
    return ENTITIES[char] ?? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
