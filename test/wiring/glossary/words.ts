// Words of a name, the roots of an Indonesian word, and the names in a source file.
import { parseSync } from 'vite';

/** `tanggalCair`, `KODE_SYARAT` and `qs-berkas` as lower-case words, without digits and single letters. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());
}

const SUFFIXES = ['kan', 'an', 'i', 'nya'];
/** A prefix, and what the root may begin with in its place: menulis and penulis come from tulis. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:di|ter|ber|ke|se|per|pe)/, ['']],
  [/^(?:me|pe)ny/, ['s']],
  [/^(?:me|pe)ng/, ['', 'k']],
  [/^(?:me|pe)m/, ['', 'p', 'm']],
  [/^(?:me|pe)n/, ['', 't', 'n']],
  [/^me(?=[lrwy])/, ['']],
  [/^pel(?=a)/, ['']],
];

/** The word and whatever may be its root: `pencatatan` gives `catat`, and also some that are not words. */
export function rootsOf(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [word];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const form = next;
    if (form.length < 3 || found.has(form)) continue;
    found.add(form);
    for (const suffix of SUFFIXES) {
      if (form.endsWith(suffix)) left.push(form.slice(0, -suffix.length));
    }
    for (const [prefix, starts] of PREFIXES) {
      if (prefix.test(form)) left.push(...starts.map((start) => form.replace(prefix, start)));
    }
  }
  return found.add(word);
}

/** Every identifier of a TypeScript file: variables, types, parameters, fields. */
export function identifiersOf(file: string, text: string): ReadonlySet<string> {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${String(errors[0]?.message)}`);
  const names = new Set<string>();
  const left: unknown[] = [program];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node && 'name' in node && String(node.type).endsWith('Identifier')) {
      names.add(String(node.name));
    }
    left.push(...(Object.values(node) as unknown[]));
  }
  return names;
}
