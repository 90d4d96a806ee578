// No two files of the page may need each other. The browser would run one of them before the constants of
// the other have a value: nothing fails until a form is checked with a pattern that is undefined.
import type { Plugin } from 'vite';

/** Fails the build over files that import each other, at any distance. */
export function oneWay(): Plugin {
  return {
    name: 'one-way',
    apply: 'build',
    generateBundle(_options, bundle) {
      const imports = new Map<string, readonly string[]>();
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') imports.set(file.fileName, file.imports);
      const circle = circleIn(imports);
      if (circle !== null) this.error(`one-way: files need each other: ${circle.join(' → ')}`);
    },
  };
}

/** The names along the first circle that is found, the first of them again at its end. */
export function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const cleared = new Set<string>();
  const follow = (name: string, before: readonly string[]): string[] | null => {
    if (before.includes(name)) return [...before.slice(before.indexOf(name)), name];
    if (cleared.has(name)) return null;
    for (const next of imports.get(name) ?? []) {
      const found = follow(next, [...before, name]);
      if (found !== null) return found;
    }
    cleared.add(name);
    return null;
  };
  for (const name of imports.keys()) {
    const found = follow(name, []);
    if (found !== null) return found;
  }
  return null;
}
