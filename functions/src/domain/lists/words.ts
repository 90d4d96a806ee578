// What a search of a kab/kota's lists finds: groups by their name and that of their kelurahan.
import { z } from 'zod/mini';
import { hasWords, wordsOf } from '../basics/has-words.ts';
import type { KsmId } from '../basics/identitas.ts';
import type { BarisKsm } from './baris-ksm.ts';
import type { Tempat } from './saring-ksm.ts';

/** Left out by a page of a version before, which wants all of them. */
export const Kata = z.optional(z.string().check(z.maxLength(100)));

type Named = Pick<BarisKsm, 'nama' | 'kelurahan'>;

/** Whether a line fits, by its name and that of its kelurahan; null: there are no words, so that all of them do. */
export function fitsWords(
  kata: string,
  tempat: readonly Tempat[],
): ((it: Named) => boolean) | null {
  if (wordsOf(kata).length === 0) return null;
  const names = new Map<string, string>(tempat.map((it) => [it.kode, it.nama]));
  return ({ nama, kelurahan }) => hasWords(kata, [nama, names.get(kelurahan) ?? '']);
}

/** Groups that fit; null: all of them do. */
export function withWords(
  {
    baris,
    tempat,
  }: {
    readonly baris: readonly (Named & Pick<BarisKsm, 'id'>)[];
    readonly tempat: readonly Tempat[];
  },
  kata: string,
): ReadonlySet<KsmId> | null {
  const fits = fitsWords(kata, tempat);
  return fits && new Set(baris.filter(fits).map(({ id }) => id));
}
