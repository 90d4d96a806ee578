// What the kilobytes of a route are for: each file's compressed size, shared out among its modules by
// their minified length. A share is an estimate, since compression knows no modules; the sum is exact.
import { minifySync } from 'vite';

export interface Weighed {
  /** Compressed bytes of the file. */
  readonly size: number;
  readonly modules: Readonly<Record<string, { readonly code: string | null }>>;
}

const SUBJECTS: readonly (readonly [subject: string, module: RegExp])[] = [
  ['signing in: Firebase Auth and what it stands on', /node_modules\/@?firebase\//],
  ['checking: zod', /node_modules\/zod\//],
  ['checking: schemas, decisions and refusals of the domain', /functions\/src\/domain\//],
  ['drawing: preact', /node_modules\/preact\//],
  ['IndexedDB: idb', /node_modules\/idb\//],
  ['words', /web\/src\/teks(?:-en)?\//],
  ['outbox', /web\/src\/outbox\//],
  ['the form of a session', /web\/src\/(?:screens|forms)\/(?!public)/],
  ['frame, fields, copies on the phone, calls', /./],
];

/** Kilobytes by subject, as lines of text. */
export function sharesOf(files: readonly Weighed[]): string[] {
  const bytes = new Map(SUBJECTS.map(([subject]) => [subject, 0]));
  for (const { size, modules } of files) {
    const lengths = Object.entries(modules).map(
      ([id, { code }]) => [id.replaceAll('\\', '/'), lengthOf(code ?? '')] as const,
    );
    const all = lengths.reduce((sum, [, length]) => sum + length, 0);
    for (const [id, length] of lengths) {
      const subject = SUBJECTS.find(([, module]) => module.test(id))?.[0] ?? '';
      bytes.set(subject, (bytes.get(subject) ?? 0) + (size * length) / all);
    }
  }
  return [...bytes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([subject, n]) => `  ${(n / 1000).toFixed(1).padStart(6)} kB  ${subject}`);
}

function lengthOf(code: string): number {
  return minifySync('module.js', code, { compress: false, mangle: true }).code.length;
}
