// A lockfile that names a registry sends every machine there, past its own settings; an entry without a
// hash is installed unchecked. npm writes both of its own accord (an extraneous package, a package for
// another platform), so both are looked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';

interface Entry {
  readonly integrity?: string;
  /** An address, or for a link the folder that it leads to. */
  readonly resolved?: string;
  readonly link?: boolean;
}

function entriesOf(lockfile: string): [path: string, Entry][] {
  const text = readFileSync(join(ROOT, lockfile), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
  return Object.entries(packages);
}

describe.each([
  'package-lock.json',
  'functions/package-lock.json',
  'tools/firebase-cli/package-lock.json',
])('%s', (lockfile) => {
  const entries = entriesOf(lockfile);

  it('names no registry', () => {
    const addresses = entries.filter(([, { resolved }]) => resolved?.includes('://') === true);
    expect(addresses.map(([path]) => path)).toStrictEqual([]);
  });

  it('has a hash for everything that comes from a registry', () => {
    const ours = new Set([
      '',
      ...entries.flatMap(([, { link, resolved }]) => (link ? resolved : [])),
    ]);
    const unchecked = entries.filter(
      ([path, { integrity, link }]) => integrity === undefined && link !== true && !ours.has(path),
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(unchecked.map(([path]) => path)).toStrictEqual([]);
  });
});
