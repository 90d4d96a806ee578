// Separators are put in as one types. A change of such a number by hand leaves them in the wrong places for a moment;
// the same text pasted or typed with separators of one's own would be another number.

/** One digit was added to the text, or a stretch was taken out of it. */
export function isEdit(before: string, after: string): boolean {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  const rest = after.slice(start);
  return before.length > after.length
    ? before.endsWith(rest)
    : /^\d/.test(rest) && before.slice(start) === rest.slice(1);
}
