// What areas are called on lists that know them by their codes alone. A code is never shown: it says nothing to
// anybody.
import type { KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import * as teks from '../teks/index.ts';
import { useNamaWilayah } from './use-city.ts';

/** The names of some areas by code, with others that are known by something else. */
export function useNamesWith(
  names: ReadonlyMap<string, string>,
  kode: readonly KodeWilayah[],
): ReadonlyMap<string, string> {
  const tempat = useTempat(kode);
  return new Map([...names, ...kode.map((it) => [it, tempat(it)] as const)]);
}

/**
 * `known`: names that were read with something else, null while that is under way. What is missing there is asked
 * for.
 */
export function useTempat(
  kode: readonly KodeWilayah[],
  known: ReadonlyMap<string, string> | null = new Map(),
): (kode: string) => string {
  const missing = known === null ? [] : [...new Set(kode)].filter((it) => !known.has(it));
  const read = useNamaWilayah(missing.toSorted());
  const names = new Map<string, string>((read.data ?? []).map((it) => [it.kode, it.nama]));
  return (it) => {
    const nama = known?.get(it) ?? names.get(it);
    if (nama !== undefined) return nama;
    const isUnderWay = known === null || read.status === 'loading';
    return isUnderWay ? teks.umum.memuat : teks.umum.tempatTanpaNama;
  };
}
