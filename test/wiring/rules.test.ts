// firestore.rules is in a language of its own, so no compiler notices a collection that was forgotten there.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KOLEKSI } from '../../functions/src/domain/basics/paths.ts';

const RULES = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8');

it('firestore.rules names every collection, open or closed, and no other', () => {
  const named = [...RULES.matchAll(/^ {4}match \/(\w+)\/\{/gm)].map(([, name]) => name ?? '');
  expect(named.toSorted()).toEqual(Object.values(KOLEKSI).toSorted());
});
