// Where two documents differ, by the paths of their fields: what they hold stays out of logs and lists.
import { canonicalJson } from '../basics/stored/canonical-json.ts';
import { entryIn } from '../basics/entry-in.ts';

/** A list of what differs ends here: the rest would say nothing more. */
export const PATHS_MAX = 10;

/** One of both is not there at all. */
export const WHOLE = 'seluruhnya';

/** Paths of the fields that are not the same, `capaian.aturan.0`; empty: there is none. At most ten. */
export function differingPaths(is: unknown, wanted: unknown): string[] {
  const found: string[] = [];
  collect('', is, wanted);
  return found;

  function collect(path: string, a: unknown, b: unknown): void {
    if (found.length === PATHS_MAX || canonicalJson(a ?? null) === canonicalJson(b ?? null)) return;
    if (!isNode(a) || !isNode(b) || Array.isArray(a) !== Array.isArray(b)) {
      found.push(path === '' ? WHOLE : path);
      return;
    }
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      collect(path === '' ? key : `${path}.${key}`, entryIn(a, key), entryIn(b, key));
  }
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
