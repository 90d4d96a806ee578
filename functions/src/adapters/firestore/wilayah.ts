// Programme locations, `wilayah/{kode}`: kelurahan and desa, each with the names above it.
import {
  jenjangOf,
  NASIONAL,
  type KodeKelurahan,
  type KodeKota,
  type KodeWilayah,
  type LokasiProgram,
} from '../../domain/basics/wilayah.ts';
import type { Listed } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** True when an area has a programme location, be it one that cannot be read. */
export async function hasLokasi(kode: KodeWilayah): Promise<boolean> {
  const found = await docs.wilayah.listReadable((q) =>
    (kode === NASIONAL ? q : q.where(`wilayah.${jenjangOf(kode)}`, '==', kode)).limit(1),
  );
  return found.last !== null;
}

/** So many are looked at: one that cannot be read has no names to give. */
const LOOKED_AT = 5;

/** Any programme location of a kecamatan, kab/kota or province. */
export async function findLokasiIn(
  jenjang: 'kecamatan' | 'kota' | 'provinsi',
  kode: string,
): Promise<LokasiProgram | null> {
  const { rows } = await docs.wilayah.listReadable((q) =>
    q.where(`wilayah.${jenjang}`, '==', kode).limit(LOOKED_AT),
  );
  return rows[0] ?? null;
}

/** Some programme locations of a kab/kota by code; those that are left out are billed as well. */
export function listLokasiFrom(
  kota: KodeKota,
  lewati: number,
  banyak: number,
): Promise<Listed<LokasiProgram>> {
  return docs.wilayah.listReadable((q) =>
    q.where('wilayah.kota', '==', kota).orderBy('__name__').offset(lewati).limit(banyak),
  );
}

export function countLokasiKota(kota: KodeKota): Promise<number> {
  return docs.wilayah.count((q) => q.where('wilayah.kota', '==', kota));
}

/** The first programme location after a code or a part of one. */
export function nextLokasi(setelah: string): Promise<Listed<LokasiProgram, KodeKelurahan>> {
  return docs.wilayah.listReadable((q) => q.orderBy('__name__').startAfter(setelah).limit(1));
}

/** Programme locations of a kab/kota. */
export function listLokasiKota(kota: KodeKota): Promise<Listed<LokasiProgram>> {
  return docs.wilayah.listReadable((q) => q.where('wilayah.kota', '==', kota));
}
