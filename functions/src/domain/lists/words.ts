// What a search of a kab/kota's lists finds: every word of it stands in the name of the group or of its kelurahan.
import { z } from 'zod/mini';
import type { KsmId } from '../basics/identitas.ts';
import type { BarisKsm } from './baris-ksm.ts';
import type { Tempat } from './saring-ksm.ts';

/** Left out by a page of a version before, which wants all of them. */
export const Kata = z.optional(z.string().check(z.maxLength(100)));

/** `texts`: what stands in a line. No words fit every line. */
export function hasWords(kata: string, texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return wordsOf(kata).every((it) => text.includes(it));
}

const wordsOf = (kata: string): string[] =>
  kata
    .toLowerCase()
    .split(/\s+/)
    .filter((it) => it !== '');

/** Groups that fit; null: there are no words, so that all of them do. */
export function withWords(
  {
    baris,
    tempat,
  }: {
    readonly baris: readonly Pick<BarisKsm, 'id' | 'nama' | 'kelurahan'>[];
    readonly tempat: readonly Tempat[];
  },
  kata: string,
): ReadonlySet<KsmId> | null {
  if (wordsOf(kata).length === 0) return null;
  const names = new Map<string, string>(tempat.map((it) => [it.kode, it.nama]));
  return new Set(
    baris
      .filter(({ nama, kelurahan }) => hasWords(kata, [nama, names.get(kelurahan) ?? '']))
      .map(({ id }) => id),
  );
}
