// What is stored today must be read by every later version, and what a later version adds must not stop
// this one: documents of every kind as they were stored, kept for good.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from '../../../functions/src/domain/basics/fit.ts';
import { KOLEKSI, type Koleksi } from '../../../functions/src/domain/basics/paths.ts';
import { DOCUMENTS } from '../../../functions/src/domain/documents.ts';
import { objectsIn, type Path } from './objects-in.ts';

const ALL = Object.keys(KOLEKSI) as Koleksi[];

function storedOf(koleksi: Koleksi): unknown[] {
  const file = fileURLToPath(new URL(`../../fixtures/documents/${koleksi}.json`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as unknown[];
}

/** A copy with one more key in the object at `path`. */
function withKey(value: unknown, [step, ...rest]: Path, key: string, added: unknown): unknown {
  if (Array.isArray(value))
    return value.map((it: unknown, i) => (i === step ? withKey(it, rest, key, added) : it));
  const record = value as Readonly<Record<string, unknown>>;
  return step === undefined
    ? { ...record, [key]: added }
    : { ...record, [step]: withKey(record[step], rest, key, added) };
}

describe.each(ALL)('%s', (koleksi) => {
  const { schema } = DOCUMENTS[koleksi];
  const stored = storedOf(koleksi);

  it('is read as it was stored', () => {
    expect(stored.length).toBeGreaterThan(0);
    for (const data of stored) expect(fit(schema, data)).toMatchObject({ ok: true, dropped: [] });
  });

  it('is read without what a newer version added, wherever it added it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stored),
        fc.nat(),
        fc.constantFrom('baru', 'skemaBaru', 'x'),
        fc.anything({ maxDepth: 1 }),
        (data, pick, key, added) => {
          const places = objectsIn(schema, data);
          const place = places[pick % places.length] ?? [];
          const now = fit(schema, withKey(data, place, key, added));
          const before = fit(schema, data);
          expect(now).toMatchObject({ ok: true, dropped: [[...place, key].join('.')] });
          expect(now.ok && now.data).toStrictEqual(before.ok && before.data);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused with its path, and without its values, where a known field is wrong', () => {
    for (const data of stored) {
      for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
        const broken = { ...(data as object), [key]: [[{ rahasia: value }]] };
        const result = fit(schema, broken);
        expect(result.ok).toBe(false);
        expect(result.ok ? '' : result.fault).not.toContain('rahasia');
      }
    }
  });
});
