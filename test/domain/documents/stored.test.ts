// What is stored today must be read by every later version, and what a later version adds must not stop
// this one: documents of every kind as they were stored, kept for good.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KOLEKSI, type Koleksi } from '../../../functions/src/domain/basics/paths.ts';
import { readStored, type Fields } from '../../../functions/src/domain/basics/stored/stored.ts';
import { upgradesOf } from '../../../functions/src/domain/basics/stored/upgrades.ts';
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
  const read = (data: unknown) => readStored(schema, upgradesOf(koleksi), data as Fields);

  it('is read as it was stored', () => {
    expect(stored.length).toBeGreaterThan(0);
    for (const data of stored) expect(read(data)).toMatchObject({ ok: true, dropped: [] });
  });

  it('is read without what a newer version added, wherever it added it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...stored),
        fc.nat(),
        // No schema has them; `baru` is a field of some.
        fc.constantFrom('kunciBaru', 'skemaBaru', 'x'),
        fc.anything({ maxDepth: 1 }),
        (data, pick, key, added) => {
          const places = objectsIn(schema, data);
          const place = places[pick % places.length] ?? [];
          const now = read(withKey(data, place, key, added));
          const before = read(data);
          expect(now).toMatchObject({ ok: true, dropped: [[...place, key].join('.')] });
          expect(now.ok && now.data).toStrictEqual(before.ok && before.data);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is read with the number of a newer version, and refused with a number that cannot be', () => {
    for (const data of stored) {
      const newer = { ...(data as object), skema: 999, baru: { baru: 1 } };
      expect(read(newer)).toMatchObject({ ok: true, dropped: ['baru'] });
      for (const skema of [0, -1, 1.5, '1', null, Number.NaN])
        expect(read({ ...(data as object), skema })).toMatchObject({ ok: false });
    }
  });

  it('is refused with its path, and without its values, where a known field is wrong', () => {
    for (const data of stored) {
      for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
        const broken = { ...(data as object), [key]: [[{ rahasia: value }]] };
        const result = read(broken);
        expect(result.ok).toBe(false);
        expect(result.ok ? '' : result.fault).not.toContain('rahasia');
      }
    }
  });
});
