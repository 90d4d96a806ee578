// Half-typed forms of every kind as pages of before have kept them, for good: this page shows what was typed in them and
// sends it. Which kinds there are the compiler reads from the table of keys; a field that is new since asks for a
// fixture beside the old ones: `2.json`, `3.json`.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { DraftKind } from '../../../web/src/forms/save/draft-kinds.ts';
import { restore } from '../../../web/src/state/restore.ts';

// The pages that the forms stand on have an address.
vi.stubGlobal('location', { pathname: '/', search: '' });
const { FORMS } = await import('./draft-forms.ts');

type Form = Readonly<Record<string, unknown>>;

const FOLDER = new URL('../../fixtures/phone/draf/', import.meta.url);
/** Oldest first. */
const FILES = readdirSync(FOLDER)
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .map((file) => ({
    file,
    kept: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Partial<
      Record<DraftKind, Form>
    >,
  }));

const isObject = (it: unknown): it is Form =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** As a page that came later may have kept it: with something more wherever there is something. */
function later(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(later);
  if (!isObject(value)) return value;
  const all = Object.entries(value).map(([key, it]) => [key, later(it)] as const);
  // Maps by member, loan or path have no fields of their own.
  const isMap = all.every(([key]) => /\d/.test(key));
  return Object.fromEntries(isMap ? all : [...all, ['kelak', { baru: true }]]);
}

/** Every field of it, those of its rows too, as paths. */
function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((it) => fieldsOf(it, `${at}[]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, it]) => [
    `${at}.${key}`,
    ...fieldsOf(it, `${at}.${key}`),
  ]);
}

describe.each(Object.keys(FORMS) as DraftKind[])('the form %s', (kind) => {
  const { fresh, rows, toKiriman } = FORMS[kind]();
  const found = FILES.flatMap(({ file, kept }) =>
    kept[kind] ? [{ file, stored: kept[kind] }] : [],
  );
  const newest = found.at(-1)?.stored ?? {};
  const sentOf = (form: Form) => toKiriman?.(form) ?? null;
  const faultsOf = (form: Form) => {
    const kiriman = sentOf(form);
    return kiriman && Kiriman.safeParse({ ...kiriman, id: 'k-1' }).error?.issues;
  };

  it('has a fixture of its present shape', () => {
    expect(
      Object.keys(newest)
        .filter((key) => key !== 'dilihat')
        .toSorted(),
    ).toEqual(
      Object.keys(fresh())
        .filter((key) => key !== 'dilihat')
        .toSorted(),
    );
  });

  it.each(found)('kept in $file has all that was typed, and is sent', ({ stored }) => {
    const form = restore(fresh(), stored, rows);
    expect(form).toMatchObject(stored);
    // Also what a row has that an older page did not know.
    expect(fieldsOf(form)).toEqual(expect.arrayContaining(fieldsOf(newest)));
    expect(faultsOf(form) ?? []).toEqual([]);
  });

  it.each(found)('kept by a page that lacked a field of $file is shown', ({ stored }) => {
    for (const field of Object.keys(stored)) {
      const { [field]: _gone, ...older } = stored;
      const empty = fresh();
      const form = restore(empty, older, rows);
      expect(form).toEqual({ ...empty, ...older });
      expect(() => sentOf(form)).not.toThrow();
    }
  });

  it.each(found)('kept in $file with a list for a text, or a text for a list, is shown', (kept) => {
    const empty = fresh();
    for (const field of Object.keys(kept.stored).filter((it) => (empty[it] ?? null) !== null))
      for (const odd of [[], {}, ['x'], { x: [] }]) {
        const shown = restore(fresh(), { ...kept.stored, [field]: odd }, rows)[field];
        const shape = { field, isList: Array.isArray(shown), isObject: isObject(shown) };
        const expected = { isList: Array.isArray(empty[field]), isObject: isObject(empty[field]) };
        expect(shape).toEqual({ field, ...expected });
      }
  });

  it.each(found)('kept in $file by a later page is sent without what is new', ({ stored }) => {
    const empty = fresh();
    const newer = later(stored);
    const form = restore(empty, newer, rows);
    // It stays with the form, for the page that knows it.
    expect(form).toMatchObject(newer as object);
    expect(sentOf(form)).toEqual(sentOf(restore(empty, stored, rows)));
  });
});
