// A document as the database holds it: the newest frozen fixture of its collection, with what a test needs to be its
// own.
import { readFileSync } from 'node:fs';
import type { Koleksi } from '../../../functions/src/domain/basics/paths.ts';

type Stored = Readonly<Record<string, unknown>>;

/** All frozen fixtures of a collection, the newest last. */
export function storedOf(koleksi: Koleksi): readonly Stored[] {
  const file = new URL(`../../fixtures/documents/${koleksi}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Stored[];
}

export function aStored(koleksi: Koleksi, rest: Stored): Stored {
  return { ...storedOf(koleksi).at(-1), ...rest };
}
