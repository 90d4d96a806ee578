// The history of changes shows codes by their words: a code that is a word in Indonesian is none in English.
import { expect, it } from 'vitest';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { nilaiPerubahan } from '../../../web/src/teks-en/group/perubahan.ts';

interface Def {
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly options?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Codes that a submission may hold, but for its own kind, which stands above the line. */
function codesOf(schema: unknown, found = new Set<string>()): Set<string> {
  const def = (schema as Readonly<Record<string, { readonly def: Def }>> | undefined)?.['_zod']
    ?.def;
  if (def === undefined) return found;
  for (const code of Object.values(def.entries ?? {})) found.add(code);
  const fields = Object.values(def.shape ?? {});
  const within = [def['element'], def['innerType'], def['in'], def['out'], def['valueType']];
  for (const each of [...fields, ...within, ...(def.options ?? [])]) codesOf(each, found);
  return found;
}

it('every code of a record has its English word', () => {
  const codes = [...codesOf(Kiriman)].filter((it) => /^[a-z]{2}|^[A-Z][a-z]/.test(it));
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((it) => !Object.hasOwn(nilaiPerubahan.nilai, it))).toEqual([]);
});
