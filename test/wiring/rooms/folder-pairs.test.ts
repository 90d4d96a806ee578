// Two folders of the page that import each other cannot be read, or loaded, one after the other.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../tools/suite/paths.ts';

const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/g;

/**
 * `a b` for every import from a file in folder a to one in folder b, by folder below `root`; and for the two that hold
 * them side by side.
 */
function edgesOf(root: string): Set<string> {
  const edges = new Set<string>();
  for (const it of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(it.name)) continue;
    const source = readFileSync(join(it.parentPath, it.name), 'utf8');
    for (const [, to = ''] of source.matchAll(IMPORT)) {
      const folder = dirname(join(it.parentPath, to));
      const [from, into] = [relative(root, it.parentPath), relative(root, folder)];
      if (from === into) continue;
      edges.add(`${from} ${into}`);
      const apart = sideBySide(from.split('/'), into.split('/'));
      if (apart !== null) edges.add(apart);
    }
  }
  return edges;
}

/** Where the two ways part; of a folder and one within it nothing. */
function sideBySide(from: readonly string[], into: readonly string[]): string | null {
  const parting = from.findIndex((name, i) => name !== into[i]);
  if (parting === -1 || parting >= into.length) return null;
  return [from, into].map((path) => path.slice(0, parting + 1).join('/')).join(' ');
}

it('no two folders of the page import each other', () => {
  const edges = edgesOf(join(ROOT, 'web/src'));
  expect(edges.size).toBeGreaterThan(100);
  const pairs = [...edges].filter((edge) => edges.has(edge.split(' ').toReversed().join(' ')));
  expect(pairs).toEqual([]);
});
